"""The parts of an object carried out: added, changed, deleted, and looked at again."""

from __future__ import annotations

from typing import Any

from fleioctl.changes import submit
from fleioctl.changes.once import SETTLE, Evidence, Once
from fleioctl.changes.read_back import not_taken
from fleioctl.changes.results import Result
from fleioctl.errors import Error
from fleioctl.model.registry import resource_of
from fleioctl.model.resource import Part, Safety
from fleioctl.session.change_log import accepted_but
from fleioctl.session.session import Session
from fleioctl.verbs.as_code.entry import Entry, described, part_key
from fleioctl.verbs.as_code.parts import Appeared, Gone, Parts, alike, compare, parts_of
from fleioctl.verbs.as_code.plan.steps import ACTIONS, Step
from fleioctl.verbs.as_code.values import same

Json = dict[str, Any]


def carry_out_part(session: Session, step: Step, parent: str) -> Result:
    """Do one step of a part; what the panel has meanwhile counts, since it adds rules and records of its own."""
    assert step.part
    assert step.change
    parts = parts_of(session, resource_of(step.entry.group), step.part, parent, step.entry.values)
    # read again: a parent that was made a moment ago has rules of its own by now
    shown = _alike(parts, step.part, step.change.values)
    action = ACTIONS[step.would]
    if step.would == "delete":
        if shown is None:
            return Result(step.id, step.label, action, "unchanged", "is gone already")
        _send(session, parts.delete(shown), Gone(parts, str(shown["id"])))
        return Result(step.id, step.label, action, "done")
    wanted = step.change.values
    if shown is not None and _is_so(step.part, shown, wanted):
        return Result(str(shown["id"]), step.label, action, "unchanged", "is there already")
    after = _Put(session, parts, step, parent).make(wanted, shown)
    return Result(str(after["id"]), step.label, action, "done", step.detail)


class _Put:
    """Adding or changing one part of a parent."""

    def __init__(self, session: Session, parts: Parts, step: Step, parent: str) -> None:
        assert step.part
        self.session, self.parts, self.step, self.part, self.parent = session, parts, step, step.part, parent

    def make(self, wanted: Json, shown: Json | None) -> Json:
        """Send what makes it so, and return the part as the panel shows it then."""
        if shown is None:
            self._create(wanted)
        elif self.part.changes:
            _send(self.session, self.parts.update(shown, wanted), None)
        else:
            # the new one cannot come first: the panel refuses a rule that is there already
            _send(self.session, self.parts.delete(shown), Gone(self.parts, str(shown["id"])))
            try:
                self._create(wanted)
            except Error as error:
                raise accepted_but(error, hint="The old one is deleted. Run apply again.") from error
        return self._checked(wanted)

    def _create(self, wanted: Json) -> None:
        evidence = Appeared(self.parts, self.part, wanted, self.step.entry, self.parent)
        _send(self.session, self.parts.create(wanted), evidence)

    def _checked(self, wanted: Json) -> Json:
        try:
            after = _alike(self.parts, self.part, wanted)
        except Error as error:
            raise accepted_but(error) from error
        if after is None or not _is_so(self.part, after, wanted):
            fields = {each.name: each for each in self.part.fields}
            raise not_taken([name for name in wanted if not same(fields[name], (after or {}).get(name), wanted[name])])
        return after


def _send(session: Session, call: submit.Call, evidence: Evidence | None) -> None:
    if evidence and call.safety is Safety.ONCE:
        # one of many, so its outcome is recorded at once; a lost answer is looked after at once, too
        Once(session, call, evidence, SETTLE, defer=False).perform()
    else:
        submit.perform(session, call)


def _alike(parts: Parts, part: Part, values: Json) -> Json | None:
    return next(iter(alike(parts, part, part_key(part, values))), None)


def _is_so(part: Part, shown: Json, wanted: Json) -> bool:
    fields = {each.name: each for each in part.fields}
    return all(same(fields[name], shown.get(name), value) for name, value in wanted.items())


def tidy_new(session: Session, entry: Entry, id: str) -> str:
    """Delete what the panel itself added to an object that was made this moment; say how much.

    A new security group lets everything out: the file says what it is to let out.
    """
    resource, deleted = resource_of(entry.group), 0
    for kind in described(resource).parts:
        if kind.name not in entry.parts:
            continue
        parts = parts_of(session, resource, kind, id, entry.values)
        changes = compare(kind, entry.parts[kind.name], parts.read(), prune=True)
        more = [each.shown for each in changes if each.would == "delete"]
        for each in more:
            _send(session, parts.delete(each), Gone(parts, str(each["id"])))
        deleted += len(more)
    return f"{deleted} that the panel itself had added were deleted" if deleted else ""
