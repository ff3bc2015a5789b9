"""Spanish: the words for ties between cities, for what is done about them, and for what is only hoped."""

from tracker.suggest.packs import cue

PACT = r"(?:convenio|acuerdo|pacto|protocolo|acta|carta|tratado|memorand(?:o|um))s?"
TIE = (
    r"(?:hermanamiento|hermandad|convenio|acuerdo|vinculos?|relacion(?:es)?|lazos|memorand(?:o|um)|carta|protocolo|pacto|"
    r"alianza|colaboracion|cooperacion)"
)
AGREEMENT_TYPES = {
    "sister_city": cue(
        r"(?:suspend|congel|romp|interrump|cort)\w* (?:\w+ ){0,3}(?:relaciones|lazos|vinculos|contactos)(?: \w+)? con|"
        r"hermanamientos?|ciudad(?:es)? hermanas?|hermanad[oa]s?|hermanaron|(?:se )?hermanar(?:se|an|on)?|"
        r"se herman(?:o|a|an|ara|aran)|herman(?:o|a|ara)(?= (?:a|con) )|'hermanas?'|\"hermanas?\"|«hermanas?»|(?:convenio|acuerdo|acta|carta|"
        r"lazos|vinculos|relacion(?:es)?) de hermandad|ciudad(?:es)? gemelas?|hermandad (?:entre|con)"
    ),
    "friendship": cue(rf"{PACT} de amistad(?: y \w+)?|ciudad(?:es)? amigas?|vinculos de amistad"),
    "letter_of_intent": cue(r"(?:cartas?|protocolo|acta|declaracion|convenio)s? (?:de )?intencion(?:es)?"),
    "declaration": cue(r"(?:declaracion|comunicado) conjunt[oa]"),
    "addendum": cue(r"adendas?|addendas?|anexo al (?:convenio|acuerdo)"),
    "mou": cue(
        r"memorand(?:o|um|os|ums) (?:de|del) (?:entendimiento|acuerdo|cooperacion)|"
        rf"(?:agenda|plan|programa|hoja de ruta|alianza)(?: \w+){{0,2}} de (?:cooperacion|colaboracion)|"
        r"(?:cooperacion|alianza|colaboracion) (?:bilateral|descentralizada|estrategica|entre (?:ambas|las dos) ciudades)|"
        r"hoja de ruta|alianza estrategica|"
        rf"{PACT}(?: \w+){{0,3}} de (?:cooperacion|colaboracion|asociacion|entendimiento|intercambio|"
        rf"trabajo conjunto)|"
        r"(?:convenio|acuerdo)s? (?:marco|bilateral|internacional)(?:es)?|acuerdo de entendimiento|"
        r"protocolo general de actuacion|"
        r"(?:firm|suscrib|rubric|sell|formaliz|concret|renov|prorrog)(?:o|aron|an|a|io|ieron|en|e|ado|ido|ar)(?: \w+){1,3} "
        r"(?:acuerdo(?! de paris)|convenio|protocolo)|"
        # A bare «acuerdo» is one of cities only where its parties are.
        r"(?:acuerdo|convenio|protocolo)s?(?=(?: \w+){0,6} (?:con la ciudad|con el (?:ayuntamiento|municipio)|"
        r"con la (?:municipalidad|alcaldia)|entre (?:ambas|las dos|las) (?:ciudades|alcaldias)))|"
        r"(?:acuerdo|convenio|protocolo)(?=,? (?:fue )?(?:firmad|suscrit|rubricad|sellad)o por (?:los alcaldes|"
        r"las alcaldesas|"
        r"el alcalde|la alcaldesa|el intendente|la intendenta|los intendentes|ambas ciudades|ambos alcaldes))"
    ),
}

