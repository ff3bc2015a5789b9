"""French: names after cities that are parts of another one, and the adjectives of cities."""

import re

# Leads, at its end, to a street, a market or a quarter.
INSIDE_CITY = re.compile(
    r"(?<!\w)(?:place|rue|avenue|boulevard|quai|pont|quartier|marche|parc|jardin|square|eglise|chapelle|gare|stade|centre commercial|"
    r"maison des jeunes|cite scolaire|zone (?:industrielle|d'activites|artisanale)|residence|complexe|rond-point|impasse|chemin)"
    r" (?:de (?:la |l')?|du |des |d')?$"
)

# Behind whoever comes from there or is met there.
CITY_ADJECTIVE = re.compile(
    r"(?:(?<=delegation )|(?<=delegations )|(?<=mission )|(?<=partie )|(?<=elus )|(?<=elues )|(?<=homologue )|(?<=homologues )|(?<=maire )|"
    r"(?<=edile )|(?<=hotes )|(?<=visiteurs ))(?P<name>[\w-]{2,}(?:ais|aises?|ois|oises?|iens?|iennes?))(?![\w-])"
)

# What such an adjective ends with, and the city's name in its place.
_NAMES = {
    "ais": ("", "s", "es", "e", "a"),
    "nais": ("",),
    "ois": ("", "e", "es", "o", "ou", "a"),
    "geois": ("g", "ge", "ges"),
    "ien": ("", "e", "es", "s"),
}

CITY_STEMS = tuple(
    (f"{stem}{ending}", name)
    for stem, names in _NAMES.items()
    for ending in (("", "ne", "s", "nes") if stem.endswith("n") else ("", "e", "es"))
    for name in names
)

# Tells that {city} is another one's twin.
TWIN_TOLD = (
    r"{city},? (?:(?:sa|leur|notre|une|la|petite) )?(?:ville|commune|cite|municipalite) (?:[\w-]+ )?(?:jumelee|soeur|partenaire|jumelle)|"
    r"(?:ville|commune|cite)s? (?:[\w-]+ )?(?:jumelee|jumelle|soeur|partenaire)s?(?: [\w-]+)? (?:de |d')?{city}|"
    r"(?:sa|leur|notre) (?:jumelle|soeur|voisine|partenaire)(?: [\w-]+)? {city}|"
    r"(?:habitants|elus|visiteurs|amis|hotes|invites|delegation)(?: [\w-]+){{0,2}} (?:de |d')(?:la (?:ville|commune) (?:de |d'))?{city},? jumelee|"
    r"(?<!\w)(?:jumelages?|accord|convention|partenariat|cooperation|charte|pacte|protocole)(?: [\w'-]+){{0,3}} avec "
    r"(?:la (?:ville|commune|municipalite|mairie) (?:\w+ )?(?:de |d'))?{city}"
)
