"""What stands in the way of a plan: everything that can be known to be wrong is said before the first write."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from fleioctl.errors import Error, NotFound, Usage
from fleioctl.inputs.documents.faults import Faults
from fleioctl.model.registry import resource_of
from fleioctl.model.resource import Field, Part, Resource
from fleioctl.model.validation import validate
from fleioctl.session.session import Session
from fleioctl.text.suggestions import did_you_mean
from fleioctl.verbs.as_code.entry import Entry, Key, code_fields, described, keys_of
from fleioctl.verbs.as_code.names import Names, names_in

MOST_DELETED = 30  # per cent of a group; a file that lost its end must not empty a panel
FEW = 10  # below so many objects a share means nothing


class Guards:
    """The checks of one plan; faults of the files are collected, so that one run names them all."""

    def __init__(self, session: Session, wanted: Mapping[str, Sequence[Entry]]) -> None:
        self._session, self._wanted = session, wanted
        self._faults: dict[str, Faults] = {}
        self._names = {group: {name for each in found for name in names_in(each)} for group, found in wanted.items()}

    def raise_any(self) -> None:
        """Raise what was found so far."""
        for faults in self._faults.values():
            faults.raise_any()

    def check_prune(self, prune: Sequence[str]) -> None:
        """Refuse to prune what no file has, and what no call can delete."""
        known = {*self._wanted}
        for group in self._wanted:
            known |= {f"{group}.{kind.name}" for kind in described(resource_of(group)).parts}
        for word in prune:
            if word not in known:
                near = did_you_mean(word, sorted(known))
                raise Usage(f"--prune {word}: the file has no such group.{near}", code="validation")
            delete = resource_of(word).delete if word in self._wanted else None
            if word in self._wanted and (delete is None or any(each.required for each in delete.fields)):
                hint = f"Delete them one by one: fleioctl {word} delete" if delete else ""
                raise Usage(f"--prune {word}: they cannot be deleted by a file.", code="validation", hint=hint)

    def with_references(self, names: Names) -> dict[str, list[Entry]]:
        """Return the entries with each reference as export would write it; find those to nothing."""
        done = {}
        for group, found in self._wanted.items():
            fields = [each for each in code_fields(self._session, resource_of(group)) if each.refers]
            done[group] = [self._referring(each, fields, names) for each in found] if fields else list(found)
        return done

    def _referring(self, entry: Entry, fields: Sequence[Field], names: Names) -> Entry:
        values = dict(entry.values)
        for each in fields:
            value = values.get(each.name)
            for name in value if isinstance(value, list) else [value]:
                if name not in (None, ""):
                    self._check_reference(entry, each, str(name), names)
            if value not in (None, ""):
                values[each.name] = names.canonical(each, value)
        return replace(entry, values=values)

    def _check_reference(self, entry: Entry, each: Field, name: str, names: Names) -> None:
        found = names.ids(each.refers, name)
        # what the file makes or names counts before it is there, and decides between two of the panel
        if len(found) == 1 or name in self._names.get(each.refers, ()):
            return
        noun = resource_of(each.refers).noun
        many = f"is the name of {len(found)}" if found else f"is no {noun}, neither on the panel nor in the file"
        text = f"{entry.where}: {each.name} {name!r} {many}."
        self._add(entry, text, "ambiguous" if found else "not_found", NotFound)

    def check_new(self, resource: Resource, fields: Sequence[Field], entry: Entry) -> None:
        """Find what a create would lack, or could not send."""
        if not resource.create:
            text = f"{entry.where}: the panel has no such {resource.noun}, and no call to make one."
            self._add(entry, text, "not_found", NotFound)
            return
        made = [each for each in fields if "create" in each.verbs]
        if lacking := [each.name for each in made if each.required and entry.values.get(each.name) in (None, "")]:
            self._add(
                entry, f"{entry.where}: it is not there yet, and has no {', no '.join(lacking)}.", "missing_field"
            )
        self.check_values(fields, entry)

    def check_values(self, fields: Sequence[Field], entry: Entry) -> None:
        """Find values that no panel takes."""
        given = {name: value for name, value in entry.values.items() if value not in (None, "")}
        try:
            validate(fields, given)
        except Usage as error:
            self._add(entry, f"{entry.where}: {error.message}", error.code)

    def check_siblings(self, resource: Resource, asked: Sequence[tuple[Entry, Part]], there: set[Key]) -> None:
        """Find parts that name a sibling of their parent which is not there: the other group of a rule."""
        if all(each.refers != resource.group for _, kind in asked for each in kind.fields):
            return
        known = there | {key for each in self._wanted[resource.group] for key in keys_of(each)}
        known |= {key for each, _ in asked for key in keys_of(each)}
        for entry, kind in asked:
            fields = [each.name for each in kind.fields if each.refers == resource.group]
            for number, row in enumerate(entry.parts[kind.name], 1):
                for name in (row[each] for each in fields if row.get(each)):
                    if not set(keys_of(_sibling(entry, name))) & known:
                        text = f"{entry.where}: {kind.name}, {number}: {name!r} is no {resource.noun} beside it."
                        self._add(entry, text, "not_found", NotFound)

    def check_share(self, what: str, gone: int, there: int, *, force: bool) -> None:
        """Refuse to delete most of what there is."""
        if there >= FEW and gone * 100 > there * MOST_DELETED and not force:
            message = f"{gone} of {there} {what} would be deleted, more than {MOST_DELETED} per cent."
            raise Usage(message, code="too_many", hint="Look at the file; --force deletes them all the same.")

    def _add(self, entry: Entry, text: str, code: str, kind: type[Error] = Usage) -> None:
        self._faults.setdefault(entry.file, Faults(entry.file)).add(entry.row, text, code, kind)


def _sibling(entry: Entry, name: Any) -> Entry:
    """Return the same object under another name: of the same client, in the same region."""
    naming = resource_of(entry.group).identity.names[0]
    return replace(entry, values={**entry.values, naming: name}, also={})
