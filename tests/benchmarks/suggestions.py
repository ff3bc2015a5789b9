"""How long a long article takes to propose its records, and what the names of the world's cities cost.

The articles of the evaluation stand in a row until they have enough words; the first reading is thrown away, for a
process reads its names and word lists once. Run by `make benchmark`.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections import defaultdict
from itertools import cycle

from tracker.evaluation.reading import read_articles
from tracker.suggest import propose
from tracker.suggest.packs import packs
from tracker.suggest.writing import TOGETHER

WORDS, ROUNDS = 5_000, 5
LETTERS_A_WORD = 2  # what is written without blanks is counted by its letters
MOST_SECONDS, MOST_START, MOST_MEGABYTES = 0.3, 0.3, 60
# A process of its own, so that nothing else is counted; both figures are of the names alone.
_LOAD = """
import re, time
from tracker.suggest import catalogue, gazetteer
held = lambda: int(re.search(r"VmRSS:\\s*(\\d+)", open("/proc/self/status").read())[1]) / 1024
before, began = held(), time.perf_counter()
kept = gazetteer.load(), catalogue.load()
print(time.perf_counter() - began, held() - before)
"""


def main() -> int:
    """Measure, print a table, and return 1 where an aim is missed."""
    texts: dict[str, list[str]] = defaultdict(list)
    for article in read_articles():
        texts[article.language].append(article.text)
    missed = [language for language in sorted(texts) if _told(language, texts[language]) > MOST_SECONDS]
    seconds, megabytes = min(_loaded() for _ in range(3))
    print(f"{'names of the world':24}{seconds * 1000:8.1f} ms  {megabytes:.0f} MB")
    if seconds > MOST_START or megabytes > MOST_MEGABYTES:
        missed.append("names")
    print(f"Missed: {', '.join(missed)}" if missed else "All articles within 300 ms, the names within 300 ms and 60 MB")
    return 1 if missed else 0


def _told(language: str, articles: list[str]) -> float:
    text = _long(articles, together=packs()[language].writing is TOGETHER)
    seconds = min(_timed(text, language) for _ in range(ROUNDS + 1))
    print(f"{WORDS} words of {language:9}{seconds * 1000:8.1f} ms")
    return seconds


def _long(articles: list[str], *, together: bool) -> str:
    text, words = "", 0
    for article in cycle(articles):
        if words >= WORDS:
            return text
        text += article + "\n\n"
        words += len(article) // LETTERS_A_WORD if together else len(article.split())
    return text


def _timed(text: str, language: str) -> float:
    began = time.perf_counter()
    propose(text, language=language)
    return time.perf_counter() - began


def _loaded() -> tuple[float, float]:
    done = subprocess.run([sys.executable, "-c", _LOAD], capture_output=True, text=True, check=True)
    seconds, megabytes = map(float, done.stdout.split())
    return seconds, megabytes


if __name__ == "__main__":
    sys.exit(main())
