"""Spanish."""

import re

from tracker.suggest.packs import Pack, cue
from tracker.suggest.packs.words.es import COMMON_WORDS, DEMONYMS
from tracker.suggest.packs.words.es_meetings import MEETING
from tracker.suggest.packs.words.es_networks import NETWORK_FORM
from tracker.suggest.packs.words.es_places import CITY_ADJECTIVE, CITY_STEMS, INSIDE_CITY, TWIN_TOLD
from tracker.suggest.packs.words.es_ties import AGREEMENT_ACTS, AGREEMENT_TYPES, HOPES, TIE

_MAYOR = (
    r"(?:(?:teniente (?:de )?|vice)?alcald(?:e|es|esa|esas|ia)(?: mayor)?|(?:vice)?intendent[ea]s?|president[ea] municipal|"
    r"jef[ea] de gobierno|burgomaestres?|prefect[oa]s?|(?:primera? )?regidora?|primer edil|autoridad edil|edil[ae]?)"
)
_CITY_HALL = (
    r"(?:ayuntamiento|municipalidad|municipio|alcaldia|intendencia|concejo(?: municipal| deliberante)?|cabildo|"
    r"consejo municipal|pleno(?: municipal)?|gobierno (?:municipal|local|de la ciudad)|consistorio|corporacion municipal|comuna)"
)
# Who is received, visited or signed with acts as little as who only comes.
_NO_OBJECT = (
    r"(?<!con el )(?<!con la )(?<!visita del )(?<!visita de la )(?<!presencia del )(?<!presencia de la )(?<!invitacion del )"
    r"(?<!invitacion de la )(?<!llegada del )(?<!llegada de la )(?<!recibio al )(?<!recibio a la )(?<!recibe al )(?<!recibe a la )"
    r"(?<!recibido al )(?<!recibido a la )(?<!con su par )(?<!junto al )(?<!junto a la )"
)
_WORLDWIDE = (
    r"internacional(?:es)?|mundial(?:es)?|global(?:es)?|iberoamerican[oa]s?|latinoamerican[oa]s?|interamerican[oa]s?|"
    r"europe[oa]s?|eurolatinoamerican[oa]s?|asiatic[oa]s?|african[oa]s?"
)

