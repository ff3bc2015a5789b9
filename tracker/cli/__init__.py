"""The `tracker` command. Every error is one sentence on standard error and a code that a script can read."""

from __future__ import annotations

import sys

import click
from sqlalchemy.exc import DBAPIError

from tracker import __version__
from tracker.cli import articles, digest, doctor, evaluate, house, report
from tracker.config import SettingError
from tracker.core.messages import N_, Message, Refusal
from tracker.language import Reader
from tracker.suggest.gazetteer import GazetteerMissing


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="tracker")
def group() -> None:
    """A city hall's register of its international relations."""


for command in (
    *house.COMMANDS,
    *doctor.COMMANDS,
    *articles.COMMANDS,
    *report.COMMANDS,
    *evaluate.COMMANDS,
    *digest.COMMANDS,
):
    group.add_command(command)


def main() -> None:
    """Run the command; anything that a person can mend is said in a sentence, never in a traceback."""
    try:
        group()
    except Refusal as refusal:
        _fail(Reader().say(refusal.message))
    except (SettingError, GazetteerMissing) as error:
        _fail(str(error))
    except DBAPIError as error:
        _fail(Reader().say(_about_database(error)))
    except UnicodeError:
        _fail(Reader().say(N_("The command holds letters that are not UTF-8: write it in UTF-8.")))
    except OSError as error:
        # A full disk, for one.
        _fail(Reader().say(N_("The system does not let this be done: {reason}.", reason=error.strerror or str(error))))


def _about_database(error: DBAPIError) -> Message:
    # The first line is the reason; the driver's further lines, and SQLAlchemy's, are for programmers.
    reason = (str(error.orig).splitlines() or [""])[0].strip().rstrip(".")
    return N_("The database cannot be used: {reason}. Check the setting TRACKER_DATABASE_URL.", reason=reason)


def _fail(sentence: str) -> None:
    click.echo(sentence, err=True)
    sys.exit(1)
