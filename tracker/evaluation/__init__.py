"""How good the suggestions are, measured on articles that were written for it.

Each article of `articles/` stands with the records that a careful reader would take from it. A suggestion is right when
its kind is, when one of its names is that of the counterpart, and when it quotes what the reader quoted. None of the
articles tells of anything that happened. The rules were made with those of `articles/` at hand, so that figures on them
flatter; those of `unseen/` were written by somebody who did not know the rules, and no rule is made from them.
"""

from tracker.evaluation.reading import TUNED, UNSEEN, Article, Truth, read_articles
from tracker.evaluation.scoring import Score, Scored, score_article, totals_by_kind, totals_by_language

__all__ = [
    "TUNED",
    "UNSEEN",
    "Article",
    "Score",
    "Scored",
    "Truth",
    "read_articles",
    "score_article",
    "totals_by_kind",
    "totals_by_language",
]
