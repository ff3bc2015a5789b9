"""Spanish and French tell the same records in their own words."""

import pytest

from tests.suggest.reading import PUBLISHED, parties, read
from tracker.suggest.proposal import Suggestion


def found(text: str, language: str) -> list[Suggestion]:
    return list(read(text, language=language, published=PUBLISHED).suggestions)


@pytest.mark.parametrize(
    ("language", "text", "type", "status", "whom", "country"),
    [
        ("es", "El alcalde de Shiraz firmó un convenio de hermanamiento con la ciudad de Weimar, Alemania.",
         "sister_city", "signed", "Weimar", "DE"),
        ("es", "Shiraz y Estambul suscribieron un memorando de entendimiento.", "mou", "signed", "Estambul", "TR"),
        ("es", "El Concejo Municipal de Shiraz aprobó el hermanamiento con la ciudad de Nicosia.",
         "sister_city", "approved", "Nicosia", "CY"),
        ("es", "Shiraz firmará un acuerdo de cooperación con Konya.", "mou", "planned", "Konya", "TR"),
        ("es", "Shiraz suspendió el hermanamiento con Weimar.", "sister_city", "suspended", "Weimar", "DE"),
        ("fr", "La maire de Shiraz a signé un accord de jumelage avec la ville de Weimar, en Allemagne.",
         "sister_city", "signed", "Weimar", "DE"),
        ("fr", "Shiraz et Istanbul ont conclu un protocole d’accord.", "mou", "signed", "Istanbul", "TR"),
        ("fr", "Shiraz signera une convention de coopération avec Konya.", "mou", "planned", "Konya", "TR"),
        ("fr", "Shiraz et Weimar sont désormais, officiellement, villes jumelles.", "sister_city", "signed", "Weimar", "DE"),
        ("fr", "La ville de Shiraz a suspendu le jumelage avec Weimar.", "sister_city", "suspended", "Weimar", "DE"),
    ],
)  # fmt: skip
def test_a_sentence_tells_of_a_tie(language: str, text: str, type: str, status: str, whom: str, country: str) -> None:
    (one,) = [one for one in found(text, language) if one.kind == "agreement"]
    assert one.fields == {"type": type, "status": status}
    assert parties(one, "parties") == [(whom, country)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Shiraz no firmó ningún hermanamiento con Weimar."),
        ("es", "El alcalde de Shiraz propuso un hermanamiento con Estambul."),
        ("es", "Según rumores, Shiraz y Estambul se hermanaron."),
        ("es", "Desde 1998 existía un hermanamiento firmado entre Shiraz y Weimar."),
        ("es", "El alcalde de Shiraz se reunió con los vecinos del centro."),
        ("fr", "Shiraz n’a pas signé de jumelage avec Weimar."),
        ("fr", "Le maire de Shiraz souhaite un jumelage avec Istanbul."),
        ("fr", "Selon des rumeurs, Shiraz aurait signé un jumelage avec Istanbul."),
        ("fr", "Le jumelage entre Shiraz et Weimar avait été signé auparavant."),
        ("fr", "Le maire de Shiraz a rencontré les commerçants du centre."),
    ],
)
def test_what_is_denied_hoped_rumoured_or_recalled_is_no_record(language: str, text: str) -> None:
    # What the city hopes for is a position of its own, and no tie.
    assert [one for one in found(text, language) if one.kind != "statement"] == []


@pytest.mark.parametrize(
    ("language", "text", "kind", "date"),
    [
        ("es", "El alcalde de Shiraz recibió al embajador de Alemania.", "meeting", ""),
        ("es", "El intendente de Shiraz se reunió ayer con el alcalde de Dakar.", "meeting", "ayer"),
        ("es", "Shiraz es miembro de Metropolis desde 2007.", "membership", "desde 2007"),
        ("es", "El alcalde de Shiraz dijo que condena la guerra en Gaza.", "statement", ""),
        ("fr", "Le maire de Shiraz a reçu l’ambassadeur d’Allemagne.", "meeting", ""),
        ("fr", "Le maire de Shiraz a rencontré hier le maire de Dakar.", "meeting", "hier"),
        ("fr", "Shiraz est membre de Metropolis depuis 2007.", "membership", "depuis 2007"),
        ("fr", "Le maire de Shiraz a dit qu’il condamne la guerre à Gaza.", "statement", ""),
    ],
)
def test_other_records_are_told_too(language: str, text: str, kind: str, date: str) -> None:
    (one,) = found(text, language)
    assert one.kind == kind
    assert (one.date.text if one.date else "") == date


@pytest.mark.parametrize(
    ("language", "text", "event"),
    [
        ("es", "El alcalde de Shiraz participó en el Congreso Mundial de Ciudades en São Paulo.", "Congreso Mundial de Ciudades"),
        ("fr", "Le maire de Shiraz a participé au Congrès mondial des Villes à São Paulo.", "Congrès mondial des Villes"),
    ],
)  # fmt: skip
def test_the_name_of_an_event_runs_over_its_small_words(language: str, text: str, event: str) -> None:
    (one,) = [one for one in found(text, language) if one.kind == "attendance"]
    assert one.fields["event"] == event
    assert [party.label for party in one.parties] == ["São Paulo"]
