"""French: the words for meeting somebody."""

from tracker.suggest.packs import cue

# What a city gives its guests, whom it thereby meets: its keys, a medal, the name of an honorary citizen.
_HONOUR = (
    r"(?:cles? (?:d'or )?(?:de (?:la|sa|notre|leur) (?:ville|cite|commune|capitale))|medailles?|insignes?|"
    r"citoyen(?:ne)?s? d'honneur|citoyennete d'honneur|grande? croix|diplome d'honneur)"
)
_HONOURS = (
    r"(?:remi(?:s|se|ses|t|rent)|reme(?:t|ttent|ttait|ttant)|decern(?:e|ee|ees|es|ent|ait)|attribu(?:e|ee|ent)|offr(?:e|ent|ait)|offert(?:e|es|s)?|"
    r"confer(?:e|ee|ait)|decor(?:e|ee|es)|fai(?:t|ts|te|sait)|nomm(?:e|ee|es)|elev(?:e|ee|es)|honor(?:e|ee|es))"
    rf"(?=[^.;:]{{0,120}}(?<!\w){_HONOUR}(?!\w))"
)

MEETING = cue(
    _HONOURS + "|"
    r"echang(?:e|ent|eait|era|eront|er) (?:\w+ ){0,3}avec|echange de vues|entretiens|entrevues|audiences|receptions|rencontres|reunions|pourparlers|retrouv(?:e|er|ent|era|eront|aient|ailles)|(?:a|ont) (?:\w+ )?(?:reuni|rassemble|recu|accueilli)|reunira|"
    r"rassembl(?:e|ent|ait)|invit(?:e|es) d'honneur|hotes? (?:de|d')|fait (?:etape|escale|halte)|de passage|passe(?:nt)? (?:la|une) (?:journee|semaine)|"
    r"(?:a|ont) (?:\w+ )?(?:heberge|convie|ouvert ses portes|ouvert les portes|deroule le tapis)|heberge(?:e|es|s|nt)?|pot de bienvenue|ceremonie (?:d'accueil|de bienvenue)|mots? de bienvenue|"
    r"(?:a|ont) (?:\w+ )?(?:discute|dejeune|dine|confere|converse|aborde|evoque|passe en revue) [\w' -]{0,40}?avec|conversation|petit-dejeuner|diner|dejeuner|a confere|"
    r"recevait|recevaient|accueillait|accueillaient|rencontrait|rencontraient|visitait|visitaient|s'entretenait|honore de (?:sa|leur) (?:presence|visite)|"
    r"(?:a|ont) fait le (?:deplacement|voyage)|l'hospitalite|"
    r"entretenue?s? (?:avec|hier|ce)|s'entre(?:tien|tienn)\w+|s'est entretenu\w*|se sont entretenu\w*|reception|accueil (?:d'|de|du|officiel)|a l'invitation|etait en visite|en visite (?:a|officielle|de)|visite (?:officielle|de|d'|du|a)|dialogu(?:e|er|ent)|discut(?:e|er|ent) avec|seance de travail|s'est (?:longuement )?entretenu\w*|s'est vu\w*|tete-a-tete|se sont (?:vus|vues|retrouves|retrouvees)|venu(?:e|s|es)? (?:visiter|rencontrer|decouvrir|saluer)|sejourn(?:e|ent|ait)|salu(?:e|ent) (?:la|une|le)|deplacement (?:a|au|en)|conduite par|mission (?:a|au|en)|arrivee? (?:a|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|"
    r"rencontr(?:e|ee|er|ent|es|era|eront|ant)|recu(?:e|s|es)?|recoi(?:t|vent)|recevr(?:a|ont)|recevoir|recevant|"
    r"s'est entretenue?|se sont entretenue?s|s'entretiendra|s'entretenir|entretien|entrevue|"
    r"accueill(?:i|ie|is|e|ent|era|eront|ir|ant)|visit(?:e|ee|er|ent|era|eront|es)|"
    r"(?:s'est|se sont) reunie?s?|reunion|reunissait|audience|rendu visite|bienvenue|"
    r"(?:a|ont) echange (?:avec|sur)|dejeune|s'est rendue?|se sont rendue?s"
)
