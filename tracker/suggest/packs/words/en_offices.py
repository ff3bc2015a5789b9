"""English: offices of cities and of envoys, and those that are a city's own.

English is what many city halls write who are not at home in it, so that they keep their own word for a mayor.
"""

# A mayor by the word of the city's own language, or by that of a country that has none.
MAYORS = (
    r"k?hokim|akim|alcaldesa|alcalde|intendent[ea]|prefeit[oa]|sindac[oa]|maire|walikota|wali kota|bupati|"
    r"burgomaster|(?:ober)?b(?:u|ue)rgermeister(?:in)?|starosta|(?:metropolitan|municipal|district) chief executive|"
    r"municipal president|(?:city |town |district )?nazim|executive mayor|mayor[- ]in[- ]office|chief burgess|(?:lord )?provost|reeve"
)
_MAYOR = rf"mayors?(?!['’]? (?:summit|forum|conference|congress|assembly|meeting))|(?:{MAYORS})"
_GUESTS = (
    r"group|party|team|contingent|guests|twinners|mission|mps|visitors|friends|coachload|busload|(?:\d+|dozen|twenty|thirty|forty|fifty) "
    r"(?:people|residents)|firefighters|teachers|musicians|artists|dancers|planners|engineers|experts|young people|youngsters|"
    r"business (?:people|leaders)|entrepreneurs|journalists|doctors|nurses|police officers|civil servants|politicians|dignitaries|"
    r"twinning (?:party|group|members)"
)
# What a city has beside its hall, which guests meet on its own.
BODIES = (
    r"(?:(?:youth|women['’]?s|trade|tourism|foreign affairs|sports?|cultur(?:e|al)|education|planning|development|transport|health|environment|port|urban|science and technology|commerce) )?"
    r"(?:federation|bureau|department|authority|commission)"
)
_COUNT = r"\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty"
_HALL = r"municipality|municipal|city (?:council|hall|government|administration)|town council|county council"

OFFICES = (
    rf"(?:lord |deputy |vice[- ]|former |first )?(?:{_MAYOR}|ambassadors?(?:(?: extraordinary)?(?: and)? plenipotentiary)?|consul[- ]generals?|consuls?|(?:(?:prefecture|prefectural|provincial|province|county|state) )?governors?|"
    r"secretary[- ]general|secretary|(?:deputy|vice|lieutenant)[- ]governors?|president|chairman|chairwoman|chair|vice[- ]president|ministers?|high commissioners?|"
    rf"charge d'affaires|delegations?(?! to )|delegates(?! to )|(?:party|group|team|contingent) of (?:{_COUNT})|"
    rf"(?:{_GUESTS})(?: of (?:[\w-]+ ){{0,2}}[\w-]+)?(?= from)|missions?(?= (?:of|from) )|(?:team|group)(?= of (?:the )?[\w'’-]+(?: [\w'’-]+)? (?:{_HALL}))|"
    r"prefect|trade (?:mission(?! to )|commissioner)|(?:cultural |trade |commercial |political |economic )?(?:attache|counsell?or)s?|"
    r"head of mission|apostolic nuncio|(?:communist )?party (?:chief|secretary)|cathaoirleach|(?:[\w-]+-(?:member|strong|person|man|woman) )"
    r"(?:delegation|team|party|group)(?! to )|aldermen|alderman|envoys?|mayoress|vice[- ]mayors?|counterparts|visitors|officials?|embass(?:y|ies)|"
    r"consulates?(?:[- ]general)?|high commission|chairpersons?|directors?(?:[- ]general)?|head(?= of)|leaders?(?! to )|students|pupils|"
    rf"(?:municipal |city )?people['’]?s government|(?:city|municipal|metropolitan|town) government|representatives?|{BODIES}|councill?ors(?! (?:and \w+ )?to )|councill?or(?= (?:of|from) )|counterpart)"
)

HEADS = (
    rf"(?:lord )?mayor|{MAYORS}|(?:(?:city|town|regional|county|borough|district|metropolitan) )?council(?! of (?:(?:foreign )?ministers|europe))|municipality|city hall|"
    r"(?:city |town )?councill?ors|alderm[ae]n|city commission(?:ers)?|(?:municipal |city )?people['’]?s committee|"
    r"(?:city|municipal|metropolitan|town) government|town hall|guildhall|akimat|khokimiyat|city (?:administration|executive)|mayor's office|head of the (?:city|region)|the governor"
)

