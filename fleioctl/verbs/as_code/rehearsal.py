"""The calls of a plan for --curl, none of which is sent; ids of what is yet to be made stand as `<id of NAME>`."""

from __future__ import annotations

from collections.abc import Iterator

from fleioctl.changes.create_once import call_of
from fleioctl.changes.plans.plan import Planned
from fleioctl.changes.sending import Call
from fleioctl.errors import Error
from fleioctl.inputs.lookup import Target
from fleioctl.model.registry import resource_of
from fleioctl.verbs.as_code.carry_out import Run, deletion
from fleioctl.verbs.as_code.names import names_in
from fleioctl.verbs.as_code.parts import parts_of
from fleioctl.verbs.as_code.plan.steps import ACTIONS, Step
from fleioctl.verbs.update import Change


class Rehearsal(Run):
    """A run that sends nothing."""

    def planned(self) -> Iterator[Planned]:
        """Yield each call."""
        for step in self.steps:
            if step.would == "create" and not step.part:
                for name in names_in(step.entry):
                    self.made.setdefault((step.entry.group, name), f"<id of {step.entry.label}>")
        for step in self.steps:
            try:
                for call in self._calls(step):
                    yield Planned(Target(step.id, step.label), ACTIONS[step.would], "change", step.detail, call)
            except Error as error:  # a rule names its group by an id that nobody knows yet
                self.session.note(f"{step.group} {step.label} cannot be shown: {error.message}")

    def _calls(self, step: Step) -> Iterator[Call]:
        resource = self.session.placed(resource_of(step.entry.group))
        if step.part and step.change:
            parent = step.parent or self.made[step.entry.group, step.entry.label]
            parts, wanted = parts_of(self.session, resource, step.part, parent, step.entry.values), step.change.values
            if step.would == "change" and step.part.changes:
                yield parts.update(step.change.shown, wanted)
                return
            if step.would != "create":
                yield parts.delete(step.change.shown)
            if step.would != "delete":
                yield parts.create(wanted)
        elif step.would == "create":
            yield call_of(self.session, self.request(resource, step.entry))
        elif step.would == "change":
            yield Change(self.session, resource, step.id, self.asked(resource, step)).call
        elif step.would == "delete":
            yield deletion(self.session, resource, step.id)
