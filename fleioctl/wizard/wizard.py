"""A create by questions: ask for what is missing, show what will be made, say the command line that does it again."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from fleioctl.changes import submit
from fleioctl.changes.plans.plan import written
from fleioctl.errors import Error
from fleioctl.inputs.questions.choices import Offer
from fleioctl.inputs.questions.panel_choices import offer_for
from fleioctl.inputs.questions.question import Answer, agree, ask, possible
from fleioctl.model.resource import Field, Resource
from fleioctl.model.validation import validate
from fleioctl.session.session import Session
from fleioctl.text.naming import titled
from fleioctl.text.redaction import REDACTED, redact_body
from fleioctl.text.wrapping import padded, shorten, width_of

Values = Mapping[str, Any]
Offers = Mapping[str, Callable[[Values], Offer]]

NOTHING = (None, "")


def nothing_more(values: Values) -> Collection[str]:
    """Need no other fields than the required ones."""
    return ()


def nothing_special(session: Session, values: Values) -> Offers:
    """Offer what the descriptions of the fields lead to."""
    return {}


@dataclass(frozen=True)
class Questions:
    """What a resource knows better: which further fields are needed, and where choices come from.

    Fields that are offered but not needed are asked for too, after a needed one was; an empty answer leaves them out.
    """

    offers: Callable[[Session, Values], Offers] = nothing_special
    needs: Callable[[Values], Collection[str]] = nothing_more


class Interview:
    """The questions of one create and their answers; `values` get what was answered."""

    def __init__(
        self,
        session: Session,
        resource: Resource,
        fields: Sequence[Field],
        values: dict[str, Any],
        questions: Questions | None = None,
    ) -> None:
        self.session, self.resource, self.fields = session, resource, fields
        self.values, self.questions = values, questions or Questions()
        self.answers: dict[str, Answer] = {}
        self.summary: list[tuple[str, str]] = []

    @property
    def wanted(self) -> bool:
        """Tell whether something is missing, and a person can be asked for it."""
        return bool(self._needed) and possible(self.session)

    @property
    def _needed(self) -> list[Field]:
        """Return the fields without which there is no object."""
        names = self.questions.needs(self.values)
        return [field for field in self._missing if field.required or field.name in names]

    @property
    def _missing(self) -> list[Field]:
        return [field for field in self.fields if self.values.get(field.name) in NOTHING]

    def hold(self, extra: Values) -> None:
        """Ask for every needed field that is missing, and offer those with choices."""
        validate(self.fields, self.values)
        submit.announce(self.session)
        if not self.session.settings.quiet:
            self.session.say(
                f"A new {self.resource.noun} on {self.session.panel}; nothing is sent before the last answer."
            )
        needed = self._needed
        offers = self.questions.offers(self.session, self.values)
        for field in self._missing:
            if field in needed or field.name in offers:
                self._ask(field, offers, optional=field not in needed)
        self.summary = list(self._rows(extra))

    def _ask(self, field: Field, offers: Offers, *, optional: bool) -> None:
        own = offers.get(field.name)
        offer = own(self.values) if own else offer_for(self.session, field)
        answer = ask(self.session, field, offer, optional=optional)
        if answer:
            self.answers[field.name] = answer
            self.values[field.name] = answer.value

    def _rows(self, settings: Values) -> Iterator[tuple[str, str]]:
        values = redact_body({**self.values, **settings})
        for field in self.fields:
            if field.name in values:
                value, answer = values.pop(field.name), self.answers.get(field.name)
                yield titled(field.flag), REDACTED if field.secret else answer.shown if answer else written(value)
        for name, value in values.items():
            yield name, written(value)

    def confirm(self) -> None:
        """Show what will be made and go on unless the person says no."""
        room = max(width_of(name) for name, _ in self.summary)
        self.session.say("")
        for name, value in self.summary:
            shown = shorten(value.replace("\n", " "), self.session.width - room - 4, "...")
            self.session.say(f"  {padded(name, room)}  {shown}")
        agree(self.session, f"Create this {self.resource.noun} on {self.session.panel}?")

    @contextmanager
    def remembered(self) -> Iterator[None]:
        """Say at the end the command line that gives all answers; also where nothing came of them."""
        try:
            yield
        except Error as error:
            if error.outcome == "unchanged":
                self._tell("To go on from here:")
            raise
        self._tell("The same without questions:")

    def _tell(self, intro: str) -> None:
        if self.answers and not self.session.settings.quiet:
            self.session.say(f"{intro}\n  {self._line()}")

    def _line(self) -> str:
        words = [word for field in self.fields for word in _options(field, self.answers.get(field.name))]
        return shlex.join(("fleioctl", *self.session.argv, *words))


def _options(field: Field, answer: Answer | None) -> Iterator[str]:
    """Yield the options that give an answer; a secret is asked for again."""
    if answer is None:
        return
    if field.secret:
        yield f"{field.flag}-prompt"
    elif field.type == "boolean":
        yield field.flag if answer.value else f"--no-{field.flag[2:]}"
    else:
        for word in answer.typed:
            yield from (field.flag, word)
