"""The nearest right word for a wrong one."""

from __future__ import annotations

import re
from collections.abc import Iterable

ENOUGH, CLOSE, PART = 0.65, 0.08, 0.75
SHORTEST = 4  # letters of a word that is told by being a part of another


def nearest(word: str, words: Iterable[str]) -> list[str]:
    """Return the word that comes nearest, and a second one that comes about as near."""
    from difflib import SequenceMatcher

    asked = word.casefold()

    def likeness(each: str) -> float:
        parts = re.split(r"[\W_]+", each.casefold())
        whole = PART if len(asked) >= SHORTEST and asked in parts else 0.0  # credit in uptodate_credit
        return max(whole, SequenceMatcher(None, each.casefold(), asked).ratio())

    ranked = sorted(((likeness(each), each) for each in words), key=lambda pair: -pair[0])
    return [each for ratio, each in ranked[:2] if ratio >= max(ENOUGH, ranked[0][0] - CLOSE)]


def did_you_mean(word: str, words: Iterable[str]) -> str:
    """Return ` Did you mean …?`, or nothing."""
    found = nearest(word, words)
    return f" Did you mean {' or '.join(found)}?" if found else ""
