"""German.

Every noun has a capital, so many more names of cities are everyday words here; verbs split, and their other half or
the participle ends the sentence: «nahm … teil», «hat … unterzeichnet».
"""

import re

from tracker.suggest.packs import Pack, cue
from tracker.suggest.packs.words.de import COMMON_WORDS, DEMONYMS
from tracker.suggest.packs.words.de_meetings import MEETING
from tracker.suggest.packs.words.de_networks import NETWORK_FORM
from tracker.suggest.packs.words.de_ties import (
    ADJECTIVE,
    AGREEMENT_ACTS,
    AGREEMENT_TYPES,
    HOPES,
    RECALLED,
    TIE,
    TOWN,
    TWIN_TOLD,
)

_MAYOR = (
    r"(?:ober|alt|vize|erst|bezirks|verbands|samtgemeinde|orts|kultur)?burgermeister(?:in|innen|s|n)?|"
    r"(?:stadt|gemeinde)prasident(?:in|en)?|(?:rathaus|stadt)chef(?:in|s)?|(?:stadt|gemeinde)ammann(?:s|es)?"
)
_WORDS = r"(?:[\w.-]+ )"  # to be counted: words of a clause, the number of a day among them
_REST = r"[^.;:]{0,150}(?<!\w)"  # what stands between the two halves of a verb
_STOP = r"(?=\s?(?:[.,;:!?)]|$)| und | sowie )"  # where a clause ends, with the second half of its verb
_BODIES = (
    r"\w*vorstand(?:s|es)?|prasidium(?:s)?|(?:exekutiv|lenkungs|haupt|fach|politischen? )?(?:komitees?|"
    r"ausschuss(?:es)?)|"
    r"exekutiv(?:rat|buro)\w*|weltrat(?:s|es)?|verwaltungsrat(?:s|es)?|lenkungs(?:kreis|gruppe|komitee)(?:s|es)?|"
    r"\w*beirat(?:s|es)?|arbeitsgruppe|sekretariat(?:s|es)?|prasidialrat|"
    r"kuratorium(?:s)?|leitungsgremium(?:s)?|steuerungsgruppe|aufsichtsrat(?:s|es)?|board"
)
_LEAVES = cue(
    r"austritt (?:aus|der)|tr(?:itt|at|eten|aten) aus|verl(?:asst|assen|iess|iessen)|mitgliedschaft (?:\w+ )?(?:gekundigt|beendet)|kundig(?:t|te|ten) (?:\w+ )?mitgliedschaft"
)
PACK = Pack(
    code="de",
    stop_words=cue(
        r"der|die|das|und|ist|von|mit|den|dem|des|ein|eine|einer|einem|einen|zu|im|in|am|auf|fur|nicht|sich|auch|"
        r"als|bei|"
        r"zum|zur|wird|wurde|aus|an|es|er|sie|um|hat"
    ),
    acts_as_city=(
        rf"(?<![\w-])(?:{_MAYOR}|stadt|hauptstadt|landeshauptstadt|hansestadt|gemeinde|rathaus|gemeinderat|stadtrat|magistrat|"
        r"stadtverwaltung|stadtverordnetenversammlung|burgerschaft)(?: (?:der )?(?:stadt|gemeinde)| von| in)? {city}",
        rf"{{city}}(?:s|er)? (?:{_MAYOR}|gemeinderat\w*|stadtrat\w*|rathaus\w*|stadtverwaltung|magistrat\w*|"
        r"delegation|"
        r"stadtspitze|stadtparlament)",
        r"{city}",
    ),
    city_before=cue(
        r"\w{3,}stadt|(?:haupt|partner|landeshaupt|hafen|universitats|gast|gastgeber|hanse|nachbar|gross)?stadt|"
        r"(?:partner)?stadte|"
        r"stadtpartnerschaft|in|nach|aus|"
        rf"(?:{_MAYOR}) (?:von|aus)|delegation aus|gaste aus|gemeinde|partnergemeinde|oberzentrum|metropole|"
        r"(?:partnerschaft|\w*vertrag|\w*vereinbarung|\w*erklarung|\w*abkommen) (?:mit|zwischen)"
    ),
    country_after=cue(r"(?:,|in|in der|in den|im|in dem|\()?"),
    common_words=COMMON_WORDS,
    demonyms=DEMONYMS,
    agreement_types=AGREEMENT_TYPES,
    agreement_acts=AGREEMENT_ACTS,
    hopes=HOPES,
    recalled=RECALLED,
    negated=cue(
        r"nicht(?! (?:nur|zuletzt|allein))|kein(?:e|er|en|em|es)?|nie|niemals|weder|abgelehnt|"
        rf"lehn(?:t|te|en|ten)(?!\w){_REST}ab{_STOP}|dementier(?:t|te|ten)|zuruckgewiesen|gescheitert|scheiter(?:t|"
        r"te|n|ten)|"
        r"geplatzt|abgesagt|verworfen|verzichte(?:t|te|n|ten)|gestoppt"
    ),
    hearsay=cue(
        r"angeblich\w*|gerucht\w*|geruchteweise|mutmasslich\w*|dem vernehmen nach|unbestatigt\w*|moglicherweise|"
        r"vielleicht|"
        rf"soll(?:en)?(?!\w){_REST}(?:haben|worden sein|geworden sein|beigetreten sein)|spekul\w+|es heisst|"
        r"konnten? (?:\w+ ){0,8}(?:unterzeichnen|beitreten|teilnehmen|treffen|empfangen|werden)"
    ),
    ahead=cue(
        rf"(?:als|zur|zum) (?:gastgeber\w*|austragungsort|ausrichter\w*) (?:\w+ ){{0,4}}(?:gewahlt|bestimmt|ausgewahlt)|aufgenommen zu werden|empfiehlt|empfohlen|soll(?:te|ten|en)?(?!\w){_REST}(?:beitreten|anschliessen)|(?:mitglied|teil)(?!\w){_REST}zu werden|(?:wird|werden|will|wollen|mochten?)(?!\w){_REST}(?:teilnehmen|\w*reisen|fahren|fliegen|aufbrechen|kommen|eintragen|empfangen|besuchen|treffen|"
        r"vertreten|"
        r"beitreten|sprechen|anschliessen|werden|begrussen|unterzeichnen|unterschreiben|prasentieren|halten|"
        r"aufnehmen)|"
        rf"soll(?:en)?(?!\w){_REST}(?:\w+en|werden)|plan(?:t|en)|geplant(?:e|en|er)?|hoff(?:t|en)|erwartet|beworben|"
        r"bew(?:irbt|erben|arb)|bewerbung|kandid\w+|beantrag(?:t|te|en)|antrag|beabsichtig(?:t|en)|morgen|"
        rf"streb(?:t|en)(?!\w){_REST}an{_STOP}|steht bevor|kommende[nrs]? (?:woche|monat|jahr|fruhjahr|sommer|herbst|winter)|in der kommenden woche"
    ),
    meeting=MEETING,
    meeting_types={
        "online": cue(r"videokonferenz|virtuell\w*|online|videoschalte|digital\w*|per video"),
        "side": cue(r"am rande|rande"),
        "courtesy": cue(r"hoflichkeitsbesuch\w*|antrittsbesuch\w*|abschiedsbesuch\w*|goldene[ns]? buch\w*"),
    },
    office=(
        rf"(?:{_MAYOR}|abordnung(?:en)?|botschafter(?:in|innen|s|n)?|botschaftsrat(?:in)?|gesandte[rn]?|"
        r"(?:general|honorar|vize)?konsul(?:in|n|s|e)?|\w*delegation(?:en)?|abordnung|gouverneur(?:in|s)?|"
        r"(?:general)?sekretar(?:in|s)?|(?:vize)?prasident(?:in|en)?|(?:ministerprasident|\w*minister)(?:in|s|n|en)?|"
        r"(?:vertreter|regierungsvertreter|stadtvertreter)(?:in|innen|n|s)?|diplomat(?:in|en|innen)?|delegierte[nr]?|abgesandte[nr]?|"
        r"delegationsleiter(?:in|s)?|(?:feuerwehrleute|fach(?:krafte[n]?|leute[n]?)|expert(?:en|innen)|kommunalvertreter)(?= aus)|(?:hoher |hohen )?besuch(?= aus)|besucher(?:innen|n)?(?= aus)|jugendliche[n]?(?= aus)|"
        r"schuler(?:innen|n)?(?= aus)|(?:austausch|gast)schuler(?:innen|n)?|woiwode[n]?|marschall|prafekt(?:in|en)?|"
        r"kommunalpolitiker(?:innen|n)?|parlamentarier(?:innen|n)?|(?:rats|stadt)mitglieder[n]?|gemeindevorsteher(?:in|s)?|geschaftstrager(?:in|s)?|(?:amts)?kolleg(?:e|en|in|innen)|"
        r"(?:franzosen|italiener|polen|englander|briten|schotten|schweizer|osterreicher|ungarn|tschechen|japaner|chinesen|ukrainer|spanier|"
        r"belgier|danen|schweden|norweger|finnen|niederlander|hollander|kroaten|rumanen|turken|griechen)(?:innen)?(?= aus)|"
        r"stadtoberhaupt(?:es)?|\w*gruppe(?= aus)|gaste|gasten|gast|besuchergruppe|reisegruppe|jugendgruppe|abgeordnete[rn]?|stadtrat(?:in|e|es)?|beigeordnete[rn]?|magistrat|attache\w*|prinz|konig(?:in)?|fachleute|"
        r"generaldirektor(?:in|s)?|vorsitzende[nr]?)"
    ),
    met_each_other=cue(r"(?:halt|halten|hielt|hielten) sich|weil(?:t|te|ten|en)|(?:zu|als) (?:besuch|gast)"),
    office_order="either",
    town_tied=re.compile(
        rf"(?<!\w)(?:(?:{TIE}|partner(?:stadt|gemeinde)|verschwistert)(?: \w+)? mit (?:(?:der |dem )?{ADJECTIVE} )?(?:der )?(?:{TOWN} )?|"
        rf"partnerschaft mit (?:der |dem )?(?:{ADJECTIVE} )?(?:{TOWN}|ort) |"
        rf"(?:partner|schwester)(?:stadt|gemeinde|kommune) )"
    ),
    # Behind a hall, and behind «die Stadt» where the verb must follow, stands the name of a town, known or not.
    town_named=cue(
        rf"(?P<hall>(?:\A|(?<=: ))die {TOWN}|(?:{_MAYOR}|rat|magistrat|rathaus|gemeinderat|stadtrat|vertreter(?:in|innen)?|"
        rf"goldene[sn]? buch) (?:(?:in )?der {TOWN}|von)) (?P<name>(?:bad |sankt |markt )?[^\W\d_]{{4,}}(?:-[^\W\d_]+)*)"
    ),
    town_hall=cue(
        rf"(?P<name>[^\W\d_]{{4,}})er (?:{_MAYOR}|(?:gemeinde|stadt)rat(?:s|es)?|rathaus(?:es)?|stadt(?:verwaltung|parlament|spitze))"
    ),
    newly=cue(r"neue|neuer|neuen|neuem|scheidende|scheidender|scheidenden|amtierende|amtierender|amtierenden"),
    groups=cue(
        r"besuch|freunde[n]?|jugendliche[n]?|schuler(?:innen|n)?|\w*delegation\w*|gruppe|gaste\w*|vertreter(?:innen)?|besucher\w*|burgermeister(?:innen)? aus"
    ),
    member=cue(
        _LEAVES.pattern + "|"
        r"teil (?:des|der|eines|von) (?:[\w-]+ )?(?:\w*netzwerk(?:s|es)?|bundnisses|\w*verbund(?:s|es)?|allianz)|teil von|"
        rf"gehor(?:t|te|en)(?!\w)[^.;:]{{0,80}} an(?=\s?(?:[.,;:!?)]|$))|zugehorigkeit|wird mitglied|mitglied (?:in|im|bei|beim|des|der|von)|aufnahme in|tr(?:itt|at|eten|aten)(?!\w)[^.;:]{{0,80}} bei(?=\s?(?:[.,;:!?)]|$))|angeschlossen|beitrete\w*|neumitglied|"
        r"\w*mitglied(?:er|ern|s|es)?|mitgliedschaft|beigetreten|beitritt\w*|aufgenommen|aufnahme|angehort|"
        r"angeschlossen|"
        r"tr(?:at|aten|itt|eten) (?:\w+ ){0,6}(?:dem|der|den)|gehor(?:t|te|en|ten) (?:\w+ ){0,6}(?:dem|der|den|zu)|"
        rf"schl(?:oss|ossen|iesst|iessen) (?:\w+ ){{0,3}}sich|beitreten|beizutreten|anzuschliessen|\A[^.,;]{{0,25}} bei{_STOP}|mitgliedsstadt"
    ),
    levels={
        "observer": cue(r"beobachter(?:status|in)?"),
        "associate": cue(r"assoziierte[sn]? mitglied\w*"),
        "honorary": cue(r"ehrenmitglied\w*"),
        "full": cue(r"vollmitglied\w*|ordentliche[sn]? mitglied\w*"),
    },
    others=cue(
        r"andere[nr]? (?:mitglieds?)?stadten?|weiteren? (?:mitglieds?)?stadten?|die mitglieds?stadte|"
        r"neuen? mitglieder|"
        r"anderen? mitglieder"
    ),
    bodies=_BODIES,
    seat_roles={
        "co_president": cue(r"(?:ko|co)-?prasident\w*|(?:ko|co)-?vorsitz\w*"),
        "vice_president": cue(
            r"vize-?prasident\w*|vize-?vorsitz\w*|stellvertretende[nrs]? (?:vorsitz\w*|prasident\w*)|"
            r"stellvertreter(?:in)?"
        ),
        "treasurer": cue(r"schatzmeister(?:in)?"),
        "alternate": cue(r"ersatzmitglied\w*"),
        "president": cue(r"prasident(?:in|en)?|prasidentschaft|vorsitz(?:ende|enden|ender)?"),
        "member": cue(rf"\w*mitglied\w*|sitz|(?:ins?|im)(?: den| das| die| der| dem)?(?: \w+)? (?:{_BODIES})"),
    },
    chosen=cue(
        r"wiederwahl|bestatigt|neue[rn]? (?:vize)?prasident(?:in|en)?|ruckt(?:e)? in|zieht in|einzug|zog|einstimmig gewahlt|an die spitze|gekurt|nominiert(?! fur)|"
        r"(?:wieder)?gewahlt|wahlt(?:e|en)?|berufen|ernannt|bestimmt|ubern(?:ahm|immt|ommen)|wahl|sitz"
    ),
    event=(
        r"(?!presse|video|telefon|klausur|personal|burgerver|haupt|wahl)\w*(?:gipfel(?:treffen)?|kongress|konferenz|"
        r"forum|"
        r"general-?versammlung|jahresversammlung|mitgliederversammlung|symposium|festival|\w+messe|fachtagung|"
        r"jahrestagung|"
        r"tagung|expo|workshop|seminar|jahrestreffen|(?:stadte|burgermeister|netzwerk|partnerschafts)treffen|fachkonferenz|biennale|gipfelgesprach)(?:s|es|en)?"
    ),
    attends=cue(
        # Whom an assembly elects was there.
        r"(?:auf|bei) (?:der|dem)(?= (?:\w+ )?\w*(?:konferenz|gipfel|kongress|forum|tagung|versammlung)(?!\w))|wahlt(?:e|en)|gewahlt|(?:die|zur) wahl|delegierten? (?:der|des)|zeig(?:t|te|ten)|war(?:en)? auf (?:der|dem)|beteilig(?:t|te|ten) sich|beteiligt|mischt(?:e|en)? mit|"
        rf"n(?:ahm|ahmen|immt|ehmen)(?!\w)[^.;:]{{0,200}} teil(?=\s?(?:[.,;:!?)]|$))|vor ort|(?:war|waren|ist|sind)(?: [\w-]+){{0,6}} (?:vertreten|dabei|eingeladen|angereist)|angereist|auftritt|gastredner\w*|referier(?:t|te|en)|hielt(?:en)?|diskutier(?:t|te|en|ten)|berichtet(?:e|en)?|fahrt|fuhr(?:en)?|flog(?:en)?|fliegt|besuchte(?:n)?|"
        rf"gesprochen|referiert|teilgenommen|teilnahme|teilzunehmen|teilnehmen|nahm(?:en)?(?!\w){_REST}teil|n(?:immt|"
        rf"ehmen)(?!\w){_REST}teil|"
        r"teilnehmer(?:in|innen|n)?|vertr(?:at|eten|itt)|reis(?:t|te|ten|en)|gereist|sprach(?:en)?|spricht|rede|"
        r"prasentier(?:t|te|ten|en)|vorgestellt|stell(?:t|te|ten)|vortrag\w*|delegation|gastgeber(?:in|stadt)?|"
        r"dabei|hielt|besuch(?:t|te|ten)|war(?:en)? (?:\w+ ){0,6}zu gast"
    ),
    next_event=cue(r"nachste[nrms]?|kommende[nrms]?"),
    hosting=re.compile(
        r"• (?:[\w-]+ ){0,6}(?:gastgeber\w*|ausrichter\w*|austragungsort)(?!\w)|• richte(?:t|te|n) [^.;:]{0,100} aus(?=[.,;]|$)|"
        r"(?<!\w)(?:find|fand)(?:et|en)? [^.;:]{0,60}(?<!\w)in • [^.;:]{0,60}statt(?=[.,;]|$)|"
        r"(?<!\w)in • (?:[\w-]+ ){0,3}(?:statt|stattfinde\w*|tag(?:t|te|ten|en)|ausgerichtet)(?!\w)"
    ),
    international=cue(
        r"international\w*|welt(?!meister)\w*|global\w*|europa\w*|europaisch\w*|afrika\w*|asiatisch\w*|landern?|u20|"
        r"burgermeister(?:innen)?(?:forum|gipfel|konferenz|treffen)|vereinten nationen|un-\w+|\w*partnerstadte\w*|"
        r"oberburgermeister aus \w+ landern|eurocities|cop ?\d+"
    ),
    capacities={
        "speaker": cue(r"sprach|rede|redner(?:in)?|vortrag\w*|referent(?:in)?|keynote|hielt"),
        "host": cue(r"gastgeber(?:in|stadt)?|ausgerichtet|richtete"),
        "observer": cue(r"beobachter(?:in)?"),
        "member": cue(r"als (?:vorstands)?mitglied"),
    },
    position=cue(
        r"verurteil(?:t|te|ten|en)|solidari(?!tatspartner)\w+|forder(?:t|te|n|ten)|appell\w*|"
        rf"r(?:uft|ufen|ief|iefen)(?!\w){_REST}auf{_STOP}|aufruf|(?:steht|stehen) (?:\w+ ){{0,6}}(?:seite|beiseite)|"
        r"besturz\w+|erschutter\w*|schockiert|zeichen (?:fur|gegen|der|des) |zeichen (?:\w+ ){0,2}fur|betroffenheit|beileid|mitgefuhl|entsetz\w+|protestier(?:t|te|en)|"
        r"verlang(?:t|te|en|ten)|trauer\w*|unterstutzung fur"
    ),
    speaks=cue(
        r"sagt(?:e|en)?|erklart(?:e|en)?|betont(?:e|en)?|so|teilte|kundigte|schrieb|unterstrich|hob|bekraftigte|"
        r"wurdigte|fugte|ausserte|versicherte"
    ),
    world_topics=cue(
        r"gaza\w*|hamas|armenien\w*|bergkarabach|palastin\w+|ukrain\w*|krieg\w*|angriffskrieg\w*|frieden\w*|sanktion\w*|erdbeben\w*|klima(?:wandel|"
        r"krise)\w*|"
        r"invasion|gefluchtet\w*|fluchtling\w*|waffenstillstand\w*|terror\w*|atomwaffen\w*|raketenangriff\w*|"
        r"israel\w*|russland\w*"
    ),
    days={
        r"(?<!bis )(?<!noch )heute": 0,
        r"heutigen?": 0,
        "gestern": -1,
        "gestrigen?": -1,
        "vorgestern": -2,
        # «am Morgen» is a time of day.
        r"(?<!am )(?<!guten )(?<!jeden )(?<!heute )morgen": 1,
    },
    weekdays=tuple(
        rf"{day}(?:abend|nachmittag|vormittag|morgen|mittag)?"
        for day in ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "(?:samstag|sonnabend)", "sonntag")
    ),
    # Universities and chambers are as good as always at home here; those below are surely another country's.
    organisations=r"Institut [Ff]rançais|British Council|Konfuzius-Institut|Instituto Cervantes|Polnisches Institut",
    unnamed_body="Vorstand",
    body_binding=re.compile(r"\s+(?:von|beim?|im|in|des|der)(?:\s+(?:der|dem))?$"),
    articles=frozenset(
        "an der die das dem den beim im am zum zur auf rande rahmen ende beginn auftakt abschluss eroffnung teilnehmer teilnahme einladung "
        "gastgeber mittelpunkt".split()
    ),
    name_words=frozenset("der des fur und von die".split()),
    the_two=cue(
        r"(?:die |der |den )?beide[nr]? (?:stadte[n]?|kommunen|gemeinden|(?:ober)?burgermeister\w*|stadtoberhaupter\w*|seiten|partner|rathauser[n]?|\w*verwaltungen|delegationen|stadtspitzen|stadtrate[n]?)"
    ),
    renews=cue(
        r"(?<!nicht )(?:verlanger\w+|erneuer\w+|bekraftig\w+|vertief\w+|fortgesetzt|wiederbeleb\w+|intensivier\w+|ausgebaut)"
    ),
    town_of_country=cue(
        r"(?P<whose>(?:\w+sche[nrs]?|schweizer)(?= [\w-]*stadt )|(?:\w+sche[nrs]?|schweizer)(?= (?:gemeinde|kommune|metropole|ort|stadtchen|dorf|distrikt(?:s|es)?|(?:land)?kreis(?:es)?) )|(?<=das )\w+sche|(?<=ins )\w+sche|(?<=dem )\w+schen|(?<=im )\w+schen) "
        r"(?:[\w-]*stadt |gemeinde |kommune |metropole |ort |stadtchen |dorf |distrikt(?:s|es)? |(?:land)?kreis(?:es)? )?(?P<name>[^\W\d_]+(?:[ -][^\W\d_]+){0,3})"
    ),
    town_before=cue(
        rf"(?:gaste[n]?|gruppe|besuch\w*|jugendliche|schuler\w*|partnern?) (?:aus|in)|partnerschaft mit|vereinbarung mit|(?:haupt|partner|hafen|klein|kreis)?stadt|gemeinde|(?:{_MAYOR}) (?:von|aus)|delegation aus"
    ),
    inside_name=cue(r"ob|nad|pod|sur|sous|de[ls]?|di|la|le|les|upon"),
    twin_told=TWIN_TOLD,
    twins=cue(
        r"\w*partner(?:st(?:adt|adte\w*)|gemeinden?|schaft\w*|ort|kommunen?)|verschwister\w*|jumelage\w*|stadtefreundschaft\w*"
    ),
    town_led=re.compile(
        r"(?<!\w)(?:gaste[n]?|\w*delegation(?:en)?|abordnung|\w*gruppe|besuch|freunde[n]?|jugendliche[n]?|schuler(?:innen|n)?|"
        r"musiker(?:innen|n)?|feuerwehrleute[n]?|vertreter(?:innen|n)?|(?:stadt|gemeinde)rate[n]?|burgermeister(?:in|innen|n|s)?|"
        r"(?:amts)?kolleg(?:e|en|in)|partnern?|besucher(?:innen|n)?|angereist) aus (?:dem \w+schen )?|"
        r"(?<!\w)(?:\w*fahrt|\w*reise|besuch|aufenthalt|visite) (?:nach|in) |"
        r"(?<!\w)(?:(?:reis|flieg)(?:t|te|ten|en)|fahren|fahrt|fuhr(?:en)?|flog(?:en)?) (?:[\w.-]+ ){0,6}nach |"
        r"(?<!\w)partnerschaft mit "
    ),
    # «Wiener Straße», «Pariser Platz»: what is named after a city is none.
    no_city_after=re.compile(
        r"[ -](?:strasse|str\.|platz|allee|ring|tor|brucke|chaussee|damm|ufer|weg|hof|viertel|bahnhof|schnitzel|wurst|wurstchen|"
        r"philharmoniker|symphoniker|ensemble|orchester|kammerorchester|burse|borse|messegelande|flughafen)(?!\w)"
    ),
    # What lies ahead is told in the present, with its day.
    present=cue(
        r"richte(?:t|n)|reis(?:t|en)|flieg(?:t|en)|fahr(?:t|en)|n(?:immt|ehmen)|besuch(?:t|en)|empf(?:angt|angen)|tr(?:ifft|effen)|komm(?:t|en)|"
        r"find(?:et|en)|ist|sind|wird|werden|spr(?:icht|echen)|vertr(?:itt|eten)|begruss(?:t|en)|unter(?:zeichne|schreibe)(?:t|n)|"
        r"erwarte(?:t|n)|start(?:et|en)|br(?:icht|echen)|gastier(?:t|en)|steh(?:t|en)|folg(?:t|en)"
    ),
    no_town=cue(
        r"distrikt\w*|landkreis\w*|\w{4,}tag|kommune|gemeinde|ortschaft|werk|standort|politik|wirtschaft|kultur|verwaltung|sport|vereinen?|kirchen?|rat|region|nachbar\w*|deutschland|bayern|sachsen|hessen|"
        r"europa|stadten|landern|kommunen|gemeinden|schulen|musik|handwerk|industrie|stadtrat|gemeinderat|rathaus|polizei|feuerwehr|"
        r"unternehmen|betrieben|hochschulen|ubersee|familien|gast\w*|fernsehen|team|paar|unternehmen|konzern|kulturinstitut|\w*konsulat|\w*ministerium|militar|staatsoberhaupt|lied|recht|"
        r"original|generalkonsul(?:in)?|honorarkonsul|ehepaar|wort|raum|norden|suden|osten|westen|alltag|markt|modell|vorbild|"
        r"\w*minister|\w*prasident|\w*meister|konig|krieg|angriff|hauptstadt|kollegen|partner|freund|fest|volk|theater|"
        r"museum|restaurant|essen|schuler|dorf|stadtchen|netz|bundestag|bundesland|\w+schaft|\w+ung|\w+tion|"
        r"\w*verein|departement|parlament|ort|gymnasium|botschafter(?:in)?|konsul(?:in)?|partner(?:schule|verein|gemeinde|n)?|"
        r"neu|zweit|dritt|erst|regierend|ehemalig|langjahrig|fruher|dies|uns|amtierend|kunftig|bisherig|stellvertretend|"
        r"anfang|ende|mitte|gaste|besuch(?:er)?|vertreter|delegation(?:en)?|land|kreis|kollegen?|freunde|menschen|burger|"
        r"haus|botschaft|konsulat|volk|regierung|universitat|institut|mannschaft|der|die|das|dem|den|republik|konigreich|prasident|botschafter|vertrag|stadt|partnerstadt"
    ),
    figure=cue(
        r"(?:(?:mehr als|uber|rund|etwa|knapp|fast|mindestens|bis zu) )?"
        r"(?P<value>\d[\d.,]*(?: tausend)?|hunderte|tausende|dutzende|(?:zwanzig|dreissig|vierzig|funfzig|sechzig|siebzig|"
        r"achtzig|neunzig|hundert|tausend)) "
        r"(?P<of>(?:\w+e[nr]? )?(?:landern?|staaten|nationen|stadten?|gemeinden|kommunen|(?:ober)?burgermeister\w*|delegierten?|"
        r"delegationen|teilnehm\w+|vertreter\w*|fuhrungskraften?|expert\w+|menschen|personen|besucher\w*|gasten?|redner\w*|"
        r"organisationen|aussteller\w*|unternehmen))"
    ),
    name_forms=(("er", ""), ("s", "")),
    heads=cue(
        rf"{_MAYOR}|landrat(?:s|es|in)?|kreistag(?:s|es)?|(?:stadt|gemeinde)rat(?:s|es|in|e)?|(?<!-)rat(?:es)?|stadt(?:verwaltung|parlament|spitze|vertretung)?|"
        r"magistrat(?:s|es)?|rathaus(?:es)?|stadtverordnete\w*|stadtoberhaupt(?:es|s)?|beigeordnete[nr]?|"
        r"\w*dezernent(?:in|en)?|burgerschaft"
    ),
    institutions=cue(
        r"firma|gmbh|konzerns?|unternehmen (?=\w+ )|\w*hersteller|lieferanten?|"
        r"\w*universitat(?:en)?|universidad|universite|university|universita|uniwersytet|\w*hochschulen?|rektor(?:in|en|s)?|vizerektor(?:in)?|fakultat(?:en)?|fh|ihk|"
        r"(?:industrie- und |aussen)?handelskammer|handwerkskammer|wirtschaftskammer|\w*gymnasiums?|(?:grund|real|gesamt|"
        r"berufs|musik|sekundar|ober|haupt)schule|klinikums?|universitatsklinik\w*|stadtwerke|sparkasse|lions[ -]club|"
        r"rotary[ -]club|bistum|erzbistum|landgericht|\w*messegesellschaft"
    ),
    there=cue(r"dortige[nrsm]?|dort"),
    arrives=cue(
        r"(?:an)?gereist|gekommen|eingetroffen|zu gast|im (?:[\w-]+ )?rathaus|goldene[sn]? buch|besichtig\w+|empfangen|begrusst|"
        r"willkommen"
    ),
    this_city=cue(r"(?:diese[rn]?|unsere[rn]?|die|der) stadt"),
    we=cue(r"wir|uns|unser\w*"),
    spoken_in=frozenset({"DE", "AT", "CH", "LI", "LU"}),
    titles=cue(
        r"(?:ober)?burgermeister(?:in)?|botschafter(?:in)?|prasident(?:in)?|minister(?:in)?|(?:general)?konsul(?:in)?|herrn?|frau|dr|prof|stadtrat|stadtratin|landrat|landratin"
    ),
    clubs=cue(r"fc|sc|sv|vfb|vfl|tsv|real|borussia|inter|dynamo|bayern"),
    occasions=cue(r"jubilaum\w*|jahrestag\w*|jahriges|langjahrig\w*"),
    travellers=cue(
        rf"{_MAYOR}|\w*delegation|abordnung|stadtspitze|stadtoberhaupt|(?:stadt|gemeinde)rate|(?:stadt|gemeinde)ratin|"
        r"ratsmitglieder\w*|ratsfrau|ratsherr|stadtverordnete[nr]?|beigeordnete[nr]?|\w*dezernent(?:in)?|"
        r"kommunalpolitiker(?:innen)?|vertreter(?:innen)? (?:der stadt|des rates|von stadt|aus (?:rat|politik|verwaltung))|"
        r"fraktionsvorsitzende[nr]?"
    ),
    trips=re.compile(
        rf"(?<!\w)(?:(?:besuch|bereis)(?:t|te|ten|en) {_WORDS}{{0,8}}"
        rf"|(?:(?:reis|flieg|kehr)(?:t|te|ten|en)|flog(?:en)?|fuhr(?:en)?|fahrt|fahren|brach(?:en)?|bricht|brechen|"
        rf"(?:mach|begeb)(?:t|te|ten|en) sich|begab(?:en)? sich) {_WORDS}{{0,9}}(?:nach|aus|von) {_WORDS}{{0,3}}"
        rf"|(?:war|waren|ist|sind|weil(?:t|te|ten|en)|verbr(?:acht|ing)\w+|h(?:a|ie)lt(?:en)? sich) {_WORDS}{{0,7}}(?:in|im|nach) {_WORDS}{{0,3}}"
        rf"|(?:\w*besuch|\w*reise|\w*fahrt|aufenthalt|visite|abstecher|einladung) {_WORDS}{{0,4}}"
        rf"(?:nach|in|im|bei) {_WORDS}{{0,3}}|besuch der {_WORDS}{{0,3}})•"
        rf"|(?<!\w)rathaus (?:von|in|der {TOWN}|der) {_WORDS}{{0,2}}•"
        rf"|(?<!\w)(?:in|nach|aus) {_WORDS}{{0,3}}• {_WORDS}{{0,6}}(?:\w*gereist|(?:mit|ab|weiter)?reisen|reist|geflogen|fliegen|"
        r"gefahren|fahren|aufgebrochen|aufbrechen|unterwegs|gebracht|zuruckgekehrt|zuruck|zu (?:gast|besuch|reisen|fahren|fliegen)|"
        r"aufgehalten|teil|teilgenommen|vertreten|dabei|mitgefeiert|gefeiert|eingeladen|empfangen|"
        r"(?:traf|trafen|sprach|sprachen|warb|warben|besichtig\w+|besuch\w+|wurde|wurden) |auf(?=[.,]))"
        rf"|• {_WORDS}{{0,4}}(?:besucht|bereist|besuchen|besuchte|besuchten)(?!\w)"
    ),
    network_form=NETWORK_FORM,
    this_network=cue(
        r"(?:de[sm]|im|das|dieses|diesem|die|der|dieser) (?:\w+(?:en|es) )?"
        r"(?:\w*netzwerk(?:s|es)?|\w*bundnis(?:ses)?|\w*verband(?:s|es)?|\w*verbund(?:s|es)?|allianz|vereinigung|stadtenetz(?:es)?)"
    ),
    guests_from=re.compile(
        r"(?<!\w)(?:gaste[n]?|\w*delegation(?:en)?|abordnung|\w*gruppe|besuch|freunde[n]?|jugendliche[n]?|schuler(?:innen|n)?|"
        r"besucher(?:innen|n)?|vertreter(?:innen|n)?) aus(?: (?:der|dem)(?: [\w-]+){0,2})?"
    ),
    leaves=_LEAVES,
    joins=cue(
        r"neue[srn]? (?:mitglied|mitgliedsstadt|partner)|beigetreten|tr(?:itt|at)|aufgenommen|wird (?:\w+ ){0,3}mitglied|gewahlt|"
        r"(?:ist|sind) (?:nun|jetzt|seit \w+|ab sofort) (?:\w+ ){0,2}mitglied|beitritt\w*|berufen|schlossen? sich"
    ),
    invites=cue(r"l(?:adt|ud|uden)(?!\w)[^.;:]{0,150}(?<!\w)ein|eingeladen(?! von)|einladung (?:zur|zum|nach|an)"),
    between=cue(r"zwischen"),
    namesake=cue(r"gleichnamig\w*|namensvetter\w*"),
    organisations_abroad=True,
    office_anywhere=True,
    wrote=cue(
        r"(?:brief|schreiben|botschaft|gru(?:ß|ss)botschaft|gru(?:ß|ss)e|gluckwunsche|nachricht)(?:s|es|en)? (?:vo[nm]|de[rs])(?: de[rmn])?"
    ),
    counterpart=cue(r"(?:amts)?kolleg\w+"),
    national=cue(
        r"\w*minister(?:in|s)?|(?:bundes)?kanzler(?:in|s)?|bundes(?:prasident(?:in|en)?|regierung|tag(?:es|s)?|rat(?:es|s)?)|"
        r"ministerprasident(?:in|en)?|staatssekretar(?:in|s)?|landesregierung|auswartige[sn]? amt(?:es|s)?|"
        r"bundestagsabgeordnete[nr]?|landtagsprasident(?:in|en)?"
    ),
    # Of a guest, what is told of the coming where no word for a meeting stands.
    comes_to=(
        rf"(?:kam(?:en)?|komm(?:t|en)|ist|sind|war(?:en)?|hat|haben|mach(?:t|te|ten)|traf(?:en)?|treffen|nahm(?:en)?|lern(?:t|te|ten|en)|"
        rf"informier(?:t|te|ten|en)|seh(?:en)?|sah(?:en)?|hospitier(?:t|te|ten|en)|verbr(?:acht|ing)\w*|erkunde(?:t|te|ten|n)|"
        rf"feier(?:t|te|ten|n)|erleb(?:t|te|ten|en)) {_WORDS.replace('{', '{{')}{{{{0,7}}}}(?:in|nach|von|aus) (?:[\w-]+ ){{{{0,2}}}}{{city}}|"
        r"(?:in|nach) {city} (?:zu|war|waren|ist|sind|eingetroffen|angekommen|gekommen|angereist|gereist|erwartet|unterwegs|hospitier\w+)"
    ),
    paper=cue(
        r"(?:der|die|das|dieser|diese|dieses|den|dem) (?:vorschlag|antrag|vorlage|vertrag|urkunde|dokument|vereinbarung|abkommen|partnerschaft|stadtepartnerschaft)"
    ),
    # Behind these stands where somebody goes or whom somebody meets, and not whose the office is.
    not_of=cue(
        r"(?<=delegation )(?:in|nach)|(?<=abordnung )(?:in|nach)|mit|an|bei|beim|hat|haben|hatte|hatten|wird|werden|wurde|wurden|ist|sind|war|waren|empf\w+|traf|trafen|trifft|begruss\w+|besuch\w+|reis\w+|fuhr|flog|nach|zum|zur"
    ),
    beside=re.compile(r"(?:im beisein|in anwesenheit|in begleitung)(?: [\w-]+){0,3} ?$"),
    home_country="DE",
    capital_word=cue(r"hauptstadt"),
    also=cue(r"(?:und|sowie)(?: (?:aus )?de[mnr])?"),
    located=cue(r"in|im"),
    weeks={r"(?:letzte|vergangene|vorige)\w? woche": -1, r"diese\w? woche": 0, r"(?:nachste|kommende)\w? woche": 1},
    months={r"(?:letzten|vergangenen|vorigen) monat": -1, "diesen monat": 0, r"(?:nachsten|kommenden) monat": 1},
    years={
        r"(?:letztes|letzten|vergangenen|vergangenes|vorigen) jahr(?:es)?": -1,
        r"diese[sm] jahr": 0,
        r"(?:nachsten|nachstes|kommenden|kommendes) jahr(?:es)?": 1,
    },
)