ACTS_AS_CITY = (
    # "The Chinese city of Guiyang" is told of from elsewhere.
    rf"(?:(?:mayor|{MAYORS}|city council|municipality|city hall|council|people's committee|lord mayor|governor|county|borough|provost)|"
    r"the (?:city|town|shire|township)) of {city}|(?=(?:city|town|municipality) of ){city}|head of (?:the )?{city}(?:'s)? (?:city )?(?:executive|administration|municipal)|head of {city} city(?!\w)|"
    r"(?:mayor|commissioner|administrator) {city}|(?:delegation|delegates|team) of (?:the )?{city}(?! (?:embassy|consulate))|(?:{city}(?:,| and)|mayors of {city} and) [\w'’-]+(?: mayors)|mayor(?: [\w'’.-]+){{1,3}} of {city}|mayor's office of {city}|(?:metropolitan|municipal) corporation(?: of)? {city}|"
    r"{city}, where (?:the )?(?:lord |deputy )?mayor",
    rf"{{city}}(?:'s)? (?:(?:lord |deputy |vice |executive )?mayor|{MAYORS}|city council|municipality|mayor|city government|municipal|metropolitan|council|"
    r"(?:city )?(?:people['’]?s|party) committee|(?:city )?people['’]?s council|city councill?ors?|lord mayor|sister city association|officials|delegation|county|governor|town council|"
    r"councill?ors?|city (?:executive|administration|assembly|state administration)|executive power|mayor's office|akimat|borough council|district council)|"
    # Where somebody signs may be a hall of others: "in Weimar City Hall".
    r"(?<!(?<!\w)in )(?<!(?<!\w)at ){city}(?:'s)? city hall|"
    # Whose twin another town is, tells the article; of two that tie, home is named first.
    r"(?<!\brelations )(?<!\bties )(?<!\bcooperation )(?<!\btrade )between {city} and|{city}(?:, [\w. ]{{2,20}})?'s (?:[\w-]+ ){{0,4}}(?:sister|twin|friendship|partner)[- ](?:cit(?:y|ies)|towns?)|"
    r"{city} (?:public relations|press|communications?|information) (?:office|bureau|department)|{city} (?:has(?! been)|gets|gains|adds|welcomes|will have|will get|is (?:set )?to (?:get|have)|could (?:soon )?have|may have) (?:[\w-]+ ){{1,4}}(?:sister|twin|friendship|partner)[- ]|"
    # "Tewkesbury's ties with its twin", "Tewkesbury, which has been twinned with": whose tie it is, tells it.
    r"{city}'s (?:[\w-]+ ){{0,2}}(?:ties|links?|twinning|relationship|partnership|bonds?|friendship) with (?:its|the)|"
    r"{city},? (?:which|that) (?:has|is|was|had) (?:also |been |already |now |long )*(?:twinned|paired|linked|a (?:sister|twin))|"
    # A city hall's page has its own name over it.
    r"{city}(?: city| town| municipality)?(?:'s)? official (?:web ?)?(?:site|page|portal)",
    r"{city}",
)

# Stands, at its end, before whom somebody met or received: who is met is not the one whose article it is.
MEETS_WHOM = (
    r"(?<!\w)(?:(?:re-?)?elect(?:ed|s)|appoint(?:ed|s)|chose|named|met|meets|meet|meeting|visit(?:ed|s|ing)?|call(?:ed|s|ing) on|receiv(?:ed|es|ing)|welcom(?:ed|es|ing)|host(?:ed|s|ing)|greet(?:ed|s)|entertain(?:ed|s)|"
    r"(?:talks?|exchanged \w+|(?:hour|day|time|afternoon|evening|morning|minutes)|together|sat down|hands|tea|coffee|interview|meeting|session|call|conversation|conference|discussions|lunch|dinner|audience|conferred|spoke|reception) "
    r"(?:\w+ ){0,2}?(?:with|for))(?! by)(?: (?!by )[\w'’.-]+,?){0,6}"
)