AGREEMENT_ACTS = {
    # The infinitives only behind a decision: «pidió romper el hermanamiento» ends nothing.
    "terminated": cue(
        r"romp(?:io|ieron|e|en|ido|ida)|roto|rota|revoc(?:o|aron|a|ad[oa])|extingu(?:io|ido)|finaliz(?:o|a|ado)|"
        r"denuncia(?:do)? (?:el|la) (?:convenio|acuerdo|hermanamiento)|deroga(?:do|da|n)?|derogo|derogaron|"
        r"pon(?:er|ga|en) fin (?!.*(?:pidi|pide|exig))|termina(?:n|do)? (?:el|la|con el) (?:hermanamiento|convenio|acuerdo)|"
        r"caduc(?:o|ado|a)|expir(?:o|ado|a)|no (?:renovara|renovo|renueva|prorrogara) el|rescind(?:io|ieron|e|ido|ida)|cancel(?:o|aron|a|ado|ada)|"
        r"anul(?:o|aron|a|ado|ada)|pone(?:n)? fin|pus(?:o|ieron) fin|puesto fin|"
        r"(?:dio|dieron|da) por (?:terminad|finalizad|conclui)\w+|dej(?:o|aron|a|ado) sin efecto|disolv(?:io|"
        r"ieron)|(?:decid|acord|acuerd|resolv|resuelv|vot|aprob|aprueb)\w+(?: \w+){0,2} "
        r"(?:romper|rescindir|cancelar|anular|poner fin|dejar sin efecto|la ruptura)"
    ),
    "suspended": cue(
        r"suspend(?:io|ieron|e|en|id[oa]s?|er)|suspension|congel(?:o|aron|a|an|ado|ada|ar)|congelacion|en suspenso|"
        r"(?:puso|pone|puesto|poner) en pausa|paraliz(?:o|a|ado|ada|aron)|interrump(?:io|e|ido)|dej(?:o|a|ado) en el aire|paus(?:o|a|ado)"
    ),
    "planned": cue(
        r"acord(?:o|aron) (?:firmar|suscribir|rubricar|hermanarse)|ultima(?:n)? (?:su|el|los detalles del) (?:hermanamiento|convenio|acuerdo)|(?:firmara|suscribira|rubricara|sellara|formalizara|concretara|celebrara|renovara|prorrogara|oficializara)(?:n)?|"
        r"(?:se )?(?:firmarse|rubricarse|sellarse) (?:en|el|a)|(?:tendra|tendran) lugar|"
        r"(?:desemboc|culmin|deriv|cristaliz|se traduc|se concret|se plasm|conclu)(?:ara|ira)(?:n)? en|"
        r"(?:dara|daran) (?:paso|lugar|pie) a|(?:ultima|prepara|alista|negocia)(?:n)? (?:la |el |un |una )?(?:firma|rubrica|convenio|acuerdo|hermanamiento|memorand\w+)|"
        r"(?:tiene|tienen) (?:previst[oa]|planead[oa]|programad[oa]) |(?:previst[oa]|programad[oa]|agendad[oa]) para|"
        r"se hermanara(?:n)?|(?:va|van) a (?:firmar|suscribir|hermanarse|sellar|formalizar|rubricar)|"
        r"se (?:suscriba|firme|rubrique|selle|formalice|concrete|materialice|oficialice)n?|"
        r"sera(?:n)? (?:\w+mente )?(?:firmad|suscrit|suscript|rubricad|ciudades|hermanad)\w*|"
        r"(?:preve|preven|planea|planean|proyecta|proyectan|tiene previsto|tienen previsto|esta previsto|"
        r"estan por|esta por|espera|esperan|se dispone a|se disponen a|se apresta a) "
        r"(?:que )?(?:la )?(?:firma|firmar|suscribir|hermanarse|sellar|formalizar|rubricar|concretar|renovar)|"
        r"proxima firma|proximamente"
    ),
    "approved": cue(
        r"aprob(?:o|aron|ad[oa]s?|ar)|aprueba(?:n)?|(?<!tras la )(?<!despues de la )(?<!previa )aprobacion|"
        r"ratific(?:o|aron|a|ad[oa])|autoriz(?:o|aron|a|ad[oa])|visto bueno|luz verde|acord(?:o|"
        r"aron) por unanimidad|"
        r"voto(?: \w+)? a favor|(?:dio|dieron|dado|da|dan|obtuvo|recibio)(?: \w+){0,3} (?:visto bueno|luz verde|su aval|el si)|"
        r"aval(?:o|aron|a|an|ad[oa])|respald(?:o|aron|an|a|ad[oa])(?= (?:\w+ ){0,4}(?:hermanamiento|convenio|acuerdo|protocolo))|"
        r"homolog(?:aron|ado|ada|o (?:el|la|un))|sancion(?:o|aron|ado|ada)|promulg(?:o|ado|ada)|dictamen favorable|por unanimidad|"
        r"refrend(?:o|aron|a)|convalid(?:o|aron)|declar(?:o|aron)(?: \w+){0,3} ciudad(?:es)? hermanas?"
    ),
    "renewed": cue(r"renov(?:o|aron|a|an|ad[oa]s?|ar|acion)|renueva(?:n)?|pr?orrog\w+"),
    "signed": cue(
        r"firm(?:o|aron|a|an|aban|ad[oa]s?|ar|ando)|firmas|rubric(?:o|aron|a|an|ad[oa]s?)|"
        r"suscrib(?:io|ieron|e|en|ir|iendo)|suscri(?:p)?t[oa]s?|suscripcion|sell(?:o|aron|a|an|ado|ada)|"
        r"formaliz(?:o|aron|a|an|ado|ada)|se herman(?:o|a|an|aron)|qued(?:o|aron|a|an)(?: \w+)? hermanad[oa]s?|"
        r"(?:son|es)(?: \w+){0,2} (?:ciudad(?:es)? hermanas?|hermanad[oa]s?|['\"«]hermanas?)|ha(?:n)? hermanado|"
        r"celebr(?:o|aron) (?:un|el|la) (?:convenio|acuerdo|hermanamiento)|establec(?:io|ieron|en)|"
        r"concret(?:o|aron|a|an|ado|ada)|renov(?:o|aron|ado|ada|ar)|renueva(?:n)?|oficializ(?:o|aron|a|an|ado|ada)|"
        r"concert(?:o|aron)|se un(?:en|ieron)|unid[oa]s por|consum(?:o|aron)|pact(?:o|aron|an)|ratifican|"
        r"alcanz(?:o|aron)|firma (?:de|del)|la firma|rubrica|rubricar|prorrog(?:o|a|an|aron|ad[oa]|ar)|prorroga|"
        r"ampli(?:o|a|an|aron|ado)(?= (?:\w+ ){0,2}(?:convenio|acuerdo|hermanamiento|protocolo))|"
        r"(?:amplian|extendieron|extiende(?:n)?|extendido|extendio)|acuerd(?:a|an)|estamp(?:o|aron)(?: \w+){1,2} firmas?|"
        r"reaviv(?:o|an|aron)|reactiv(?:o|a|an|aron|ado)|relanz(?:o|a|an|aron|ado)|reanud(?:o|a|an|aron|ado)|"
        r"refrend(?:an|ado)|reafirm(?:o|a|an|aron)|estrech(?:o|a|an|aron)(?: \w+)? (?:lazos|vinculos)|"
        r"cerr(?:o|aron)|cierra(?:n)?|conclu(?:yo|yeron)|convinieron|se conv(?:irtio|irtieron|ierte|ierten|ertido) en|sera ciudad hermana|"
        r"ciudad(?:es)? hermanas? (?:oficial(?:es)?|desde (?:ayer|hoy))|pas(?:an|aron|a|o) a ser|entr(?:o|a|an|aron) en vigor|"
        r"inici(?:o|aron|an) (?:su|el|un) hermanamiento|lanz(?:o|aron) (?:una|la) alianza|protocoliz(?:o|aron)"
    ),
    "proposed": cue(
        r"(?:present|elev|registr|llev|defend|debat|vot|ingres)(?:o|aron|a|an|io|e|ara|aran|ira|ado|ido) (?:(?:al|en el|a la|ante el) (?:\w+ ){0,2}"
        r"(?:pleno|concejo|cabildo|consejo|ayuntamiento|junta|comision) )?(?:una |la |un )?(?:mocion|iniciativa|propuesta|proposicion|proyecto de ordenanza)|"
        # What a passed motion asks the government of the city to do.
        r"(?:insta|exhorta|encarga|encomienda|mandata|faculta|emplaza)(?:n|ron)?(?: \w+){1,6} (?:a |que )?"
        r"(?:explor|estudi|inici|tramit|impuls|promov|negoci|firm|suscrib|formaliz|establec|hermanar)\w*"
    ),
    "negotiated": cue(
        r"negocia(?:n|ndo|cion|ciones)?|en (?:conversaciones|tratativas|negociaciones)|"
        r"(?:conversaciones|contactos|tratativas|gestiones)(?: \w+){0,2} (?:en marcha|avanzad[oa]s|en curso|iniciad[oa]s|abiert[oa]s)"
    ),
}

