"""English."""

import re

from tracker.suggest.packs import Pack, cue

PACK = Pack(
    code="en",
    stop_words=cue(r"the|and|of|to|in|a|for|is|that|with|on|was|by|as"),
    acts_as_city=(
        r"(?:mayor|city council|city|municipality|city hall|council|people's committee|lord mayor|governor|county|town|"
        r"borough) of {city}",
        r"{city}(?:'s)? (?:city council|municipality|mayor|city hall|city government|municipal|metropolitan|council|"
        r"people['’]?s? committee|sister city association|officials|delegation|county|governor|town council|"
        r"councill?ors?)",
        r"{city}",
    ),
    city_before=cue(
        r"city of|mayor of|town of|municipality of|sister city|sister city of|city|in|cities of|capital|"
        r"(?:agreement|pact|relationship|ties|partnership|understanding|cooperation|twinned|twinning) with"
    ),
    country_after=cue(r"(?:,|in|of)?"),
    common_words=frozenset(
        "nice reading mobile bath split most same of van mus union march orange hope sale deal date god can our are ban "
        "man bar born ham kent lincoln young victoria washington jackson chester coleman alexander kenny marion paris "
        "court central university board best along much lead police eastern southern northern western valley lake "
        "international association council city cities mayor".split()
    ),
    demonyms={
        "chinese": "CN",
        "german": "DE",
        "french": "FR",
        "russian": "RU",
        "japanese": "JP",
        "korean": "KR",
        "south korean": "KR",
        "indian": "IN",
        "turkish": "TR",
        "iraqi": "IQ",
        "afghan": "AF",
        "pakistani": "PK",
        "italian": "IT",
        "spanish": "ES",
        "austrian": "AT",
        "hungarian": "HU",
        "malaysian": "MY",
        "brazilian": "BR",
        "tajik": "TJ",
        "cypriot": "CY",
        "dutch": "NL",
        "belgian": "BE",
        "swiss": "CH",
        "indonesian": "ID",
        "armenian": "AM",
        "georgian": "GE",
        "uzbek": "UZ",
        "polish": "PL",
        "greek": "GR",
        "british": "GB",
        "canadian": "CA",
        "australian": "AU",
        "syrian": "SY",
        "lebanese": "LB",
        "mexican": "MX",
        "iranian": "IR",
        "ukrainian": "UA",
        "vietnamese": "VN",
        "thai": "TH",
        "egyptian": "EG",
        "south african": "ZA",
        "cuban": "CU",
        "israeli": "IL",
        "irish": "IE",
        "portuguese": "PT",
        "danish": "DK",
        "swedish": "SE",
        "norwegian": "NO",
        "finnish": "FI",
        "romanian": "RO",
        "bulgarian": "BG",
        "serbian": "RS",
        "croatian": "HR",
        "kyrgyz": "KG",
    },
    agreement_types={
        "sister_city": cue(
            r"sister[- ]cit(?:y|ies)|sister[- ]cit(?:y|ies) \w+|sister[- ]towns?|twinn(?:ed|ing)|twin[- ]town|twin[- ]city|"
            r"sister[- ]city[- ]relationship|sisterhood"
        ),
        "friendship": cue(r"friendship cit(?:y|ies)|friendship (?:agreement|pact|treaty)|friendly cit(?:y|ies)"),
        "letter_of_intent": cue(r"letters? of intent|statement of intent"),
        "declaration": cue(r"joint (?:declaration|statement|communique)"),
        "mou": cue(
            r"memorand(?:um|a) of (?:understanding|cooperation)|mous?|co-?operation (?:agreement|pact|deal|protocol)|"
            r"partnership agreement|(?:agreement|pact|protocol) (?:on|of) (?:co-?operation|partnership)"
        ),
    },
    agreement_acts={
        "terminated": cue(
            r"terminat\w+|end(?:ed|s|ing)? (?:the|its|their) (?:\w+ )?(?:relationship|agreement|ties|partnership)|"
            r"sever(?:ed|s)? (?:the|its|ties)|cut(?:s)? (?:its )?ties|dissolv(?:ed|es)"
        ),
        "suspended": cue(r"suspend(?:ed|s|ing)?|suspension|paus(?:ed|es)|freez(?:e|es|ing)|froze"),
        "planned": cue(
            r"will (?:be )?(?:sign\w*|become|twin\w*)|is to (?:sign|become)|are to (?:sign|become)|plans? to|"
            r"set to|is expected to|intends? to|to be signed|upcoming"
        ),
        "approved": cue(
            r"approv(?:ed|es|al)|voted (?:unanimously )?to (?:become|approve|establish|adopt)|adopted|ratified|"
            r"gave (?:its )?(?:approval|green light)"
        ),
        "signed": cue(
            r"sign(?:ed|s|ing)?|seal(?:ed|s)?|ink(?:ed|s)?|became|become|concluded|established|formali[sz]ed|"
            r"entered into|renew(?:ed|s)?|twinned|establish"
        ),
    },
    hopes=cue(
        r"propos\w+|hop(?:es|ed|ing)|could|should|would like|interested in|suggest\w*|invit(?:ed|es)|call(?:ed|s) for|"
        r"express\w+ (?:interest|readiness)|ready to|discussed the possibility|explor\w+|asked"
    ),
    recalled=cue(
        r"previously|already|since \d{4}|in \d{4}|has been|have been|had been|long-standing|founded|dates back|"
        r"years ago|anniversary|is one of|other sister cities"
    ),
    negated=cue(r"not|never|denied|rejected|refused|declined|without"),
    hearsay=cue(
        r"rumou?r\w*|reportedly|allegedly|unconfirmed|"
        r"(?:may|might) (?:\w+ )?(?:sign|become|twin|join|establish|conclude|renew|attend|meet|visit)"
    ),
    ahead=cue(
        r"will|going to|plan(?:s|ned|ning)? to|hop(?:es?|ed|ing) to|seek(?:s|ing)?|wants? to|wish(?:es)? to|"
        r"appl(?:ies|ied|ying)|intends? to|aims? to|set to|is to|are to|expected to|would like|due to"
    ),
    meeting=cue(
        r"met|meets|meeting|held talks|talks|welcom(?:ed|es|ing)|received|receives|hosted|hosts|visited|visits|visit|"
        r"courtesy call|paid a visit"
    ),
    meeting_types={
        "online": cue(r"virtual\w*|online|video ?conference|videoconference"),
        "side": cue(r"sidelines|on the margins|side meeting"),
        "courtesy": cue(r"courtesy (?:call|visit)"),
    },
    office=(
        r"(?:lord |deputy |vice[- ]|former |first )?(?:mayors?|ambassadors?|consul[- ]generals?|consuls?|governors?|"
        r"secretary[- ]general|secretary|president|chairman|chairwoman|chair|vice[- ]president|ministers?|"
        r"charge d'affaires|delegations?|officials?|representatives?|councill?ors)"
    ),
    office_order="either",
    member=cue(r"member(?:ship)?|joined|joins|joining|admitted|accession"),
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
    chosen=cue(r"elected|re-?elected|appointed|named|chosen|serves|serving|seat|holds|won|took over|assumed"),
    event=r"(?:summit|congress|conference|forum|general assembly|assembly|expo|symposium|festival|session|workshop|meeting of mayors)",
    attends=cue(
        r"attend(?:ed|s|ing)?|took part|takes part|taking part|participat\w+|sp(?:oke|eaks|eaking) at|address(?:ed|es)|"
        r"represent(?:ed|s|ing)|delegation|travel(?:l?ed|s)|presented"
    ),
    international=cue(r"international|world|global|asian|european|african|countries|mayors|u20|cities|urban"),
    capacities={
        "speaker": cue(r"spoke|speaker|speech|address(?:ed|es)?|keynote"),
        "host": cue(r"host(?:ed|s)?"),
        "observer": cue(r"observer"),
        "member": cue(r"as a member|board member|member of"),
    },
    position=cue(
        r"condemn\w*|denounc\w*|solidarity|call(?:ed|s) for|urg(?:ed|es)|support for|stands? (?:with|in support)|"
        r"express\w+ (?:concern|sympathy|solidarity|readiness|interest)"
    ),
    speaks=cue(r"said|says|added|stated|told|declared|announced|noted|stressed|tweeted"),
    world_topics=cue(r"gaza|palestin\w+|ukraine|war|peace|sanctions|earthquake|climate|invasion|refugees"),
    days={"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "last night": -1},
    weekdays=("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    weeks={"last week": -1},
    published_line=cue(r"published|posted|updated|date"),
    organisations=(
        r"(?:[A-Z][\w&-]+\s+(?:of\s+)?){0,5}(?:University|Institute|College|Academy|Chamber|Foundation|Embassy)"
        r"(?:\s+(?:of|for|in)\s+(?:[A-Z][\w’'-]+)(?:\s+[A-Z][\w’'-]+)*)?(?:\s+\([A-Z]{2,8}\))?"
    ),
    unnamed_body="Executive board",
    body_binding=re.compile(r"\s+(?:of|at|in|on|for|within)(?:\s+the)?$", re.IGNORECASE),
    met_each_other=cue("met"),
    articles=frozenset({"the"}),
    name_words=frozenset({"of", "and"}),
    town_before=cue(
        r"(?:city|town|mayor|municipality|port|village|county|province|prefecture) of|sister city|twin town"
    ),
    no_town=cue(r"the|a|mayor|city|republic|kingdom|united|president|minister|ambassador|agreement|council"),
    clubs=cue(r"fc|sc|cf|ac|united|city fc|rovers|wanderers|athletic|hotspur|real|borussia|inter|dynamo|bayern"),
    invites=cue(r"invit(?:e|es|ing|ed(?! by)|ation(?! of))"),
    between=cue(r"between"),
    namesake=cue(r"namesakes?|of the same name"),
)
