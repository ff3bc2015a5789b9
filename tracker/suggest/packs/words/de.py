"""German: names of cities that are everyday words, and adjectives of countries."""

from tracker.suggest.packs.words import everyday

COMMON_WORDS = everyday.DE.union(
    # Nouns, verbs and little words that begin a sentence.
    "dort jonas kaiser auch nur man waren ware dabei ihren ende gar klar allen of woche daran essen to mitte mach kamen lage "
    "mai boden bank zug gold lander rest baden bau langen union normal un ans halle wetter dar bose leitung "
    "van hof leiden norden trat munster gerat leer keller mission singen bar muhe holt mut san ner galt suss "
    "se best pop haar sanger turen deal siegen time mobile date landen nich klang neubau drama male bergen "
    "fussen olympia senden monster esse kilo adler dax solo werder green orange eisen hit ofen enger horn "
    "nice university kita merke young heide kanton wa favoriten po roma ho panorama sur vegas zahle hang homo "
    "pa flora lohne yoga bay derby forst golden pen tank lila bla pest boden central landstrasse phoenix cat "
    "come gay peer boom bell marina weiden airport fortuna wangen enterprise manga raub spring metro mine sim "
    "soul bo kant much same most horten rast turbo liberal linden morden berat crystal kong mon hagen ware "
    "roth can batman ham split born stade gera plan reading tor post lehre thai kitas dual basic tango logos "
    "mosel para boni kath matura renn kochin lion kali luck limo terminus galle tuba sams elch passus pesto "
    "drug "
    # With an ending of a name: «Kiefer» is nobody from Kiev.
    "kiefer gender becher hammer mythos sales hamas bones limes yorker broder abgas further yorks bades "
    "brunner "
    # People are named so.
    "martin david anna roman george sebastian papa adam julia mercedes marco kim leo mary alice arnold "
    "charlotte ali jackson kai ann leon taylor victoria clinton hamilton lucas wilson vincent elizabeth karin "
    "lutz jordan davis marion vera adrian nico howard linda roy abu walker regina wladimir bush nelson "
    "stanley kennedy perry alexandra sophia douglas norman parker anderson gary lara ron stalin wayne bella "
    "bismarck helena toyota chelsea engels lawrence franklin newton hudson mason logan viktoria alain milton "
    "winston kyle montgomery ariel manning augusta fletcher lester sofie romana mila waterloo salem arminia "
    "concordia chin bono virginia obama batman alexander weimer monika clemens konrad petersberg thomas "
    "stephan hannah emma".split()
)

# Countries whose parts papers name by an adjective.
_WITH_PARTS = frozenset("FR IT PL UA GB ES PT CH CN JP TR RO HU IN US BR SE NO FI RU CZ HR".split())

