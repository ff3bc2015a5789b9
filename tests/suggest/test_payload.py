"""What is printed as JSON keeps the promise made to those who read it."""

import json

from hypothesis import given
from hypothesis import strategies as st

from tests.suggest.reading import PUBLISHED, read
from tests.suggest.test_passing_over import LINES
from tracker.core.edtf import from_edtf
from tracker.suggest import propose
from tracker.suggest.payload import as_json

PIECES = [
    *LINES,
    "On 14 May 2024 ",
    "در ۱۲ خرداد ۱۴۰۳ ",
    "دیروز ",
    "استانبول ",
    "«مترو\u200cپلیس» ",
    "ß\u0301 ",
    "\u200c",
    "\n",
    ": ",
    "، ",
    "😀 ",
]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=12).map("".join) | st.text(max_size=60)


@given(TEXTS, st.sampled_from(["fa", "en", None]))
def test_a_printed_proposal_says_where_everything_stands(text: str, language: str | None) -> None:
    printed = json.loads(json.dumps(as_json(propose(text, language=language, published=PUBLISHED))))
    assert printed["article"]["text"] == text
    for one in printed["suggestions"]:
        assert set(one) == {"kind", "fields", "parties", "date", "evidence", "figures", "confidence", "reason"}
        assert one["kind"] in {"agreement", "membership", "seat", "attendance", "meeting", "statement"}
        assert 0 < one["confidence"] <= 1
        assert one["reason"]
        for quote in one["evidence"]:
            assert text[quote["start"] : quote["end"]] == quote["quote"] != ""
        for party in one["parties"]:
            assert party["name"] in text
            assert party["type"] in {"city", "network", "organisation", "office"}
            assert party["country"] is None or len(party["country"]) == 2
        for figure in one["figures"]:
            assert text[figure["start"] : figure["end"]] == figure["quote"]
            assert figure["value"] in figure["quote"]
            assert figure["of"] in figure["quote"]
        if one["date"]:
            from_edtf(one["date"]["edtf"])
            assert one["date"]["text"] in text
            assert one["date"]["calendar"] in {"gregorian", "solar-hijri"}
    for over in printed["passed_over"]:
        assert text[over["start"] : over["end"]].strip()
        assert over["reason"]


@given(TEXTS)
def test_suggestions_come_in_the_order_of_the_article(text: str) -> None:
    starts = [min(quote.start for quote in one.evidence) for one in read(text, language="fa").suggestions]
    assert starts == sorted(starts)


@given(TEXTS)
def test_reading_twice_proposes_the_same(text: str) -> None:
    assert read(text) == read(text)


def test_a_membership_is_printed_as_promised() -> None:
    text = "شیراز از سال ۸۶ عضو مترو پلیس است."
    (one,) = as_json(read(text))["suggestions"]
    assert one["fields"] == {"status": "member", "network": "Metropolis"}
    assert one["parties"] == [
        {
            "name": "مترو پلیس",
            "label": "Metropolis",
            "type": "network",
            "id": "metropolis",
            "country": None,
            "role": "network",
        }
    ]
    assert one["date"] == {"edtf": "2007-03-21/2008-03-19", "calendar": "solar-hijri", "text": "سال ۸۶"}
    assert one["evidence"][1] == {"field": "start", "quote": "سال ۸۶", "start": 9, "end": 15}


def test_offsets_count_code_points_also_after_an_emoji() -> None:
    text = "😀 خبر.\nشیراز عضو متروپلیس است."
    (one,) = as_json(read(text))["suggestions"]
    quote = one["evidence"][0]
    assert (quote["start"], text[quote["start"] : quote["end"]]) == (7, "شیراز عضو متروپلیس است.")


def test_an_article_of_unknown_date_says_so() -> None:
    article = as_json(propose("Shiraz is a member of the network.", title="A title", outlet="A paper"))["article"]
    assert article == {
        "title": "A title",
        "language": "en",
        "published": None,
        "outlet": "A paper",
        "text": "Shiraz is a member of the network.",
    }
