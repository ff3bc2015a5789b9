"""The regions of the world by which ties are laid out: those of the United Nations' standard M49.

A country is known by its ISO 3166 code; the few that M49 leaves out stand where their neighbours do.
"""

from __future__ import annotations

from dataclasses import dataclass

from tracker.core.messages import N_, Message


@dataclass(frozen=True, slots=True)
class Region:
    """A region: its code in M49, its name, and its countries."""

    code: str
    label: Message
    countries: tuple[str, ...]


def _region(code: str, label: Message, countries: str) -> Region:
    return Region(code, label, tuple(countries.split()))


REGIONS: tuple[Region, ...] = (
    _region("145", N_("Western Asia"), "AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE"),
    _region("034", N_("Southern Asia"), "AF BD BT IN IR LK MV NP PK"),
    _region("143", N_("Central Asia"), "KG KZ TJ TM UZ"),
    _region("030", N_("Eastern Asia"), "CN HK JP KP KR MN MO TW"),
    _region("035", N_("South-eastern Asia"), "BN ID KH LA MM MY PH SG TH TL VN"),
    _region("151", N_("Eastern Europe"), "BG BY CZ HU MD PL RO RU SK UA"),
    _region("154", N_("Northern Europe"), "AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ"),
    _region("039", N_("Southern Europe"), "AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA XK"),
    _region("155", N_("Western Europe"), "AT BE CH DE FR LI LU MC NL"),
    _region("015", N_("Northern Africa"), "DZ EG EH LY MA SD TN"),
    _region("011", N_("Western Africa"), "BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG"),
    _region("014", N_("Eastern Africa"), "BI DJ ER ET IO KE KM MG MU MW MZ RE RW SC SO SS TF TZ UG YT ZM ZW"),
    _region("017", N_("Middle Africa"), "AO CD CF CG CM GA GQ ST TD"),
    _region("018", N_("Southern Africa"), "BW LS NA SZ ZA"),
    _region("021", N_("Northern America"), "BM CA GL PM US"),
    _region("013", N_("Central America"), "BZ CR GT HN MX NI PA SV"),
    _region(
        "029",
        N_("Caribbean"),
        "AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI",
    ),
    _region("005", N_("South America"), "AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE"),
    _region("053", N_("Australia and New Zealand"), "AU CC CX HM NF NZ"),
    _region("054", N_("Melanesia"), "FJ NC PG SB VU"),
    _region("057", N_("Micronesia"), "FM GU KI MH MP NR PW UM"),
    _region("061", N_("Polynesia"), "AS CK NU PF PN TK TO TV WF WS"),
)


# The regions of each continent, in the order in which they are read.
CONTINENTS: tuple[tuple[Message, tuple[str, ...]], ...] = (
    (N_("Asia"), ("145", "143", "034", "035", "030")),
    (N_("Europe"), ("151", "154", "039", "155")),
    (N_("Africa"), ("015", "011", "014", "017", "018")),
    (N_("Americas"), ("021", "013", "029", "005")),
    (N_("Oceania"), ("053", "054", "057", "061")),
)
_REGION_OF = {country: region.code for region in REGIONS for country in region.countries}


def region_of(country: str | None) -> str | None:
    """Return the code of the region in which a country lies, or None where it is unknown or lies in none."""
    return _REGION_OF.get(country or "")
