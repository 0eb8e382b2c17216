"""The nearest right word for a wrong one."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(word: str, words: Iterable[str], most: int = 2) -> list[str]:
    """Return the words that come near, best first."""
    from difflib import get_close_matches

    known = {each.casefold(): each for each in words}
    return [known[each] for each in get_close_matches(word.casefold(), known, most, 0.65)]


def did_you_mean(word: str, words: Iterable[str]) -> str:
    """Return ` Did you mean …?`, or nothing."""
    found = nearest(word, words)
    return f" Did you mean {' or '.join(found)}?" if found else ""
