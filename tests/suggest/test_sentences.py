"""An article is cut without losing a letter, and every piece knows where it stood."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.core.text import fold
from tracker.suggest.sentences import clause, paragraphs_of

TEXTS = st.text(alphabet='ab گ.!؟?…»"’” \n\r\u200c\u2028ß1A', max_size=80) | st.text(max_size=80)


def cut(text: str) -> list[str]:
    return [sentence.text for paragraph in paragraphs_of(text) for sentence in paragraph.sentences]


@given(TEXTS)
def test_every_sentence_stands_where_it_says(text: str) -> None:
    for number, paragraph in enumerate(paragraphs_of(text)):
        for sentence in paragraph.sentences:
            assert text[sentence.start : sentence.end] == sentence.text == sentence.text.strip() != ""
            assert paragraph.start <= sentence.start < sentence.end <= paragraph.end
            assert sentence.paragraph == number


@given(TEXTS)
def test_no_letter_is_lost_between_sentences(text: str) -> None:
    assert "".join("".join(cut(text)).split()) == "".join(text.split())


@given(TEXTS)
def test_sentences_follow_each_other(text: str) -> None:
    edges = [edge for p in paragraphs_of(text) for one in p.sentences for edge in (one.start, one.end)]
    assert edges == sorted(edges)


@given(TEXTS, st.data())
def test_a_piece_of_a_shadow_finds_its_place_in_the_article(text: str, data: st.DataObject) -> None:
    sentences = [one for paragraph in paragraphs_of(text) for one in paragraph.sentences if one.shadow.text]
    if not sentences:
        return
    sentence = data.draw(st.sampled_from(sentences))
    start, end = sentence.span(0, len(sentence.shadow.text))
    assert sentence.start <= start < end <= sentence.end
    assert fold(text[start:end]) == fold(sentence.text)


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("یک جمله. دو جمله! سه جمله؟ چهار", ["یک جمله.", "دو جمله!", "سه جمله؟", "چهار"]),
        ("Dr. Rose met Mr. Gül. They talked.", ["Dr. Rose met Mr. Gül.", "They talked."]),
        ("J. F. Rose came. He left.", ["J. F. Rose came.", "He left."]),
        ("St. Gallen joined in 3.5 days. Good.", ["St. Gallen joined in 3.5 days.", "Good."]),
        ("«آمدیم.» رفتیم.", ["«آمدیم.»", "رفتیم."]),
        ("One line\nAnother line\n\n  \nthird", ["One line", "Another line", "third"]),
        ("The mayors signed\nan agreement.\nThey left.", ["The mayors signed\nan agreement.", "They left."]),
        ("", []),
        (" \n\t\n", []),
    ],
)
def test_a_full_stop_ends_a_sentence_where_a_reader_says_so(text: str, sentences: list[str]) -> None:
    assert cut(text) == sentences


@given(st.text(alphabet="ab،;: و", max_size=30), st.data())
def test_a_clause_holds_what_it_is_about(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    first, last = clause(text, start, end)
    assert 0 <= first <= start <= end <= last <= len(text)


def test_a_clause_ends_at_the_next_comma() -> None:
    text = "tehran is a member, shiraz is not; enough"
    assert text[slice(*clause(text, 20, 26))].strip() == "shiraz is not"


@pytest.mark.parametrize(
    "dateline",
    ["KONYA, Türkiye, May 3 (Anadolu) --", "Madrid, 14 de marzo de 2017 (ANCI/ABC).-", "Madrid, 14 de marzo.-"],
)
def test_an_agencys_dateline_is_no_part_of_the_sentence_behind_it(dateline: str) -> None:
    (paragraph,) = paragraphs_of(f"{dateline} Shiraz signed a pact.")
    assert [one.text for one in paragraph.sentences] == [dateline, "Shiraz signed a pact."]


def test_a_sentence_ends_also_where_a_feed_lost_the_blank_behind_it() -> None:
    (paragraph,) = paragraphs_of(
        'They met at work.Keller thanked the mayor."We will come," he said. See www.Example.org.'
    )
    assert [one.text for one in paragraph.sentences] == [
        "They met at work.",
        "Keller thanked the mayor.",
        '"We will come," he said.',
        "See www.Example.org.",
    ]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        (
            "Gov. Keller came on Oct. 11 by car. Coun. Rezai left.",
            ["Gov. Keller came on Oct. 11 by car.", "Coun. Rezai left."],
        ),
        (
            "The vote was no. The end came in Oct. Then it snowed.",
            ["The vote was no.", "The end came in Oct.", "Then it snowed."],
        ),
        ("SPRINGFIELD, Ill. — It rained.", ["SPRINGFIELD, Ill. — It rained."]),
        ("She left Springfield, Ill. Nobody knew.", ["She left Springfield, Ill.", "Nobody knew."]),
    ],
)
def test_a_full_stop_that_shortens_a_word_ends_no_sentence(text: str, sentences: list[str]) -> None:
    (paragraph,) = paragraphs_of(text)
    assert [one.text for one in paragraph.sentences] == sentences
