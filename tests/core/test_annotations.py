"""Evidence goes out as W3C annotations that anybody can check against the text."""

from datetime import UTC, datetime

from tracker.core.annotations import Archived, Proof, annotation_page
from tracker.core.evidence import Passage, Selector, holds, selector_of

TEXT = "شیراز از سال ۸۶ عضو متروپلیس است 😀 و چنین ماند."
MOMENT = datetime(2024, 6, 20, 8, tzinfo=UTC)
ARCHIVED = Archived("https://city.example/articles/7", "a hash", "fa", MOMENT)


def test_what_goes_out_leads_back_to_the_very_words() -> None:
    chosen = selector_of(TEXT, Passage(9, 15))
    proof = Proof("https://city.example/articles/7#q1", chosen, "https://city.example/memberships/3", "start", MOMENT)
    page = annotation_page("https://city.example/articles/7/evidence.json", ARCHIVED, [proof])
    assert (page["@context"], page["type"]) == ("http://www.w3.org/ns/anno.jsonld", "AnnotationPage")
    (item,) = page["items"]
    assert item["body"]["source"] == "https://city.example/memberships/3"
    assert item["body"]["selector"] == {"type": "FragmentSelector", "value": "start"}
    target = item["target"]
    assert target["source"]["textSha256"] == "a hash"
    assert target["state"] == {"type": "TimeState", "sourceDate": "2024-06-20T08:00:00Z"}
    quote, position = target["selector"]
    read = Selector(quote["exact"], quote["prefix"], quote["suffix"], position["start"], position["end"])
    assert quote["exact"] == "سال ۸۶"
    assert holds(TEXT, read)
