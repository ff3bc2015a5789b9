"""Two versions of a text are compared word by word, and nothing of either is lost."""

from hypothesis import given
from hypothesis import strategies as st

from tracker.core.difference import Piece, Sort, word_difference

TEXTS = st.text(st.sampled_from("abc شیراز\u200c.، \n"), max_size=60)


def joined(pieces: tuple[Piece, ...], *sorts: Sort) -> str:
    return "".join(piece.text for piece in pieces if piece.sort in sorts)


@given(TEXTS, TEXTS)
def test_kept_and_removed_make_the_old_text_kept_and_added_the_new(old: str, new: str) -> None:
    pieces = word_difference(old, new)
    assert joined(pieces, Sort.KEPT, Sort.REMOVED) == old
    assert joined(pieces, Sort.KEPT, Sort.ADDED) == new


@given(TEXTS)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert {piece.sort for piece in word_difference(text, text)} <= {Sort.KEPT}


def test_one_word_is_replaced_and_the_rest_stays() -> None:
    pieces = word_difference("The mayors met in Dakar.", "The mayors met in Weimar.")
    assert [(piece.sort, piece.text) for piece in pieces] == [
        (Sort.KEPT, "The mayors met in "), (Sort.REMOVED, "Dakar"), (Sort.ADDED, "Weimar"), (Sort.KEPT, "."),
    ]  # fmt: skip


def test_texts_too_long_to_compare_are_shown_whole() -> None:
    old, new = "one " * 3000, "two " * 3000
    assert word_difference(old, new) == (Piece(Sort.REMOVED, old), Piece(Sort.ADDED, new))
