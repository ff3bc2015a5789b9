"""The command that writes a council report."""

from __future__ import annotations

from pathlib import Path

import click

from tracker.cli.opening import open_database
from tracker.core.date_parsing import parse_date
from tracker.core.dates import PartialDate
from tracker.core.messages import N_, Refusal
from tracker.exports import report_pdf
from tracker.kinds.reporting import report_on, report_to_follow
from tracker.language import LANGUAGES, Reader
from tracker.store.register import the_register


def _day(text: str) -> PartialDate:
    found = parse_date(text)
    if not isinstance(found, PartialDate):
        raise Refusal(N_("Write one day, month or year: {given} is a period.", given=text))
    return found


@click.command()
@click.option("--since", required=True, help="The first day of the period, in either calendar.")
@click.option("--until", required=True, help="The last day of the period.")
@click.option("--language", type=click.Choice(list(LANGUAGES)), default=None, help="The register's own by default.")
@click.option("--format", "form", type=click.Choice(["pdf"]), default="pdf", show_default=True)
@click.argument("out", type=click.Path(dir_okay=False, writable=True, path_type=Path))
def report(since: str, until: str, language: str | None, form: str, out: Path) -> None:
    """Write the council report on a period to OUT."""
    with open_database().reading() as session:
        register = the_register(session)
        if register is None:
            raise Refusal(N_("There is no register yet: run `tracker init` or `tracker demo` first."))
        code = language or register.language
        content = report_on(session, register, since=_day(since), until=_day(until), before=report_to_follow(session))
    pdf = report_pdf(content, reader=Reader(code, LANGUAGES[code].calendar))
    try:
        out.write_bytes(pdf)
    except OSError as error:
        raise Refusal(N_("The file {name} cannot be written: choose another place.", name=str(out))) from error
    click.echo(f"Wrote {out}: {content.total} records, {len(content.annex)} passages.")


COMMANDS = (report,)
