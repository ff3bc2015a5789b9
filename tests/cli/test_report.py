"""A council report from the command line."""

import pytest

from tests.cli.conftest import Shell

PERIOD = ("--since", "1400", "--until", "۱۴۰۴/۱۲/۲۹")


def test_a_report_is_written(demo: Shell) -> None:
    out = demo.folder / "report.pdf"
    said = demo("report", *PERIOD, str(out))
    assert (said.code, said.err) == (0, "")
    assert out.read_bytes().startswith(b"%PDF-")
    assert f"Wrote {out}: " in said.out
    assert ": 0 records" not in said.out


def test_the_same_question_gives_the_same_bytes(demo: Shell) -> None:
    first, second, english = (demo.folder / name for name in ("1.pdf", "2.pdf", "3.pdf"))
    demo("report", *PERIOD, str(first))
    demo("report", *PERIOD, "--language", "fa", str(second))
    demo("report", *PERIOD, "--language", "en", str(english))
    assert first.read_bytes() == second.read_bytes() != english.read_bytes()


@pytest.mark.parametrize(
    ("since", "until", "sentence"),
    [
        ("1404", "1400", "The end of the period lies before its beginning"),
        ("soon", "1400", "Write the date as"),
        ("1403/13/1", "1404", "There is no month 13"),
        ("1400", "", "Write the date as"),
        ("1400", "۳۱ خرداد تا ۲ تیر ۱۴۰۳", "is a period"),
    ],
)
def test_a_period_that_cannot_be_is_refused(demo: Shell, since: str, until: str, sentence: str) -> None:
    out = demo.folder / "report.pdf"
    assert sentence in demo.refused("report", "--since", since, "--until", until, str(out))
    assert not out.exists()


@pytest.mark.parametrize("out", ["/proc/report.pdf", "no-such-folder/report.pdf", "x" * 300 + ".pdf"])
def test_a_place_that_cannot_be_written_is_named(demo: Shell, out: str) -> None:
    assert "cannot be written: choose another place" in demo.refused("report", *PERIOD, out)
