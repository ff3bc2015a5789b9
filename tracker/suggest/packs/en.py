"""English."""

import re

from tracker.suggest.packs import Pack, cue
from tracker.suggest.packs.words.en import COMMON_WORDS, DEMONYMS

PACK = Pack(
    code="en",
    stop_words=cue(r"the|and|of|to|in|a|for|is|that|with|on|was|by|as"),
    acts_as_city=(
        # "The Chinese city of Guiyang" is told of from elsewhere.
        r"(?:(?:mayor|city council|municipality|city hall|council|people's committee|lord mayor|governor|county|borough)|"
        r"the (?:city|town)) of {city}|(?:metropolitan|municipal) corporation(?: of)? {city}",
        r"{city}(?:'s)? (?:(?:lord |deputy |vice )?mayor|city council|municipality|mayor|city hall|city government|municipal|metropolitan|council|"
        r"people['’]?s? committee|city councill?ors?|lord mayor|sister city association|officials|delegation|county|governor|town council|"
        r"councill?ors?)",
        r"{city}",
    ),
    city_before=cue(
        r"city of|mayor of|town of|municipality of|sister city|sister city of|city|in|cities of|capital|"
        r"(?:agreement|pact|relationship|ties|partnership|understanding|cooperation|twinned|twinning) with"
    ),
    city_after=re.compile(
        r"(?:['’]s?)? (?:lord )?(?:mayor|city council|city hall|municipal\w*|metropolitan government|council(?:lors?)?)(?!\w)"
    ),
    country_after=cue(r"(?:,|in|of)?"),
    common_words=COMMON_WORDS,
    demonyms=DEMONYMS,
    agreement_types={
        "sister_city": cue(
            r"sister[- ](?:cit(?:y|ies)|towns?|ports?|provinces?|states?|municipalit(?:y|ies)|communit(?:y|ies))|"
            r"twinn(?:ed|ings?)|twins? with|twin[- ](?:towns?|city|cities(?= of| with| agreement))|sisterhood|partner[- ](?:cit(?:y|ies)|towns?)|"
            r"sister relationship|(?:ties?|links?|relationship|bond|pact|charter|arrangement|agreement|partnership) "
            r"(?:with|to) (?:its|their|our) (?:\w+ )?(?:sister|twin)|twins|twinning \w+"
        ),
        "friendship": cue(
            r"friendship[- ]cit(?:y|ies)|friend(?:ship)?(?: and \w+)? (?:agreement|pact|treaty|accord|protocol|declaration)s?|"
            r"(?<!-)friendly cit(?:y|ies)|(?:decades?|years?)-old friendship with|tied the knot with|(?:agreement|pact|treaty|accord|protocol|declaration|charter)s? of friendship"
        ),
        "letter_of_intent": cue(r"(?:letter|statement|declaration|memorandum)s? of intent"),
        "declaration": cue(r"joint (?:declaration|statement|communique)|(?:bond|ties|friendship) with a declaration"),
        "mou": cue(
            r"memorand(?:um|ums|a) (?:of|on|for) (?:understanding|agreement|co-?operation|collaboration)|mous?|"
            r"(?:co-?operation|collaboration|partnership|exchange|project) (?:agreement|pact|deal|protocol|memorandum|accord|"
            r"treaty|document|plan|roadmap|charter)s?|(?:climate|port|cultural|city|economic|solidarity) partnership|"
            r"(?:formal|official|friendly|all) (?:ties|links|relations) with|(?:ties|links|relations) between the (?:two )?cities|"
            r"(?:agreement|pact|protocol|deal|accord|memorandum|road ?map|document)s?(?: \w+){0,2} "
            r"(?:on|of|for|to) (?:\w+ )?(?:co-?operat(?:ion|e)|partnership|collaborat(?:ion|e)|exchanges?)|"
            r"(?:the|its|their|a) (?:ties?|links?) with|(?:agreement|accord|pact|deal|protocol|memorandum)s? with (?:the )?(?:[\w'’-]+ ){0,4}(?:agency|institute|university|embassy|consulate|foundation|bank)|"
            # A bare accord is one of cities only where its parties are.
            r"(?:agreement|accord|pact|deal|protocol|memorandum)s?(?= (?:\w+ ){0,6}(?:with|between) (?:the )?"
            r"(?:\w+ ){0,3}(?:cit(?:y|ies)|municipality|mayors?|towns?) )"
        ),
    },
    agreement_acts={
        "terminated": cue(
            r"terminat\w+|end(?:ed|s|ing)? (?:the|its|their|our|a|all) (?:[\w'’-]+ ){0,3}(?:relationship|agreement|ties|partnership|links?|"
            r"status|twinning|arrangement|pact|deal|friendship)s?|discontinu(?:ed|es|ing)|walk(?:ed|s) away from|sever(?:ed|s|ing)?|cut(?:s|ting)? (?:off )?(?:(?:all|its|formal|official|their|twinning|sister|sister-city|city) )*"
            r"(?:ties|links|relations)|w(?:i|ou)nd(?:s|ing)? up|dropped|drops|axe[ds]|br(?:oke|eaks?) off|"
            r"dissolv(?:e[ds]?|ing)|revok(?:e[ds]?|ing)|rescind(?:s|ed)?|cancel(?:s|led|ed|ling)?|scrap(?:s|ped)?|"
            r"withdr(?:ew|aws?|awn) from"
        ),
        "suspended": cue(
            r"suspend(?:ed|s|ing)?|suspension|paus(?:ed?|es|ing)|freez(?:e|es|ing)|froze|frozen|(?:on|in) "
            r"(?:hold|ice|abeyance)"
        ),
        "planned": cue(
            r"will (?:\w+ )?(?:be )?(?:\w+ )?(?:sign\w*|become|twin\w*|ink|seal|formali[sz]e|renew|establish|enter|travel|visit)|"
            r"(?:is|are) (?:due )?to (?:sign|become|ink|seal|formali[sz]e|twin|enter|establish|renew|conclude|put|be (?:signed|twinned))|"
            r"on (?:the|their|its) agenda|(?:next in line|on (?:the|its|their) way) (?:as|to)|should be (?:signing|putting)|plans? to|"
            r"(?:being prepared|preparing|prepares?) to (?:sign|ink|become|seal|twin)|set to (?!aside)|(?:is|are) expected to|intends? to|to be signed|upcoming|going to (?:sign|become|be|twin)|soon be"
        ),
        "approved": cue(
            r"approv(?:ed|es|al|ing)|"
            r"voted?s?(?: [\w-]+){0,3} (?:to (?:become|approve|establish|adopt|add|form|enter|extend|renew|sign|formali[sz]e|join)|"
            r"in favou?r)|okay(?:ed|s)|greenli(?:t|ghted)|green-li(?:t|ghted|ghts)|rubber-?stamp(?:ed|s)|"
            r"backed|(?:was|were|been) (?:carried|passed)|(?:councill?ors|council) (?:have |has )?agreed to|clear(?:ed|s) (?:a|the)|"
            r"adopt(?:ed|s)(?! (?:[\w-]+ ){0,6}(?:affirming|supporting|in support|condemning|expressing))|ratif(?:ied|ies)|endors(?:ed|es)|authori[sz](?:ed|es)|passed (?:a|the) (?:resolution|motion)|"
            r"(?:gave|given|gives|giving) (?:its |the |final |a )*(?:approval|green light|nod|go-ahead|blessing)"
        ),
        "renewed": cue(
            r"renew(?:ed|s|al|ing)?|extend(?:ed|s|ing)? (?:the|its|their|a|an)|prolong(?:ed|s)|roll(?:ed|s) over|re-?sign(?:ed|s)"
        ),
        "signed": cue(
            r"sign(?:ed|s|ing)?|seal(?:ed|s)?|ink(?:ed|s)?|bec(?:ame|omes?)|conclud(?:ed|es)|establish(?:e[ds]|ing)?|"
            r"formali[sz](?:ed|es|ing)|enter(?:ed|s) into|renew(?:ed|s|al|ing)?|twin(?:ned|s) with|(?:are|is|been) twinned|"
            r"forg(?:ed?|es)|cement(?:ed|s)|finali[sz](?:ed|es)|reach(?:ed|es)|struck|extend(?:ed|s)|enter(?:ed|s)|"
            r"(?:is|are|were) (?:now |officially |formally ){1,2}(?:a |the )?(?:\w+ )?(?:sister|twin|partner|friendship)|made official|pen to paper|"
            r"agreed to (?:become|establish|form|twin|sign)|"
            r"add(?:ed|s)|exchang(?:ed|es)|declar(?:ed|es)|renewing|launch(?:ed|es)|join(?:ed|s)|put (?:their|his|her) "
            r"(?:names?|signatures?) to|signatures?|re-?sign(?:ed|s)|re-?affirm(?:ed|s|ing)|roll(?:ed|s) over|prolong(?:ed|s)|"
            r"reviv(?:ed|es)|tied the knot|re-?establish\w+|struck up|drawn up|renewing|clinch(?:ed|es)|put in place"
        ),
        "proposed": cue(
            r"^(?:adopt|approve|pass) (?:a|the) (?:resolution|ordinance|motion)|direct(?:ed|s)? staff to|resolution authori[sz]ing|draft (?:ordinance|resolution)|before the (?:\w+ ){0,2}(?:committee|council)|"
            r"(?:tabled|introduced|submitted|put forward|moved|filed) (?:a|the) (?:\w+ )?(?:motion|proposal|resolution|bill)|notice of motion"
        ),
        "negotiated": cue(
            r"(?:is|are|has been|have been) (?:explor|consider|mull|weigh|discuss)ing|(?:explores|considers|mulls|weighs)|"
            r"in (?:\w+ )?(?:talks|negotiations?)|negotiat(?:es?|ing|ions?)|hold(?:s|ing)? talks|talks (?:on|about|over|are)"
        ),
    },
    hopes=cue(
        r"propos\w+|hop(?:es|ed|ing)|could|should|would(?! (?:sever|suspend|end|cut|terminate|drop|pause|freeze|break|dissolve))|interested in|suggest\w*|invit(?:ed|es)|call(?:ed|s|ing)? (?:for|on|upon)|"
        r"express\w+ (?:\w+ )?(?:interest|readiness|willingness|desire)|(?:ready|prepared) (?:to|for)|(?:discuss|explor|consider|study|mull)\w*|"
        r"asked|urg(?:ed|es|ing)|wants? to|seek(?:s|ing)? to|readiness|willingness|eager(?:ness)?|keen to|aim(?:s|ing)? to|in talks|(?:is|are|been) negotiating|possibility|potential|pitch\w*"
    ),
    recalled=cue(
        r"previously|already|since (?:the )?\d{4}|in (?:\w+ )?(?:19\d\d|200\d)|had (?:been|signed|become)|long-?standing|founded|"
        r"(?:has|have) been (?:a )?(?:sister|twin|twinned|friend)\w*|dat(?:es|ing) back|(?:years?|decades?) ago|last year|"
        r"anniversary(?!.*(?:sign|renew))|is one of|other sister cities|earlier (?:signed|agreement)|originally|first signed"
    ),
    negated=cue(
        r"not(?! only)|never|no (?:paper|agreement|document|deal|memorandum|charter)|den(?:ied|ies)|reject(?:ed|s)|refus(?:ed|es)|declin(?:ed|es)|without|n't|\w+n't|failed to|voted against|"
        r"turned down"
    ),
    hearsay=cue(
        r"rumou?r\w*|reportedly|allegedly|unconfirmed|speculat\w+|"
        r"(?:may|might) (?:\w+ )?(?:sign|become|twin|join|establish|conclude|renew|attend|meet|visit)"
    ),
    ahead=cue(
        r"will|going to|plan(?:s|ned|ning)? to|hop(?:es?|ed|ing) to|seek(?:s|ing)?|wants? to|wish(?:es)? to|"
        r"appl(?:ies|ied|ying)|intends? to|aims? to|set to|is to|are to|expected to|would like|due to"
    ),
    meeting=cue(
        # Who calls on somebody to do something asks, and pays no call.
        r"met|meets?|meetings?|held talks|talks|talked|welcom(?:ed|es|ing)|receiv(?:ed|es|ing)|host(?:ed|s|ing)|"
        r"visit(?:ed|s|ing)?|courtesy call|paid a visit|greet(?:ed|s)|hold talks|"
        r"arriv(?:ed|es|ing)|tour(?:ed|s|ing)|call(?:ed|s) (?:in )?on(?! [^,;]* to \w)|s[ai]ts? down with|play(?:ed|s)? host|(?:was|were) put up|"
        r"handed over|in (?:the city|town) (?:for|last|this)|dropped in|flew in|(?:was|were) (?:shown|guests?)|entertain(?:ed|s)|"
        r"explored avenues|spoke (?:by|via|over) \w+(?: \w+)? with|(?:video|phone|telephone) call with|(?:breakfast|luncheon|lunch|dinner|audience|conversation) with|cut the ribbon|joined counterparts|staying|discuss(?:ed|es|ions)"
    ),
    meeting_types={
        "online": cue(r"virtual\w*|online|video ?conference|videoconference"),
        "side": cue(r"sidelines|on the margins|side meeting"),
        "courtesy": cue(r"courtesy (?:call|visit)"),
    },
    office=(
        r"(?:lord |deputy |vice[- ]|former |first )?(?:mayors?(?!['’]? (?:summit|forum|conference|congress|assembly|meeting))|ambassadors?|consul[- ]generals?|consuls?|governors?|"
        r"secretary[- ]general|secretary|president|chairman|chairwoman|chair|vice[- ]president|ministers?|high commissioners?|"
        r"charge d'affaires|delegations?|delegates|(?:party|group|team|contingent) of \d+|(?:[\w-]+-(?:member|strong|person) )"
        r"(?:delegation|team|party|group)|aldermen|alderman|envoys?|mayoress|vice[- ]mayors?|counterparts|visitors|officials?|(?:municipal |city )?people['’]?s government|(?:city|municipal|metropolitan|town) government|representatives?|councill?ors|counterpart)"
    ),
    office_order="either",
    town_tied=re.compile(
        r"(?<!\w)(?:twinn?(?:ed|ing)|sister[- ](?:city|town)(?: \w+){0,2}|twin town|partner (?:city|town)|friendship (?:agreement|charter|pact))(?: \w+){0,2} (?:with|to) (?:the )?(?:(?:town|city|village|municipality|commune) of )?"
    ),
    present=cue(r"meets|visits|attends|travels|hosts|receives|welcomes|joins|takes part"),
    travellers=cue(
        r"mayor|deputy mayor|lord mayor|councill?ors?|delegation|civic party|town clerk|officials|(?:city|town) council|group|members"
    ),
    trips=re.compile(
        r"(?:return(?:ed|s|ing)|back|home) (?:\w+ )?from (?:an? |the |their |its |her |his )?(?:[\w-]+ ){0,3}(?:visit|trip|tour) to "
        r"(?:the |its |their )?(?:[\w-]+ ){0,5}•|(?:travel(?:l?ed|l?ing|s)|flew|flies) to (?:the |its )?(?:[\w-]+ ){0,4}•|"
        r"(?:paid|made|makes|pays) (?:an? )?(?:[\w-]+ ){0,2}visit to (?:the |its )?(?:[\w-]+ ){0,4}•"
    ),
    groups=cue(
        r"mayors|delegations?|delegates|party|group|team|contingent|officials|visitors|representatives|councill?ors|ambassadors"
    ),
    member=cue(
        r"member(?:ship)?|letter of accession|appl(?:y|ied|ication)(?= (?:\w+ ){0,3}to)|join(?:ed|s|ing)?|admi(?:tted|ssion)|accession|accepted into|sign(?:ed|s) up to|signator(?:y|ies)|"
        r"(?:designated|named|registered (?:in|as|with)|listed (?:in|as)|recogni[sz]ed as|declared|added to|inducted into|selected (?:as|for|to join)|part of|belongs? (?:\w+ )?to)|withdr(?:ew|awn) from|"
        r"(?:left|quit)(?= the)"
    ),
    levels={
        "observer": cue(r"observer (?:member|status)|as an observer"),
        "associate": cue(r"associate member"),
        "honorary": cue(r"honorary member"),
        "full": cue(r"full member(?:ship)?"),
    },
    others=cue(r"other cities|other members|member cities|its members|new members|cities joined"),
    bodies=(
        r"board of directors|executive (?:board|committee|bureau)|governing (?:board|council)|world council|board|steering "
        r"committee|(?:\w+ ){0,2}committee|task ?force|(?:\w+ )?working group|general assembly|secretariat|council"
    ),
    seat_roles={
        "co_president": cue(r"co[- ]president|co[- ]chair"),
        "vice_president": cue(r"vice[- ]president|vice[- ]chair\w*|deputy (?:chair|president)"),
        "treasurer": cue(r"treasurer"),
        "alternate": cue(r"alternate"),
        "president": cue(r"president|presidency|chair(?:man|woman|person)?"),
        "member": cue(r"member(?:ship)?|seat|serves on|joined"),
    },
    chosen=cue(
        r"elected|re-?elected|appointed|named|chosen|picked|voted on to|voted onto|serves|serving|seat|holds|won|took over|assumed|installed|(?:take|takes|taking) (?:over )?(?:the|its) (?:[\w-]+ )?(?:presidency|chair\w*|vice-presidency)"
    ),
    event=(
        r"(?:summit|exhibition|congress|conference|convention|forum|general assembly|assembly|expo|symposium|festival|session|workshop|"
        r"meeting of mayors|(?:sherpa|annual|general|plenary|board|bureau|executive|committee|ministerial) meeting|mayors'? meeting|roundtable|gathering|biennale|dialogue|conclave|cop ?\d\d)"
    ),
    attends=cue(
        r"attend(?:ed|s|ing)?|chair(?:s|ed|ing)?|t(?:ake|akes|ook|aken|aking) part|participat\w+|sp(?:oke|eaks|eaking) at|address(?:ed|es|ing)|"
        r"represent(?:ed|s|ing)|delegation|travel(?:l?ed|s|ling)|presented|present(?:s|ing)?(?: \w+){0,4} at|join(?:ed|s|ing)|host(?:s|ed|ing)?|"
        r"deliver(?:ed|s) (?:a|the)|attendance|sidelines of|flew to|^at(?= (?:the|a|its))|at (?:the|its|this year's) $|went to|returned (?:\w+ )?from|back from|playing? host|speak(?:s|er|ers)? at"
    ),
    international=cue(
        r"international|world|global|asian|asia|european|africa|african|countries|nations|u20|cop ?\d\d|twin cities|sister cities|"
        r"(?:mayors|cities|urban)(?:['’]s?)?(?: \w+){0,2} (?:summit|forum|congress|conference|convention|assembly|expo|session)|"
        r"(?:summit|forum|congress|conference|convention|assembly|meeting|gathering) of (?:\w+ ){0,2}(?:mayors|cities)"
    ),
    capacities={
        "speaker": cue(r"spoke|speaker|speech|address(?:ed|es)?|keynote"),
        "host": cue(r"host(?:ed|s)?"),
        "observer": cue(r"observer"),
        "member": cue(r"as a member|board member|member of"),
    },
    position=cue(
        r"condemn\w*|denounc\w*|solidarity|call(?:ed|s|ing)? (?:for|on)|urg(?:ed|es|ing)|support for|st(?:ands?|ood|and) (?:with|in support)|"
        r"express\w+ (?:\w+ ){0,2}(?:concern|sympathy|solidarity|readiness|interest|condolences|outrage|support)|protest(?:ed|s)|"
        r"condolences|deplor\w+|appeal(?:ed|s)"
    ),
    speaks=cue(
        r"said|says|added|stated|told|declared|announced|noted|stressed|tweeted|commented|explained|wrote|continued|remarked"
    ),
    world_topics=cue(
        r"gaza|palestin\w+|israel\w*|ukrain\w+|war|peace|sanctions|earthquake|climate|invasion|refugees|nuclear|"
        r"cease-?fire|hostages|hamas|annexation|attacks? (?:on|in)|terror\w*|genocide|occupation|apartheid|human rights"
    ),
    days={"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "last night": -1},
    weekdays=("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    weeks={"last week": -1, "this week": 0, "next week": 1},
    months={"last month": -1, "next month": 1},
    years={"last year": -1, "this year": 0, "next year": 1},
    organisations=(
        r"(?:[A-Z][\w&-]+\s+(?:of\s+)?){0,5}(?:University|Institute|College|Academy|Chamber|Foundation|Embassy)"
        r"(?:\s+(?:of|for|in)\s+(?:[A-Z][\w’'-]+)(?:\s+[A-Z][\w’'-]+)*)?(?:\s+\([A-Z]{2,8}\))?"
    ),
    unnamed_body="Executive board",
    body_binding=re.compile(r"\s+(?:of|at|in|on|for|within)(?:\s+the)?$", re.IGNORECASE),
    met_each_other=cue(
        r"met|(?:was|were|been) (?:\w+ )?(?:received|welcomed|greeted|hosted|guests?)|cut the ribbon|(?:paid|made) (?:a|his|her) (?:\w+ )?(?:visit|call)|"
        r"(?:are|is) (?:expected|due|scheduled|set) to (?:visit|arrive|come)|will (?:visit|arrive|come)(?= (?:in|on|next|later|this|the city|again))"
    ),
    articles=frozenset({"the"}),
    name_words=frozenset({"of", "and"}),
    town_named=cue(
        r"(?P<hall>(?!))?(?:cit(?:y|ies)|towns?|ports?|villages?|capital|municipality) of (?P<name>[^\W\d_][\w'-]+)"
    ),
    town_hall=cue(r"(?P<name>[^\W\d_][\w'-]{3,}) (?:town|city|borough|county|district) council(?:lors?)?"),
    mayor_of=cue(r"(?:mayor|mayoress|mayors) of (?P<name>[^\W\d_][\w'’-]+)"),
    town_before=cue(
        r"(?:city|town|mayor|maire|municipality|port|village|county|province|prefecture) of|sister city|twin town|"
        r"(?:delegation|party|group|team|visitors|alderman|councill?ors?|mayor|official|officials) from|"
        r"(?:ties|links?|relationship|agreement|accord|pact|partnership|twinned|paired|twinning|friendship) with"
    ),
    no_town=cue(
        r"the|a|islamic|municipal|local|district|regional|whole|full|first|mayor|city|republic|kingdom|united|president|minister|ambassador|agreement|council"
    ),
    figure=cue(
        r"(?:(?:more than|over|about|around|some|nearly|almost|at least|up to) )?"
        r"(?P<value>\d[\d,.]*(?: (?:thousand|million))?|(?:two |three |four |five )?(?:hundreds?|thousands?)(?: of)?|"
        r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|dozens of) "
        r"(?P<of>(?:(?!(?:with|of|from|and|by|in|at|for|to|the) )[a-z][\w-]* ){0,2}(?:countries|nations|cities|towns|municipalities|mayors|governors|delegates|delegations|"
        r"participants|attendees|representatives|managers|leaders|officials|experts|people|visitors|guests|speakers|"
        r"organi[sz]ations|exhibitors|companies|sessions))"
    ),
    heads=cue(
        r"(?:lord )?mayor|(?:(?:city|town|regional|county|borough|district|metropolitan) )?council|municipality|city hall|"
        r"(?:city |town )?councill?ors|aldermen|city commission(?:ers)?|the council"
    ),
    the_two=cue(
        r"(?:the|both|these) (?:two )?(?:cities|towns|municipalities|communities|sides|mayors|councils|parties|governments|partners)|"
        r"(?:the|this|that) (?:twinning|sister[- ]city|friendship) (?:agreement|charter|pact|accord|arrangement|relationship|link)"
    ),
    this_network=cue(
        r"(?:the|this) (?:network|alliance|organi[sz]ation|body|coalition|covenant|pact|movement|association|union)|letter of accession"
    ),
    this_city=cue(r"(?:the|our|this) (?:city|municipality|metropolis|(?:\w+ ){0,2}capital)"),
    we=cue(r"we|our|us"),
    spoken_in=frozenset("US GB CA AU NZ IE ZA IN SG PH NG KE GH UG ZM ZW PK LK MY JM TT MT BD NP RW TZ HK".split()),
    titles=cue(
        r"mayor|ambassador|governor|consul general|consul|president|chairman|chairwoman|minister|councill?or|alderman|leader|chief|mr|mrs|ms|dr|sir|dame|lord|lady|senator|judge|professor|prof|secretary|officer|director|envoy|commissioner"
    ),
    joins=cue(
        r"join(?:ed|s|ing)?|accession|bec(?:ame|ome|omes|oming)|admitted|accepted into|sign(?:ed|s) (?:up|on) to|designated|named"
    ),
    clubs=cue(r"fc|sc|cf|ac|united|city fc|rovers|wanderers|athletic|hotspur|real|borussia|inter|dynamo|bayern"),
    invites=cue(r"invit(?:e|es|ing|ed(?! by)|ation(?! of))"),
    between=cue(r"between"),
    namesake=cue(r"namesakes?|of the same name"),
    counterpart=cue(r"counterparts?"),
    national=cue(
        r"(?:foreign|prime|interior|defen[cs]e|trade|finance|economy|culture|health|education) minister|secretary of state|head of state|foreign ministry"
    ),
    paper=cue(
        r"(?:the|this|that) (?:proposal|motion|measure|resolution|move|document|agreement|pact|accord|deal|request|arrangement|memorandum|mou|decision|recommendation|twinning|partnership)|(?:approved|passed|signed|adopted|endorsed|backed|ratified|rejected) it|it (?:was|has been|is) (?:approved|passed|signed|adopted)"
    ),
    network_form=(
        r"(?<!National )(?<!Sister )(?<!Twin )(?<!American )(?<!Canadian )(?<!Australian )(?P<name>(?:(?!(?:The|National|Sister|Twin|American|Canadian|Australian|Indian|Texas|California|Florida)\b)"
        r"[A-Z][\w'’&-]*[ -](?:(?:of|for|and|the|in|on|against|to) ){0,3}){0,7}"
        r"(?:Cities|Mayors|Municipalities|Towns|Capitals|Local Governments|Local Authorities|Metropolises)"
        r"(?: (?:(?:of|for|and|the|in|on|against|to) ){0,3}[A-Z][\w'’&-]*)*? "
        r"(?:Network|Alliance|Association|League|Union|Federation|Coalition|Organi[sz]ation|Forum|Pact|Initiative|Programme|Partnership)"
        r"|(?:(?!(?:The|National|Sister|Twin|American|Canadian|Australian|Indian)\b)[A-Z][\w'’&-]*[ -]){0,4}"
        r"(?:Network|Alliance|Association|League|Union|Federation|Coalition|Organi[sz]ation|Forum|Assembly|Parliament|Covenant|Pact) "
        r"(?:of|for) (?:(?:the|[A-Z][\w'’&-]*|and|of|in) ){0,4}"
        r"(?:Cities|Mayors|Municipalities|Towns|Capitals|Local Governments|Local Authorities|Metropolises)"
        r"(?: (?:(?:of|for|and|the|in|on|against|to) ){0,3}[A-Z][\w'’&-]*)*)"
    ),
    capital_word=cue(r"capital(?: city)?(?: of)?"),
    state_guests=cue(r"parliamentary|lawmakers|members of parliament"),
    proposes=cue(r"propos(?:e|es|ed)|suggest(?:s|ed)"),
    also=cue(r"and"),
    located=cue(r"in|at"),
)
