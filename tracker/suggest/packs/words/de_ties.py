"""German: the words for a tie, for what is done about it, and for what is only hoped for or recalled."""

from tracker.suggest.packs import cue

_REST = r"[^.;:]{0,150}(?<!\w)"  # what stands between the two halves of a verb
_STOP = r"(?=\s?(?:[.,;:!?)]|$)| und | sowie )"  # where a clause ends, with the second half of its verb
_MONTHS = "januar februar marz april mai juni juli august september oktober november dezember"
_NO_MONTH = r"(?<![\d.\-/])(?<!\. )" + "".join(rf"(?<!{month} )" for month in _MONTHS.split())

# A tie of cities, what may stand before a town's name, and the kinds of towns.
TIE = r"(?:stadte|gemeinde|solidaritats|kommunal)(?:partnerschaft|freundschaft)s?(?:vertrag|abkommen|urkunde|vereinbarung)?"
ADJECTIVE = r"\w+(?:sche[nr]?)"
TOWN = (
    r"(?:(?:klein|haupt|kreis|hanse|hafen|universitats|landeshaupt|kur|seestadt|stadt|markt|samt|verbands|orts|einheits|gross)?"
    r"(?:stadt|gemeinde)|kommune)"
)

# What is only wanted or recommended, with the infinitive of the act far behind it.
_WANTED = (
    r"(?:will|wollen|mochten?|empf(?:iehlt|ehlen|ahl|ahlen|ohlen))"
    r"(?=[^.;:]{0,160}(?<!\w)(?:ruhen (?:zu )?lassen|auf eis (?:zu )?legen|aus(?:zu)?setzen|(?:zu )?(?:beenden|kappen|suspendieren)|"
    r"(?:auf)?(?:zu)?kundigen|auf(?:zu)?kundigen|ein(?:zu)?frieren|auf(?:zu)?losen|ab(?:zu)?brechen)(?!\w))|"
    r"soll(?:en)?(?=[^.;:]{0,160}(?<!\w)(?:ruhen|ausgesetzt|beendet|gekundigt|eingefroren|aufgelost|suspendiert|auf eis gelegt)(?! (?:haben|worden sein))(?!\w))"
)

