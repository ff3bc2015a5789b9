"""The commands that write a council report, write a frozen one again, and tell a frozen one from a forged one."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from tracker.cli.opening import open_database
from tracker.config import load_settings
from tracker.core.date_parsing import parse_date
from tracker.core.dates import PartialDate
from tracker.core.messages import N_, Refusal
from tracker.exports import FORMATS, Frozen, copy_of, report_paper
from tracker.kinds.reporting import report_on, report_to_follow
from tracker.language import LANGUAGES, Reader
from tracker.store.files import Files
from tracker.store.letterhead import letterhead_of
from tracker.store.register import the_register
from tracker.store.report import faults_of, report_with
from tracker.store.verifying import verdict_on

WRITE = "write"


class WritesByDefault(click.Group):
    """A group whose first command need not be named: ``tracker report --since 1403 --until 1404 report.pdf``."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Take the call for one of the first command, unless it names another or asks for help."""
        if not args or (args[0] not in self.commands and args[0] not in ctx.help_option_names):
            args = [WRITE, *args]
        return super().parse_args(ctx, args)


@click.group(cls=WritesByDefault)
def report() -> None:
    """Council reports: write one, write a frozen one again, verify a file.

    Without a command: tracker report --since DAY --until DAY [--language L] [--format F] OUT
    """


@report.command(WRITE)
@click.option("--since", help="The first day of the period, in either calendar.")
@click.option("--until", help="The last day of the period.")
@click.option("--language", type=click.Choice(list(LANGUAGES)), default=None, help="The register's own by default.")
@click.option("--number", type=click.IntRange(1), default=None, help="Write the frozen report of this number again.")
@click.option("--format", "form", type=click.Choice(list(FORMATS)), default="pdf", show_default=True)
@click.argument("out", type=click.Path(dir_okay=False, writable=True, path_type=Path))
def write(since: str | None, until: str | None, language: str | None, number: int | None, form: str, out: Path) -> None:
    """Write the council report on a period, or the frozen one of a number, to OUT."""
    if number is None:
        if since is None or until is None:
            raise click.UsageError("Give both --since and --until, or the --number of a frozen report.")
        body, told = _composed(since, until, language, form)
    else:
        if since or until or language:
            raise click.UsageError("A frozen report has its period and its language: give its --number alone.")
        body, told = _frozen(number, form)
    try:
        out.write_bytes(body)
    except OSError as error:
        raise Refusal(N_("The file {name} cannot be written: choose another place.", name=str(out))) from error
    click.echo(f"Wrote {out}: {told}.")


def _composed(since: str, until: str, language: str | None, form: str) -> tuple[bytes, str]:
    with open_database().reading() as session:
        register = the_register(session)
        if register is None:
            raise Refusal(N_("There is no register yet: run `tracker init` or `tracker demo` first."))
        code = language or register.language
        before = report_to_follow(session)
        content = report_on(session, register, since=_day(since), until=_day(until), before=before)
        letterhead = letterhead_of(register, Files(load_settings().documents))
    paper = report_paper(content, Reader(code, LANGUAGES[code].calendar), letterhead)
    return FORMATS[form].write(paper), f"{content.total} records, {len(content.annex)} passages"


def _frozen(number: int, form: str) -> tuple[bytes, str]:
    """Return a frozen report as it was frozen. Raises Refusal where there is none, or where it no longer holds."""
    with open_database().reading() as session:
        kept = report_with(session, number)
        if kept is None:
            raise Refusal(N_("There is no report No. {number}.", number=number))
        if faults := faults_of(kept, report_with(session, number - 1)):
            raise Refusal(faults[0])
        content: dict[str, Any] = kept.content
        known = kept.formats.get(form, {"sha256": kept.sha256, "made_by": ""} if form == "pdf" else None)
        frozen = Frozen(**known, body=kept.pdf if form == "pdf" else None) if known else None
        copy = copy_of(content, FORMATS[form], number=number, fingerprint=kept.content_sha256, frozen=frozen)
    return copy.body, Reader().say(copy.told)


def _day(text: str) -> PartialDate:
    found = parse_date(text)
    if not isinstance(found, PartialDate):
        raise Refusal(N_("Write one day, month or year: {given} is a period.", given=text))
    return found


@report.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def verify(file: Path) -> None:
    """Say whether FILE is a report as it was frozen; the exit code is 1 where it is not."""
    with open_database().reading() as session:
        verdict = verdict_on(session, file.read_bytes())
    click.echo(Reader().say(verdict.told), err=not verdict.holds)
    if not verdict.holds:
        sys.exit(1)


COMMANDS = (report,)
