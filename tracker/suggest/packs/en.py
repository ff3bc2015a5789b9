"""English."""

import re

from tracker.suggest.packs import Pack, cue
from tracker.suggest.packs.words.en import COMMON_WORDS, DEMONYMS
from tracker.suggest.packs.words.en_meetings import COMES_TO, GOES_TO, GUEST_AGAIN, MEETING, MET_EACH_OTHER, TRIPS
from tracker.suggest.packs.words.en_offices import ACTS_AS_CITY, BODIES, HEADS, MAYORS, MEETS_WHOM, OFFICES
from tracker.suggest.packs.words.en_places import COUNTRY_SIGNS, REGIONS
from tracker.suggest.packs.words.en_ties import (
    AGREEMENT_ACTS,
    AGREEMENT_TYPES,
    HOPES,
    RECALLED,
    SIGNS_IT,
    TIED_TO,
    TIES_ITSELF,
)
from tracker.suggest.packs.words.en_towns import (
    MADE_AS,
    MAYOR_OF,
    PAIR_ACTS,
    PAIR_JOINT,
    TOWN_BEFORE,
    TOWN_HALL,
    TOWN_LED,
    TOWN_MADE,
    TOWN_OF_COUNTRY,
    TOWN_PAIR,
    TOWN_TIED,
)

# Who joins others, or joins in, joins no network.
_JOIN = r"join(?:ed|s|ing)?(?! (?:in (?:the|an?)(?!\w)|in (?:discuss|talk|celebrat|festivit|meeting|session|event|prayer|protest|call)\w*|(?:more than |over |some |nearly |about |around |other |fellow )*(?:\d+|dozens|hundreds|mayors|leaders|officials|colleagues|him|her|them)))"

