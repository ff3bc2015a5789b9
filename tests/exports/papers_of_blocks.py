"""Papers made by hand of every block, in both languages, for the formats that know only blocks."""

from __future__ import annotations

from typing import Any

from tracker.exports.blocks import Block, Cell, Column, Paper, Section
from tracker.exports.words import format_words
from tracker.language import LANGUAGES, Reader

ISOLATE, END = "\u2068", "\u2069"
NAMES = ("شیراز", "Санкт-Петербург", "Ἀθῆναι", "北京市", "서울특별시", "תל אביב", "नई दिल्ली", "Zürich")
HOSTILE = ("=1+1", "+1", "-2+3", "@SUM(A1)", "\t=1", '=HYPERLINK("x")', "<b>&amp;</b>", "]]>", "{{ 7*7 }}", "#panic()")
CONTROLS = "a\x00b\x07c\x1bd\ufffee\ud800f\u202eg"
TONES = ("ahead", "current", "paused", "over")


def apart(text: str) -> str:
    return f"{ISOLATE}{text}{END}"


def cell(text: str, **more: Any) -> Cell:
    return {"text": text, **more}  # type: ignore[typeddict-item]


def columns(fa: bool) -> list[Column]:
    labels = ("عنوان", "تاریخ", "تعداد", "هزینه", "وضعیت") if fa else ("Record", "Day", "Members", "Cost", "Status")
    types = ("text", "day", "number", "money", "text")
    return [{"label": label, "type": type_} for label, type_ in zip(labels, types, strict=True)]  # type: ignore[typeddict-item]


def row(fa: bool, number: int, name: str) -> list[Cell]:
    if fa:
        title = f"عضویت در {apart(name)}، از {apart('2024-06-04')}"
        day, status, cost = "۱۵ خرداد ۱۴۰۳", "عضو", "۱٬۵۰۰ یورو"
    else:
        title = f"Membership in {apart(name)} since {apart('2024-06-04')}"
        day, status, cost = "4 June 2024", "member", "1,500 euros"
    reader = reader_of(fa)
    return [
        cell(title, sources=[reader.number(1), reader.number(2)]),
        cell(day, value="2024-06-04"),
        cell(reader.number(number), value=number),
        cell(cost, value=1500.0),
        cell(status, tone=TONES[number % 4]),
    ]


def table(fa: bool, rows: list[list[Cell]], **more: Any) -> Block:
    caption = "کجا عضو هستیم؟" if fa else "Where are we members?"
    return {"block": "table", "caption": caption, "columns": columns(fa), "rows": rows, **more}  # type: ignore[typeddict-item, return-value]


def drawing_of_timeline(fa: bool) -> Block:
    rows = [
        {"label": "عضویت" if fa else "Memberships", "heading": True, "kind": "membership", "bars": [], "dots": []},
        {
            "label": apart("Metropolis"),
            "heading": False,
            "kind": "membership",
            "bars": [{"from": 0.2, "to": 0.9, "opacity": 0.95, "planned": False}],
            "dots": [{"at": 0.5, "full": True}],
            "arrow": 0.9,
        },
    ]
    return {
        "block": "drawing",
        "drawing": "timeline",
        "caption": "چه گذشت" if fa else "What ran and what happened",
        "told": "عضویت در متروپلیس از ۱۳۸۶ برقرار است." if fa else "The membership in Metropolis runs since 2007.",
        "content": {"rows": rows, "ticks": [{"at": 0.0, "label": "۱۳۸۰" if fa else "2001"}], "today": 0.95},
    }


def drawing_of_network(fa: bool) -> Block:
    node = {"x": 0.0, "y": 0.0, "side": 0, "type": "city", "label": "شیراز" if fa else "Shiraz", "size": 3}
    other = {"x": 0.8, "y": 0.3, "side": 1, "type": "network", "label": "Metropolis", "size": 1}
    edge = {"source": 0, "target": 1, "kind": "membership", "dash": "solid", "weight": 1, "part": False}
    return {
        "block": "drawing",
        "drawing": "network",
        "caption": "پیوندهای شهر" if fa else "With whom the city is tied",
        "told": "شیراز با یک شبکه پیوند دارد." if fa else "Shiraz is tied to one network.",
        "content": {"nodes": [node, other], "edges": [edge], "headings": [], "longest": 2},
    }


