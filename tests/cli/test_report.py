"""A council report from the command line."""

import pytest

from tests.cli.conftest import Shell
from tracker.actions.reports import freeze_report
from tracker.core.calendars import Calendar
from tracker.core.dates import PartialDate
from tracker.exports import FORMATS, report_paper
from tracker.kinds.reporting import report_on
from tracker.language import Reader
from tracker.store.engine import Database
from tracker.store.register import the_register

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


def freeze(demo: Shell) -> bytes:
    """Freeze a report past the command, which cannot, and return its bytes."""
    database = Database(f"sqlite:///{demo.instance / 'tracker.sqlite'}")
    with database.writing() as session, session.begin():
        register = the_register(session)
        assert register is not None
        year = PartialDate(Calendar.SOLAR_HIJRI, 1403)
        report = report_on(session, register, since=year, until=year)
        paper = report_paper(report, Reader("fa", Calendar.SOLAR_HIJRI))
        kept = freeze_report(
            session, since=year, until=year, reader=Reader("fa"), document=paper, writers=FORMATS, user_id=None
        )
        body = kept.pdf
    database.close()
    return body


def test_a_frozen_report_is_written_again_byte_for_byte_and_verified(demo: Shell) -> None:
    body = freeze(demo)
    out = demo.folder / "again.pdf"
    said = demo("report", "--number", "1", str(out))
    assert (said.code, said.err) == (0, "")
    assert "built again byte for byte" in said.out
    assert out.read_bytes() == body
    said = demo("report", "verify", str(out))
    assert (said.code, said.out) == (0, "This is report No. 1 as it was frozen, byte for byte.\n")
    out.write_bytes(body.replace(b"%%EOF", b"%%EOG"))
    said = demo("report", "verify", str(out))
    assert (said.code, said.out) == (1, "")
    assert "claims to be report No. 1, but its bytes are not those" in said.err


def test_a_report_that_there_is_not_is_refused(demo: Shell) -> None:
    assert "There is no report No. 7" in demo.refused("report", "--number", "7", str(demo.folder / "x.pdf"))


@pytest.mark.parametrize("call", [(), ("--since", "1403"), ("--number", "1", "--since", "1403"), ("--number", "0")])
def test_a_wrong_call_is_said_to_be_one(demo: Shell, call: tuple[str, ...]) -> None:
    said = demo("report", *call, str(demo.folder / "x.pdf"))
    assert said.code == 2
    assert "Traceback" not in said.err
