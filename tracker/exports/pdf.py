"""A council report as PDF, set by typst: real Persian typography, tagged, and the same bytes every time.

The document is data for one fixed template; nothing from the register is ever read as typst's language. The template's
folder and the fonts that ship with the product are all that typst sees.
"""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path
from typing import Any

import typst

from tracker.core.messages import N_, NN_
from tracker.core.report import Item, Proof, Report, Section
from tracker.exports.pdf_charts import network_drawing, timeline_drawing
from tracker.language import Reader
from tracker.paths import FONTS

TEMPLATE = Path(__file__).parent / "report.typ"


def report_pdf(report: Report, *, reader: Reader) -> bytes:
    """Return the report as PDF for `reader`.

    It keeps the accessibility standard PDF/UA, except where a quote holds letters that the report's font cannot draw
    (Chinese, emoji): the standard forbids these, and a council gets its report all the same.
    """
    content = json.dumps(_printable(_document(report, reader)), ensure_ascii=False)
    try:
        return _set(content, accessible=True)
    except typst.TypstError as error:
        if "could not be displayed" not in str(error):
            raise
        return _set(content, accessible=False)


def _set(content: str, *, accessible: bool) -> bytes:
    pdf: bytes = typst.compile(
        str(TEMPLATE),
        root=str(TEMPLATE.parent),
        font_paths=[str(FONTS)],
        ignore_system_fonts=True,
        sys_inputs={"report": content},
        format="pdf",
        pdf_standards=["ua-1"] if accessible else [],
    )
    return pdf


def _printable(content: Any) -> Any:
    """Return `content` without the signs that no page can show: controls, halves of letters and what is no letter."""
    if isinstance(content, dict):
        return {name: _printable(part) for name, part in content.items()}
    if isinstance(content, list):
        return [_printable(part) for part in content]
    if isinstance(content, str) and not content.isprintable():
        return "".join(letter for letter in content if letter in "\n\t" or _is_shown(letter))
    return content


def _is_shown(letter: str) -> bool:
    return unicodedata.category(letter) not in ("Cc", "Cs", "Cn")


def _document(report: Report, reader: Reader) -> dict[str, Any]:
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
            "note": say(N_("Numbers in brackets refer to the passages in the annex.")),
            "pale": say(
                N_("Pale stretches are possible, full ones certain. An arrow has no end yet, hatching is planned.")
            ),
            "shapes": say(
                N_(
                    "Circles are cities, diamonds networks, squares bodies. "
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
    return [reader.say(sentence) for sentence in sentences]


def _section(section: Section, reader: Reader) -> dict[str, Any]:
    return {
        "title": reader.say(section.kind.label_plural),
        "kind": section.kind.name,
        "rows": [_row(item, section, reader) for item in section.items],
    }


def _row(item: Item, section: Section, reader: Reader) -> dict[str, Any]:
    entry = item.entry
    when = reader.period(entry.start, entry.end)
    if entry.shape.value == "dot" and entry.start and not entry.end:
        when = reader.date(entry.start)
    details = [
        reader.apart(str(entry.details[name]))
        for name in ("words", "outcome", "results", "summary")
        if entry.details.get(name)
    ]
    return {
        "title": reader.say(entry.title, isolate=True),
        "when": when,
        "status": reader.say(entry.state.label),
        "tone": entry.state.tone.value,
        "details": details,
        "sources": [reader.number(number) for number in item.sources],
    }


def _proof(proof: Proof, reader: Reader) -> dict[str, Any]:
    quote = proof.quote
    return {
        "number": reader.number(proof.number),
        "quote": quote.text,
        "language": quote.language if quote.language in ("fa", "ar", "en") else "en",
        "rtl": quote.language in ("fa", "ar"),
        "article": reader.apart(quote.article_title),
        "outlet": reader.apart(quote.outlet) if quote.outlet else "",
        "published": reader.apart(reader.date(quote.published)) if quote.published else "",
        "record": reader.say(proof.entry.title, isolate=True),
    }