AGREEMENT_TYPES = {
    # «Partnerstadt» alone only says whose guest somebody is; what tells of the tie says that one becomes it.
    "sister_city": cue(
        r"(?:kontakt|beziehung|verbindung)(?:e|en)? (?:zu[rm]?|mit|ins?|nach)(?= [^.;:]{0,100}(?:auf eis|eingefroren|ausgesetzt|ruh(?:t|en)|abgebrochen|gekappt))|"
        r"(?:sind|werden|wurden) (?:[\w.]+ ){0,4}partner(?=[.,])|(?:jubilaums|freundschafts|erneuerungs|bekraftigungs)urkunden?|"
        r"uber (?:eine|die) (?:\w+ )?partnerschaft|partnerschaft (?:der|zwischen|beider|ihrer)(?: \w+)? (?:stadte[n]?|gemeinden|kommunen|orten?)|"
        r"(?:besiegel|erneuer|bekraftig|feier)\w*(?: [\w-]+){0,5} partnerschaft|partnerschaft(?= [^.;:]{0,60}(?:besiegelt|erneuert|bekraftigt|gefeiert))|"
        r"(?:sind|ist|werden|wird|wurden) (?:[\w.]+ ){0,6}(?:offiziell\w* )?(?:partner|schwester)st(?:adte|adt)|"
        r"stadte(?:partnerschaft|freundschaft)\w*|solidaritats(?:partnerschaft|vertrag|vertrage|abkommen|vereinbarung|pakt|erklarung)\w*|(?:ihre[rn]?|gemeinsamen?) (?:\w+ )?partnerschaft|partnerschaft mit (?!der (?:firma|hochschule|universitat)|dem|den|einem|einer|unternehmen)|partnerschaft zwischen|partnerschaft(?:en)? (?:eingeh(?:en|t)|einzugehen|besiegel(?:t|n)|begrunden|aufzubauen|aufbauen|anstreb(?:en|t))|partnerschaft (?:\w+ ){0,2}(?:an|ein)(?=[.,])|partnerstadtvertrag\w*|patenschaft mit|"
        r"partnerschaftsurkunden?|(?:stadte)?partnerschaftliche[nrs]? (?:\w+ )?(?:beziehung|kontakt|verbindung|band|bande)\w*|"
        r"(?:kontakt|beziehung|verbindung)(?:e|en)? zu[rm]? (?:\w+ ){0,2}(?:partner|schwester)stadt|partnerkommune[n]?|"
        r"sta?e?dtepartnerschaft\w*|jumelage\w*|verschwister\w*|schwesterstadt|schwesterstadte|"
        r"(?:stadte)?partnerschafts(?:vertrag|vertrage|vertrags|urkunde|urkunden|abkommen|dokument|beziehung|verbindung|kontakte|verhaltnis|bund|band|status|aktivitaten)\w*|"
        r"(?:solidaritats|gemeinde|kommunal)partnerschaft\w*|"
        r"(?:neue[nr]?|weitere[nr]?|zur|als|offiziell\w*|jungste[nr]?|kunftige[nr]?|\w+te[nr]?) partnerst(?:adt|"
        r"adte)(?!\s?:)|"
        r"partnerst(?:adt|adte) (?:(?:von|der) (?:\w+ ){1,3})?(?:geworden|werden|wird|auserkoren)|"
        r"(?:sind|werden|wurden) (?:\w+ ){0,4}partnerstadte|partnerschaft zwischen den (?:beiden )?stadten|"
        r"g(?:ehen|ingen) partnerschaft ein|partnerschaft (?:zwischen|mit)(?: der| den)?(?: \w+)?(?: stadt|"
        r" stadten)?"
    ),
    "friendship": cue(
        r"(?:stadte)?freundschafts(?:vertrag|vertrage|vertrags|abkommen|vereinbarung|pakt|urkunde|erklarung|"
        r"partnerschaft)\w*|stadtefreundschaft\w*|befreundete stadte"
    ),
    "letter_of_intent": cue(r"absichtserklarung\w*|letters? of intent|loi"),
    "declaration": cue(r"gemeinsamen? (?:erklarung|deklaration|resolution)"),
    "addendum": cue(r"zusatz(?:vereinbarung|protokoll|vertrag)\w*"),
    "mou": cue(
        r"ihre (?:\w+ )?(?:zusammenarbeit|kooperation)(?= [^.;:]{0,60}(?:verlanger|erneuer|besiegel|vereinbar))|"
        r"(?:projekt|rahmen|ziel|absichts|kultur|klima|koop\w+|energie|partnerschafts)vereinbarung\w*|kooperation(?:en)? (?:mit|zwischen)|zusammenarbeit (?:mit|zwischen)|(?:vertrag|pakt|charta|protokoll)(?:e|s)? (?:mit|zwischen)|kooperationsprojekt|fahrplan fur die zusammenarbeit|"
        r"memorand(?:um|en)(?:s)?(?: of understanding)?|mous?|"
        r"(?:kooperations|zusammenarbeits|partnerschafts|rahmen)(?:vereinbarung|vertrag|abkommen|erklarung|"
        r"protokoll|"
        r"partnerschaft)\w*|(?:klima|projekt|nachhaltigkeits|hafen|wissenschafts)partnerschaft\w*|"
        r"(?:vereinbarung|vertrag|abkommen|erklarung|protokoll)(?:en)? (?:uber|zur|fur)(?: \w+){0,3} "
        r"(?:zusammenarbeit|kooperation|partnerschaft)|vereinbarung(?:en)?|abkommens?"
    ),
}

