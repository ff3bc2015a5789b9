"""The regions of the world, as the United Nations divide it (M49), and the countries that lie in each.

Their names come from the reader's language; here are only their codes. Taiwan and Kosovo, which M49 does not list, lie
where Unicode's locale data puts them.
"""

from __future__ import annotations

# The regions of each continent, in the order in which they are read.
CONTINENTS: dict[str, tuple[str, ...]] = {
    "142": ("145", "143", "034", "035", "030"),
    "150": ("151", "154", "039", "155"),
    "002": ("015", "011", "014", "017", "018"),
    "019": ("021", "013", "029", "005"),
    "009": ("053", "054", "057", "061"),
}
REGIONS: tuple[str, ...] = tuple(region for regions in CONTINENTS.values() for region in regions)

_COUNTRIES = {
    "145": "AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE",
    "143": "KG KZ TJ TM UZ",
    "034": "AF BD BT IN IR LK MV NP PK",
    "035": "BN ID KH LA MM MY PH SG TH TL VN",
    "030": "CN HK JP KP KR MN MO TW",
    "151": "BG BY CZ HU MD PL RO RU SK UA",
    "154": "AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ",
    "039": "AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA XK",
    "155": "AT BE CH DE FR LI LU MC NL",
    "015": "DZ EG EH LY MA SD TN",
    "011": "BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG",
    "014": "BI DJ ER ET IO KE KM MG MU MW MZ RE RW SC SO SS TF TZ UG YT ZM ZW",
    "017": "AO CD CF CG CM GA GQ ST TD",
    "018": "BW LS NA SZ ZA",
    "021": "BM CA GL PM US",
    "013": "BZ CR GT HN MX NI PA SV",
    "029": "AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI",
    "005": "AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE",
    "053": "AU CC CX HM NF NZ",
    "054": "FJ NC PG SB VU",
    "057": "FM GU KI MH MP NR PW UM",
    "061": "AS CK NU PF PN TK TO TV WF WS",
}
_REGION_OF = {country: region for region, countries in _COUNTRIES.items() for country in countries.split()}


def region_of(country: str | None) -> str | None:
    """Return the region in which a country (ISO 3166 alpha-2) lies, or None where it is unknown or lies in none."""
    return _REGION_OF.get(country or "")
