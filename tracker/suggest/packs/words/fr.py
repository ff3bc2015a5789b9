"""French: names of cities that are everyday words, and adjectives of countries."""

COMMON_WORDS = frozenset(
    "nice tours orange lens sens tulle ares mer bar bois fort grand grande belle bon bonne rose marie martin "
    "saint sainte paul pierre jean louis charles vie port mont val parc centre gare beau vienne verdun bourg "
    "vitre die dole gap pau auch foix albert laval cannes vichy union liberte paix victoire reunion avec sans "
    "sur mais car son ville nord sud est ouest national royal imperial central nouvelle nouveau david vincent "
    "lucas simon hidalgo robert richard lambert francois andre denis roger gabriel olivier moreau roland thomas "
    "victor antoine georges saintes riom royan marin valence plaisance france florence constance marie-anne "
    "adele claire carmen leon garcia lopez martinez fernandez santos silva pereira laville leport lacommune "
    "lecentre lavie lamairie lemaire".split()
)

DEMONYMS = {
    word: country
    for country, words in {
        "CN": "chinois chinoise chinoises",
        "DE": "allemand allemande allemands allemandes",
        "FR": "francais francaise francaises",
        "US": "americain americaine americains americaines",
        "JP": "japonais japonaise japonaises nippon nippone",
        "IT": "italien italienne italiens italiennes",
        "ES": "espagnol espagnole espagnols espagnoles",
        "SN": "senegalais senegalaise senegalaises",
        "MA": "marocain marocaine marocains marocaines",
        "TN": "tunisien tunisienne tunisiens tunisiennes",
        "DZ": "algerien algerienne algeriens algeriennes",
        "CI": "ivoirien ivoirienne ivoiriens ivoiriennes",
        "CA": "canadien canadienne canadiens canadiennes quebecois quebecoise quebecoises",
        "BE": "belge belges",
        "CH": "suisse suisses",
        "LU": "luxembourgeois luxembourgeoise",
        "NL": "neerlandais neerlandaise neerlandaises hollandais hollandaise",
        "TR": "turc turque turcs turques",
        "RU": "russe russes",
        "KR": "coreen coreenne coreens coreennes sud-coreen sud-coreenne sud-coreens sud-coreennes",
        "GB": "britannique britanniques ecossais ecossaise",
        "IE": "irlandais irlandaise irlandaises",
        "PT": "portugais portugaise portugaises",
        "PL": "polonais polonaise polonaises",
        "CZ": "tcheque tcheques",
        "HU": "hongrois hongroise hongroises",
        "RO": "roumain roumaine roumains roumaines",
        "BG": "bulgare bulgares",
        "GR": "grec grecque grecs grecques",
        "AT": "autrichien autrichienne autrichiens autrichiennes",
        "DK": "danois danoise danoises",
        "SE": "suedois suedoise suedoises",
        "NO": "norvegien norvegienne norvegiens norvegiennes",
        "FI": "finlandais finlandaise finlandaises",
        "UA": "ukrainien ukrainienne ukrainiens ukrainiennes",
        "GE": "georgien georgienne georgiens georgiennes",
        "AM": "armenien armenienne armeniens armeniennes",
        "IR": "iranien iranienne iraniens iraniennes",
        "IQ": "irakien irakienne irakiens irakiennes",
        "LB": "libanais libanaise libanaises",
        "SY": "syrien syrienne syriens syriennes",
        "PS": "palestinien palestinienne palestiniens palestiniennes",
        "IL": "israelien israelienne israeliens israeliennes",
        "EG": "egyptien egyptienne egyptiens egyptiennes",
        "VN": "vietnamien vietnamienne vietnamiens vietnamiennes",
        "KH": "cambodgien cambodgienne cambodgiens cambodgiennes",
        "IN": "indien indienne indiens indiennes",
        "ML": "malien malienne maliens maliennes",
        "BF": "burkinabe burkinabes",
        "NE": "nigerien nigerienne nigeriens nigeriennes",
        "BJ": "beninois beninoise beninoises",
        "TG": "togolais togolaise togolaises",
        "GN": "guineen guineenne guineens guineennes",
        "MR": "mauritanien mauritanienne mauritaniens mauritaniennes",
        "CM": "camerounais camerounaise camerounaises",
        "GA": "gabonais gabonaise gabonaises",
        "CG": "congolais congolaise congolaises",
        "MG": "malgache malgaches",
        "RW": "rwandais rwandaise rwandaises",
        "HT": "haitien haitienne haitiens haitiennes",
        "BR": "bresilien bresilienne bresiliens bresiliennes",
        "MX": "mexicain mexicaine mexicains mexicaines",
        "AR": "argentin argentine argentins argentines",
        "CU": "cubain cubaine cubains cubaines",
    }.items()
    for word in words.split()
}