AGREEMENT_ACTS = {
    "terminated": cue(
        rf"(?:das )?(?:ende|aus) (?:der|fur die) \w*partnerschaft|l(?:auft|auf|ief)(?!\w)[^.;:]{{0,80}}(?<!\w)aus(?=\s?(?:[.,;:!?)]|$))|auslaufen|(?:nicht|nicht mehr) (?:verlanger\w+|erneuer\w+)|aufkundig\w+|gecancelt|kappt(?:e|en)?|gekappt|abgebrochen|br(?:icht|echen|ach)(?!\w)[^.;:]{{0,80}}(?<!\w)ab(?=\s?(?:[.,;:!?)]|$))|trenn(?:t|en|te) sich|widerruf\w*|annullier\w*|aus fur|"
        r"beendet(?:e|en)?|beendigung|(?:auf)?gekundigt|kundigt(?:e|en)?|aufkundigung|lost(?:e|"
        rf"en)?{_REST}auf{_STOP}|"
        r"aufgelost|aufgehoben|schlussstrich|zu beenden|(?:auf)?zukundigen|zu kundigen|aufzulosen"
    ),
    "suspended": cue(
        rf"stillgelegt|liegt (?:\w+ )?auf eis|pausier(?:t|te|en)|legt(?:e|en)?(?: \w+){{0,6}} auf eis|unterbrochen|suspendier\w+|einfrier\w+|"
        rf"ausgesetzt|auszusetzen|aussetzung|setz(?:t|te|ten|en)(?!\w){_REST}aus{_STOP}|ruht|ruhen|ruhend|(?:vorerst|vorlaufig) (?:gestoppt|beendet|ausgesetzt|unterbrochen)|kein(?:e|en)? kontakte? mehr|"
        r"auf eis|eingefroren|"
        r"frier(?:t|en)|fror(?:en)?|suspendiert(?:e|en)?"
    ),
    "approved": cue(
        rf"(?:den |einen )?beschluss(?= (?:des|der) (?:gemeinderat|stadtrat|rat|stadtverordneten))|freigemacht|ebne(?:t|te|ten) (?:[\w-]+ ){{0,3}}weg|weg frei|segnet(?:e|en)?(?!\w)[^.;:]{{0,80}} ab|abgesegnet|genehmig(?:t|te|ten)|befurwort(?:et|ete|eten)|bestatig(?:t|te|ten)|angenommen|mehrheitlich|mit (?:\w+ )?mehrheit|(?:stimmten?|votierten?) (?:[\w-]+ ){{0,6}}(?:fur|dafur)|gibt grunes|macht(?:e|en)? (?:\w+ )?weg frei|"
        r"beschloss|beschlossen(?! werden)|beschliesst|zugestimmt|zustimmung|stimm(?:t|te|"
        rf"ten)(?!\w){_REST}zu{_STOP}|"
        r"gebilligt|billig(?:t|te|ten)|votiert(?:e|en)?|grunes licht|gestimmt|einstimmig|verabschiedet|"
        r"ratifiziert|"
        r"(?:gemeinderats|stadtrats|rats)beschluss"
    ),
    "planned": cue(
        rf"soll(?:en)?(?!\w)[^.;:]{{0,150}}(?<!\w)(?:besiegelt|unterschrieben|unterzeichnet|verlangert|erneuert|begrundet|eingegangen|aufgenommen|folgen)|(?:unterzeichnung|unterschrift|vertragsunterzeichnung)\w*(?: \w+){{0,4}} (?:geplant|vorgesehen|im \w+ 20\d\d)|in vorbereitung|will|wollen(?= (?:\w+ ){{0,8}}(?:partnerschaft|unterzeichnen|vertrag))|demnachst|in kurze|ins auge gefasst|"
        rf"soll(?:en)?(?!\w){_REST}(?:unterzeichnet|unterschrieben|geschlossen|besiegelt|begrundet|vereinbart|"
        rf"abgeschlossen|beschlossen|erneuert) werden|soll(?:en)?(?!\w){_REST}partnerst\w+ (?:(?:von|der) (?:\w+ ){{1,3}})?werden|auf dem weg zur|"
        rf"(?:wird|werden|will|wollen|mochten?)(?!\w){_REST}(?:unterzeichnen|unterschreiben|besiegeln|schliessen|"
        r"abschliessen|eingehen|begrunden|vereinbaren)|geplant(?:e|en|er)?|vorgesehen(?:e|en)?|plan(?:t|en)|"
        r"(?:treten|werden|folgen) soll(?:en)?|"
        rf"steht(?!\w){_REST}bevor|bevorstehende[nr]?|beabsichtig(?:t|en)"
    ),
    "renewed": cue(r"(?<!nicht )(?:verlanger\w+|erneuer(?!bar)\w+)"),
    "signed": cue(
        rf"(?:sind|wurden) (?:[\w.]+ ){{0,4}}partner(?=[.,])|signier(?:t|te|ten|en)|ratifiziert(?:e|en)?|paraphier(?:t|te|ten)|fixier(?:t|te|ten)|besiegelung|besiegelt|verlangerung|verlangern|erneuerung|erneuern|fortgesetzt|fortgeschrieben|setz(?:t|te|ten|en)(?!\w)[^.;:]{{0,80}} fort|ausgebaut|bau(?:t|en|te|ten)(?!\w)[^.;:]{{0,80}} aus|vertief(?:t|te|ten|en)|gegrundet|tr(?:itt|at) in kraft|einigten sich|verstandigten sich|tauschten (?:\w+ )?urkunden|wiederbelebt|beleb(?:t|te|en|ten)|intensivier(?:t|te|en|ten)|feierlich besiegelt|(?:ihre|die) unterschriften? (?:unter|gesetzt|geleistet)|setz(?:t|te|ten)(?: \w+){{0,4}} unterschrift\w*|perfekt|stand\w*? fest|(?:sind|ist) (?:seit|nun|ab|jetzt)(?: \w+){{0,4}} (?:partner|schwester)st\w+|geknupft|aufgenommen|bilden|kooperier(?:t|en)|arbeiten kunftig zusammen|"
        r"(?:unter|gegen)zeichne(?:t|te|ten|n)|unterzeichnung\w*|unterschr(?:ieb|ieben|eibt|eiben)|"
        r"unterschrift(?:en)?|"
        r"besiegel(?:t|te|ten|n)|(?:ab)?geschlossen|abschluss|schl(?:iesst|iessen|oss|ossen)|"
        rf"g(?:ing|ingen|eht|ehen)(?!\w){_REST}ein{_STOP}|eingegangen|vereinbart(?:e|en)?|begrundet(?:e|en)?|"
        r"erneuer(?:t|te|ten|n)|bekraftig(?:t|te|ten|en)|verlanger(?:t|te|ten)|(?:ist|sind|wird|wurde|wurden|"
        r"werden) "
        r"(?:\w+ ){0,6}partnerst\w+|partnerst\w+ geworden|verschwistert|aus der taufe gehoben|ins leben gerufen"
    ),
    "proposed": cue(
        _WANTED + "|"
        r"streb(?:t|en)(?!\w)(?= [^.;:]{0,80} an(?=[.,;]|$))|beantrag(?:t|te|ten|en)|zusatzantrag|eilantrag|dringlichkeitsantrag(?= fur)|(?:regt|regte|regen|regten)(?!\w)(?= .*(?:partnerschaft|vertrag))|"
        r"w(?:arb|irbt|erben|arben) (?:dafur|fur eine)|schlug(?:en)?(?= .*partnerschaft)|"
        r"(?:antrag|beschlussvorlage|vorlage)(?= .*(?:partnerschaft|freundschaft))|"
        r"uber (?:[\w-]+ ){0,12}(?:partnerschaft|\w*vertrag|\w*vereinbarung) (?:[\w-]+ ){0,8}(?:entscheiden|beraten|abstimmen|befinden|diskutieren)"
    ),
    "negotiated": cue(r"verhandel\w+|verhandlung(?:en)?|gesprache (?:uber|laufen|zu einer)|in gesprachen"),
}