# The stem of the adjective, and the country's own name where it takes an "s": «die polnische Botschafterin», «Polens».
_STEMS = {
    "AE": "emiratisch, vereinigten arabischen emirate",
    "AF": "afghanisch, afghanistans",
    "AL": "albanisch, albaniens",
    "AM": "armenisch, armeniens",
    "AR": "argentinisch, argentiniens",
    "AT": "osterreichisch, osterreichs",
    "AU": "australisch, australiens",
    "AZ": "aserbaidschanisch, aserbaidschans",
    "BA": "bosnisch, bosniens, bosnien",
    "BE": "belgisch, belgiens",
    "BG": "bulgarisch, bulgariens",
    "BO": "bolivianisch, boliviens",
    "BR": "brasilianisch, brasiliens",
    "BY": "belarussisch, weissrussisch, weissrussland",
    "CA": "kanadisch, kanadas",
    "CD": "kongolesisch, kongo",
    "CH": "schweizerisch, schweizer",
    "CI": "ivorisch",
    "CL": "chilenisch, chiles",
    "CM": "kamerunisch, kameruns",
    "CN": "chinesisch, chinas",
    "CO": "kolumbianisch, kolumbiens",
    "CU": "kubanisch, kubas",
    "CY": "zyprisch, zyperns",
    "CZ": "tschechisch, tschechiens",
    "DE": "deutsch, deutschlands",
    "DK": "danisch, danemarks",
    "DZ": "algerisch, algeriens",
    "EC": "ecuadorianisch, ecuadors",
    "EE": "estnisch, estlands",
    "EG": "agyptisch, agyptens",
    "ES": "spanisch, spaniens",
    "ET": "athiopisch, athiopiens",
    "FI": "finnisch, finnlands",
    "FR": "franzosisch, frankreichs",
    "GB": "britisch, englisch, schottisch, grossbritannien, vereinigten konigreichs, england, schottland, wales",
    "GE": "georgisch, georgiens",
    "GH": "ghanaisch, ghanas",
    "GR": "griechisch, griechenlands",
    "HR": "kroatisch, kroatiens",
    "HU": "ungarisch, ungarns",
    "ID": "indonesisch, indonesiens",
    "IE": "irisch, irlands",
    "IL": "israelisch, israels",
    "IN": "indisch, indiens",
    "IQ": "irakisch",
    "IR": "iranisch",
    "IS": "islandisch, islands",
    "IT": "italienisch, italiens",
    "JO": "jordanisch, jordaniens",
    "JP": "japanisch, japans",
    "KE": "kenianisch, kenias",
    "KG": "kirgisisch",
    "KR": "koreanisch, sudkoreanisch, sudkoreas",
    "KZ": "kasachisch, kasachstans",
    "LB": "libanesisch",
    "LT": "litauisch, litauens",
    "LU": "luxemburgisch, luxemburgs",
    "LV": "lettisch, lettlands",
    "MA": "marokkanisch, marokkos",
    "MD": "moldauisch, moldawisch, moldau",
    "ME": "montenegrinisch",
    "MG": "madagassisch",
    "MK": "mazedonisch, nordmazedonisch, mazedonien",
    "ML": "malisch",
    "MN": "mongolisch",
    "MX": "mexikanisch, mexikos",
    "MY": "malaysisch, malaysias",
    "MZ": "mosambikanisch, mosambiks",
    "NA": "namibisch, namibias",
    "NG": "nigerianisch, nigerias",
    "NI": "nicaraguanisch, nicaraguas",
    "NL": "niederlandisch, hollandisch",
    "NO": "norwegisch, norwegens",
    "NP": "nepalesisch, nepals",
    "PE": "peruanisch, perus",
    "PH": "philippinisch",
    "PK": "pakistanisch, pakistans",
    "PL": "polnisch, polens",
    "PS": "palastinensisch, palastina, palastinas",
    "PT": "portugiesisch, portugals",
    "RO": "rumanisch, rumaniens",
    "RS": "serbisch, serbiens",
    "RU": "russisch, russlands",
    "RW": "ruandisch, ruandas",
    "SE": "schwedisch, schwedens",
    "SI": "slowenisch, sloweniens",
    "SK": "slowakisch",
    "SN": "senegalesisch, senegals",
    "SV": "salvadorianisch",
    "SY": "syrisch, syriens",
    "TH": "thailandisch, thailands",
    "TN": "tunesisch, tunesiens",
    "TR": "turkisch",
    "TZ": "tansanisch, tansanias",
    "UA": "ukrainisch",
    "US": "amerikanisch, us-amerikanisch, usa, vereinigten staaten",
    "UZ": "usbekisch, usbekistans",
    "VN": "vietnamesisch, vietnams",
    "XK": "kosovarisch",
    "ZA": "sudafrikanisch, sudafrikas",
}

DEMONYMS = {
    form: country
    for country, stems in _STEMS.items()
    for stem in stems.split(", ")
    for form in ([stem + ending for ending in ("e", "en", "er", "es", "em")] if stem.endswith("sch") else [stem])
}
# «Die westukrainische Stadt», «ein nordfranzösischer Bürgermeister»: a part of a country is in that country.
DEMONYMS |= {
    part + form: country
    for form, country in DEMONYMS.items()
    if form.endswith(("sche", "schen", "scher")) and country in _WITH_PARTS
    for part in ("west", "ost", "nord", "sud", "zentral")
}
