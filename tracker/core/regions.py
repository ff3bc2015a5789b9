"""The parts of the world, by which cities stand together where their countries would be too many groups.

The table follows the United Nations' division (M49) into continents; the countries are ISO 3166 codes.
"""

from __future__ import annotations

from functools import cache

from tracker.core.messages import N_, Message

AFRICA, AMERICAS, ASIA, EUROPE, OCEANIA = N_("Africa"), N_("The Americas"), N_("Asia"), N_("Europe"), N_("Oceania")
ELSEWHERE = N_("Country unknown")

_COUNTRIES: tuple[tuple[Message, str], ...] = (
    (
        ASIA,
        "AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM "
        "PH PK PS QA SA SG SY TH TJ TL TM TR TW UZ VN YE",
    ),
    (
        EUROPE,
        "AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME "
        "MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA XK",
    ),
    (
        AFRICA,
        "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW IO KE KM LR LS LY MA MG ML MR MU MW "
        "MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TF TG TN TZ UG YT ZA ZM ZW",
    ),
    (
        AMERICAS,
        "AG AI AR AW BB BL BM BO BQ BR BS BV BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GS GT GY HN HT JM KN KY "
        "LC MF MQ MS MX NI PA PE PM PR PY SR SV SX TC TT US UY VC VE VG VI",
    ),
    (OCEANIA, "AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS"),
)

ORDER = (*(region for region, _ in _COUNTRIES), ELSEWHERE)


def region_of(country: str | None) -> Message:
    """Return the part of the world in which a country lies."""
    return _by_country().get(country or "", ELSEWHERE)


@cache
def _by_country() -> dict[str, Message]:
    return {code: region for region, codes in _COUNTRIES for code in codes.split()}