HOPES = cue(
    _WANTED + "|"
    r"(?<!auf )\w*antrag(?! (?:zugestimmt|angenommen))|beantrag(?:t|te|ten|en)|(?:sie|er|grunen?|spd|cdu|fdp|fraktion(?:en)?) (?:\w+ )?(?:wollen|will)(?=,? dass)|"
    r"anstreb(?:t|en)|anzustreben|plad(?:iert|ierte|ieren)|spr(?:icht|ach|echen|achen) sich fur|setzt(?:e|en)? sich (?:dafur|fur)|"
    r"verhandel(?:t|n)(?! hat)|"
    r"wunsch(?:t|te|en|ten)?|hoff(?:t|te|en|ten|nung)|mochten?|wurden? gern\w*|bereit|bereitschaft|vorschlag\w*|"
    rf"schl(?:agt|agen|ug|ugen)(?!\w){_REST}vor{_STOP}|vorgeschlagen|prufen|pruft(?:e|en)?|prufung|angeregt|"
    rf"reg(?:t|te|en|ten)(?!\w){_REST}an{_STOP}|interesse|interessiert|erwag(?:t|en)|denkbar|uberlegung\w*|"
    rf"streb(?:t|te|en|ten)(?!\w){_REST}an{_STOP}|angestrebt(?:e|en)?|konnten?|sollte(?:n)?|forder(?:t|te|n|ten)|"
    r"vorstellen|warb|wirbt|sondier(?:t|te|en|ten)|im gesprach|moglichkeit(?:en)?|bat|bittet|ziel ist"
)

RECALLED = cue(
    rf"bereits (?:seit|vor|\d{{4}}|im jahre?|bestehende[nr]?)|schon (?:seit|vor|\d{{4}}|im jahre?)|"
    rf"seit (?:dem |den |dem jahre? )?(?:\d{{4}}|\w*jahren|\w+ jahren|uber \w+ jahren|mehr als \w+ jahren)|"
    rf"im jahre? \d{{4}}|{_NO_MONTH}(?:19\d\d|20[01]\d)(?!\w)|hatten?|jubilaum\w*|jahrestag\w*|jahriges|"
    r"vor (?:\w+ )?\w+ jahren|fruher|damals|einst|jahrzehnt\w*|langjahrig\w*|zuvor|erinnerte an|"
    r"war(?:en)? (?:\w+ ){0,8}worden"
)

# Tells that {city} is another one's twin, or the one with which an agreement is.
TWIN_TOLD = (
    r"(?<!\w){city} wird \w+s (?:\w+ )?partner(?:stadt|gemeinde)|(?<!\w)(?:partner|schwester|freundes)(?:stadt|gemeinde|kommune) {city}|{city}, (?:die |der )?(?:\w+ )?partner(?:stadt|gemeinde)|"
    r"(?:partnerschaft|vertrag|vereinbarung|abkommen|erklarung|kooperation|zusammenarbeit)(?:s|es)?(?: \w+){{0,3}} mit "
    r"(?:de[rm] )?(?:\w+sche[nr]? )?(?:\w*stadt |gemeinde |kommune )?{city}"
)