# What a signed agreement is for («busca impulsar el turismo») is no hope for the tie: the tie must follow the verb.
HOPES = cue(
    r"recomiend\w+|recomend(?:o|aron|ado|acion)|aconsej\w+|propus(?:o|ieron)|propone(?:n|r)?|propuesta(?! cultural| turistica)|podria(?:n)?|quisiera(?:n)?|sugiri(?:o|"
    r"eron)|"
    r"sugiere(?:n)?|(?:manifest|expres|mostr)(?:o|aron|ando) (?:su |el )?(?:interes|disposicion|voluntad|deseo|"
    r"intencion)|"
    r"interesad[oa]s? en|iniciativa de hermanar\w*|posibilidad(?:es)? de|posible(?:s)? (?:firma|hermanamiento|convenio|acuerdo)|"
    r"eventual (?:firma|hermanamiento|convenio|acuerdo)|dispuest[oa]s? a|con miras a(?: la firma)?|aun falta|"
    r"(?:esper|busc|dese|anhel|explor|analiz|evalu|estudi|impuls|gestion|solicit|invit|avanz|dialog|convers|abog|"
    r"negoci|plante|trabaj|ofrec|acord(?!(?:o|aron) (?:firm|suscrib|rubric|suspend|romp|rescind|cancel|congel|poner|dejar|interrump)))(?:a|an|o|aron|io|amos|ando|aban|aba|e|en)(?: (?!que|para)\w+){0,5} "
    rf"(?:{TIE}|firm(?:a|ar)|suscri(?:bir|pcion)|hermanar(?:se)?)|"
    rf"(?:quiere|pretende|aspira|pide|pidio|pidieron|desea)(?:n)?(?: (?!que|para)\w+){{0,5}} "
    rf"(?:{TIE}|firmar|suscribir|hermanarse|ser)"
)
