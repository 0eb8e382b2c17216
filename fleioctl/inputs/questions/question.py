"""One question for one field, asked again until the answer can be right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from fleioctl.errors import Usage
from fleioctl.inputs.questions.choices import SHOWN, Choice, Found, Offer, listing, meant
from fleioctl.inputs.typed.field_value import option_value
from fleioctl.model.resource import Field
from fleioctl.model.validation import validate
from fleioctl.session.session import Session
from fleioctl.text.naming import spelled, titled
from fleioctl.text.redaction import REDACTED
from fleioctl.text.sanitizing import visible
from fleioctl.text.suggestions import nearest

REQUIRED = "It is required."


@dataclass(frozen=True)
class Answer:
    """What came of a question: the value as its option would give it, as it is typed, as people read it."""

    value: Any
    typed: tuple[str, ...]
    shown: str


def possible(session: Session) -> bool:
    """Tell whether a person can be asked for values: standard input is a terminal, and still unread."""
    return not session.stdin_used and session.interactive


def ask(session: Session, field: Field, offer: Offer | None = None, *, optional: bool = False) -> Answer | None:
    """Return the answer; None for an empty one, where that is allowed."""
    if offer and offer.choices:
        return _Choosing(session, field, offer, optional).ask()
    if optional:
        return None
    if offer:
        session.say(f"The panel offers no {spelled(field.flag)} to choose from.")
    return _typed(session, field)


def ask_needed(session: Session, field: Field, offer: Offer | None = None) -> Answer:
    """Return the answer to a question that must be answered."""
    answer = ask(session, field, offer)
    assert answer
    return answer


def _typed(session: Session, field: Field) -> Answer:
    prompt = (field.help.partition(";")[0] or titled(field.flag)).rstrip(".")
    while True:
        text = session.ask(f"{prompt}: ", secret=field.secret)
        text = text if field.secret else text.strip()
        reason = _reason(session, field, text)
        if not reason:
            value = _converted(session, field, text)
            return Answer(value, _words(field, text, value), REDACTED if field.secret else text)
        session.say(reason)


def _reason(session: Session, field: Field, text: str) -> str:
    """Say what is wrong with a typed answer."""
    if not text:
        return REQUIRED
    if field.secret:
        session.redact.add(text)
    elif visible(text) != text:
        return "That holds a character that cannot be seen, perhaps of an arrow key."
    try:
        validate([field], {field.name: _converted(session, field, text)})
    except Usage as error:
        return f"{error.fields[field.name]}." if field.name in error.fields else error.message
    return ""


def _converted(session: Session, field: Field, text: str) -> Any:
    """Turn typed text into the field's type."""
    if field.many and field.type != "json":
        return [part for part in _parts(text) if part]
    return option_value(session, field, [text] if field.many else text)


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.split(",")]


def _words(field: Field, text: str, value: Any) -> tuple[str, ...]:
    return tuple(value) if field.many and field.type != "json" else (text,)


class _Choosing:
    """One question with choices."""

    def __init__(self, session: Session, field: Field, offer: Offer, optional: bool) -> None:
        self.session, self.field, self.offer, self.optional = session, field, offer, optional
        only = "" if optional or offer.beyond or len(offer.choices) > 1 else offer.choices[0].label
        self.default = offer.default or only
        self.shown: Sequence[Choice] = ()

    def ask(self) -> Answer | None:
        """List the choices and ask until one is meant."""
        about = f" ({self.offer.about})" if self.offer.about else ""
        self.session.say(f"{titled(self.field.flag)}{about}:")
        self._list(self.offer.choices, self.offer.beyond)
        while True:
            text = self.session.ask(self._prompt()).strip() or self.default
            if not text and self.optional:
                return None
            chosen = self._chosen(text) if text else self._anew()
            if chosen:
                return self._answer(chosen)

    def _prompt(self) -> str:
        how = "number or word" + (", several by commas" if self.field.many else "")
        if self.optional and not self.default:
            how += ", Enter for none"
        default = f" [{self.default}]" if self.default else ""
        return f"{titled(self.field.flag)} ({how}){default}: "

    def _list(self, choices: Sequence[Choice], beyond: int = 0) -> None:
        self.shown = choices[:SHOWN]
        for line in listing(self.shown, len(choices) - len(self.shown) + beyond, self.session.width):
            self.session.say(line)

    def _chosen(self, text: str) -> list[Choice]:
        """Return the choices meant; none when it has to be asked again."""
        whole = meant(text, self.shown, self.offer)
        if whole.certain or not self.field.many or "," not in text:
            return self._certain(text, whole)
        found: list[Choice] = []
        for part in filter(None, _parts(text)):
            one = self._certain(part, meant(part, self.shown, self.offer))
            if not one:
                return []
            found += one
        return list(dict.fromkeys(found))

    def _certain(self, text: str, found: Found) -> list[Choice]:
        if found.certain:
            return list(found.choices)
        if not found.choices:
            self.session.say(f"{text!r} is not among them.{_near(text, self.offer.choices)}")
            return []
        self.session.say(f"{len(found.choices)} with {text!r}:")
        self._list(found.choices)
        return []

    def _anew(self) -> list[Choice]:
        self.session.say(REQUIRED)
        self._list(self.offer.choices, self.offer.beyond)
        return []

    def _answer(self, chosen: Sequence[Choice]) -> Answer:
        words = tuple(self.offer.word(choice) for choice in chosen)
        value: Any = list(words) if self.field.many else words[0]
        if self.field.type == "boolean":
            value = words[0] == "yes"
        return Answer(value, words, ", ".join(_shown(*pair) for pair in zip(chosen, words, strict=True)))


def _near(text: str, choices: Sequence[Choice]) -> str:
    """Return what comes near, as a whole or by its beginning."""
    words = dict.fromkeys(word for choice in choices for word in choice.words)
    begun = nearest(text, dict.fromkeys(word[: len(text)] for word in words))
    near = nearest(text, words) or [word for word in words if word.startswith(tuple(begun))]
    return f" Did you mean {' or '.join(near[:2])}?" if near else ""


def _shown(choice: Choice, word: str) -> str:
    known = (choice.label, *choice.detail)
    return choice.described if word in known else f"{choice.described} {word}"


def agree(session: Session, question: str) -> None:
    """Go on unless the person says no; --yes says yes."""
    if session.settings.yes:
        return
    while (answer := session.ask(f"{question} [Y/n] ").strip().lower()) not in ("", "y", "yes", "n", "no"):
        session.say("Type y or n.")
    if answer.startswith("n"):
        raise Usage("Not confirmed.", code="not_confirmed")
