"""The digest: posted to a mail server on this machine, once, and again only where it was not taken."""

from __future__ import annotations

import email
import logging
import socketserver
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.policy import default
from threading import Thread

import pytest
from sqlalchemy import select

from tests.cli.conftest import Shell
from tracker.actions.news import keep_digest
from tracker.actions.questions import About, answer_question, ask_question
from tracker.config import SettingError, load_settings
from tracker.core.messages import Refusal
from tracker.store.base import now
from tracker.store.engagement import Engagement
from tracker.store.engine import Database
from tracker.store.user import User


class MailServer(socketserver.ThreadingTCPServer):
    """A mail server that keeps what it is given, and refuses the receivers it is told to."""

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Conversation)
        self.letters: list[bytes] = []
        self.refused: set[str] = set()

    @property
    def url(self) -> str:
        return f"smtp://127.0.0.1:{self.server_address[1]}"

    def read(self) -> list[EmailMessage]:
        """Return the letters as a mail program reads them."""
        return [email.message_from_bytes(one, policy=default) for one in self.letters]  # type: ignore[misc]


class Conversation(socketserver.StreamRequestHandler):
    """What a mail server says to each line."""

    server: MailServer

    def handle(self) -> None:
        self.say("220 here")
        while line := self.rfile.readline().decode().strip():
            verb = line.upper()
            if verb.startswith("RCPT") and any(one in line for one in self.server.refused):
                self.say("550 nobody of that name")
            elif verb == "DATA":
                self.say("354 go on")
                self.server.letters.append(self.letter())
                self.say("250 taken")
            elif verb == "QUIT":
                self.say("221 bye")
                return
            else:
                self.say("250 well")

    def letter(self) -> bytes:
        lines: list[bytes] = []
        while (line := self.rfile.readline()) != b".\r\n":
            lines.append(line)
        return b"".join(lines)

    def say(self, words: str) -> None:
        self.wfile.write(f"{words}\r\n".encode())


