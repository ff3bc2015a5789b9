"""Spanish: the words for meeting somebody."""

from tracker.suggest.packs import cue

# What a city gives its guests, whom it thereby meets: its keys, a medal, the name of an honoured guest.
_HONOUR = (
    r"(?:llaves? (?:de (?:la|esta|nuestra|su) (?:ciudad|villa|capital|urbe)|de oro|maestras?)|"
    r"medallas?|pergaminos?|condecoracion|reconocimientos?|placas?|distincion|"
    r"(?:visitante|huesped|ciudadan[oa]|invitad[oa]|hij[oa])(?:e?s)? (?:distinguid|ilustre|de honor|honorari|adoptiv|notable|destacad)\w*)"
)
_HONOURS = (
    r"(?:entreg|otorg|confir|conced|impus|impon|obsequi|declar|nombr|distingu|condecor|h(?:iz|ic|ac)(?=\w+ entrega))(?:o|io|a|e|aron|ieron|an|en|ado|ido|iendo|ando)"
    rf"(?=[^.;:]{{0,120}}(?<!\w){_HONOUR}(?!\w))"
)

MEETING = cue(
    _HONOURS + "|"
    r"habl(?:o|aron|ado) (?:\w+ ){0,3}con|con [^.;:]{3,60}, (?:habl|convers|dialog|trat)(?:o|aron)|(?:ejerc|hiz|ofici|actu)(?:io|o|ieron|aron|e) (?:como |de )?anfitrion\w*|libro de (?:honor|oro|visitas|huespedes|firmas)|"
    r"abri(?:o|eron) (?:sus|las) puertas|compart(?:io|ieron) (?:mesa|mantel|almuerzo|un almuerzo|una cena|jornada)|"
    r"(?:almuerzo|cena|desayuno|sesion|jornada|mesa|visita|toma de contacto)(?: de trabajo| protocolari?[oa]| institucional| oficial)? con|"
    r"se (?:ha(?:n)? )?(?:vio|vieron|visto) con|cont(?:o|aron|ado) con la (?:visita|presencia|asistencia) de|departi(?:o|eron|do)|"
    r"intercambi(?:o|aron|ado|an) (?:impresiones|opiniones|experiencias|ideas|puntos|presentes|obsequios)|cumpl(?:io|ieron|e) (?:una |su )?visita|"
    r"atend(?:io|ieron|ido) (?:a|la visita)|salud(?:o|aron|ado) (?:a|al)|tratar con|contactos con|"
    r"(?:lleg|arrib|aterriz)(?:o|aron|a|an|ado) (?:a|hasta|en)|se (?:ha(?:n)? )?(?:traslad|desplaz|acerc)(?:o|aron|ado) (?:a|hasta)|"
    r"(?:se )?(?:dieron cita|vieron las caras)|mantien(?:e|en) (?:\w+ ){0,2}(?:reunion|encuentro|reuniones)|"
    r"(?:sostien|mantien)(?:e|en)|sostener|mantener (?:una|un)|tiene(?:n)? (?:una|un) (?:reunion|encuentro)|recibimiento|recepcion|"
    r"acog(?:e|en|ida|ido)|agasaj(?:a|an|ado)|dio la bienvenida|dieron la bienvenida|(?:hizo|rindio|realizo|efectuo|curso) (?:una )?visita|"
    r"cumplimento|cumplimentar|conversaciones|conversa(?:n|ndo)?|dialoga(?:n)?|recorrio|recorrieron|"
    r"pas(?:o|aron) por (?:el ayuntamiento|la ciudad)|estuvo en (?:el|la) (?:ayuntamiento|alcaldia|municipalidad|intendencia)|"
    r"desayun(?:o|aron)|cen(?:o|aron) con|"
    r"se (?:ha(?:n)? )?(?:reun(?:io|ieron|e|en|ido|ira|iran)|encontr(?:o|aron|ado|ara|aran)|"
    r"entrevist(?:o|aron|ado|ara|a))|reunirse|reunid[oa]s?|reunion(?:es)?|recib(?:io|ieron|ira|iran|ido|ida|idos|"
    r"idas|e|en|ir)|(?:sostuv|mantuv|tuv)(?:o|ieron)(?: \w+){1,2}|(?:ha|han) mantenido|mantendra(?:n)?|"
    r"visit(?:o|aron|a|an|ado|ara|aran)|visitas|encuentro|agasaj(?:o|aron)|audiencia|"
    r"dialog(?:o|aron)|convers(?:o|aron)|bienvenida|visitante ilustre|huesped(?:es)? (?:de honor|ilustres?|"
    r"oficial)|acogi(?:o|eron)|almorz(?:o|aron)|lleg(?:o|aron) a la ciudad"
)
