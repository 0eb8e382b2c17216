"""`update`: send what was given to each target, read back, and say what did not take."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

from fleioctl.changes import confirmation, submit
from fleioctl.changes.plans import plan
from fleioctl.changes.read_back import check, not_taken, read_back, taken
from fleioctl.changes.results import Result
from fleioctl.concurrent import in_turns
from fleioctl.errors import Error, Usage
from fleioctl.inputs import fields, selection
from fleioctl.inputs.lookup import Target, names_of, resolve, target_of
from fleioctl.inputs.objects import object_path
from fleioctl.inputs.parameters import SESSION, options_of, with_signature
from fleioctl.inputs.rows import Checked, FileOptions, Rows, read_objects
from fleioctl.inputs.selection import BatchOptions, SelectionOptions
from fleioctl.inputs.typed.stored import alike, same
from fleioctl.model.resource import Field, Kept, Resource, repeatable
from fleioctl.session.session import Session
from fleioctl.text.naming import spelled
from fleioctl.verbs.create_options import input_options
from fleioctl.verbs.many import run_many

Json = dict[str, Any]
Given = Mapping[str, Any]
EXACT = ("text", "file")  # in these 01 is not 1


def update_fields(resource: Resource) -> list[Field]:
    """Return the fields that an update takes; none is required."""
    from dataclasses import replace

    return [replace(field, required=False) for field in resource.fields if "update" in field.verbs]


def update_command(resource: Resource) -> Any:
    """Return the update command of a resource."""

    def run(session: Session, **given: Any) -> None:
        change(session, resource, given)

    return with_signature(run, update_parameters(resource))


def update_parameters(resource: Resource) -> list[Any]:
    """Return the parameters of an update: session, targets, fields, files; for special commands too."""
    help = f"{names_of(resource)}; - reads them from standard input."
    help += f" Without any --from-file names each by {resource.identity.key}."
    targets = selection.parameters(resource, help=help)
    return [SESSION, *targets, *fields.parameters(update_fields(resource)), *input_options()]


class Wanted(NamedTuple):
    """One object and what it is to be, flat by the API's names."""

    target: Target
    values: Json


def change(session: Session, resource: Resource, given: Given) -> None:
    """Change what was asked for, and prove it."""
    session.out.check_columns(plan.COLUMNS if session.options.dry_run else session.columns(resource.columns))
    known = update_fields(resource)
    files, choice = options_of(FileOptions, given), options_of(SelectionOptions, given)
    batch = options_of(BatchOptions, given)
    typed, others = fields.typed_values(session, known, given, files.set)
    objects = read_objects(session, resource.noun, known, files, typed, key=resource.identity.key)
    wanted = _wanted(session, resource, objects, choice, bool(others))
    if choice.selects:
        confirmation.confirm(session, resource, "update", [each.value.target for each in wanted])
    submit.announce(session)
    session.connect()

    def prepare(each: Checked[Wanted]) -> Change:
        asked = fields.body_of(known, each.value.values, others)
        return Change(session, resource, each.value.target.id, asked)

    if session.options.dry_run:
        plan.show(session, [_planned(each) for each in _prepared(wanted, prepare, batch.parallel)])
    elif len(wanted) == 1 and not wanted[0].number and not choice.selects:
        _change_one(session, prepare(wanted[0]))
    else:
        _change_many(session, resource, wanted, prepare, batch)


def _wanted(
    session: Session, resource: Resource, objects: Rows, choice: SelectionOptions, more: bool
) -> list[Checked[Wanted]]:
    """Return what each target is to be: the same for all that were named, or what the rows of a file say of each."""
    named = choice.selects or bool(choice.target)
    if not named and objects.faults is None:
        selection.choose(session, resource, choice)  # which says that there is none
    if not named:
        return objects.check(lambda values: _of_row(session, resource, values), lambda wanted: wanted.target.id)
    if len(objects) > 1:
        raise Usage("--from-file holds several objects, but targets were given.", code="input_file")
    rows = objects.check(lambda values: _completed(session, resource, values), lambda _: None)
    values = rows[0].value
    if not values and not more:
        raise Usage(f"Nothing to change on the {resource.noun}.", hint="Give at least one field; --help lists them.")
    return [Checked(0, Wanted(target, values)) for target in selection.choose(session, resource, choice)]


def _completed(session: Session, resource: Resource, values: Json) -> Json:
    rest = {name: value for name, value in values.items() if name != resource.identity.key}
    return fields.complete(session, update_fields(resource), rest, required=False)


def _of_row(session: Session, resource: Resource, values: Json) -> Wanted:
    word = values.get(resource.identity.key)
    if word in (None, ""):
        raise Usage(f"Which {resource.noun}? Each object needs its {resource.identity.key}.", code="input_file")
    return Wanted(resolve(session, resource, str(word)), _completed(session, resource, values))


