"""How wide each column becomes, and which find room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fleioctl.text.wrapping import width_of

GAP = 2  # blanks between columns
ENOUGH = 4  # columns: as long as fewer fit, texts are shortened further
CAPS = (24, 18, 12, 8)  # to how many cells, step by step
TYPICAL = 12  # texts up to this are not shortened at first, even if most others are shorter
WORDS = 3  # times the cap: words up to this are not broken, so that an e-mail can be copied
FOLDED = 8  # below this a folded column is no longer read


@dataclass(frozen=True)
class Need:
    """The width that shows all of a column, and the least that does it justice."""

    whole: int
    least: int


def rigid(widths: Sequence[int], heading: int) -> Need:
    """Return the need of ids, numbers and ages: all or nothing."""
    whole = max(heading, *widths)
    return Need(whole, whole)


def flexible(widths: Sequence[int], heading: int, cap: int) -> Need:
    """Return the need of texts: most of them in full, a few long ones shortened, none below the cap."""
    whole = max(heading, *widths)
    usual = sorted(widths)[(len(widths) - 1) * 8 // 10]
    return Need(whole, max(heading, min(whole, cap, max(usual, TYPICAL))))


def foldable(widths: Sequence[int], heading: int) -> Need:
    """Return the need of texts that may take several lines."""
    whole = max(heading, *widths)
    return Need(whole, max(heading, min(whole, FOLDED)))


def folded_from(cells: Sequence[str], widths: Sequence[int], heading: int, cap: int) -> Need:
    """Return the need of texts that take several lines before they are cut: their longest word, e-mails included."""
    whole = max(heading, *widths)
    word = max((width_of(word) for cell in cells for word in cell.split()), default=0)
    return Need(whole, max(heading, min(whole, max(cap, min(word, WORDS * cap)))))


def count_that_fit(needs: Sequence[Need], width: int) -> int:
    """Return how many columns have room from the left; the first always."""
    while len(needs) > 1 and least_of(needs) > width:
        needs = needs[:-1]
    return len(needs)


def least_of(needs: Sequence[Need]) -> int:
    """Return the width of a line on which each has its least."""
    return sum(need.least for need in needs) + GAP * (len(needs) - 1)


def shared(needs: Sequence[Need], width: int) -> list[int]:
    """Return the widths: the least for each, then the rest in equal steps to those that want more."""
    widths = [need.least for need in needs]
    spare = width - least_of(needs)
    hungry = True
    while spare > 0 and hungry:
        hungry = False
        for index, need in enumerate(needs):
            if spare > 0 and widths[index] < need.whole:
                widths[index] += 1
                spare -= 1
                hungry = True
    return widths
