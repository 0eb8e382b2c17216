"""The nearest right word for a wrong one."""

from __future__ import annotations

from collections.abc import Iterable

ENOUGH, CLOSE = 0.65, 0.08


def nearest(word: str, words: Iterable[str]) -> list[str]:
    """Return the word that comes nearest, and a second one that comes about as near."""
    from difflib import SequenceMatcher

    def likeness(each: str) -> float:
        return SequenceMatcher(None, each.casefold(), word.casefold()).ratio()

    ranked = sorted(((likeness(each), each) for each in words), key=lambda pair: -pair[0])
    return [each for ratio, each in ranked[:2] if ratio >= max(ENOUGH, ranked[0][0] - CLOSE)]


def did_you_mean(word: str, words: Iterable[str]) -> str:
    """Return ` Did you mean …?`, or nothing."""
    found = nearest(word, words)
    return f" Did you mean {' or '.join(found)}?" if found else ""
