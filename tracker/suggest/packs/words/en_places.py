"""English: regions by the country in which they lie, and the words that tell of which country a paper is."""

from tracker.suggest.packs import cue

_REGIONS = {
    "US": "alabama|alaska|arizona|arkansas|california|colorado|connecticut|florida|hawaii|idaho|illinois|indiana|iowa|"
    "kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|"
    "nevada|new hampshire|new jersey|new mexico|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|"
    "rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|west virginia|wisconsin|wyoming",
    "CA": "ontario|british columbia|alberta|saskatchewan|manitoba|nova scotia|new brunswick|newfoundland|"
    "prince edward island|yukon",
    "AU": "new south wales|queensland|tasmania|south australia|western australia",
    "GB": "shropshire|wiltshire|yorkshire|lancashire|cheshire|derbyshire|nottinghamshire|lincolnshire|leicestershire|"
    "staffordshire|warwickshire|worcestershire|herefordshire|gloucestershire|oxfordshire|buckinghamshire|berkshire|"
    "hampshire|hertfordshire|bedfordshire|cambridgeshire|northamptonshire|devon|cornwall|somerset|dorset|cumbria|"
    "northumberland|aberdeenshire|perthshire|pembrokeshire|carmarthenshire|monmouthshire|west midlands|merseyside",
    "FR": "normandy|brittany|burgundy|provence|alsace|lorraine|picardy|aquitaine|auvergne|savoy|corsica|languedoc|"
    "dordogne|vendee|finistere|calvados|haute-savoie|loire-atlantique|pas-de-calais|ile-de-france|charente|"
    "charente-maritime|hauts-de-france|occitanie",
    "DE": "bavaria|saxony|lower saxony|saxony-anhalt|thuringia|hesse|hessen|brandenburg|westphalia|"
    "north rhine-westphalia|baden-wurttemberg|rhineland-palatinate|saarland|schleswig-holstein|"
    "mecklenburg-western pomerania|franconia|swabia|rhineland",
    "IT": "tuscany|lombardy|piedmont|sicily|sardinia|umbria|puglia|apulia|calabria|liguria|veneto|emilia-romagna|"
    "abruzzo|basilicata|campania|south tyrol",
    "ES": "catalonia|andalusia|galicia|asturias|cantabria|castile|extremadura|aragon|basque country|majorca|mallorca|tenerife",
    "AT": "tyrol|styria|carinthia|lower austria|upper austria|vorarlberg|burgenland",
    "PL": "silesia|mazovia|masuria|greater poland|lesser poland",
    "NL": "friesland|gelderland|north brabant|overijssel|drenthe|zeeland",
    "BE": "flanders|wallonia",
    "CZ": "bohemia|moravia",
    "UA": "transcarpathia|bukovina|donbas",
    "RO": "transylvania",
    "RU": "siberia|tatarstan|dagestan|bashkortostan",
    "JP": "hokkaido|kyushu|shikoku|okinawa prefecture",
    "CN": "guangdong|guangxi|sichuan|zhejiang|jiangsu|shandong|fujian|hunan|hubei|henan|hebei|shaanxi|shanxi|yunnan|"
    "guizhou|liaoning|heilongjiang|gansu|anhui|jiangxi|inner mongolia|xinjiang|ningxia|qinghai",
    "KR": "gyeonggi|south jeolla|north jeolla|south gyeongsang|north gyeongsang|gangwon",
    "IN": "kerala|gujarat|maharashtra|tamil nadu|karnataka|rajasthan|uttar pradesh|madhya pradesh|west bengal|odisha",
    "MX": "sonora|jalisco|yucatan|michoacan|baja california|nuevo leon|quintana roo",
}
# As agencies and papers shorten them behind a town, each with its full stop.
_SHORT_REGIONS = {
    "US": "ala|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|md|mass|mich|minn|miss|mo|mont|neb|nev|nh|nj|nm|ny|"
    "nc|nd|okla|ore|pa|ri|sc|sd|tenn|tex|vt|va|wash|wva|wis|wyo",
    "CA": "ont|sask|alta|bc|nb|ns|pei|que",
    "AU": "nsw|vic|qld|tas",
}
REGIONS = {name: country for country, names in _REGIONS.items() for name in names.split("|")}
REGIONS |= {f"{name}.": country for country, names in _SHORT_REGIONS.items() for name in names.split("|")}

# A home city that several countries know is that of the country whose ways of speaking the article shows.
COUNTRY_SIGNS = {
    "GB": cue(
        r"cllrs?|coun|provost|community council|highland council|lochs?|county council|borough council|parish council|district council|town clerk|lord mayor|\w{3,}shire|"
        r"devon|cornwall|kent|sussex|surrey|essex|norfolk|suffolk|somerset|dorset|cumbria|yorkshire|scotland|scottish|"
        r"wales|welsh|england|brexit|council tax|bbc|mp|mps|guildhall|labour|conservatives|tory|lib dems?|uk|£\d[\d,.]*"
    ),
    "IE": cue(
        r"cathaoirleach|gardai|taoiseach|dail|t\.?d|cllrs?|county council|municipal district|city and county council|aras an|fianna fail|fine gael|"
        r"co\.? (?:cork|kerry|mayo|galway|clare|donegal|kildare|meath|wexford|waterford|tipperary|limerick|sligo|louth)|ireland"
    ),
    "US": cue(
        r"aldermen|alderman|council ?m[ae]n|councilwoman|council ?members?|common council|city commission\w*|councilors?|"
        r"board of supervisors|county commissioners|ordinance|city manager|downtown|u\.s|gov\.|sen\.|rep\.|selectm[ae]n|city council members?|"
        r"(?:ala|ariz|calif|colo|conn|fla|ga|ill|ind|kan|ky|mass|mich|minn|mo|neb|nev|okla|ore|pa|tenn|tex|vt|va|wash|wis)\.|"
        r"center|program|honor|neighbors?"
    ),
    "CA": cue(r"reeve|coun|m\.?p\.?p|cupe|centre|ont|b\.?c|alta|sask|mla"),
    "AU": cue(r"shire council|crs?|n\.?s\.?w|queensland|shire|regional council|tasmania|australia day"),
    "NZ": cue(r"district council|crs?|maori|iwi|n\.?z|community board|waka"),
    "ZA": cue(r"local municipality|metropolitan municipality|anc|rand|kwazulu-natal|western cape|eastern cape|gauteng"),
}