PACK = Pack(
    code="en",
    stop_words=cue(r"the|and|of|to|in|a|for|is|that|with|on|was|by|as"),
    acts_as_city=ACTS_AS_CITY,
    city_before=cue(
        r"city of|mayor of|(?:membership|application|accession|admission|candidacy|entry) of|(?:return\w*|back) from|(?:mayor|mayoress|councill?or|cllr|provost|alderman|ambassador|governor) (?:[\w'’.-]+ ){1,3}of|(?:governors?|k?hokim|akim|alcaldesa|alcalde|intendente|mayors|provost|akimat) of|town of|municipality of|sister city|sister city of|city|in|cities of|capital|"
        r"(?:agreement|pact|relationship|ties|links?|bonds?|partnership|understanding|cooperation|twinned|twinning) with|"
        r"(?:delegat(?:ion|es)|group|party|team|visitors|guests|officials|councill?ors|mayor|representatives|contingent|students|pupils|"
        r"twinners|friends|people|residents|townspeople|members|visitors|\d+|councillors|counterparts) from|(?:visit|trip|journey|mission|travel\w*|flew|flies|fly|flight|went|return\w*|tour|"
        r"delegation|party|group|(?:went|go|goes|going|moved|continued|travel\w*) (?:on|over|down|up|across|back|home)) to|(?:left|leaves?|departed|bound|headed|set off) for|visit(?:s|ed|ing)?|counterparts? (?:of|from|in)"
    ),
    city_after=re.compile(
        r", where (?:the |its )?mayor|(?:['’]s?)? (?:(?:lord|deputy|vice) )?(?:mayor|city (?:administration|executive)|(?:city )?(?:people['’]?s|party) committee|city people['’]?s|city council|city hall|municipal\w*|metropolitan government|council(?:lors?)?|"
        r"delegation|delegates|officials|counterparts?|guests|visitors|twinners|twinning association|party chief)(?!\w)"
    ),
    country_after=cue(
        r"(?:,|in|of)?(?: ?(?:the )?(?:northern|southern|eastern|western|central|north|south|east|west|upper|lower)"
        r"(?:[ -]?(?:eastern|western|east|west))?)?|in (?:the )?(?:north|south|east|west|heart) of|(?:in|of) the|"
        r"(?:(?:metropolitan )?municipality|city|town|county|province|region|prefecture),? (?:of|in)(?: the)?"
    ),
    common_words=COMMON_WORDS,
    regions=REGIONS,
    region_before=re.compile(
        r"(?:[,(]|(?<!\w)(?:in|from|of|across|near)(?: (?:the|northern|southern|eastern|western|north|south|east|west|central|upper|lower|rural|neighbou?ring))*)"
    ),
    country_signs=COUNTRY_SIGNS,
    demonyms=DEMONYMS,
    agreement_types=AGREEMENT_TYPES,
    agreement_acts=AGREEMENT_ACTS,
    hopes=HOPES,
    past=cue(
        r"(?:agreed to|signed|inked|sealed|became|concluded|established|formalized|formalised|entered|forged|struck|reached|exchanged|"
        r"clinched|cemented|initialled|finalised|finalized|twinned|renewed|put pen)"
    ),
    ties=cue(
        r"(?:linked|paired|partnered|teamed|the one (?:with|in)|papers|paperwork|relationship|relations|links?|ties|bonds?|partnerships?|twins?|connection|friendship|affiliation|alliance|"
        r"agreements?|pacts?|charter|accord|arrangement|protocol|deal|treaty|"
        r"(?:talks|negotiations|discussions) (?:are|is|were|have) (?:\w+ ){0,2}(?:on-?going|under ?way|continuing|advanced|in progress|being held|begun|started))"
    ),
    recalled=RECALLED,
    negated=cue(
        # What is not to be renewed has ended.
        r"(?:could|can|would|will|may) no longer be (?:established|formed|made|signed|concluded)|vot(?:ed|es|ing) down|no (?:plans?|intention|desire|wish|need|reason) (?:to|of|for)|threw out|thrown out|overturn(?:ed|s)|not(?! only)(?! (?:to )?(?:be )?(?:renew|extend|continu))|never|no (?:paper|agreement|document|deal|memorandum|charter)|den(?:ied|ies)|reject(?:ed|s)|refus(?:ed|es)|declin(?:ed|es)|without(?! (?:an? )?(?:single )?(?:dissent\w*|debate|discussion|comment|objections?|opposition))|n't|\w+n't|failed to|voted against|"
        r"turned down"
    ),
    hearsay=cue(
        # Whoever tells what sister cities are, tells of none.
        r"(?:sister|twin)[- ](?:cit(?:y|ies)|towns?)(?: (?:relationship|partnership|program(?:me)?))? (?:is|are) (?:an? |the |[\"'“‘])*(?:[\w-]+,? ){0,4}(?:communities|partnerships?|relationships?|forms?|agreements?|concept|ties|bonds?|means) (?:of|between|that|where|in which|to)|"
        r"jok(?:ed|es|ing(?:ly)?)|rumou?r\w*|reportedly|allegedly|unconfirmed|speculat\w+|"
        r"(?:(?<!\bin )(?<!\bof )(?<!\bnext )(?<!\bthis )(?<!\blate )(?<!\bearly )(?<!\bon )(?<!\bby )(?<!\d )may|might) (?!to )(?:\w+ )?(?:sign|become|twin|join|establish|conclude|renew|attend|meet|visit)"
    ),
    ahead=cue(
        r"(?:chosen|selected|picked|named|designated|awarded) (?:\w+ ){0,3}(?:to host|(?:as )?(?:the )?(?:\w+ )?(?:host|venue))|authori[sz]\w* (?:[\w'’-]+ ){1,5}to (?:travel|visit|attend|go|fly|lead|represent)|will|postponed|rescheduled|put(?:s|ting)? (?:back|off)|push(?:ed|es|ing)? back|delay(?:ed|s|ing)?|going to|plan(?:s|ned|ning)? to|hop(?:es?|ed|ing) to|seek(?:s|ing)?|wants? to|wish(?:es)? to|"
        r"appl(?:ies|ied|ying)|bid(?:s|ding)? (?:to|for)|intends? to|aims? to|set to|is (?:\w+ )?to(?! date)|are (?:\w+ )?to(?! date)|would like|invited(?! by)|invitation|upcoming|forthcoming|"
        r"(?<!\bthan )(?<!\bas )(?:expected|scheduled|slated|due|poised|about|preparing|prepares?|ready) (?:to|for|in|back|here|on|at)|(?:next|later this) (?:week|month|year|spring|summer|autumn|fall|winter)|next year['’]s|"
        r"^(?:[\w'’-]+ ){0,3}(?:mayors?|delegat(?:ion|es)|ambassador|envoy|consul|councill?ors?|council|group|team|students|visitors|guests|officials|leaders?|governor|city)"
        r"(?: (?:of|from) [\w'’-]+)? to (?:visit|host|receive|welcome|meet|attend|hold|travel|fly|arrive|come|lead|join|represent|address|speak|take part|head|go|return|greet)|"
        r"^[\w'’-]+ to (?:visit|host|receive|welcome|attend|hold|join|entertain)|(?:is|are) (?:sending|planning|preparing|getting ready|going|flying|leaving|being planned|planned)|(?:chosen|selected|picked|named|nominated|bid(?:ding)?) to (?:host|represent|attend|hold)|approv(?:ed|es) (?:a |the )?(?:trip|travel|visit)|soon|would (?:lead|attend|host|travel|visit|receive|welcome|represent|join|take part|go|come|fly|meet|arrive|return|speak)"
    ),
    meeting=MEETING,
    meeting_types={
        "online": cue(r"virtual\w*|online|video ?conference|videoconference"),
        "side": cue(r"sidelines|on the margins|side meeting"),
        "courtesy": cue(r"courtesy (?:call|visit)"),
    },
    office=OFFICES,
    office_order="either",
    apposed=re.compile(
        r",? (?:(?:who|whose) [^,;:]{3,70}? (?:as|is|was|of) |(?:and|as|is|was) )?(?:(?:the|a|an|its|his|her|new|newly|appointed|elected|current|"
        r"outgoing|visiting|acting|then|serving|long-time|incoming) )*"
    ),
    town_tied=TOWN_TIED,
    tied_to=TIED_TO,
    ties_itself=TIES_ITSELF,
    signs_it=SIGNS_IT,
    sets_out=re.compile(
        r"(?:(?: has| have| is| are| was| were| will)? (?:travel|went|go|fly|flew|flown|visit|head|left|leav|set off|return|back|bound|arrived in))"
    ),
    present=cue(
        r"meets?|visits?|attends?|travels?|hosts?|receives?|welcomes?|joins?|takes? part|leaves|departs|flies|goes|heads|arrives|comes|speaks|leads|sends|opens|holds|represents|addresses"
    ),
    travellers=cue(
        rf"{MAYORS}|mayors?|deputy mayor|lord mayor|mayoress|provost|reeve|councill?ors?|councilm[ae]n|councilwoman|alderm[ae]n|cllrs?|delegation|delegates|contingent|"
        r"civic party|town clerk|city manager|chief executive|officials|representatives|(?:city|town) council|group|members|team|"
        r"(?:twinning|sister cit(?:y|ies)|friendship) (?:association|committee|society|group)|commissioners|cathaoirleach|governor"
    ),
    trips=TRIPS,
    trips_to_only_city=True,
    newly=cue(r"new|newly|appointed|newly-appointed|outgoing|visiting|incoming|then|current"),
    groups=cue(
        r"mayors|delegations?|delegates|party|group|team|contingent|officials|visitors|representatives|councill?ors|ambassadors"
    ),
    member=cue(
        rf"member(?:ship)?|letter of accession|appl(?:y|ied|ication)(?= (?:\w+ ){{0,3}}to)|{_JOIN}|admi(?:tted|ssion)|accession|accepted (?:in)?to|includ(?:ed|es) in|inclusion in|entry (?:in)?to|entered|enters|affiliated (?:to|with)|belong(?:s|ed)? (?:\w+ )?to|"
        r"welcom(?:ed|es)(?= (?:the )?(?:[\w'-]+ ){1,6}as (?:its|a|the|our))|(?:became|becomes?|named|is) (?:an? )?(?:[\w-]+ )?city of [\w ]{3,30} (?:of|in|within|by)|"
        r"(?:application|candidacy|request|bid) of|applied|(?:found|find|given|won|secured|earned) (?:an? )?place (?:in|on|among)|granted|awarded|conferred|enrol(?:l?ed|s)?|sign(?:ed|s|ing)? (?:the|up|on)|"
        r"sign(?:ed|s|ing) up (?:to|for)|signator(?:y|ies)|"
        r"(?:designated|named|registered (?:in|as|with)|listed (?:in|as)|recogni[sz]ed as|declared|added to|inducted into|selected (?:as|for|to join)|part of|belongs? (?:\w+ )?to)|withdr(?:ew|awn) from|"
        r"(?:left|quit|leave|leaves|leaving|exit|exited|pulled out of|withdraw|withdraws|withdrawing|withdrawal)(?= (?:from )?)"
    ),
    guests_from=cue(
        r"(?:delegat\w+|visitors|guests|group|party|students|pupils|team|twinners|contingent|officials) (?:\w+ )?from"
        r"(?: (?:the|its|our|their|his)(?: [\w-]+){0,4})?"
    ),
    weighs=cue(
        r"consider(?:s|ed|ing)?(?: \w+)? (?:joining|membership|whether)|(?:explor|weigh|mull|discuss)(?:e?s|ed|ing)? (?:\w+ )?(?:joining|membership)|(?:propos|recommend|suggest|ask|urg|call)\w* (?:[\w'-]+ ){0,5}(?:to|that|for) (?:[\w'-]+ ){0,3}(?:join|consider|membership)\w*"
    ),
    leaves=cue(
        r"withdr(?:ew|awn|aw|aws|awing|awal) (?:\w+ )?from|(?:left|quit|quits|leav(?:e|es|ing)|exit(?:s|ed|ing)?|pull(?:ed|s|ing)? out of|resign(?:ed|s) from|end(?:ed|s)? its membership|gett?(?:ing|s)? out of|got out of|(?:let|lets|letting|allow\w*) (?:its|their|the|our) membership|(?:cancel|drop|ditch|scrap|axe?|discontinu)\w* (?:its|their|the|our) membership)"
    ),
    levels={
        "observer": cue(r"observer (?:member|status)|as an observer"),
        "associate": cue(r"associate member"),
        "honorary": cue(r"honorary member"),
        "full": cue(r"full member(?:ship)?"),
    },
    others=cue(r"other cities|other members|member cities|its members|new members|cities joined"),
    bodies=(
        r"(?:permanent |executive |presiding )?bureau|presidium|board of directors|executive (?:board|committee|bureau|council)|governing (?:board|council)|world council|board|steering "
        r"committee|(?:\w+ ){0,2}committee|task ?force|(?:\w+ )?working group|general assembly|secretariat|council"
    ),
    seat_roles={
        "co_president": cue(r"co[- ]president|co[- ]chair"),
        "vice_president": cue(r"vice[- ]president|vice[- ]chair\w*|deputy (?:chair|president)"),
        "treasurer": cue(r"treasurer"),
        "alternate": cue(r"alternate"),
        "president": cue(r"president|presidency|chair(?:man|woman|person|s|ing|ed)?|executive secretariat|head(?= of)"),
        "member": cue(r"member(?:ship)?|seat|serves on|joined"),
    },
    chosen=cue(
        r"as (?:its |the |their )?(?:new |next )?(?:vice[- ]|co[- ]|deputy )?(?:president|chair\w*)(?= of)|elected|re-?elected|appointed|named|chosen|picked|voted on to|voted onto|serves|serving|seat|sits|sitting|holds|handed the|voted (?:for|in)|took up|takes up|stays|remains|retains|retained|keeps|confirmed as|ratified|won|took over|assumed|installed|(?:take|takes|taking) (?:over )?(?:the|its) (?:[\w-]+ )?(?:presidency|chair\w*|vice-presidency|secretariat)"
    ),
    event=(
        r"(?:summits?|exhibitions?|congress(?:es)?|(?<!\bpress )(?<!\bnews )conferences?|conventions?|forums?|general assembly|(?<!\bmunicipality )(?<!\bmunicipal )(?<!\bcity )(?<!\bprovincial )(?<!\bnational )(?<!\blegislative )(?<!\blocal )(?<!\bcouncil )assembly|agm|annual (?:general )?meeting|expo(?! (?:cent(?:er|re)|hall|park|city)(?!\w))|symposium|festivals?|workshops?|seminars?|webinars?|colloquium|"
        r"(?:plenary|annual|executive|regional|world|general|special|high-level|thematic|ordinary|board|council|\d+(?:st|nd|rd|th)) session|master ?class|hackathon|retreat|"
        r"meetings? of (?:the )?(?:[\w'’-]+ ){0,4}?(?:mayors|cities|board|bureau|executive committee|steering committee|world council|working group|network|task ?force|secretariat|partners|presidency|members)|"
        r"(?:sherpa|annual|general|plenary|board|bureau|executive|committee|ministerial|members|network|partners?|preparatory|kick-?off|consortium|steering|thematic|transnational|"
        r"international|world|global|european|asian|african|(?:[\w-]+ )?working group|expert|coordination) meetings?|(?<!\bthe )working groups?(?= (?:on|for) )|mayors['’]? meeting|round ?table|gathering|triennale|plenary|"
        r"(?:christmas|winter|spring|summer|harvest) market|trade show|inauguration(?= (?:in|of))|carnival|jubilee|"
        r"biennale|dialogue|conclave|anniversary celebrations|celebrations(?= (?:in|of|at|to|marking))|commemorations?|"
        r"(?<!\bsigning )(?<!\bopening )(?<!\bclosing )(?<!\bwelcome )(?<!\bwelcoming )(?<!\bhandover )ceremon(?:y|ies)(?= (?:in|at|marking|to mark|commemorating))|(?:memorial|peace|anniversary|commemorative|remembrance|awards?) (?:ceremony|service)|"
        r"(?:trade|tourism|book|travel|international|world|food|spring|autumn|summer|winter|agricultural|crafts?|investment|job|education|technology|art|industrial|commercial|consumer) fairs?|(?:climate|water|culture|cultural|design|digital|energy|mobility|fashion) week|(?:cultural|culture) days|days of culture|parade|event(?= (?:on|about|for) )|cop ?\d\d)"
    ),
    attends=cue(
        r"attend(?:ed|s|ing)?|venue (?:of|for)|(?:takes?|took|taking|be|is|was) (?:\w+ )?(?:place|held) (?:in|here)|(?:is|was|are|were) (?:[\w-]+ ){0,2}in (?:[\w'’-]+,? ){1,5}?for (?:an?|the|its|their|this)|invited (?:\w+ )?to|invitation to|took the floor at|delegates? to|guests? (?:of honou?r )?(?:at|of)|(?:stand|booth|pavilion|stall) at|present at|panell?ists?|moderat(?:ed|es)|showcas(?:ed|es|ing)|exhibit(?:ed|s|ing)|co-?(?:host|organi[sz])(?:ed|s|es|ing)?|organi[sz](?:ed|es|ing)|(?:went|go(?:es|ing)?|came|fl(?:ew|ying|y)|head(?:ed|s|ing)?|sent|led|leads?|leading|left|set off|back|home|return(?:ed|s|ing)?) (?:[\w'’-]+ ){0,6}?(?:to|for|from)|visit(?:ed|s|ing)? (?:[\w'’-]+,? ){1,4}?for|chair(?:s|ed|ing)?|t(?:ake|akes|ook|aken|aking) part|participat\w+|sp(?:oke|eaks|eaking) at|address(?:ed|es|ing)|"
        r"represent(?:ed|s|ing)|delegation|travel(?:l?ed|s|l?ing)?|gather(?:ed|s|ing)?|presented|present(?:s|ing)?(?: \w+){0,4} at|join(?:ed|s|ing)|host(?:s|ed|ing)?|"
        r"deliver(?:ed|s) (?:a|the)|attendance|(?:sidelines|margins) of|flew to|^at(?= (?:the|a|its))|at (?:an?|the|its|this year's) (?:[\w-]+ ){0,4}$|told (?:an?|the) (?:[\w-]+ ){0,3}$|went to|returned (?:\w+ )?from|back from|playing? host|speak(?:s|er|ers)? at"
    ),
    next_event=cue(r"next|upcoming|forthcoming"),
    hosting=re.compile(
        r"(?<!\w)(?:held|take(?:s|n)? place|took place|taking place|staged|hosted|venue)(?: [\w-]+){0,5} (?:in|by|at) (?:the city of )?•|"
        r"• (?:[\w-]+ ){0,6}(?:venue|hosts?|hosted|hosting)(?!\w)"
    ),
    international=cue(
        r"international|world|global|asian|asia|european|africa|african|countries|(?<!\bfirst )nations|u20|cop ?\d\d|twin cities|sister cities|"
        r"(?:mayors|cities|urban)(?:['’]s?)?(?: \w+){0,2} (?:summit|forum|congress|conference|convention|assembly|expo|session)|"
        r"(?:summit|forum|congress|conference|convention|assembly) of (?:\w+ ){0,2}(?:mayors|cities)"
    ),
    capacities={
        "speaker": cue(r"spoke|speaker|speech|address(?:ed|es)?|keynote"),
        "host": cue(r"host(?:ed|s)?"),
        "observer": cue(r"observer"),
        "member": cue(r"as a member|board member|member of"),
    },
    position=cue(
        r"condemn\w*|denounc\w*|solidarity|(?<!\bcourtesy )(?<!\bfarewell )(?<!\bofficial )(?<!\bformal )(?<!\bfirst )(?<!\ba )(?<!\bmaiden )call(?:ed|s|ing)? (?:for|on)|urg(?:ed|es|ing)|support for|st(?:ands?|ood|and) (?:with|in support)|"
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
        r"(?:[A-Z][\w&-]+\s+(?:of\s+)?){0,5}(?:University|Institute|College|Academy|Chamber|Foundation|Bank)"
        r"(?:\s+(?:of|for|in)\s+(?:[A-Z][\w’'-]+)(?:\s+[A-Z][\w’'-]+)*)?(?:\s+\([A-Z]{2,8}\))?"
    ),
    unnamed_body="Executive board",
    body_binding=re.compile(r"\s+(?:of|at|in|on|for|within)(?:\s+the)?$", re.IGNORECASE),
    met_each_other=MET_EACH_OTHER,
    articles=frozenset({"the"}),
    name_words=frozenset({"of", "and"}),
    town_named=cue(
        r"(?P<hall>(?!))?(?:(?:cit(?:y|ies)|towns?|ports?|villages?|capital|municipality) of|mayors of [\w'’-]+ and) (?P<name>[^\W\d_][\w'-]+)"
    ),
    town_hall=TOWN_HALL,
    town_made=TOWN_MADE,
    made_as=MADE_AS,
    town_led=TOWN_LED,
    twins=cue(
        r"twin(?:ned|ning)|twin(?:ned)? towns?|(?:german|french|italian|polish|spanish|ukrainian|japanese|dutch) twin|sister[- ](?:cit(?:y|ies)|towns?)|friendship cit(?:y|ies)"
    ),
    list_joint=re.compile(r", and |, | and "),
    town_pair=TOWN_PAIR,
    pair_joint=PAIR_JOINT,
    pair_acts=PAIR_ACTS,
    mayor_of=MAYOR_OF,
    town_before=TOWN_BEFORE,
    town_of_country=TOWN_OF_COUNTRY,
    town_where=cue(r"in|to|from|visit(?:s|ed|ing)?"),
    inside_name=cue(r"a[mn]|der|de[ls]?|di|d[ou]|da|la|le|les|upon|sur|sous|im|bei|nad|pod"),
    no_town=cue(
        r"an|metro|should|would|could|must|might|may|can|shall|did|does|do|is|are|was|were|will|has|have|had|corporation|students?|pupils|teachers?|visit\w*|exchanges?|programs?|programmes?|committee|association|visitors|guests|officials|signing|anniversary|celebrat\w+|rural|europe|asia|africa|america|oceania|eurasia|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|parliament|university|northern|southern|eastern|western|central|upper|lower|"
        r"lord|lady|vice|county|borough|town|village|community|labour|tory|conservative|green|liberal|democrat\w*|republican|independent|sea|bay|gulf|war|invasion|history|consulate|embassy|people|north|south|east|west|former|deputy|acting|members?|residents|councill?ors?|mayors|"
        r"market|another|every|each|other|our|their|its|his|her|new|old|former|both|neighbou?ring|parish|joint|on|in|at|after|when|while|"
        r"friends|hall|council|delegation|the|a|islamic|lord|lady|deputy|vice|acting|interim|then|incumbent|visiting|honou?rary|fellow|dear|mr|mrs|ms|"
        r"madame?|sir|cllr|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|meanwhile|however|later|earlier|also|said|says|as|if|since|"
        r"because|although|though|where|who|with|and|but|by|for|from|to|of|town|village|county|state|borough|community|executive|civic|current|outgoing|"
        r"incoming|newly|youth|right|worshipful|honou?rable|hon|democratic|republican|international|national|european|annual|municipal|municipality|metropolitan|mission|ministry|government|local|district|regional|whole|full|first|mayor|city|republic|kingdom|united|president|minister|ambassador|agreement|council"
    ),
    figure=cue(
        r"(?:(?:more than|over|about|around|some|nearly|almost|at least|up to) )?"
        r"(?P<value>\d[\d,.]*(?: (?:thousand|million))?|(?:two |three |four |five )?(?:hundreds?|thousands?)(?: of)?|"
        r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|dozens of) "
        r"(?P<of>(?:(?!(?:with|of|from|and|by|in|at|for|to|the) )[a-z][\w-]* ){0,2}(?:countries|nations|cities|towns|municipalities|mayors|governors|delegates|delegations|"
        r"participants|attendees|representatives|managers|leaders|officials|experts|people|visitors|guests|speakers|"
        r"organi[sz]ations|exhibitors|companies|sessions))"
    ),
    heads=cue(HEADS),
    receives=re.compile(
        r"(?:'s)? (?:[\w'’.,-]+ ){0,6}?(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?<!\bis )(?<!\bare )(?<!\bby )(?:received|receives|hosted|hosts|welcomed|welcomes|greeted|greets|gave (?:[\w'’-]+ ){1,3}(?:an? )?(?:[\w-]+ )?welcome)(?! by)(?!\w)"
    ),
    here=cue(r"(?:in|to) (?:the city|town)(?! of)|here(?= (?:on|today|yesterday|for|last|this)|[,.]|$)"),
    envoys=cue(
        r"ambassadors?|consuls?(?:[- ]general)?|high commissioners?|envoys?|charge d'affaires|nuncio|attache|counsell?or at"
    ),
    comes_here=cue(
        r"(?:(?:who|which|and|had|has|have) (?:came|come|arrived) (?:here )?(?:to|in)|will come to)(?: the city of)?"
    ),
    visits_here=cue(
        r"visit(?:ed|s|ing)?|(?:arriv\w+|is|was|were|are|been|landed) (?:[\w-]+ ){0,2}in|(?:came|come|comes|coming) to|tour(?:ed|s|ing)"
    ),
    invited_by=cue(r"invitation (?:of|from|by)|invited by|as guests? of|hosted by"),
    apart=cue(BODIES),
    beside=re.compile(r"(?<!\w)(?:accompanied by|in the presence of|flanked by)(?: [\w'’.-]+,?){0,4} ?$"),
    led_by=re.compile(
        r"[^.;:]{0,50}?,? (?:(?:which|that|who) )?(?:(?:is|was|were|being) )?(?:led|headed|chaired|comprising|including|made up of) (?:by )?(?:the |its |their |a )?"
    ),
    where=re.compile(r",? (?:where|whose) (?:the |its |local )?(?:then )?"),
    office_then_city=frozenset({"PK"}),
    goes_to=GOES_TO,
    meets_whom=re.compile(rf"{MEETS_WHOM}$"),
    comes_to=COMES_TO,
    the_two=cue(
        r"(?:the|both|these) (?:two )?(?:cities|towns|municipalities|communities|sides|mayors|councils|parties|governments|partners)|"
        r"(?:the|this|that) (?:twinning|sister[- ]city|friendship) (?:agreement|charter|pact|accord|arrangement|relationship|link)"
    ),
    this_network=cue(
        r"(?:the|this) (?:network|alliance|organi[sz]ation|body|coalition|covenant|pact|movement|association|union|league|federation|parliament)|letter of accession"
    ),
    this_city=cue(r"(?:the|our|this) (?:city|municipality|metropolis|(?:\w+ ){0,2}capital)"),
    we=cue(r"we|our|us"),
    worldwide=True,
    spoken_in=frozenset("US GB CA AU NZ IE ZA IN SG PH NG KE GH UG ZM ZW PK LK MY JM TT MT BD NP RW TZ HK".split()),
    titles=cue(
        r"mayor|ambassador|governor|gov|consul general|consul|president|chair|chairman|chairwoman|chairperson|minister|councill?or|council ?m[ae]n|council ?woman|council ?member|member|coun|cllr|cr|ald|alderman|alderwoman|alderperson|leader|chief|mr|mrs|ms|miss|"
        r"dr|sir|dame|lord|lady|senator|sen|rep|representative|congressman|congresswoman|mp|judge|professor|prof|secretary|officer|director|envoy|commissioner|manager|clerk|administrator|supervisor|trustee|selectman|treasurer|attorney|planner|spokes\w+|resident|"
        r"provost|reeve|warden|coordinator|organi[sz]er|founder|volunteer|teacher|principal|student|captain|rev|reverend|father|bishop|colonel|lt|general|sgt|author|artist|businessman"
    ),
    joins=cue(
        rf"{_JOIN}|accession|bec(?:ame|ome|omes|oming)|admitted|accepted (?:into|as)|(?:accepted|approved|endorsed|confirmed) the (?:applications?|candidac(?:y|ies)|requests?|memberships?)|sign(?:ed|s) (?:(?:up|on) to|the)|designated|named|"
        r"enrol(?:l?ed|s)?|inducted|membership of|granted|awarded|conferred|new(?:est)? members?|come in"
    ),
    # Nobody puts an article before a city: "on the banks of the Murray".
    no_city_before=re.compile(
        # "Haikou City, Hainan Province".
        r"(?<=(?<!\w)city, )[\w'-]+ (?:province|prefecture|state|county)(?!\w)|"
        r"(?:march|may|august|asia|europe|africa|america|oceania|eurasia)(?!\w)|(?<= state of )[\w'-]+|(?<= upon )[\w'-]+|(?<=(?<!\w)the )[\w'-]+(?=[,.;:)]|$| (?:and|or|in|on|to|for|with|is|was|has|which|that|where|from|of|at|by)(?!\w))"
    ),
    no_city_after=re.compile(
        r"(?:['’]s)? (?:plaza|street|road|avenue|square|park|hotel|house|airport|stadium|station|bridge|church|cathedral|theatre|theater|"
        r"museum|river|hospital|arena|gardens?|drive|lane|boulevard|building|room|library|gallery|court|castle|palace|high school)(?!\w)|-based(?!\w)"
    ),
    name_begins_with=cue(
        r"the|a|in|of|to|with|from|and|north|south|east|west|northern|southern|eastern|western|central|greater|downtown|old|new|upper|lower|city|town|sister|twin|"
        r"cities|towns|mayors?|council|councill?ors?|visit|visiting|between|for|as|at|on|by|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    ),
    person_behind=re.compile(
        r", (?:the )?(?:(?:lord|deputy|vice) )?(?:mayor|governor|ambassador|consul|chair\w*|president) (?:of|to)(?!\w)|,? (?:said|says|told|added|explained|wrote|recalled|asked|noted|thinks|thanked|suggested|argued)(?!\w)|, (?:who|whose|\d\d|a (?:[\w-]+ ){0,3}(?:resident|member|councill?or|teacher|student))(?!\w)"
    ),
    clubs=cue(r"fc|sc|cf|ac|united|city fc|rovers|wanderers|athletic|hotspur|real|borussia|inter|dynamo|bayern"),
    institutions=cue(
        r"universit(?:y|ies)|hospitals?|nhs|clinics?|facult(?:y|ies)|vice[- ]chancellors?|rectors?|chambers? of (?:commerce|industry|trade)|(?:football|soccer|rugby|cricket|hockey|basketball|handball|volleyball|swimming|athletics) (?:team|club|side|squad)s?|"
        r"athletes|players|footballers|tournament|championships?|fixture"
    ),
    invites=cue(
        # Who was invited, or takes an invitation, is to come; only who asks another one does not yet.
        r"invit(?:e|es|ing)|(?:ready|willing|keen|eager|prepared|happy|interest(?:ed)?|interested) (?:to|in) host\w*|(?<!\bbeen )(?<!\bwas )(?<!\bwere )(?<!\bis )(?<!\bare )(?<!\bbe )(?<!\balso )invited(?! by)|"
        r"(?:extend(?:ed|s|ing)?|sent|issu(?:ed|es)|convey(?:ed|s|ing)|handed|deliver(?:ed|s|ing)|gave|present(?:ed|s)|with) (?:[\w'’-]+ ){0,3}invitation"
    ),
    # What was launched at a summit is there, whoever backs it.
    occasion=cue(
        r"(?:launched|unveiled|announced|adopted|agreed|founded|established|created|made|presented|unanimously) (?:\w+ )?(?:at|during)"
    ),
    occasions=cue(r"anniversary|long-?standing|dat(?:es|ing) back"),
    guest_again=GUEST_AGAIN,
    these_are=cue(
        r"(?:they|these|those|the (?:persons?|cities|members|mayors|representatives)(?: \w+)?) (?:are|were)|among (?:them|these|the (?:guests|visitors))|"
        r"(?:they|these|the (?:guests|visitors|delegation|party|group|diplomats|members)) (?:include[sd]?|comprise[sd]?|consist(?:s|ed) of)"
    ),
    between=cue(r"between"),
    namesake=cue(r"namesakes?|of the same name"),
    wrote=cue(
        r"(?:letters?|messages?|greetings|regards|congratulations|condolences|e-?mails?) (?:\w+ ){0,2}?(?:of|from|by)(?: the)?"
    ),
    comes_to_us=re.compile(
        r"(?:['’]s)?(?: city| town)? (?:mayor|delegation|officials)(?: [\w'’.-]+){0,4} (?:visit\w*|c[ao]m(?:e|es|ing)|arriv\w+|travel\w*) (?:to )?(?:our|us|here)(?!\w)"
    ),
    counterpart=cue(r"counterparts?"),
    national=cue(
        r"presidents?(?! of (?:the )?(?:\w+ ){0,3}(?:city|town|municipal\w*|council|assembly|association|network|union|committee|board|forum))|ministers? (?:of|for) \w+|(?:foreign|prime|interior|defen[cs]e|trade|finance|economy|culture|health|education) ministers?|ministers?|secretary of state|head of state|foreign ministry"
    ),
    paper=cue(
        r"(?:resolution|ordinance|motion) (?:no\.? ?)?\d[\w-]*|(?:the|this|that) (?:proposal|motion|measure|resolution|move|document|agreement|pact|accord|deal|request|arrangement|memorandum|mou|decision|recommendation|twinning|partnership)|(?:the|its|that|this) (?:[\w-]+ )?(?:relationship|link|tie)s?|(?:approved|passed|signed|adopted|endorsed|backed|ratified|rejected) it|it (?:was|has been|is) (?:approved|passed|signed|adopted)"
    ),
    network_form=(
        r"(?<!National )(?<!Sister )(?<!Twin )(?<!American )(?<!Canadian )(?<!Australian )(?P<name>(?:(?!(?:The|National|Sister|Twin|American|Canadian|Australian|Indian|Texas|California|Florida)\b)"
        r"[A-Z][\w'’&-]*[ -](?:(?:of|for|and|the|in|on|against|to) ){0,3}){0,7}"
        r"(?:Cities|Mayors|Municipalities|Towns|Capitals|Local Governments|Local Authorities|Metropolises|Elected Women|Local Elected Officials)"
        r"(?: (?:(?:of|for|and|the|in|on|against|to) ){0,3}[A-Z][\w'’&-]*)*? "
        r"(?:[Nn]etwork|Alliance|Association|League|Union|Federation|Coalition|Organi[sz]ation|Forum|Pact|Initiative|Programme|Partnership)"
        r"|(?:(?!(?:The|National|Sister|Twin|American|Canadian|Australian|Indian)\b)[A-Z][\w'’&-]*[ -]){0,4}"
        r"(?:Network|Alliance|Association|League|Union|Federation|Coalition|Organi[sz]ation|Forum|Assembly|Parliament|Covenant|Pact) "
        r"(?:of|for) (?:(?:the|[A-Z][\w'’&-]*|and|of|in) ){0,4}"
        r"(?:Cities|Mayors|Municipalities|Towns|Capitals|Local Governments|Local Authorities|Metropolises|Elected Women|Local Elected Officials)"
        r"(?: (?:(?:of|for|and|the|in|on|against|to) ){0,3}[A-Z][\w'’&-]*)*)"
    ),
    capital_word=cue(r"capital(?: city)?(?: of)?"),
    state_guests=cue(r"parliamentary|lawmakers|members of parliament"),
    proposes=cue(r"propos(?:e|es|ed)|suggest(?:s|ed)"),
    also=cue(r"and(?: the)?"),
    page_end=cue(
        r"related (?:news|stories|articles|posts|content|links|topics)|(?:tags?|topics|filed under) ?:|share this|share on|leave a (?:comment|reply)|post a comment|you may also like|"
        r"more (?:news|stories)|read next|latest (?:news|stories)|most (?:read|popular)|recent (?:posts|news|stories)|popular (?:posts|news)|(?:previous|next) (?:post|article)"
    ),
    lies_in=re.compile(r"(?<!\w)(?:district|suburb|part|outskirts|borough|ward|neighbou?rhood) of (?:the )?$"),
    located=cue(
        # "In Turkey's largest city, Istanbul".
        r"in (?:[\w'’-]+ ){1,4}(?:city|capital|town|port|resort)(?: of|,)|"
        r"(?<!\bfriends )(?<!\bpartners )(?<!\bcounterparts )(?<!\bcolleagues )in|at|near|outside|(?:district|suburb|part|outskirts|north|south|east|west|borough|miles|kilometres|hour) (?:of|from)"
    ),
    relative=re.compile(r", which |, whose |, where "),
    twin_told=(
        r"(?:(?:sister|twin|partner|friendship)[- ](?:city|cities|towns?|municipality)(?: (?:of|in|with|is))?,? |twinned with |"
        r"(?<!\w)(?:agreement|pact|ties?|links?|relationship|partnership|charter|memorandum of understanding) with |twinning with |counterparts? (?:of|in|from) |"
        r"(?<!\w)(?:agreements?|pacts?|memoranda of understanding|letters? of intent|mous?) with (?:the )?(?:[\w-]+ ){{0,2}}cities of (?:[\w'’-]+(?:,| and) ){{0,3}}|"
        r"(?<!\w)letters? of intent with |"
        r"(?:(?:^|by |, |when |that |as |- )mayor (?:[\w'’.-]+ ){{1,3}}(?:and|with|met)(?: mayor (?:[\w'’.-]+ ){{1,3}}of)?|her and|him and) |^(?:[\w'’.-]+ ){{1,3}}and (?={city} (?:have|are|has|sign|will|to|mark|celebrate|renew|agree)))(?:the )?(?:mayor of |(?:[\w-]+ ){{0,2}}(?:city|town) of )?{city}"
    ),
    not_of=cue(
        r"back|home|trips?|visits?|journeys?|tours?|travel\w*|went|flew|fl(?:y|ies)|return\w*|left|leaves?|was|were|is|are|will|would|has|had|have|spent|signed|said|told|thanked|who|whose|which|during|after|before|about|against|between|than"
    ),
    sent_to=re.compile(r" (?:to|in|at) (?:the )?(?:republic of |kingdom of )?"),
)
