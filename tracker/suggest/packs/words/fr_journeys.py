"""French: the words for journeys, of ours to a city and of guests to us."""

import re

# What a guest does who comes to {city}, as a pattern to be filled in.
COMES_TO = (
    r"(?:(?:est|sont|etait|etaient|sera|seront|a ete|ont ete) (?:\w+ ){{0,2}}(?:venue?s?|arrivee?s?|attendue?s?|presente?s?|"
    r"en (?:visite|sejour|deplacement)|de passage|accueillie?s?|recue?s?|hebergee?s?|invitee?s?|reunie?s?)|"
    r"(?:sejourn|arriv|debarqu|pass|decouvr|parcour)(?:e|ent|era|eront|ait|aient|ira|iront)|"
    r"(?:fait|font|feront|fera) (?:etape|escale|halte)|(?:vien(?:t|nent)|viendra|viendront)|(?:a|ont) (?:sejourne|decouvert|passe)|"
    r"en (?:visite|sejour)|de passage|a la decouverte|(?:est|sont|etai(?:t|ent)) (?:l'hote|les hotes|les invites|l'invitee?))"
    r"(?: [\w'-]+){{0,5}}? (?:a|au|en|dans|de) (?:la ville de |l'hotel de ville de )?{city}|"
    r"(?:est|sont|etai(?:t|ent)|ser(?:a|ont)|(?:a|ont) ete) (?:a|au) {city}"
)

# Before the city: «s'est rendue du 3 au 6 juin à Kinshasa», «en déplacement à Lviv», «ont visité Séville».
TRIPS = re.compile(
    r"(?<!\w)(?:(?:s'est|se sont|s'etait|s'etaient) (?:\w+ )?(?:rendue?s?|envolee?s?|deplacee?s?)|"
    r"se (?:rend|rendent|rendra|rendront|rendait|deplace|deplacent|deplacera)|s'envol(?:e|ent|era|eront)|"
    r"(?:va|vont|ira|iront|aller|allait|revien(?:t|nent)|rentre(?:nt)?|rentree?s?|de retour|vole(?:nt)?|mene|conduit|emmene|dirige)|(?:est|sont|etait|etaient|sera|seront) (?:\w+ ){0,2}(?:partie?s?|allee?s?|arrivee?s?|attendue?s?|de retour|presente?s?)|"
    r"(?:part|partent|partira|partiront)|de retour|(?:a|ont) (?:\w+ )?sejourne|etai(?:t|ent)|pass(?:e|ent|er|era|eront)(?: \w+){1,3} (?:jours|semaines?|week-end|heures)|(?:visite|deplacement|mission|voyage|sejour)"
    r"(?: (?:officiel(?:le)?|d'etudes?|de travail|d'amitie|de prospection|protocolaire|eclair))?)"
    r"(?: (?!que|qui|ou|et)[\w'-]+){0,5}? (?:a|au|aux|en|pour|vers|dans|jusqu'a|de)"
    r"(?: la (?:ville|capitale|cite|metropole)(?: \w+)?(?: de)?)? (?:d')?•|"
    r"(?<!\w)(?:a|ont) (?:\w+ )?(?:visite|rejoint|gagne)(?: la (?:ville|capitale|cite|metropole)(?: \w+)?(?: de)?)? •"
)

# Leads, at its end, to the city of guests.
GUESTS_FROM = re.compile(
    r"(?<!\w)(?:delegations?|groupe|mission|amis|visiteurs|invites|hotes|visite|venue?s?)"
    r"(?: (?!a |au |par )[\w-]+){0,3} (?:de|d'|de la (?:ville|commune|mairie|municipalite) (?:de|d')|du maire (?:de|d'))"
)

# Where people come from or travel to, in what tells of a tie.
TOWN_LED = re.compile(
    r"(?<!\w)(?:delegations?|groupe|amis|hotes|visiteurs|habitants|elus|jeunes|lyceens|collegiens|eleves|musiciens|choristes|"
    r"pompiers|correspondants|familles|partenaires|representants|homologues?|venue?s?|arrivee?s?)(?: \w+)? (?:de |d')|"
    r"(?<!\w)(?:sejour|voyage|deplacement|visite|echange|rendue?s?|allee?s?|partie?s?|accueillie?s?) (?:a|avec) "
)
