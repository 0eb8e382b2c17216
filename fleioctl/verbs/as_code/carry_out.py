"""The plan carried out: in the order of the references, each object once; a failure stops what depends on it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from fleioctl.changes import submit
from fleioctl.changes.bulk import IN_A_ROW
from fleioctl.changes.create_once import CreateRequest, create
from fleioctl.changes.read_back import not_taken
from fleioctl.changes.results import Result, failure
from fleioctl.errors import Error, NotFound, Temporary, Unknown
from fleioctl.inputs import fields
from fleioctl.inputs.objects import object_path
from fleioctl.model.paths import identity
from fleioctl.model.registry import own, resource_of
from fleioctl.model.resource import Resource, repeatable
from fleioctl.session.change_log import accepted_but
from fleioctl.session.session import Session
from fleioctl.verbs.as_code.entry import Entry, code_fields, described
from fleioctl.verbs.as_code.names import Names, names_in
from fleioctl.verbs.as_code.panel import entry_of
from fleioctl.verbs.as_code.part_calls import carry_out_part, tidy_new
from fleioctl.verbs.as_code.plan.order import references
from fleioctl.verbs.as_code.plan.steps import ACTIONS, Step
from fleioctl.verbs.as_code.values import same
from fleioctl.verbs.update import Change

Json = dict[str, Any]


class Run:
    """One apply: what was made so far, and what failed."""

    def __init__(self, session: Session, steps: Sequence[Step], names: Names) -> None:
        self.session, self.steps, self.names = session, steps, names
        self.made: dict[tuple[str, str], str] = {}
        self.failed: set[tuple[str, str]] = set()
        self._in_a_row = 0

    def results(self) -> Iterator[Result]:
        """Yield a result for each step; what depends on a failed one is skipped."""
        for number, step in enumerate(self.steps):
            self.session.progress.show(f"{number} of {len(self.steps)} done")
            result = self._result(step)
            self.session.progress.clear()
            if result.outcome not in ("done", "accepted", "unchanged"):
                self.failed |= {(step.group, name) for name in names_in(step.entry)}
            # a panel that is down would let each further object wait for its whole deadline
            if result.outcome != "skipped":
                self._in_a_row = self._in_a_row + 1 if isinstance(result.error, (Temporary, Unknown)) else 0
            yield result

    def _result(self, step: Step) -> Result:
        why = self._in_the_way(step)
        if why:
            return Result(step.id, step.label, ACTIONS[step.would], "skipped", why)
        try:
            return self._done(step)
        except Error as error:
            id = self.made.get((step.entry.group, step.entry.label), step.id)
            return failure(id, step.label, ACTIONS[step.would], error)

    def _in_the_way(self, step: Step) -> str:
        if self._in_a_row >= IN_A_ROW:
            return f"stopped after {IN_A_ROW} transient failures in a row"
        if step.part and (step.entry.group, step.entry.label) in self.failed:
            return f"{step.entry.label} could not be made"
        # what goes away needs nothing of what could not be made
        for group, name in references(step.entry) if step.would != "delete" else ():
            if (group, name) in self.failed:
                return f"{resource_of(group).noun} {name} could not be made"
        return ""

    def _done(self, step: Step) -> Result:
        if step.part:
            return carry_out_part(self.session, step, step.parent or self.made[step.entry.group, step.entry.label])
        resource = self.session.placed(resource_of(step.entry.group))
        if step.would == "create":
            return self._create(resource, step)
        if step.would == "change":
            return self._change(resource, step)
        return _delete(self.session, resource, step)

    def request(self, resource: Resource, entry: Entry) -> CreateRequest:
        """Return what makes the object, as far as a create takes it."""
        # null means not given: a create that clears a field would ask for what is so anyway
        known = [each for each in code_fields(self.session, resource) if "create" in each.verbs]
        values = {each.name: entry.values[each.name] for each in known if entry.values.get(each.name) is not None}
        request = CreateRequest(resource, fields.body_of(known, self._with_ids(resource, values)), one_of_many=True)
        if code := described(resource).made:
            request = own(resource.group, code)(self.session, request)
        return request

    def _create(self, resource: Resource, step: Step) -> Result:
        created = create(self.session, self.request(resource, step.entry))
        id = identity(created.item.get(resource.identity.key))
        self.made[step.entry.group, step.entry.label] = id
        self.names.add(step.entry, id)
        try:
            self._complete(resource, step.entry, id, created.item)
            more = tidy_new(self.session, step.entry, id)
        except Error as error:
            raise accepted_but(error, hint="It is made. Run apply again.") from error
        return Result(id, step.label, "create", "done", more or created.why or step.detail)

    def _complete(self, resource: Resource, entry: Entry, id: str, item: Json) -> None:
        """Set what a create does not take, or did not; what cannot be set afterwards must have taken."""
        if resource.show:  # the answer to a create may show less than the object, or what was sent
            item = self.session.api.get(object_path(resource, id))
        there = entry_of(self.session, entry.group, self.names, item)
        known = {each.name: each for each in code_fields(self.session, resource)}
        differ = {
            name: value
            for name, value in entry.values.items()
            if name in there.values and not same(known[name], there.values[name], value)
        }
        rest = {name: value for name, value in differ.items() if "update" in known[name].verbs}
        # an update alone takes these and the panel never shows them: now is the only time that they are sent
        unseen = [name for name in entry.values if name not in there.values and known[name].verbs == ("update",)]
        rest |= {name: entry.values[name] for name in unseen}
        if rest:
            _changed(self.session, resource, id, self._asked(resource, rest))
        if fixed := [name for name in differ if name not in rest]:
            raise not_taken(fixed)

    def asked(self, resource: Resource, step: Step) -> Json:
        """Return what a change sends."""
        return self._asked(resource, {name: new for name, (_, new) in step.changes.items()})

    def _change(self, resource: Resource, step: Step) -> Result:
        asked = self.asked(resource, step)
        if not _changed(self.session, resource, step.id, asked):
            return Result(step.id, step.label, "update", "unchanged", "was so already")
        return Result(step.id, step.label, "update", "done", step.detail)

    def _asked(self, resource: Resource, values: Json) -> Json:
        return fields.body_of(code_fields(self.session, resource), self._with_ids(resource, values))

    def _with_ids(self, resource: Resource, values: Json) -> Json:
        """Return the values to send, references by id."""
        known = {each.name: each for each in code_fields(self.session, resource)}
        body = dict(values)
        for name, value in values.items():
            if (refers := known[name].refers) and value not in (None, ""):
                body[name] = (
                    [self._id(refers, str(one)) for one in value]
                    if isinstance(value, list)
                    else self._id(refers, str(value))
                )
        return body

    def _id(self, group: str, name: str) -> str:
        found = self.names.ids(group, name)
        if not found and (made := self.made.get((group, name))):
            return made
        if len(found) != 1:
            raise NotFound(f"{name!r} is {'no' if not found else 'more than one'} {resource_of(group).noun}.")
        return found[0]


def _changed(session: Session, resource: Resource, id: str, asked: Json) -> bool:
    """Change one object; tell whether anything had to be sent."""
    change = Change(session, resource, id, asked)
    if change.is_needless:
        return False
    change.check(change.make())
    return True


def deletion(session: Session, resource: Resource, id: str) -> submit.Call:
    """Return the call that deletes an object."""
    path = object_path(resource, id)
    recheck = (lambda: "idle" if _is_there(session, path) else "done") if resource.show else None
    return submit.Call("DELETE", path, repeatable, resource.group, "delete", id, recheck=recheck)


def _delete(session: Session, resource: Resource, step: Step) -> Result:
    submit.perform(session, deletion(session, resource, step.id))
    # zones and clients go by and by: their 204 comes before they are gone
    there = resource.show and _is_there(session, object_path(resource, step.id))
    outcome, detail = ("accepted", "the panel is still at it") if there else ("done", "")
    return Result(step.id, step.label, "delete", outcome, detail)


def _is_there(session: Session, path: str) -> bool:
    try:
        session.api.get(path)
    except NotFound:
        return False
    return True
