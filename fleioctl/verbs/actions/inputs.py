"""What was given for an action: the query for all its targets, the body for each of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from fleioctl.concurrent import failures, gather
from fleioctl.errors import Error, NotFound
from fleioctl.inputs import fields, prose, selection
from fleioctl.inputs.lookup import UUID, Target
from fleioctl.inputs.objects import object_path
from fleioctl.inputs.parameters import options_of
from fleioctl.inputs.selection import SelectionOptions
from fleioctl.model.paths import gathered, identity
from fleioctl.model.resource import Action, Among, Field, Resource
from fleioctl.session.session import Session
from fleioctl.text.suggestions import did_you_mean

NAMES = ("name", "network_name", "host_name")


class Inputs:
    """The values of an action's fields, checked; what is offered by a target itself is looked up there."""

    def __init__(self, session: Session, resource: Resource, action: Action, given: Mapping[str, Any]) -> None:
        self.session, self.resource, self.action = session, resource, action
        values = fields.given_values(session, action.fields, given)
        if not action.on_list and prose.is_composed(session, action.fields, values):
            selection.choose(session, resource, options_of(SelectionOptions, given))
        self.values = fields.complete(session, action.fields, values)
        self.query = fields.query_of(action.fields, self.values)
        self._choices = [field for field in action.fields if field.among and self.values.get(field.name)]
        self._chosen: dict[str, Any] = {}

    def prepare(self, targets: Sequence[Target]) -> None:
        """Look up what the targets offer; what none of them knows is an error before the first write."""
        if self._choices and len(targets) > 1:
            self._chosen = gather({target.id: partial(self._choose, target) for target in targets})
            failed = failures(self._chosen)
            if len(failed) == len(targets):
                raise next(iter(failed.values()))

    def body_for(self, target: Target) -> dict[str, Any] | None:
        """Return what is sent to this target, None when it is nothing."""
        chosen = self._chosen.get(target.id) or self._choose(target)
        if isinstance(chosen, Error):
            raise chosen
        values = {**self.values, **chosen}
        return {**self.action.constants, **fields.body_of(self.action.fields, values)} or None

    def _choose(self, target: Target) -> dict[str, str]:
        return {
            field.name: self._offered(target, field, field.among, str(self.values[field.name]))
            for field in self._choices
            if field.among
        }

    def _offered(self, target: Target, field: Field, among: Among, word: str) -> str:
        """Return the id of what the target offers under this id or name; no call when it can only be an id."""
        if UUID.fullmatch(word):
            return word
        offered = gathered(self.session.api.get(object_path(self.resource, target.id, among.segment)), among.key)
        exact = [item for item in offered if identity(item) == word]
        named = {_sent(item, among) for item in exact or offered if exact or word in _names(item)}
        if len(named) == 1:
            return named.pop()
        if not named:
            near = did_you_mean(word, [name for item in offered for name in _names(item)])
            raise NotFound(f"{target.label} cannot have {field.flag} {word!r}.{near}", hint="Use an id, or a name.")
        candidates = ", ".join(sorted(named))
        raise NotFound(f"{len(named)} are called {word!r}: {candidates}.", code="ambiguous", hint="Use the id.")


def _sent(item: Any, among: Among) -> str:
    return str(item[among.sends]) if isinstance(item, dict) and item.get(among.sends) else identity(item)


def _names(item: dict[str, Any]) -> list[str]:
    """Return the names of what is offered; of a host the short one too."""
    names = [str(item[name]) for name in NAMES if item.get(name)]
    return [*names, *(name.partition(".")[0] for name in names)]
