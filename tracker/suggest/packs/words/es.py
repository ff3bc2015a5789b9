"""Spanish: names of cities that are everyday words, and adjectives of countries."""

COMMON_WORDS = frozenset(
    "palacio leon sol paz mar santa santo rosa cruz victoria esperanza san juan maria jose luis pedro ana "
    "carmen guadalupe mercedes dolores real union libertad independencia central centro bello buena nueva nuevo "
    "grande campo monte puerto villa rio lago norte sur este oeste oriente cabo palma olivos flores como para "
    "eran ser sin son bien gran are van mas ramos torres vega mora soto salto padre madre colon morelos juarez "
    "hidalgo zapata obregon madero carranza bolivar miranda santiago garcia lopez martinez alvarado navarro "
    "castro montero rivera marin cardenas medina soledad trinidad iglesias rojas delgado estrella natal colonia "
    "progreso reforma encarnacion consolacion concepcion belen guzman aguilar mendez dominguez gomez gonzalez "
    "perez rodriguez fernandez sanchez ramirez romero herrera aguirre alvear sarmiento rivadavia moreno "
    "belgrano avellaneda avila franco blanco duran duque vargas pena salas reyes caceres escobar martin lucas "
    "vicente jesus angeles salvador aires plata valle sierra campana ribera launion lavictoria laesperanza "
    "elprogreso lareforma lalibertad elcentro laciudad lared".split()
)

DEMONYMS = {
    word: country
    for country, words in {
        "CN": "chino china chinos chinas",
        "DE": "aleman alemana alemanes alemanas",
        "FR": "frances francesa franceses francesas",
        "US": "estadounidense estadounidenses norteamericano norteamericana norteamericanos norteamericanas",
        "JP": "japones japonesa japoneses japonesas nipon nipona nipones niponas",
        "IT": "italiano italiana italianos italianas",
        "ES": "espanol espanola espanoles espanolas",
        "MX": "mexicano mexicana mexicanos mexicanas",
        "AR": "argentino argentina argentinos argentinas",
        "CO": "colombiano colombiana colombianos colombianas",
        "CL": "chileno chilena chilenos chilenas",
        "PE": "peruano peruana peruanos peruanas",
        "BR": "brasileno brasilena brasilenos brasilenas",
        "CU": "cubano cubana cubanos cubanas",
        "KR": "surcoreano surcoreana surcoreanos surcoreanas coreano coreana coreanos coreanas",
        "TR": "turco turca turcos turcas",
        "RU": "ruso rusa rusos rusas",
        "IN": "indio india indios indias",
        "PT": "portugues portuguesa portugueses portuguesas luso lusa",
        "GB": "britanico britanica britanicos britanicas",
        "CA": "canadiense canadienses",
        "MA": "marroqui marroquies",
        "IR": "irani iranies",
        "UA": "ucraniano ucraniana ucranianos ucranianas",
        "IL": "israeli israelies",
        "PS": "palestino palestina palestinos palestinas",
        "UY": "uruguayo uruguaya uruguayos uruguayas",
        "PY": "paraguayo paraguaya paraguayos paraguayas",
        "BO": "boliviano boliviana bolivianos bolivianas",
        "EC": "ecuatoriano ecuatoriana ecuatorianos ecuatorianas",
        "VE": "venezolano venezolana venezolanos venezolanas",
        "CR": "costarricense costarricenses",
        "GT": "guatemalteco guatemalteca guatemaltecos guatemaltecas",
        "SV": "salvadoreno salvadorena salvadorenos salvadorenas",
        "HN": "hondureno hondurena hondurenos hondurenas",
        "NI": "nicaraguense nicaraguenses",
        "PA": "panameno panamena panamenos panamenas",
        "DO": "dominicano dominicana dominicanos dominicanas",
        "VN": "vietnamita vietnamitas",
        "TH": "tailandes tailandesa tailandeses tailandesas",
        "ID": "indonesio indonesia indonesios indonesias",
        "SN": "senegales senegalesa senegaleses senegalesas",
        "EG": "egipcio egipcia egipcios egipcias",
        "TN": "tunecino tunecina tunecinos tunecinas",
        "ZA": "sudafricano sudafricana sudafricanos sudafricanas",
        "AU": "australiano australiana australianos australianas",
        "AT": "austriaco austriaca austriacos austriacas",
        "BE": "belga belgas",
        "CH": "suizo suiza suizos suizas",
        "NL": "neerlandes neerlandesa neerlandeses neerlandesas holandes holandesa holandeses holandesas",
        "GR": "griego griega griegos griegas",
        "PL": "polaco polaca polacos polacas",
        "HU": "hungaro hungara hungaros hungaras",
        "RO": "rumano rumana rumanos rumanas",
        "HR": "croata croatas",
        "SE": "sueco sueca suecos suecas",
        "NO": "noruego noruega noruegos noruegas",
        "DK": "danes danesa daneses danesas",
        "FI": "finlandes finlandesa finlandeses finlandesas",
        "IE": "irlandes irlandesa irlandeses irlandesas",
        "AM": "armenio armenia armenios armenias",
        "GE": "georgiano georgiana georgianos georgianas",
        "LB": "libanes libanesa libaneses libanesas",
        "SY": "sirio siria sirios sirias",
    }.items()
    for word in words.split()
}
