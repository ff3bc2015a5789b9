"""Two editions are compared paragraph by paragraph, and nothing of either is lost."""

from hypothesis import given
from hypothesis import strategies as st

from tracker.core.difference import Sort
from tracker.core.paragraphs import ComparedParagraph, paragraph_difference

LINES = [
    "شهردار شیراز با شهردار داکار دیدار کرد.",
    "شهردار شیراز با شهردار وایمار دیدار کرد.",
    "a b c d",
    "a b c e",
    " x",
    "",
]
TEXTS = st.lists(st.sampled_from(LINES), max_size=8).map("\n".join)


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.split("\n") if line.strip()]


def side(compared: list[ComparedParagraph], sort: Sort) -> list[str]:
    texts = ["".join(piece.text for piece in one.pieces if piece.sort in (Sort.KEPT, sort)) for one in compared]
    return [text for text in texts if text]


@given(TEXTS, TEXTS)
def test_both_texts_stand_in_the_difference_in_their_order(old: str, new: str) -> None:
    compared = paragraph_difference(old, new)
    assert side(compared, Sort.REMOVED) == lines(old)
    assert side(compared, Sort.ADDED) == lines(new)


@given(TEXTS, TEXTS)
def test_an_old_paragraph_says_where_it_begins(old: str, new: str) -> None:
    for one in paragraph_difference(old, new):
        mine = "".join(piece.text for piece in one.pieces if piece.sort is not Sort.ADDED)
        assert one.start is None or old.startswith(mine, one.start)
        assert (one.start is None) == (mine == "")


def test_a_rewritten_paragraph_is_compared_word_by_word_and_a_new_one_stands_beside_it() -> None:
    kept, came, gone, first, second = (
        "The hall is old.",
        "It rained all day long.",
        "Tea was served.",
        LINES[0],
        LINES[1],
    )
    compared = paragraph_difference(f"{kept}\n\n{first}\n{gone}", f"{kept}\n{came}\n{second}")
    assert [one.is_kept for one in compared] == [True, False, False, False]
    assert [piece.text for piece in compared[1].pieces] == [came]
    assert [piece.text for piece in compared[2].pieces if piece.sort is not Sort.KEPT] == ["داکار ", "وایمار "]
    assert [(piece.sort, piece.text) for piece in compared[3].pieces] == [(Sort.REMOVED, gone)]


def test_texts_of_many_paragraphs_are_compared_or_shown_whole() -> None:
    old = "\n".join(f"paragraph {number} of the old one" for number in range(1_400))
    new = "\n".join(f"paragraph {number} of the new one" for number in range(1_400))
    assert len(paragraph_difference(old, new)) == 2_800
    assert len(paragraph_difference("same\n" * 1_000 + "old", "same\n" * 1_000 + "new")) == 1_002
    assert len(paragraph_difference("one\n" * 4_000, "two\n")) == 4_001
