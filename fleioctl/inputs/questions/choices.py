"""Choices for an answer: how they are listed, and which of them a typed word means."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from fleioctl.text.wrapping import CUT, in_columns, shorten

SHOWN = 12  # choices at a time: a small terminal shows them with the question


@dataclass(frozen=True)
class Choice:
    """One thing to choose: what the option takes, how people call it, and what helps to tell it from others."""

    value: str
    label: str
    detail: tuple[str, ...] = ()
    names: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """Return everything by which it may be typed."""
        return (self.value, self.label, *self.names)

    @property
    def described(self) -> str:
        """Return it for a summary."""
        detail = ", ".join(part for part in self.detail if part)
        return f"{self.label} ({detail})" if detail else self.label


def as_typed(choice: Choice) -> str:
    """Return the value, for choices that have no better word."""
    return choice.value


@dataclass(frozen=True)
class Offer:
    """The choices for one answer; `total` counts those that were not read too, `search` finds them.

    `word` returns what the command line takes for a choice, `default` is what an empty answer means; `about` says
    which ones these are.
    """

    choices: Sequence[Choice]
    default: str = ""
    about: str = ""
    total: int = 0
    search: Callable[[str], Sequence[Choice]] | None = None
    word: Callable[[Choice], str] = as_typed

    @property
    def beyond(self) -> int:
        """Return how many there are that are not among the choices read."""
        return max(0, self.total - len(self.choices))


@dataclass(frozen=True)
class Found:
    """What a typed word means: one choice when `certain`, else what it may stand for."""

    choices: Sequence[Choice]
    certain: bool = False


def meant(text: str, shown: Sequence[Choice], offer: Offer) -> Found:
    """Return what a typed number, word or beginning of a word stands for; a number counts the lines shown."""
    if text.isascii() and text.isdecimal() and 1 <= int(text) <= len(shown):
        return Found([shown[int(text) - 1]], certain=True)
    known = list(offer.choices)
    exact = _matching(known, lambda word: word == text) or _matching(known, _same(text))
    if not exact and offer.beyond and offer.search:
        known = _distinct([*known, *offer.search(text)])
        exact = _matching(known, lambda word: word == text) or _matching(known, _same(text))
    begun = exact or _matching(known, lambda word: word.casefold().startswith(text.casefold()))
    if begun:
        return Found(begun, certain=len(begun) == 1)
    return Found(_matching(known, lambda word: text.casefold() in word.casefold()))


def _same(text: str) -> Callable[[str], bool]:
    return lambda word: word.casefold() == text.casefold()


def _matching(choices: Sequence[Choice], fits: Callable[[str], bool]) -> list[Choice]:
    return [choice for choice in choices if any(fits(word) for word in choice.words if word)]


def _distinct(choices: Sequence[Choice]) -> list[Choice]:
    return list({choice.value: choice for choice in choices}.values())


def listing(choices: Sequence[Choice], more: int, width: int) -> list[str]:
    """Return a numbered line for each, and one that says how to see those that are left out."""
    rows = [(f"{number:>2}", choice.label, *_detail(choice, choices)) for number, choice in enumerate(choices, 1)]
    lines = in_columns(rows, width)
    if more:
        lines.append(shorten(f"      ... and {more} more; type a part of the word to narrow it down", width, CUT))
    return lines


def _detail(choice: Choice, others: Sequence[Choice]) -> tuple[str, ...]:
    """Return the details, with the id where nothing else tells two of them apart."""
    alike = [each for each in others if (each.label, each.detail) == (choice.label, choice.detail)]
    return (*choice.detail, choice.value) if len(alike) > 1 else choice.detail
