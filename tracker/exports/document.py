"""A council report as a document: every word of it chosen for one reader, ready to be set or to be kept.

A frozen report keeps exactly this, so that what it said can be shown without asking the register again.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from tracker.core.messages import N_, NN_
from tracker.core.report import Proof, Report, Section
from tracker.core.report_item import Item, PartTold
from tracker.exports.pdf_charts import network_drawing, timeline_drawing
from tracker.language import Reader


def report_document(report: Report, reader: Reader) -> dict[str, Any]:
    """Return what a report says to `reader`, as plain data."""
    say = reader.say
    return {
        "language": reader.language,
        "direction": reader.direction,
        "title": say(N_("Report on the international relations of {city}", city=report.home), isolate=True),
        "city": reader.name(report.home),
        "period": reader.period(report.since, report.until),
        "words": {
            "to": say(N_("To the city council")),
            "summary": say(N_("Summary")),
            "timeline": say(N_("What ran and what happened")),
            "network": say(N_("With whom the city is tied")),
            "annex": say(N_("Annex: the passages that prove the records")),
            "status": say(N_("Status")),
            "when": say(N_("When")),
            "record": say(N_("Record")),
            "sources": say(N_("Sources")),
            "nothing": say(N_("Nothing to report in this period.")),
            "undated": say(N_("date unknown")),
            "unsourced": say(N_("no source yet")),
            "page": say(N_("Page")),
            "today": say(N_("end of the period")),
            "pressing": say(N_("What needs attention")),
            "disputed": say(N_("disputed")),
            "note": say(N_("Numbers in brackets refer to the passages in the annex.")),
            "pale": say(
                N_("Pale stretches are possible, full ones certain. An arrow has no end yet, hatching is planned.")
            ),
            "shapes": say(
                N_(
                    "Circles are cities, diamonds networks, squares bodies, hexagons other partners. "
                    "A full line is current, a dotted one planned, a broken one over."
                )
            ),
        },
        "figures": [
            {
                "label": say(section.kind.label_plural),
                "count": reader.number(section.current),
                "kind": section.kind.name,
            }
            for section in report.sections
        ],
        "summary": _summary(report, reader),
        "pressing": [
            {"record": say(one.entry.title, isolate=True), "text": say(one.line.message, isolate=True)}
            for one in report.pressing
        ],
        "sections": [_section(section, reader) for section in report.sections],
        "annex": [_proof(proof, reader) for proof in report.annex],
        "timeline": timeline_drawing(report.timeline, reader),
        "network": network_drawing(report.network, reader),
    }


def _summary(report: Report, reader: Reader) -> list[str]:
    sentences = [NN_("The report holds {n} record.", "The report holds {n} records.", report.total)]
    if report.unsourced:
        sentences.append(
            NN_(
                "{n} of them is proven by no article yet.",
                "{n} of them are proven by no article yet.",
                report.unsourced,
            )
        )
    else:
        sentences.append(N_("Each of them is proven by at least one article."))
    if report.disputed:
        sentences.append(
            NN_("On {n} of them sources differ.", "On {n} of them sources differ.", report.disputed),
        )
    return [reader.say(sentence) for sentence in sentences]


def _section(section: Section, reader: Reader) -> dict[str, Any]:
    return {
        "title": reader.say(section.kind.label_plural),
        "kind": section.kind.name,
        "rows": [_row(item, reader) for item in section.items],
        "totals": _parts(section.totals, reader),
    }


def _row(item: Item, reader: Reader) -> dict[str, Any]:
    entry = item.entry
    when = reader.period(entry.start, entry.end)
    if entry.shape.value == "dot" and entry.start and not entry.end:
        when = reader.date(entry.start)
    return {
        "title": reader.say(entry.title, isolate=True),
        "when": when,
        "status": reader.say(entry.state.label),
        "tone": entry.state.tone.value,
        "disputed": bool(entry.disputes),
        "facts": [reader.say(fact, isolate=True) for fact in item.facts],
        "details": [reader.apart(text) for text in item.paragraphs],
        "parts": _parts(item.parts, reader),
        "sources": _numbers(item.sources, reader),
    }


def _parts(parts: Iterable[PartTold], reader: Reader) -> list[dict[str, Any]]:
    return [
        {
            "label": reader.say(part.label),
            "lines": [
                {
                    "text": reader.say(told.line.message, isolate=True),
                    "pressing": told.line.pressing,
                    "sources": _numbers(told.sources, reader),
                }
                for told in part.lines
            ],
        }
        for part in parts
    ]


def _numbers(sources: Iterable[int], reader: Reader) -> list[str]:
    return [reader.number(number) for number in sources]


def _proof(proof: Proof, reader: Reader) -> dict[str, Any]:
    quote = proof.quote
    return {
        "number": reader.number(proof.number),
        "quote": quote.text,
        "language": quote.language if quote.language in ("fa", "ar", "en") else "en",
        "rtl": quote.language in ("fa", "ar"),
        "article": reader.apart(quote.article_title),
        "outlet": reader.apart(quote.outlet) if quote.outlet else "",
        "origin": reader.say(N_("citing {origin}", origin=quote.origin), isolate=True) if quote.origin else "",
        "published": reader.in_line(reader.date(quote.published)) if quote.published else "",
        "record": reader.say(proof.entry.title, isolate=True),
    }
