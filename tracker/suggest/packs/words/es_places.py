"""Spanish: names after cities that are parts of another one, and the adjectives of cities."""

import re

# Leads, at its end, to a street, a market or a quarter.
INSIDE_CITY = re.compile(
    r"(?<!\w)(?:plaza|calle|avenida|paseo|barrio|barriada|mercado|parque|poligono(?: industrial)?|iglesia|ermita|parroquia|estadio|glorieta|"
    r"urbanizacion|colonia|cerro|teatro|coliseo|estacion|centro comercial|puente)"
    r"(?: (?:del?|de (?:la|los|las)))? $"
)

# Behind whoever comes from there or is met there.
CITY_ADJECTIVE = re.compile(
    r"(?:(?<=delegacion )|(?<=delegaciones )|(?<=comitiva )|(?<=mision )|(?<=homologo )|(?<=homologa )|(?<=alcalde )|(?<=alcaldesa )|"
    r"(?<=intendente )|(?<=visitantes ))(?P<name>[\w-]{3,}(?:an|in|en|ens)(?:[oae]s?))(?![\w-])"
)

# What such an adjective ends with, and the city's name in its place.
_NAMES = {"an": ("a", "o"), "in": ("io", "o", "a", "e", "", "ia"), "en": ("a", "o"), "guin": ("go",)}

CITY_STEMS = (
    *(
        (f"{stem}{ending}", name)
        for stem, names in _NAMES.items()
        for ending in ("o", "a", "os", "as")
        for name in names
    ),
    *((f"ense{ending}", name) for ending in ("", "s") for name in ("", "e", "o", "a")),
)

# Tells that {city} is another one's twin, or the one with which an agreement is.
TWIN_TOLD = (
    r"ciudad(?:es)? hermanas? (?:de )?{city}|{city},? (?:la |su |nuestra |una )?(?:ciudad|localidad) (?:\w+ )?hermanada|"
    r"(?:vecin[oa]s|visitantes|amig[oa]s|delegacion|comitiva)(?: \w+){{0,2}} de (?:la (?:ciudad|localidad) (?:\w+ )?de )?{city},? hermanada|"
    r"(?<!\w)(?:hermanamiento|convenio|acuerdo|alianza|cooperacion|memorando|pacto|protocolo)(?: \w+){{0,3}} con "
    r"(?:la (?:ciudad|localidad|municipalidad|alcaldia) (?:\w+ )?de |el (?:ayuntamiento|municipio) de )?{city}"
)