_LEAVES = cue(
    r"caus(?:ar|a|o|aran?) baja|(?:dar|darse|dio|da|dado|dara) de baja|se (?:retira|retiro|retirara|desvincula|desvinculo|desafilia)|retirarse|desvincularse|abandon(?:a|o|ar|ara)|(?:deja|dejara|dejar|dejo) de (?:pertenecer|ser|formar)|(?:salida|baja) (?:de|en)"
)
PACK = Pack(
    code="es",
    # Without the articles: «La Habana» and «El Cairo» begin with one.
    stop_words=cue(r"de|que|y|e|en|un|una|del|con|por|para|se|su|al|lo|a|o"),
    acts_as_city=(
        rf"{_NO_OBJECT}(?:{_MAYOR}|{_CITY_HALL}) (?:municipal )?(?:de |del )(?:la (?:ciudad|municipalidad) de )?{{city}}",
        r"{city}",
    ),
    city_before=cue(
        rf"ciudad(?:es)?(?: \w+)?(?: de)?|{_MAYOR} de|(?:ayuntamiento|municipalidad|municipio|alcaldia|"
        rf"intendencia) de|"
        rf"{TIE}(?: \w+){{0,6}} (?:con|entre)|hermanad[oa]s? con|su par de|homolog[oa] de|en|capital|concejo de|"
        r"(?:delegacion(?:es)?|grupo|comitiva|estudiantes|alumn[oa]s|jovenes|representantes|vecin[oa]s|concejal\w*|procedentes?|llegad[oa]s?) de|"
        r"(?:viaj|desplaz|traslad)\w+ (?:a|hasta)|(?:visita|viaje) (?:oficial )?a"
    ),
    country_after=cue(r"(?:,|\(|en|de|del|de la|, en)?"),
    common_words=COMMON_WORDS,
    demonyms=DEMONYMS,
    agreement_types=AGREEMENT_TYPES,
    agreement_acts=AGREEMENT_ACTS,
    hopes=HOPES,
    recalled=cue(
        r"anteriormente|previamente|ya (?:esta|estaba|habia|tiene|tenia|cuenta|contaba|mantiene)(?:n)?|"
        r"desde (?:el ano |\w+ de(?:l)? )?\d{4}(?!.*(?:nuev[oa]s? |renov))|desde hace|en (?:el ano |"
        r"\w+ de(?:l)? )?(?:19\d\d|20[01]\d)|"
        r"(?:firmad|suscrit|suscript|sellad|aprobad|hermanad)[oa]s? en (?:el ano |\w+ de(?:l)? )?\d{4}|"
        r"habia(?:n)? (?:\w+ )?(?:firmado|suscrito|suscripto|sellado|aprobado|hermanado|sido|rubricado|acordado)|"
        r"hace (?:mas de |casi |ya )?\w+ (?:anos|decadas|meses)|anos atras|fundad[oa]|vigente desde|"
        r"historic[oa] hermanamiento|(?:record|rememor)(?:o|aron|ar)|en su momento|ex ?(?:alcalde|intendente)\w*|"
        # An anniversary recalls a tie, unless it is the occasion for renewing it.
        r"(?:anos|aniversario) (?:del|de su|de la|de este) (?:hermanamiento|firma|convenio|acuerdo)(?!.*renov)"
    ),
    negated=cue(
        r"no(?! solo| solamente| obstante)|nunca|jamas|tampoco|neg(?:o|aron)|niega(?:n)?|desmint\w+|desmiente(?:n)?|"
        r"rechaz(?:o|aron|a|ado|ada)|ningun[oa]?|descart(?:o|a|aron|ado|ada)|fracas(?:o|aron|ado|ada)|"
        r"sin (?:que|firmar|haber|acuerdo|llegar|concretar|avances|efecto el viaje)"
    ),
    hearsay=cue(
        r"rumor(?:es)?|se (?:dice|comenta|rumorea|especula)|supuest\w+|presunt\w+|trascendio|segun versiones|versiones|"
        r"habria(?:n)?|seria(?:n)?|estaria(?:n)?|extraoficial\w*|al parecer|aparentemente|sin confirmar|"
        r"(?:firmaria|suscribiria|recibiria|visitaria|ingresaria|integraria|participaria|asistiria)(?:n)?"
    ),
    ahead=cue(
        r"(?:elegid|design|escogid|seleccionad|ser)\w* (?:\w+ ){0,3}(?:sede|anfitriona)|(?:va|van|vamos) a|(?:planea|espera|busca|quiere|pretende|aspira|preve|tiene previsto)(?:n)? (?:\w+ ){0,2}"
        r"(?:ser|integrar|formar|ingres(?:ar|o)|(?:sumar|unir|incorporar|adherir|reunir)(?:se)?|participar|asistir|"
        r"recibir|entrar|visitar|convertirse)|"
        r"solicit(?:o|aron|a|an|ud)(?: \w+){0,2} (?:ingres(?:o|ar)|adhesion|incorporacion|membresia|ser|formar|"
        r"integrar|"
        r"(?:sumar|unir|incorporar|adherir)(?:se)?)|postul(?:o|a|an|aron|arse|acion)|candidatura|gestiona(?:n)?|"
        r"(?:firma|suscribi|asumi|ocupa|integra|participa|asisti|recibi|visita|reuni|viaja|acudi|suma|incorpora|ingresa|forma|"
        r"representa|celebra|realiza|acoge|alberga|desarrolla|organiza|mantend|sostend|tend|expond|intervend|uni|adheri|encontra|dialoga|llega|ha|toma|debati|diserta|"
        r"presenta|entrevista|se|esta)ra(?:n)?(?<!para)"
    ),
    meeting=MEETING,
    meeting_types={
        "online": cue(r"virtual\w*|videoconferencia|videollamada|en linea|por zoom|telematic\w+"),
        "side": cue(
            r"al margen|paralel\w+|en el marco de(?:l)? (?:la "
            ")?(?:cumbre|congreso|foro|conferencia|asamblea)"
        ),
        "courtesy": cue(r"visita (?:de cortesia|protocolar(?:ia)?)|cortesia|saludo protocolar|visita institucional"),
    },
    office=(
        rf"(?:{_MAYOR}|(?:decena|docena|quincena|veintena|treintena|cuarentena|cincuentena|centenar|medio centenar)(?= de )|(?:ex)?embajador(?:es|a|as)?|(?:vice)?consul(?:es|esa|esas)?(?: general| honorari[oa])?|"
        r"gobernador(?:a|es)?|secretari[oa] general|(?:vice|ex)?president[ea]|(?:vice)?ministr[oa]s?|"
        r"delegacion(?:es)?|(?:sub)?secretari[oa]s? de \w+|diputad[oa]s?|senador(?:a|es)?|mision(?: \w+)?|representantes?|representacion|empresari[oa]s|(?<!para )estudiantes|"
        r"director(?:a)? general|jef[ea] de mision|canciller|rey(?:es)?|reina|monarcas?|principe|princesa|visitantes|invitad[oa]s|huespedes|vecinos|grupo(?: de \w+)?|"
        r"concejal(?:es|as?)?|encargad[oa] de negocios|comitiva|"
        r"autoridades|funcionari[oa]s|cuerpo diplomatico|agregad[oa] (?:cultural|comercial)|nuncio|"
        r"homolog[oa]s?|par(?= de))"
    ),
    comes_to=(
        r"(?:lleg(?:o|a|aron|an)|ha(?:n)? (?:llegado|venido|estado|viajado|conocido|recorrido)|est(?:a|an|uvo|uvieron|ara|aran)|"
        r"pas(?:a|an|o|aron)|se (?:encuentra|encuentran|desplaz(?:o|aron)|acerc(?:o|aron)|traslad(?:o|aron))|"
        r"permanec(?:e|en|io|ieron|era)|v(?:ino|inieron|iene|ienen)|viaj(?:o|aron|a|an)|conoc(?:e|en|io|ieron|era|eran)|"
        r"recorr(?:e|en|io|ieron|era)|acud(?:e|en|io|ieron)|aterriz(?:a|o|aron)|arrib(?:o|aron|a)|de visita|visita(?:ra|ran)?)"
        r"(?: [\w-]+){{0,5}}? (?:a|en|de|por|hasta) (?:la ciudad de )?{city}"
    ),
    office_order="office first",
    town_tied=re.compile(
        r"(?<!\w)(?:herman(?:amiento|ad[oa]s?|arse)|ciudad(?:es)? hermanas?)(?: \w+){0,2} con (?:la (?:ciudad|localidad) (?:\w+ )?de )?"
    ),
    newly=cue(r"nuevo|nueva|nuevos|nuevas|saliente|actual"),
    groups=cue(
        r"\w+ena|vecinos|estudiantes|amigos|concejales|alcald(?:es|esas)|delegacion(?:es)?|grupo|comitiva|autoridades|mision|representantes|representacion|embajadores|funcionari[oa]s|visitantes|invitad[oa]s|intendentes"
    ),
    member=cue(
        _LEAVES.pattern + "|"
        r"(?:candidatura|candidata|postul\w+|solicitud)(?: \w+){0,5} ?\Z|miembros?|soci[oa]s?|membresia|se (?:ha )?(?:sum(?:o|aron|a|ado|ara)|incorpor(?:o|aron|a|ado|ara)|"
        r"un(?:io|ieron|e|ido|ira)|adhiri(?:o|eron)|adhiere|adherido|integr(?:o|a|ado|ara))|"
        r"(?:sumarse|incorporarse|unirse|adherirse|pertenecer)|adhesion|integra(?:n|r|ra|nte|ntes)?|integr(?:o|aron)|"
        r"ingres(?:o|aron|a|ar|ado|ara)|"
        r"incorporacion|(?:form(?:a|o|ar|ara)|hac(?:e|en|er)|hizo|hara) parte|admitid[oa]|aceptad[oa]|pertenece|pas(?:o|a|ara) a (?:integrar|"
        r"formar)|"
        r"entr(?:o|a) (?:a|en)|(?:re)?ingreso|se suma|se adhiere|se une|adher(?:irse|ida|ido)|asociad[oa] a|es parte|"
        r"convirti(?:o|eron|endose) en(?: el| la)?(?: \w+){0,2} miembro|reincorpor\w+|vuelve a|regresa a|retorn(?:o|a) a|vincul(?:o|ada)|"
        r"se afili(?:o|a)|afiliacion|inscri(?:bio|ta|pcion)|acept(?:o|aron)|admiti(?:o|eron)|admision|afiliad[oa]|pertenencia|designad[oa](?: por la unesco)? (?:como )?ciudad"
    ),
    levels={
        "observer": cue(r"miembro observador|como observador[a]?|ciudad observadora"),
        "associate": cue(r"(?:miembro|ciudad|socia) asociad[oa]"),
        "honorary": cue(r"miembro honorari[oa]"),
        "full": cue(r"miembro (?:pleno|titular|activo)|miembro de pleno derecho|pleno derecho"),
    },
    others=cue(
        r"otr[oa]s (?:\w+ )?(?:ciudades|municipios|miembros)|(?<!\d )ciudades miembros?|sus miembros|nuevos miembros|"
        r"ciudades integrantes"
    ),
    bodies=(
        r"consejo (?:mundial|directivo|ejecutivo|politico|de administracion|de gobierno|consultivo|rector|asesor)|"
        r"junta (?:directiva|ejecutiva|de gobierno)|bureau(?: ejecutivo| mundial)?|buro(?: ejecutivo| mundial)?|"
        r"comite (?:de )?\w+|comision (?:de )?\w+|mesa (?:directiva|ejecutiva)|grupo de trabajo|"
        r"asamblea general|secretaria (?:ejecutiva|general|tecnica|permanente)|directorio|"
        r"presidencias?|vicepresidencias?|copresidencias?|tesoreria|unidad tematica|direccion ejecutiva|comite|secretariado"
    ),
    seat_roles={
        "co_president": cue(r"copresid(?:ent[ea]|encia|e|ira)"),
        "vice_president": cue(r"vicepresident[ea]|vicepresidencias?"),
        "treasurer": cue(r"tesorer[oa]|tesoreria"),
        "alternate": cue(r"suplente"),
        "president": cue(r"president[ea]|presidencia|presid(?:e|ira|io)|coordinador[a]?"),
        "member": cue(
            r"miembro|integrante|vocal|integra(?:r|ra)?|integro|asiento|lugar en|puesto|form(?:a|ara) parte|silla"
        ),
    },
    chosen=cue(
        r"eleg(?:id[oa]s?)|elect[oa]s?|reelect[oa]|reelegid[oa]|nombrad[oa]|designad[oa]|asum(?:io|e|ira|ieron)|"
        r"ocup(?:a|o|ara)|tom(?:o|a) posesion|fue confirmad[oa]|proclamad[oa]|renov(?:o|ada|ado) (?:el|su)|accedi(?:o|e)|"
        r"recay(?:o|era)|se hizo con|asumi(?:ra|eron|endo)|eleccion|designacion|nombramiento|gan(?:o|a)|logr(?:o|a)|"
        r"eligi(?:o|eron)|ostenta(?:ra)?|ejerc(?:e|era)|presid(?:e|ira|iran)|encabez(?:a|ara)|lider(?:a|ara)|obtuvo|representa(?:ra)?|"
        r"se incorpora(?:ra)?|entra(?:ra)? (?:a|en)|formara? parte|seguira|repite|revalid(?:a|o)|coordina(?:ra)?|releva|sustituye"
    ),
    event=(
        r"(?:cumbre|congreso|conferencia(?! de prensa| consultiva| episcopal)|foro|asamblea(?: general| mundial)?|simposio|expo|"
        r"cop ?\d\d|world urban forum|smart city expo(?: world congress)?|convencion|"
        rf"(?:encuentro|seminario|taller|exposicion|feria|festival|jornadas?|semana|panel|coloquio|"
        rf"reunion)(?= (?:\w+ ){{0,3}}(?:{_WORLDWIDE}))|"
        r"(?:encuentro|reunion|jornadas?)(?= (?:anual )?de (?:ciudades|alcald\w+|municipios|gobiernos locales|capitales|intendentes)))"
    ),
    attends=cue(
        r"llev(?:o|aron|ado) (?:a|al|hasta)|asist(?:io|ieron|e|en|ira|iran|ido|ir|iendo)|asistencia|particip(?:o|aron|a|an|ara|aran|ado|ar|ando)|"
        r"participacion|interv(?:ino|inieron|iene|enido|endra)|represent(?:o|aron|a|an|ara|aran|ado|acion|ar|ando)|"
        r"acud(?:io|ieron|e|ira|ido)|viaj(?:o|aron|a|ara|ado)|delegacion|present(?:o|aron)|representad[oa]s?|"
        # Whom an assembly elects was there.
        r"(?:elect|elegid|reelect|reelegid|designad)[oa]s?(?! (?:\w+ )?(?:sede|anfitrion|ciudad|capital))|"
        r"exp(?:uso|usieron|one|ondra|uesto)|(?:tom|form)(?:o|aron|ara|aran|a|ado) parte|hizo parte|presencia|"
        r"est(?:uvo|uvieron|ara|aran|a|an) (?:presentes? )?en(?= (?:el|la))|est(?:uvo|uvieron|ara|aran|a|an) presentes?|durante (?:el|la)|intervenir|intervencion|comparec(?:io|e)|se desplaz(?:o|a|aron)|acuden|"
        r"llev(?:o|a) (?:su|la) (?:voz|experiencia)|invitad[oa] (?:a|al|por)|concurri(?:o|eron)|(?:dio|da) (?:una|la) (?:charla|conferencia|ponencia)|"
        r"comparti(?:o|eron)|mostr(?:o|aron)|debati(?:o|eron)|se sum(?:o|aron) a|copresidi(?:o|e)|inaugur(?:o|a)|disert(?:o|a|ara)|dijo presente|"
        r"defend(?:io|ieron|e|ido|era)|abord(?:o|aron)|habl(?:o|aron|ara)|dialog(?:o|aron)|moder(?:o|a|ara)|clausur(?:o|a)|fue (?:ponente|panelista|expositora?|conferencista|oradora?)|"
        r"recogi(?:o|eron)|explic(?:o|a)|reivindic(?:o|a)|conversatorio"
    ),
    next_event=cue(r"proxim[oa]s?|siguiente"),
    hosting=re.compile(
        r"• (?:[\w-]+ ){0,6}(?:sede|anfitriona?|acog\w+|alberg\w+|hosped\w+|organiz\w+|recib(?:e|io|ira))(?!\w)|"
        r"(?<!\w)(?:(?:se )?(?:celebr|realiz|desarroll|llev)\w+|(?:tendra|tuvo|tiene) lugar|sede)(?: [\w-]+){0,5} (?:en|a|de)(?: la ciudad de)? •"
    ),
    international=cue(
        rf"{_WORLDWIDE}|paises|alcaldes|mercociudades|naciones unidas|onu|unesco|ciudades del mundo|cop ?\d\d"
    ),
    capacities={
        "speaker": cue(
            r"disertante|ponente|orador[a]?|conferencia magistral|interv(?:ino|inieron)|exp(?:uso|usieron|one)|"
            r"panelista|disert(?:o|a|ara)|discurso"
        ),
        "host": cue(r"anfitrion(?:a)?|ciudad sede"),
        "observer": cue(r"observador[a]?"),
        "member": cue(r"como miembro|integrante"),
    },
    position=cue(
        r"conden(?:o|aron|a|an|amos|ar|ado)|repudi(?:o|aron|a|an|amos)|solidaridad|solidariz(?:o|a|amos|aron)|"
        r"solidari[oa]s? con|respald(?:o|aron|a|amos) (?:a|al|el|la|su|de)|(?:llam(?:o|aron|a|amos)|llamamiento|"
        r"llamado) (?:a|por|al)|"
        r"inst(?:o|aron|a|amos) a|expres(?:o|aron|a|amos)(?: \w+){0,2} (?:preocupacion|solidaridad|apoyo|pesar|"
        r"rechazo|condena)|"
        r"exig(?:io|ieron|e|en|imos)|reclam(?:o|aron|a|amos)|rechaz(?:o|aron|a|amos)|denunci(?:o|aron|a|amos)|"
        r"(?:pid(?:io|ieron|e|en)|pedimos)(?: \w+){0,3} (?:paz|alto el fuego|alto al fuego|cese|fin)|"
        r"(?:nuestro|su|todo el) apoyo (?:a|al)|condolencias|lament(?:o|aron|a|amos)"
    ),
    speaks=cue(
        r"dijo|afirm(?:o|a|aron)|senal(?:o|a|aron)|declar(?:o|a|aron)|agreg(?:o|a)|sostuvo|manifest(?:o|a)|"
        r"asegur(?:o|a)|"
        r"anunci(?:o|a)|destac(?:o|a)|expres(?:o|a|aron)|subray(?:o|a)|indic(?:o|a)|remarc(?:o|a)|explic(?:o|a)"
    ),
    world_topics=cue(
        r"gaza|palestin\w+|israel\w*|ucrania\w*|armenia|artsaj|iran|siria|libano|sahara|guerras?|"
        r"(?<!alcalde de la )(?<!alcaldesa de la )(?<!ciudad de la )(?<!plaza de la )paz|"
        r"sanciones|terremoto|sismo|cambio climatico|crisis climatica|emergencia climatica|invasion|refugiad[oa]s|"
        r"bloqueo|alto (?:el|al) fuego|armas nucleares|atentados?|genocidio|migrantes|derechos humanos"
    ),
    days={
        r"hoy(?! en dia| dia)": 0,
        "esta (?:noche|tarde|manana)": 0,
        r"(?<!antes de )ayer": -1,
        "anteayer|antes de ayer": -2,
        r"(?<!la )(?<!esta )(?<!de )manana": 1,
        "anoche": -1,
    },
    # «El próximo lunes» lies ahead, «todos los lunes» is no day, and «Santo Domingo» is a city.
    weekdays=tuple(
        rf"(?<!proximo )(?<!todos los )(?<!cada )(?<!santo ){day}(?! (?:proximo|que viene|siguiente))"
        for day in ("lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo")
    ),
    organisations=(
        r"(?:Universidad|Instituto|Fundación|Embajada|Academia)"
        r"(?:(?:\s+(?:de|del|la|las|los|para|y|e))*\s+[A-ZÁÉÍÓÚÑ][\wáéíóúñ’'-]+){1,6}(?:\s+\([A-Z]{2,8}\))?"
    ),
    unnamed_body="Consejo directivo",
    body_binding=re.compile(r"\s+(?:del?|en)(?:\s+(?:la|el|los|las))?$", re.IGNORECASE),
    name_words=frozenset(
        "de del la las los el y e para sobre mundial internacional europeo iberoamericano latinoamericano".split()
    ),
    # Events are written small in part («Cumbre mundial de alcaldes»), so a word ends their names, no small letter.
    name_ends=re.compile(
        r"\s(?:en|que|se|fue|ha|han|con|por|donde|realizad[oa]|celebrad[oa]|organizad[oa]|desarrollad[oa]|llevad[oa]|"
        r"desde|"
        r"durante|junto|como|ante|est[ae]|tras|cuando|tuvo|dijo|afirmo|condeno|para (?!la|el|los|las)|hasta|hoy|ayer|"
        r"el (?=\d))\s|\s(?:realizad|celebrad|organizad)[oa]|[,.;:()»\"]|\s20\d\d"
    ),
    town_before=cue(
        rf"(?:vecinos|habitantes|procedentes|llegad[oa]s) de|(?:ciudad|municipio|{_MAYOR}|ayuntamiento|municipalidad|alcaldia|localidad) de|ciudad hermana"
    ),
    inside_name=cue(r"del?|la|las|los|el|d[aoi]|dos|sur|am"),
    name_articles=frozenset({"el", "la", "los", "las"}),
    adjective_leads=re.compile(r" (?:procedentes |venid[oa]s |llegad[oa]s )?de "),
    bare_towns=True,
    twins=cue(r"hermanamientos?|hermanad[oa]s?|hermanar\w*|hermandad|ciudad(?:es)? hermanas?"),
    town_led=re.compile(
        r"(?<!\w)(?:delegacion(?:es)?|grupo|comitiva|vecin[oa]s|habitantes|amig[oa]s|jovenes|estudiantes|alumn[oa]s|representantes|"
        r"visitantes|music[oa]s|concejales|procedentes?|llegad[oa]s|venid[oa]s|homolog[oa]) de |"
        r"(?<!\w)(?:viaj|desplaz|traslad)\w+ (?:a|hasta) |(?<!\w)(?:visita|viaje) (?:oficial )?a "
    ),
    no_town=cue(
        r"deportes|cultura|turismo|educacion|urbanismo|hacienda|juventud|festejos|seguridad|salud|bienestar|ayuntamiento|municipalidad|alcaldia|intendencia|municipio|localidad|comuna|provincia|villa|feria|plaza|puerto|estado|region|espana|europa|america|navidad|galicia|asturias|cataluna|andalucia|casa|embajada|consulado|centro|comunidad|pueblo|gobierno|universidad|camara|colegio|instituto|seleccion|el|la|los|las|republica|reino|estados|presidente|embajador|convenio|acuerdo|alcalde|alcaldesa|ciudad"
    ),
    figure=cue(
        r"(?:(?:mas de|unos|unas|cerca de|casi|alrededor de|al menos) )?"
        r"(?P<value>\d[\d.,]*(?: mil| millones(?: de)?)?|(?:cientos|miles|decenas) de|"
        r"(?:veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|mil)) "
        r"(?P<of>(?:paises|naciones|ciudades|municipios|alcald\w+|intendent\w+|delegad[oa]s|delegaciones|participantes|"
        r"asistentes|representantes|gestores|lideres|autoridades|expert[oa]s|personas|visitantes|invitad[oa]s|ponentes|"
        r"organizaciones|expositores|empresas)(?: (?:locales|urban[oa]s|internacionales))?)"
    ),
    heads=cue(rf"{_MAYOR}|{_CITY_HALL}"),
    this_city=cue(r"(?:esta|la|nuestra) ciudad|la capital \w+(?:ense|ana|ina|ena)"),
    we=cue(r"nosotros|nuestr[oa]s?|hemos|somos|\w{3,}(?:amos|emos|imos)"),
    spoken_in=frozenset("ES MX AR CO CL PE UY EC VE GT CU BO DO HN PY SV NI CR PA PR".split()),
    name_begins_with=cue(
        r"ciudad|ayuntamiento|alcaldia|municipalidad|intendencia|gran|nueva|de|del|en|y|con|contra|entre|para|hacia|a"
    ),
    titles=cue(
        r"alcalde|alcaldesa|embajador|embajadora|presidente|presidenta|ministro|ministra|consul|concejal|gobernador|gobernadora|intendente|señor|señora|don|dona|sr|sra|dr|regidor|regidora"
    ),
    inside_city=INSIDE_CITY,
    city_adjective=CITY_ADJECTIVE,
    city_stems=CITY_STEMS,
    twin_told=TWIN_TOLD,
    clubs=cue(r"cf|fc|cd|ud|rcd|real|atletico|deportivo|sporting|racing|club"),
    invites=cue(r"invit(?:o|aron|a|an|ar|ando|ad[oa]s?(?! por)|acion (?:a|al|para|de))"),
    guests_from=re.compile(
        r"(?<!\w)(?:delegacion(?:es)?|grupo|comitiva|mision|amig[oa]s|visitantes|invitad[oa]s|visita)"
        r"(?: (?!al? |por )\w+){0,3} (?:de|del|del (?:alcalde|ayuntamiento|municipio) de|de la (?:ciudad|alcaldesa|municipalidad|localidad) de)"
    ),
    between=cue(r"entre"),
    the_two=cue(
        r"(?:ambas|las dos) (?:ciudades|localidades|partes|urbes|comunas|capitales|alcaldias|municipalidades|administraciones|corporaciones|delegaciones)|amb[oa]s (?:gobiernos|cabildos|ediles|mandatarios|municipios|alcald\w+|intendent\w+|ayuntamientos)|l[oa]s dos (?:gobiernos|cabildos|ediles|mandatarios|municipios|alcald\w+|intendent\w+|ayuntamientos)"
    ),
    renews=cue(
        r"ren(?:ov|uev)\w+|pr?orrog\w+|amplia(?:n|ron|cion)?|ampli(?:o|ado)|reaviv\w+|reactiv\w+|relanz\w+|reanud\w+|extend\w+|extiend\w+|actualiz\w+|refrend\w+|reafirm\w+|reedit\w+"
    ),
    guest_again=re.compile(
        r"(?:[\w ]{0,24}, )?(?:(?:el|la|los|las) (?:diplomatic[oa]s?|delegacion|visitantes?|comitiva|grupo|embajador(?:a|es)?|consul(?:esa)?|"
        r"mandatari[oa]|invitad[oa]s|huespedes|estudiantes)(?:,? [\w-]+){0,3},? )?(?:(?:fue|fueron|sera|seran|es|son)|ha(?:n)? sido) "
        r"(?:\w+ ){0,2}(?:recibid|acogid|agasajad|declarad|saludad)[oa]s?(?!\w)|"
        r"[\w ]{0,70}(?<!\w)(?:(?:l[oa]s?|les) (?:ha(?:n)? )?(?:recib(?:io|ieron|ido)|acog(?:io|ieron|ido)|agasaj(?:o|aron))|les (?:dio|dieron) la bienvenida)(?!\w)|"
        r"(?:el|la|los|las) (?:diplomatic[oa]s?|delegacion|visitantes?|comitiva|embajador(?:a|es)?|consul(?:esa)?|mandatari[oa])"
        r"(?:,? [\w-]+){0,6},? (?:se (?:reunio|reunieron|entrevisto)|dialogo|mantuvo|visito|visitaron|mantuvieron)(?!\w)"
    ),
    institutions=cue(
        r"universidad(?:es)?|rector(?:a|es)?|facultad(?:es)?|decan[oa]s?|camara de (?:comercio|industria)|colegios?|ies|ceip|institutos?|"
        r"hospital(?:es)?|clube?s?|federacion|cofradia|(?:con)?federacion de empresari[oa]s"
    ),
    travellers=cue(
        rf"{_MAYOR}|(?:teniente(?: de)? alcalde|concejal(?:es|as?)?|ediles|delegacion(?:es)?|comitiva|equipo de gobierno|"
        r"mision (?:oficial|institucional|tecnica|municipal)|representantes (?:municipales|del? \w+)|tecnic[oa]s)"
    ),
    # Before the city: «viajó a Lisboa», «se ha desplazado hasta Pau», «realizó una visita oficial a la ciudad de Oporto».
    trips=re.compile(
        r"(?<!\w)(?:(?:viaj|vol|vuel|part|acud|march)(?:o|a|aron|an|io|ieron|e|en|ado|ido|ara|aran|ira|iran|aba|ar|ir)|"
        r"se (?:ha(?:n)? |ha(?:n)? vuelto a )?(?:desplaz|traslad|dirig)(?:o|a|aron|an|io|ieron|ado|ido|ara|aran|ira|iran)|"
        r"visit(?:o|a|aron|an|ado|ara|aran|ar)|lleg(?:o|a|aron|an|ado|ara|aran)|recorri(?:o|eron)|"
        r"(?:visita|viaje|gira|mision|estancia|desplazamiento)(?: (?:oficial|institucional|comercial|de trabajo|de estudio|tecnica|inversa|relampago))?|"
        r"pas(?:o|aron|aran|an)(?: \w+){1,3} (?:dias|semanas?|jornadas?)|est(?:uvo|uvieron|ara|aran)|(?:ha|han|habia|habian) estado|(?:se encuentra|se encuentran|permanece|permanecera|de regreso|regreso|regresaron|de visita|de viaje))"
        r"(?: (?!que|donde|cuando|y)[\w-]+){0,7}? (?:a|al|hasta|hacia|rumbo a|en|de|por)"
        r"(?: la(?: \w+)? (?:ciudad|localidad|capital|urbe)(?: \w+){0,2}? de| la (?:ciudad|localidad))? •|"
        r"(?<!\w)visit(?:o|a|aron|an|ado|ara|aran|ar)(?: (?:oficialmente|ayer|hoy|tambien|esta semana))?"
        r"(?: la(?: \w+)? (?:ciudad|localidad|capital|urbe)(?: \w+){0,2}? de)? •"
    ),
    occasions=re.compile(r"(?:anos|aniversario) .*"),
    town_of_country=cue(
        r"(?:ciudad|localidad|municipio|villa|capital|puerto|poblacion|urbe|comuna|metropoli) (?P<whose>\w+) de (?P<name>[^\W\d_]+(?:[ -][^\W\d_]+){0,3})"
    ),
    namesake=cue(r"homonim[oa]|tocay[oa]|(?:del|de|con el) mismo nombre"),
    met_each_other=cue(
        r"recibi(?:o|eron) (?:[^.;:,]{0,60}(?<!\w))?(?:llaves? de (?:la|esta) (?:ciudad|villa|capital)|medalla|distincion de (?:huesped|visitante))|"
        r"se (?:reun|encontr|entrevist)\w+|visit(?:o|aron|a|an|ado)|(?:fue|fueron|ha sido|han sido) recibid[oa]s?|lleg(?:o|aron)|"
        r"mantuvieron|sostuvieron|de visita|(?:fue|fueron) declarad[oa]s?|recorri(?:o|eron)|particip(?:o|aron) de una reunion"
    ),
    wrote=cue(
        r"(?:cartas?|mensajes?|misivas?|saludos|felicitacion(?:es)?|condolencias) (?:de|del|de la|de parte del?)"
    ),
    counterpart=cue(r"homolog[oa]s?"),
    national=cue(
        r"president[ea] de (?:la )?(?:generalitat|junta|xunta|comunidad|region|diputacion|provincia)|conseller[a]?|generalitat|lehendakari|"
        r"canciller|gobernador[a]?|ministr[oa]|presidente de la republica|primer ministro|presidente del gobierno"
    ),
    paper=cue(
        r"(?:la|el|este|esta|dicho|dicha) (?:propuesta|mocion|documento|acuerdo|convenio|iniciativa|protocolo|hermanamiento|pacto)"
    ),
    mayor_of=cue(rf"(?:{_MAYOR}|{_CITY_HALL}) (?:municipal )?de (?P<name>[^\W\d_][\w'-]+)"),
    network_form=NETWORK_FORM,
    capital_word=cue(r"capital"),
    ties=cue(
        r"hermanamiento|relacion(?:es)?|vinculos?|lazos?|convenios?|acuerdos?|protocolos?|alianza|pactos?|union|carta|tratado"
    ),
    tied_to=re.compile(
        r"(?<!\w)(?:convenio|acuerdo|pacto|protocolo|memorando|alianza|carta)s?(?: [\w-]+){0,5} con (?:la ciudad (?:\w+ )?de |"
        r"la localidad (?:\w+ )?de |el ayuntamiento de |la (?:alcaldia|municipalidad|intendencia) de )?$"
    ),
    finished=cue(
        r"(?:firm|rubric|sell|formaliz|oficializ|renov|ratific)(?:o|aron)|suscrib(?:io|ieron)|"
        r"(?:ha|han|fue|fueron|acaban? de) (?:\w+ ){0,2}(?:firm|rubric|sell|formaliz|oficializ|renov|ratific|suscr)\w+"
    ),
    past=cue(
        r"(?:firm|rubric|sell|formaliz|concret|oficializ|renov|prorrog|estamp|pact|celebr)(?:o|aron|amos|ado|ada)|"
        r"(?:suscrib)(?:io|ieron)|suscri(?:p)?t[oa]|establec(?:io|ieron)|se herman(?:o|aron)|qued(?:o|aron)|se convirt(?:io|ieron)"
    ),
    leaves=_LEAVES,
    joins=cue(
        r"se (?:ha(?:n)? )?(?:sum|incorpor|un|adhir|integr|afili)(?:o|io|a|e|ado|ido|iere|ieron|aron|ara|ira)|ingres(?:o|a|ado|ara)|"
        r"ingreso|adhesion|incorporacion|entr(?:o|a|ado)|admitid[oa]|aceptad[oa]|admision|elegid[oa]|design(?:o|ad[oa])|nombrad[oa]|"
        r"(?:ya|nuev[oa]) (?:es )?miembro|pas(?:o|a) a (?:ser|formar|integrar)|acept(?:o|a|ado)|admit(?:io|e|ido)"
    ),
    becomes=cue(r"asum(?:io|e)|tom(?:o|a)|eligi(?:o|eron)|nombr(?:o|a)|design(?:o|a)"),
    state_guests=cue(r"parlamentari[oa]s?|diputad[oa]s?|senador(?:a|es)?|eurodiputad[oa]s?"),
    proposes=cue(r"propus(?:o|ieron)|propon(?:e|en)|propuesto|sugiri(?:o|eron)|plante(?:o|a|aron)"),
    this_network=cue(r"(?:la|esta|dicha) (?:red|alianza|asociacion|organizacion|union)|el organismo"),
    also=cue(r"(?:y|e)(?: (?:de (?:la|los|las)|del?))?"),
    goes_to=cue(
        r"(?:viaj|desplaz|traslad|march|vol)(?:e|es|o|a|an|ara|aran|aron|ado|ar|arse)(?: \w+){0,2} (?:a|hasta)(?: la ciudad de)?|"
        r"(?:visita|gira|mision)(?: (?:institucional|oficial|de trabajo))? (?:a|por)(?: la ciudad de)?"
    ),
    lies_in=re.compile(r"(?<!\w)(?:distrito|departamento|canton|barrio|estado|provincia|region) de $"),
    located=cue(r"en(?: la (?:\w+ )?(?:ciudad|localidad|capital|urbe)(?: \w+)? de)?"),
    weeks={"la semana pasada": -1, "esta semana": 0, "la proxima semana|la semana que viene": 1},
    months={"el mes pasado": -1, "este mes": 0, "el proximo mes|el mes que viene": 1},
    years={"el ano pasado|el pasado ano": -1, "este ano": 0, "el proximo ano|el ano que viene": 1},
)
