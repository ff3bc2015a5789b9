"""Spanish."""

from tracker.suggest.packs import Pack, cue

_MAYOR = r"(?:alcaldes?a?s?|intendentes?a?|president[ea] municipal|jefa? de gobierno)"

PACK = Pack(
    code="es",
    stop_words=cue(r"de|la|el|los|las|que|y|en|un|una|del|con|por|para|se|su|al"),
    acts_as_city=(
        rf"(?:{_MAYOR}|ayuntamiento|municipalidad|municipio|alcaldia|intendencia|concejo(?: municipal| deliberante)?|"
        r"cabildo|consejo municipal|pleno municipal|gobierno municipal) de (?:la ciudad de )?{city}",
        r"{city}",
    ),
    city_before=cue(
        r"ciudad|ciudades|ciudad de|ciudades de|alcaldesa? de|alcalde de|intendente de|municipio de|ayuntamiento de|"
        r"municipalidad de|hermanamiento (?:con|de|entre)|hermanada con|hermanadas|en|capital"
    ),
    country_after=cue(r"(?:,|en|de|del|de la)?"),
    common_words=frozenset(
        "palacio leon sol paz mar santa santo rosa cruz granada victoria esperanza san juan maria jose luis pedro ana carmen "
        "guadalupe mercedes dolores real union libertad independencia central centro bello buena nueva nuevo grande "
        "campo monte puerto villa rio lago norte sur este oeste este oriente cabo palma olivos flores rosario lima "
        "como para eran ser sin son bien gran are van mas ramos torres vega mora soto salto padre madre colon morelos "
        "juarez hidalgo zapata obregon madero carranza sucre bolivar miranda santiago cordoba".split()
    ),
    demonyms={
        word: country
        for country, words in {
            "CN": "chino china chinos chinas",
            "DE": "aleman alemana alemanes alemanas",
            "FR": "frances francesa franceses francesas",
            "US": "estadounidense estadounidenses",
            "JP": "japones japonesa japoneses japonesas",
            "IT": "italiano italiana italianos italianas",
            "ES": "espanol espanola espanoles espanolas",
            "MX": "mexicano mexicana mexicanos mexicanas",
            "AR": "argentino argentina argentinos argentinas",
            "CO": "colombiano colombiana",
            "CL": "chileno chilena",
            "PE": "peruano peruana",
            "BR": "brasileno brasilena",
            "CU": "cubano cubana",
            "KR": "surcoreano surcoreana coreano coreana",
            "TR": "turco turca",
            "RU": "ruso rusa",
            "IN": "indio",
            "PT": "portugues portuguesa",
            "GB": "britanico britanica",
            "CA": "canadiense",
            "MA": "marroqui",
            "IR": "irani",
            "UA": "ucraniano ucraniana",
            "IL": "israeli",
            "UY": "uruguayo uruguaya",
            "EC": "ecuatoriano ecuatoriana",
            "VN": "vietnamita",
        }.items()
        for word in words.split()
    },
    agreement_types={
        "sister_city": cue(
            r"hermanamientos?|ciudad(?:es)? hermanas?|hermanad[oa]s?|hermanaron|hermanar(?:se|an)?|hermana(?:n|ra|ran)?"
        ),
        "friendship": cue(r"(?:acuerdo|convenio|pacto|carta|tratado) de amistad|ciudad(?:es)? amigas?"),
        "letter_of_intent": cue(r"cartas? de intencion(?:es)?|protocolo de intencion(?:es)?"),
        "declaration": cue(r"declaracion conjunta"),
        "mou": cue(
            r"memorand(?:o|um) de entendimiento|(?:convenio|acuerdo|pacto|protocolo)s?(?: marco)?(?: general)? de "
            r"(?:cooperacion|colaboracion|asociacion|entendimiento)|convenio marco"
        ),
    },
    agreement_acts={
        "terminated": cue(
            r"rompi[oe](?:ron)?|rompe|rescindi[oe](?:ron)?|rescinde|cancel(?:o|aron|a)|anul(?:o|aron|a)|pone fin|"
            r"puso fin|dio por terminado|dej(?:o|aron) sin efecto"
        ),
        "suspended": cue(r"suspend(?:io|ieron|e|en|ida|ido)|suspension|congel(?:o|aron|a)"),
        "planned": cue(
            r"firmara(?:n)?|suscribira(?:n)?|se hermanara(?:n)?|va(?:n)? a (?:firmar|suscribir|hermanarse)|"
            r"sera(?:n)? (?:firmad|suscrit)[oa]s?|preve(?:n)? (?:firmar|suscribir)|planea(?:n)?|proxima firma|"
            r"tiene previsto"
        ),
        "approved": cue(
            r"aprob(?:o|aron|ado|ada)|aprueba(?:n)?|aprobacion|ratific(?:o|aron|a)|autoriz(?:o|aron|a)|"
            r"dio (?:el )?visto bueno|luz verde"
        ),
        "signed": cue(
            r"firm(?:o|aron|a|an|aban|ado|ada|ados|adas|ar)|firma|rubric(?:o|aron|a)|suscrib(?:io|ieron|e|en)|suscrit[oa]|"
            r"suscripcion|sell(?:o|aron|a)|formaliz(?:o|aron|a)|se hermanaron|celebr(?:o|aron) un (?:convenio|acuerdo)|"
            r"establec(?:io|ieron)|concret(?:o|aron)|renov(?:o|aron|ado|ada)|se hermana(?:n)?|son ciudades hermanas"
        ),
    },
    hopes=cue(
        r"propuso|propone(?:n)?|propuesta|esper(?:a|an|o|aron)|podria(?:n)?|quisiera(?:n)?|interesad[oa]s?|interes|sugiri[oe]|"
        r"invit(?:o|aron)|manifest(?:o|aron) (?:su )?(?:interes|disposicion)|explor(?:a|an|o|aron|ar)|analiz(?:a|an|o|aron)|"
        r"busca(?:n)?|dispuest[oa]s?|evalua(?:n|ron)?|posibilidad"
    ),
    recalled=cue(
        r"anteriormente|ya (?:esta|estaba|habia)(?:n)?|desde (?:el ano )?\d{4}|en (?:el ano )?\d{4}|habia(?:n)?|aniversario|"
        r"hace \w+ anos|anos atras|fundad[oa]"
    ),
    negated=cue(r"no|nunca|jamas|tampoco|neg(?:o|aron)|desmint\w+|rechaz(?:o|aron|a)|sin"),
    hearsay=cue(
        r"rumor(?:es)?|se dice|supuestamente|presunt\w+|trascendio|segun versiones|habria(?:n)?|extraoficial\w*"
    ),
    ahead=cue(
        r"va(?:n)? a|planea(?:n)?|espera(?:n)?|busca(?:n)?|quiere(?:n)?|aspira(?:n)?|solicit(?:o|aron|a)|pretende(?:n)?|"
        r"preve(?:n)?|\w+(?:ara|era|ira|aran|eran|iran)|proxim[oa]s?|tiene previsto"
    ),
    meeting=cue(
        r"se (?:reun(?:io|ieron|e)|encontr(?:o|aron)|entrevist(?:o|aron))|reunion(?:es)?|recibi(?:o|eron)|recibe|"
        r"sostuv(?:o|ieron)|mantuv(?:o|ieron)|visit(?:o|aron|a)|encuentro|agasaj(?:o|aron)|audiencia|dialog(?:o|aron)|"
        r"convers(?:o|aron)|dio la bienvenida|dieron la bienvenida|fue recibid[oa]"
    ),
    meeting_types={
        "online": cue(r"virtual\w*|videoconferencia|en linea|por zoom"),
        "side": cue(r"al margen|paralel\w+|en el marco de"),
        "courtesy": cue(r"visita (?:de cortesia|protocolar)|cortesia|saludo protocolar"),
    },
    office=(
        rf"(?:{_MAYOR}|vicealcaldesa?|embajador(?:es|a|as)?|consul(?:esa)?(?: general)?|gobernador(?:a)?|"
        r"secretari[oa] general|president[ea]|vicepresident[ea]|ministr[oa]s?|delegacion(?:es)?|representantes?|"
        r"concejal(?:es|as?)?|encargad[oa] de negocios|comitiva)"
    ),
    office_order="either",
    member=cue(
        r"miembros?|socia?o?s?|membresia|se (?:sum(?:o|aron|a)|incorpor(?:o|aron|a)|uni(?:o|eron)|adhiri(?:o|eron))|"
        r"adhesion|integra(?:nte)?s?|ingres(?:o|aron|a)|forma parte"
    ),
    levels={
        "observer": cue(r"miembro observador|como observador"),
        "associate": cue(r"miembro asociado"),
        "honorary": cue(r"miembro honorario"),
        "full": cue(r"miembro pleno|miembro de pleno derecho|pleno derecho"),
    },
    others=cue(r"otras ciudades|otros miembros|ciudades miembro|sus miembros|nuevos miembros"),
    bodies=(
        r"consejo (?:mundial|directivo|ejecutivo|politico|de administracion|de gobierno)|junta directiva|bureau ejecutivo|"
        r"buro ejecutivo|comite (?:ejecutivo|directivo|\w+)|comision (?:de )?\w+|mesa directiva|grupo de trabajo|"
        r"asamblea general|secretaria|presidencia|vicepresidencia"
    ),
    seat_roles={
        "co_president": cue(r"copresident[ea]|copresidencia"),
        "vice_president": cue(r"vicepresident[ea]|vicepresidencia"),
        "treasurer": cue(r"tesorer[oa]"),
        "alternate": cue(r"suplente"),
        "president": cue(r"president[ea]|presidencia|preside|presidira"),
        "member": cue(r"miembro|integrante|vocal|integra|asiento"),
    },
    chosen=cue(
        r"eleg(?:id[oa]|ida)|elect[oa]|reelect[oa]|nombrad[oa]|designad[oa]|asum(?:io|e|ira)|ocupa(?:ra)?|fue elegid[oa]"
    ),
    event=(
        r"(?:cumbre|congreso|conferencia|foro|asamblea(?: general)?|simposio|festival|encuentro|seminario|taller|"
        r"exposicion|feria)"
    ),
    attends=cue(
        r"asisti(?:o|eron)|asiste(?:n)?|particip(?:o|aron|a|an)|participacion|intervin(?:o|ieron)|represent(?:o|aron|a|an)|"
        r"acudi(?:o|eron)|viaj(?:o|aron|a)|delegacion|present(?:o|aron)|expus(?:o|ieron)|tom(?:o|aron) parte"
    ),
    international=cue(
        r"internacional(?:es)?|mundial(?:es)?|global(?:es)?|iberoamerican[oa]s?|latinoamerican[oa]s?|europe[oa]s?|asiatic[oa]s?|"
        r"paises|alcaldes|ciudades|urban[oa]s?"
    ),
    capacities={
        "speaker": cue(r"disertante|ponente|orador[a]?|conferencia magistral|intervin(?:o|ieron)|expus(?:o|ieron)"),
        "host": cue(r"anfitrion(?:a)?|sede"),
        "observer": cue(r"observador[a]?"),
        "member": cue(r"como miembro|integrante"),
    },
    position=cue(
        r"conden(?:o|aron|a|amos)|repudi(?:o|aron|a)|solidari\w+|respald(?:o|aron|a)|llam(?:o|aron) a|inst(?:o|aron)|"
        r"expres(?:o|aron) su (?:preocupacion|solidaridad|apoyo|pesar)|exig(?:io|ieron|e)"
    ),
    speaks=cue(
        r"dijo|afirm(?:o|a|aron)|senal(?:o|a|aron)|declar(?:o|a|aron)|agreg(?:o|a)|sostuvo|manifest(?:o|a)|asegur(?:o|a)|"
        r"anunci(?:o|a)|destac(?:o|a)|expres(?:o|a|aron)|subray(?:o|a)"
    ),
    world_topics=cue(r"gaza|palestin\w+|ucrania|guerra|paz|sanciones|terremoto|clima\w*|invasion|refugiados|bloqueo"),
    days={"hoy": 0, "esta noche": 0, "ayer": -1, "anteayer": -2, "manana": 1, "anoche": -1},
    weekdays=("lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo"),
    published_line=cue(r"publicad[oa]|actualizad[oa]|fecha"),
    organisations=(
        r"(?:Universidad|Instituto|Cámara|Fundación|Embajada|Academia|Colegio)"
        r"(?:\s+(?:de|del|la|las|los|para|y)\b|\s+[A-ZÁÉÍÓÚÑ][\wáéíóúñ’'-]+){1,7}(?:\s+\([A-Z]{2,8}\))?"
    ),
    unnamed_body="Consejo directivo",
    name_words=frozenset(
        "de del la las los el y e para sobre mundial internacional europeo iberoamericano latinoamericano".split()
    ),
    met_each_other=cue(r"se reun(?:io|ieron)|se encontraron|visit(?:o|aron)|fue recibid[oa]"),
)