class Change:
    """One update: what the object was, what is asked, how it is sent."""

    def __init__(self, session: Session, resource: Resource, id: str, asked: Json) -> None:
        self.session, self.resource, self.id, self.asked = session, resource, id, asked
        self.known = update_fields(resource)
        self.path = object_path(resource, id)
        self.before: Json = session.api.get(self.path)
        self.target = Target(id, target_of(resource, self.before).name)
        method, body = request_of(resource, self.known, asked, self.before)
        self.call = submit.Call(
            method, self.path, repeatable, resource.group, "update", id, body=body, recheck=self._recheck
        )

    @property
    def is_needless(self) -> bool:
        """Tell whether all is as asked already, as far as the panel shows it."""
        return bool(self.asked) and all(self.is_same(name) for name in self.asked)

    def is_same(self, name: str) -> bool:
        """Tell whether a field has the value asked for already."""
        if name not in self.before:
            return False
        old, new = self.before[name], self.asked[name]
        return same(old, new) and (not self._is_text(name, old) or old.strip() == new.strip())

    def _is_text(self, name: str, shown: Any) -> bool:
        """Tell whether a field is text, of which 01 is another than 1."""
        field = next((each for each in self.known if each.name == name), None)
        exact = field and field.type in EXACT and not field.refers and field.check != "moment"
        new = self.asked[name]
        return bool(exact) and isinstance(shown, str) and isinstance(new, str)

    def check(self, after: Json) -> None:
        """Raise Incomplete when a field did not take or another changed with it."""
        shown = {name: after[name] for name in self.asked if name in after and self._is_text(name, after[name])}
        wrong = [name for name, text in shown.items() if not alike(text, self.asked[name])]
        if wrong:
            raise not_taken(wrong)
        check(self.asked, self.before, after)

    def make(self) -> Json:
        """Send it and return the object as it is then."""
        submit.perform(self.session, self.call)
        return read_back(self.session, self.resource, self.id, self.path)

    def _recheck(self) -> str:
        return taken(self.session, self.path, self.asked)


def _change_one(session: Session, change: Change) -> None:
    """Change one object and show it."""
    needless = change.is_needless
    after = change.before if needless else change.make()
    session.result.record(
        session.columns(change.resource.columns), after, key=change.resource.identity.key, nested=change.resource.nested
    )
    if needless:
        session.note("it was so already; nothing was sent")
    change.check(after)
    if hidden := [name for name in change.asked if name not in after]:
        session.note(f"accepted, but the panel does not show it back: {', '.join(hidden)}")


def _change_many(
    session: Session,
    resource: Resource,
    wanted: Sequence[Checked[Wanted]],
    prepare: Callable[[Checked[Wanted]], Change],
    batch: BatchOptions,
) -> None:
    changes = _prepared(wanted, prepare, batch.parallel)

    def work(number: int) -> Result:
        change = changes[number]
        if change.is_needless:
            return Result(change.id, change.target.name, "update", "unchanged", "was so already")
        after = change.make()
        change.check(after)
        return Result(
            change.id,
            target_of(resource, after).name,
            "update",
            "done",
            f"changed {', '.join(map(spelled, change.asked))}",
        )

    run_many(session, [(each.number, each.value.target.id) for each in wanted], "update", work, batch)


def _prepared(
    wanted: Sequence[Checked[Wanted]], prepare: Callable[[Checked[Wanted]], Change], parallel: int
) -> list[Change]:
    """Read every object before the first change: one that is missing is known before anything is sent."""

    def with_row(each: Checked[Wanted]) -> Change:
        try:
            return prepare(each)
        except Error as error:
            error.message = f"row {each.number}: {error.message}" if each.number else error.message
            raise

    return in_turns([partial(with_row, each) for each in wanted], parallel)


def _planned(change: Change) -> plan.Planned:
    if change.is_needless:
        return plan.Planned(change.target, "update", "unchanged", "was so already")
    detail = plan.difference(change.asked, change.before, change.is_same)
    return plan.Planned(change.target, "update", "change", detail, change.call)


def request_of(resource: Resource, known: list[Field], asked: Json, before: Json) -> tuple[str, Json]:
    """Return the method and the body: PATCH where it carries every field, else PUT with what it must keep."""
    by_name = {field.name: field for field in known}
    only_put = resource.update == "PUT" or any(by_name[name].put for name in asked if name in by_name)
    if not only_put:
        return "PATCH", asked
    keeps = [each if isinstance(each, Kept) else Kept(each, each) for each in resource.keeps]
    kept = {each.name: _reference(before[each.source]) for each in keeps if each.source in before}
    return "PUT", {**kept, **asked}


def _reference(value: Any) -> Any:
    return value["id"] if isinstance(value, dict) and "id" in value else value
