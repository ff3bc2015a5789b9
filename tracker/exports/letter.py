"""What is new as a letter: plain text in the reader's language, made by the standard library alone.

A mail program decides the direction of each line by its first strong letter, so that in Persian every line begins with
a mark that says so, and foreign names are isolated. It tells titles, days, and in a line what was asked or
promised, never an answer, a value or a passage, and holds nothing that its reader does not see on the page.
"""

from __future__ import annotations

from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, make_msgid

from tracker.core.dates import PartialDate
from tracker.core.messages import N_, NN_
from tracker.core.names import Name
from tracker.core.news import Item, News
from tracker.language import Reader

RIGHT_TO_LEFT_MARK = "\u200f"


def news_letter(
    news: News,
    *,
    reader: Reader,
    home: Name,
    sender: str,
    receiver: str,
    at: datetime,
    page: str = "",
) -> EmailMessage:
    """Return the letter that tells `receiver` what he has not seen.

    page: the address at which all of it is read, where the register knows its own
    """
    letter = EmailMessage(policy=SMTP)
    letter["From"] = sender
    letter["To"] = receiver
    letter["Date"] = format_datetime(at)
    letter["Message-ID"] = make_msgid(domain=sender.rpartition("@")[2].strip(" >") or None)
    letter["Auto-Submitted"] = "auto-generated"
    letter["Content-Language"] = reader.language
    number = len(news.fresh)
    letter["Subject"] = reader.say(
        NN_("Register of {city}: {n} thing is new", "Register of {city}: {n} things are new", number, city=home)
    )
    letter.set_content("\n".join(_lines(news, reader, page)) + "\n", charset="utf-8", cte="base64")
    return letter


def _lines(news: News, reader: Reader, page: str) -> list[str]:
    lines = []
    for sort, items in news.groups:
        fresh = [item for item in items if item in news.fresh]
        if fresh:
            lines += [reader.say(sort.label), ""]
            for item in fresh:
                lines += _item(item, reader)
            lines.append("")
    if page:
        lines += [reader.say(N_("Read it all here:")), page, ""]
    lines.append(reader.say(N_("You choose in your settings how often this letter comes.")))
    # An address stays as it is, so that a mail program makes a link of it.
    mark = RIGHT_TO_LEFT_MARK if reader.direction == "rtl" else ""
    return [line if not line or line.startswith("http") else f"{mark}{line}" for line in lines]


def _item(item: Item, reader: Reader) -> list[str]:
    day = reader.date(PartialDate.of_day(item.at.date()))
    told = _one_line(reader.say(item.told, isolate=True))
    if item.entry is None:
        return [f"- {told} ({day})"]
    return [f"- {_one_line(reader.say(item.entry.title, isolate=True))} ({day})", f"  {told}"]


def _one_line(text: str) -> str:
    return " ".join(text.split())
