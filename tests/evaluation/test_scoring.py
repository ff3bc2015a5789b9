"""The evaluation counts rightly, and its articles are what they say they are."""

import json
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from tracker.cli import group
from tracker.evaluation import Article, Score, Truth, read_articles, score_article
from tracker.suggest.languages import language_of
from tracker.suggest.packs import packs

TEXT = (
    "The mayor of Shiraz signed a sister city agreement with Weimar on 17 June 2024.\n\n"
    "Shiraz also signed a memorandum of understanding with Konya."
)


def article(*records: Truth, text: str = TEXT) -> Article:
    return Article("one", "en", None, "News", text, "Shiraz", records)


def truth(kind: str, words: str, *names: str) -> Truth:
    start = TEXT.index(words)
    return Truth(kind, names, start, start + len(words), None)


def test_what_was_found_missed_and_too_much_is_told_apart() -> None:
    scored = score_article(
        article(truth("agreement", "agreement with Weimar", "Weimar"), truth("meeting", "mayor of Shiraz", "Weimar"))
    )
    assert scored.by_kind == {"agreement": Score(1, 2, 1), "meeting": Score(1, 0, 0)}
    assert [one.kind for one in scored.missed] == ["meeting"]
    assert [one.parties[0].name for one in scored.extra] == ["Konya"]


@pytest.mark.parametrize(
    "wrong",
    [
        truth("agreement", "agreement with Weimar", "Istanbul"),  # another counterpart
        truth("statement", "agreement with Weimar", "Weimar"),  # another kind
        Truth("agreement", ("Weimar",), len(TEXT) - 6, len(TEXT), None),  # another sentence
    ],
)
def test_a_suggestion_is_right_only_where_kind_name_and_passage_are(wrong: Truth) -> None:
    assert score_article(article(wrong)).total.right == 0


@given(st.integers(0, 50), st.integers(0, 50), st.integers(0, 50))
def test_scores_are_shares(wanted: int, proposed: int, right: int) -> None:
    score = Score(wanted, proposed, min(wanted, proposed, right))
    for share in (score.precision, score.recall, score.f1):
        assert 0 <= share <= 1
    low, high = sorted((score.precision, score.recall))
    assert score.right == 0 or low - 1e-9 <= score.f1 <= high + 1e-9


def test_a_quote_that_does_not_stand_in_its_article_is_told(tmp_path: Path) -> None:
    (tmp_path / "x.toml").write_text(
        'language = "en"\ntitle = "T"\ntext = "Nothing."\n[[records]]\nkind = "meeting"\nquote = "Something."\n'
    )
    with pytest.raises(ValueError, match=r"x\.toml"):
        read_articles(tmp_path)


def test_what_is_only_recalled_counts_neither_for_nor_against() -> None:
    recalled = replace(truth("agreement", "memorandum of understanding with Konya", "Konya"), recalled=True)
    scored = score_article(article(truth("agreement", "agreement with Weimar", "Weimar"), recalled))
    assert scored.by_kind == {"agreement": Score(1, 1, 1)}
    assert scored.extra == ()
    missed = replace(truth("meeting", "mayor of Shiraz", "Weimar"), recalled=True)
    assert score_article(article(missed)).missed == ()


def test_the_articles_of_each_language_hold_records_and_none() -> None:
    articles = read_articles()
    assert len(articles) >= 40
    assert {one.language for one in articles} == set(packs())
    kinds = {"agreement", "membership", "seat", "attendance", "meeting", "statement"}
    assert {truth.kind for one in articles for truth in one.records} == kinds
    for language in {one.language for one in articles}:
        held = Counter(bool(one.records) for one in articles if one.language == language)
        assert held[True], language
        assert held[False], language
    assert [one.name for one in articles if language_of(one.text) != one.language] == []


def test_the_command_prints_figures_for_people_and_programs() -> None:
    table = CliRunner().invoke(group, ["evaluate", "--language", "fa"])
    assert table.exit_code == 0
    assert "precision" in table.output
    figures = json.loads(CliRunner().invoke(group, ["evaluate", "--language", "fa", "--format", "json"]).output)
    assert {group: set(told["language"]) for group, told in figures.items()} == {"tuned": {"fa"}, "unseen": {"fa"}}
    wrong = CliRunner().invoke(group, ["evaluate", "--language", "xx"])
    assert wrong.exit_code == 2
    assert "there are no articles in it" in wrong.output
