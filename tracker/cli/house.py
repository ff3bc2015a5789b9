"""The commands that found, open and keep the register."""

from __future__ import annotations

import errno
import logging
import socket
import sys

import click
from rich.console import Console

from tracker.actions.accounts import add_user
from tracker.actions.founding import found_register
from tracker.cli.clock import keep_statuses_fresh
from tracker.cli.digest import send_digests
from tracker.cli.opening import open_database
from tracker.config import load_settings
from tracker.core.access import Role
from tracker.core.calendars import Calendar
from tracker.core.messages import N_, Refusal
from tracker.demo.load import PASSWORD, SIGN_INS, is_loaded, load_demo
from tracker.kinds.searching import write_all_documents
from tracker.language import LANGUAGES
from tracker.migrations import newest_revision, revision_of, upgrade
from tracker.store.engine import Database
from tracker.store.files import Files
from tracker.store.register import the_register

console = Console(stderr=True, highlight=False)


@click.command()
@click.option("--city", required=True, help="The city's name.")
@click.option("--country", required=True, help="Its country, as two letters (ISO 3166).")
@click.option("--language", type=click.Choice(list(LANGUAGES)), default="en", show_default=True)
@click.option("--calendar", type=click.Choice([one.value for one in Calendar]), default="gregorian", show_default=True)
def init(city: str, country: str, language: str, calendar: str) -> None:
    """Create the database and the home city."""
    database = Database(load_settings().database_url)
    upgrade(database.engine)
    with database.writing() as session, session.begin():
        found_register(session, city=city, country=country.upper(), language=language, calendar=Calendar(calendar))
    click.echo(
        f"The register of {city} is ready. Open the first account with: tracker user add NAME --role administrator"
    )


@click.command()
def demo() -> None:
    """Load the demo city, unless it is loaded already."""
    settings = load_settings()
    database = Database(settings.database_url)
    upgrade(database.engine)
    with database.writing() as session, session.begin():
        if is_loaded(session):
            click.echo("The demo city is loaded already.")
        elif the_register(session):
            raise Refusal(N_("This database holds the register of a city: load the demo into another one."))
        else:
            with console.status("Loading the demo city…"):
                counts = load_demo(session, files=Files(settings.documents))
            click.echo(
                "Loaded the demo city: " + ", ".join(f"{number} {name}" for name, number in counts.items()) + "."
            )
    click.echo("Sign in as " + ", ".join(name for name, _ in SIGN_INS) + f" with the password: {PASSWORD}")


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535))
def run(host: str, port: int) -> None:
    """Serve the register with a production server."""
    from waitress.server import create_server

    from tracker.app import create_app

    settings = load_settings()
    open_database(settings).close()
    app = create_app(settings)
    server = create_server(
        app, sockets=[_listening(host, port)], threads=4, max_request_body_size=64 * 1024 * 1024, ident=None
    )
    logging.basicConfig()
    database = app.extensions["database"]
    keep_statuses_fresh(database, besides=lambda: send_digests(database, settings))
    click.echo(f"Serving at http://{host}:{port} (stop with Ctrl-C)")
    server.run()


def _listening(host: str, port: int) -> socket.socket:
    try:
        return socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
    except (OSError, UnicodeError) as error:
        if getattr(error, "errno", None) == errno.EADDRINUSE:
            raise Refusal(N_("Port {port} is taken: choose another with --port.", port=str(port))) from error
        raise Refusal(
            N_("Nothing can be served at {place}: choose another --host or --port.", place=f"{host}:{port}")
        ) from error


@click.group()
def user() -> None:
    """Accounts."""


@user.command("add")
@click.argument("name")
@click.option("--role", type=click.Choice([role.value for role in Role]), required=True)
def user_add(name: str, role: str) -> None:
    """Open an account; the password is asked for, or is the first line of standard input."""
    if sys.stdin.isatty():
        password = click.prompt("Password", hide_input=True, confirmation_prompt=True)
    else:
        password = _first_line()
    with open_database().writing() as session, session.begin():
        add_user(session, name=name, password=password, role=Role(role))
    click.echo(f"{name} can sign in now.")


def _first_line() -> str:
    try:
        return sys.stdin.buffer.readline().decode("utf-8-sig").rstrip("\r\n")
    except UnicodeDecodeError as error:
        raise Refusal(N_("The password is not UTF-8 text: write it in UTF-8.")) from error


@click.group()
def db() -> None:
    """The database."""


@db.command("upgrade")
def db_upgrade() -> None:
    """Bring the schema to this version."""
    database = Database(load_settings().database_url)
    before = revision_of(database.engine)
    upgrade(database.engine)
    with database.writing() as session, session.begin():
        write_all_documents(session, missing=True)
    click.echo(f"The schema is at {newest_revision()} (it was at {before or 'nothing'}).")


COMMANDS = (init, demo, run, user, db)