def passages(fa: bool) -> Block:
    quotes = [
        ("fa", True, "شیراز از سال ۱۳۸۶ عضو متروپلیس است"),
        ("en", False, "Shiraz has been a member of Metropolis since 2007"),
    ]
    return {
        "block": "passages",
        "passages": [
            {
                "number": reader_of(fa).number(number),
                "quote": quote,
                "language": language,
                "rtl": rtl,
                "article": apart("Metropolis welcomes (again) Shiraz"),
                "outlet": apart("ISNA"),
                "origin": "",
                "published": "۱۴۰۳" if fa else "2024",
                "independence": "مستقل" if fa else "independent",
                "record": f"عضویت در {apart('Metropolis')}" if fa else f"Membership in {apart('Metropolis')}",
                "sha256": "ab" * 32,
            }
            for number, (language, rtl, quote) in enumerate(quotes, start=1)
        ],
    }


def every_block(fa: bool) -> list[Section]:
    """Return sections with each block there is, names of seven scripts, hostile cells, and one section with nothing."""
    rows = [row(fa, number, name) for number, name in enumerate((*NAMES, *HOSTILE, CONTROLS))]
    notes = {"1": [cell("یادداشتی دربارهٔ ردیف" if fa else "A note on the row", sources=[reader_of(fa).number(2)])]}
    total = [cell("جمع" if fa else "Total"), cell(""), cell(reader_of(fa).number(171), value=171), cell(""), cell("")]
    more = "کار فوری" if fa else "Pressing work"
    return [
        section("summary", "خلاصه" if fa else "Summary",
            {"block": "sentences", "lines": [cell("دو سند ثبت شده است." if fa else "Two records are held."), cell(HOSTILE[0])]},
            {"block": "figures", "figures": [{"label": "عضویت" if fa else "Memberships", "text": reader_of(fa).number(1234), "value": 1234}]},
            {"block": "points", "label": more, "lines": [cell(f"{apart('UCLG')}: " + more, pressing=True), cell(more)], "within": [apart("UCLG"), ""]},
            drawing_of_network(fa), drawing_of_timeline(fa)),
        section("memberships", "عضویت‌ها" if fa else "Memberships", table(fa, rows, notes=notes, total=total)),
        {"name": "seats", "title": "کرسی‌ها" if fa else "Seats", "blocks": [], "nothing": "کرسی‌ای نیست." if fa else "There is no seat."},
        section("annex", "پیوست" if fa else "Annex", passages(fa)),
    ]  # fmt: skip


def section(name: str, title: str, *blocks: Block) -> Section:
    return {"name": name, "title": title, "blocks": list(blocks)}


def reader_of(fa: bool) -> Reader:
    code = "fa" if fa else "en"
    return Reader(code, LANGUAGES[code].calendar)


def paper(language: str = "en", sections: list[Section] | None = None, *, sealed: bool = False) -> Paper:
    """Return a paper in `language`, of every block unless `sections` are given."""
    fa = language == "fa"
    reader = reader_of(fa)
    made: Paper = {
        "form": 2,
        "language": language,
        "direction": "rtl" if fa else "ltr",
        "calendar": reader.calendar.value,
        "head": {
            "to": "به شورای اسلامی شهر" if fa else "To the city council",
            "title": f"گزارش روابط بین‌المللی {apart('شیراز')}"
            if fa
            else f"Report on the relations of {apart('Shiraz')}",
            "city": "شیراز" if fa else "Shiraz",
            "day": "2024-12-31",
            "period": "۱۴۰۲ تا ۱۴۰۳" if fa else "2023 to 2024",
            "letterhead": ["شهرداری شیراز", "ادارهٔ روابط بین‌الملل"]
            if fa
            else ["Municipality of Shiraz", "International relations"],
        },
        "words": format_words(reader),
        "sections": every_block(fa) if sections is None else sections,
    }
    if sealed:
        made["fingerprint"] = "ef" * 32  # type: ignore[typeddict-unknown-key]
        made["seal"] = {
            "number": 7,
            "title": "گزارش شمارهٔ ۷" if fa else "Report No. 7",
            "follows": "پس از" if fa else "It follows",
            "previous": "cd" * 32,
        }
    return made


def of_many(language: str, count: int) -> Paper:
    """Return a paper with one table of `count` rows."""
    fa = language == "fa"
    rows = [row(fa, number, f"Network{number:04}") for number in range(count)]
    return paper(language, [section("memberships", "عضویت‌ها" if fa else "Memberships", table(fa, rows))])


PAPERS = {
    "every block": paper,
    "no section": lambda language: paper(language, []),
    "sealed": lambda language: paper(language, sealed=True),
    "one record": lambda language: of_many(language, 1),
    "an empty table": lambda language: of_many(language, 0),
}