@pytest.fixture
def server() -> Iterator[MailServer]:
    with MailServer() as made:
        thread = Thread(target=made.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        yield made
        made.shutdown()
        thread.join()


@pytest.fixture
def post(demo: Shell, server: MailServer) -> Shell:
    """A demo city with a mail server, whose councillor and recorder want a digest."""
    demo.env |= {
        "TRACKER_SMTP_URL": server.url,
        "TRACKER_SMTP_FROM": "Register <register@example.org>",
        "TRACKER_ADDRESS": "https://register.example.org/",
    }
    with changing(demo) as database, database.writing() as session, session.begin():
        for user in session.scalars(select(User)):
            user.news_seen_at = now()
            user.language = "en" if user.name == "recorder" else ""
            if user.name in ("council", "recorder"):
                keep_digest(session, user=user, email=f"{user.name}@example.org", digest="daily")
                user.digest_sent_at = now() - timedelta(days=2)
    return demo


@contextmanager
def changing(shell: Shell) -> Iterator[Database]:
    database = Database(load_settings({name: value for name, value in shell.env.items() if value}).database_url)
    yield database
    database.close()


def ask_and_answer(shell: Shell) -> None:
    """Let the councillor ask two questions; the approver answers the first."""
    with changing(shell) as database, database.writing() as session, session.begin():
        people = {user.name: user for user in session.scalars(select(User))}
        record = session.get_one(Engagement, 5)
        today = now().date()
        by = {"asked_by_id": people["council"].id, "today": today}
        question = ask_question(session, about=About(record), text="Why\nWeimar?", **by)  # type: ignore[arg-type]
        ask_question(session, about=About(record), text="What next?", **by)  # type: ignore[arg-type]
        session.info["user_id"] = people["approver"].id
        answer_question(session, question=question, version=question.version, answer="A secret.", today=today)


def test_everybody_gets_what_is_new_for_him_once(post: Shell, server: MailServer) -> None:
    ask_and_answer(post)
    assert post("digest").out.startswith("Digests due: 2.")
    assert server.letters == []
    assert post("digest", "--send").out == "Digests sent: 2.\n"
    letters = {str(one["To"]): one for one in server.read()}
    persian, english = letters["council@example.org"], letters["recorder@example.org"]
    assert str(english["Subject"]) == "Register of Shiraz: 1 thing is new"
    assert "“What next?”" in english.get_content().replace("⁨", "").replace("⁩", "")
    assert "Weimar?" not in english.get_content()
    assert "شیراز" in str(persian["Subject"])
    assert "Why Weimar?" in persian.get_content()
    for line in persian.get_content().splitlines():
        assert not line or line.startswith(("\u200f", "https://register.example.org/news"))
    # What the answer says is read in the register alone.
    assert not any("secret" in one.get_content() for one in letters.values())
    assert all(str(one["From"]) == "Register <register@example.org>" for one in letters.values())
    assert post("digest", "--send").out == "Digests sent: 0.\n"
    assert len(server.letters) == 2


def test_what_the_server_does_not_take_is_tried_again(
    post: Shell, server: MailServer, caplog: pytest.LogCaptureFixture
) -> None:
    ask_and_answer(post)
    server.refused = {"council@example.org"}
    with caplog.at_level(logging.WARNING):
        assert "Digests sent: 1; not taken by the mail server: 1," in post.refused("digest", "--send")
    assert [str(one["To"]) for one in server.read()] == ["recorder@example.org"]
    assert "was not taken by the mail server" in caplog.text
    assert "council@example.org" not in caplog.text
    server.refused = set()
    assert post("digest", "--send").out == "Digests sent: 1.\n"
    assert str(server.read()[-1]["To"]) == "council@example.org"


def test_a_server_that_is_away_loses_nothing(post: Shell, server: MailServer, caplog: pytest.LogCaptureFixture) -> None:
    ask_and_answer(post)
    there = post.env["TRACKER_SMTP_URL"]
    post.env["TRACKER_SMTP_URL"] = "smtp://127.0.0.1:1"
    with caplog.at_level(logging.WARNING):
        assert "Digests sent: 0; not taken by the mail server: 2," in post.refused("digest", "--send")
    assert "2 digests wait for the mail server: ConnectionRefusedError" in caplog.text
    post.env["TRACKER_SMTP_URL"] = there
    assert post("digest", "--send").out == "Digests sent: 2.\n"


def test_without_news_and_without_a_server_nothing_is_sent(post: Shell, server: MailServer) -> None:
    assert post("digest", "--send").out == "Digests sent: 0.\n"
    post.env |= {"TRACKER_SMTP_URL": None, "TRACKER_SMTP_FROM": None}
    assert "No mail server is set" in post.refused("digest", "--send")
    assert server.letters == []


@pytest.mark.parametrize(
    "address",
    ["x", "a@b", "a b@c.de", "a@c.de\nBcc: x@y.zz", "<a@c.de>", "ا@example.org", "a@b.c,d@e.f", "=?utf-8?q?=0a?=@x.yz"],
)
def test_what_is_no_address_is_refused(post: Shell, address: str) -> None:
    with changing(post) as database, database.writing() as session:
        user = session.scalars(select(User)).first()
        assert user is not None
        with pytest.raises(Refusal) as refused:
            keep_digest(session, user=user, email=address, digest="daily")
        assert refused.value.field == "email"
        with pytest.raises(Refusal):
            keep_digest(session, user=user, email=" ", digest="weekly")


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({"TRACKER_SMTP_URL": "http://x"}, "TRACKER_SMTP_URL must name a mail server"),
        ({"TRACKER_SMTP_URL": "smtp://"}, "TRACKER_SMTP_URL must name a mail server"),
        ({"TRACKER_SMTP_URL": "smtp://host:port"}, "TRACKER_SMTP_URL must name a mail server"),
        ({"TRACKER_SMTP_URL": "smtp://host/x"}, "TRACKER_SMTP_URL must name a mail server"),
        ({"TRACKER_SMTP_URL": "smtp://host"}, "TRACKER_SMTP_FROM is not set"),
        ({"TRACKER_SMTP_FROM": "a@b.de"}, "TRACKER_SMTP_URL is not set"),
        ({"TRACKER_SMTP_FROM": "nobody", "TRACKER_SMTP_URL": "smtp://host"}, "TRACKER_SMTP_FROM must be"),
        ({"TRACKER_ADDRESS": "register.example.org"}, "TRACKER_ADDRESS must begin with"),
    ],
)
def test_a_mail_setting_that_cannot_be_meant_is_refused(demo: Shell, settings: dict[str, str], named: str) -> None:
    known = {name: value for name, value in demo.env.items() if value}
    with pytest.raises(SettingError, match=named):
        load_settings({**known, **settings})


def test_the_first_letter_tells_what_happens_from_now_on(demo: Shell) -> None:
    with changing(demo) as database, database.writing() as session:
        user = session.scalars(select(User)).first()
        assert user is not None
        keep_digest(session, user=user, email="a@example.org", digest="daily")
        first = user.digest_sent_at
        assert first is not None
        assert datetime.now(UTC) - first < timedelta(minutes=1)
        keep_digest(session, user=user, email="b@example.org", digest="weekly")
        assert user.digest_sent_at == first
