"""Actions and `delete`: on targets, in parallel, followed to the end on request."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from fleioctl.changes import confirmation, submit
from fleioctl.changes.bulk import Bulk, attempt
from fleioctl.changes.follow import Goal, Wait
from fleioctl.changes.once import Evidence
from fleioctl.changes.results import COLUMNS, Result, conclude, failure
from fleioctl.errors import Error, NotFound, Refused
from fleioctl.inputs import selection
from fleioctl.inputs.lookup import Target, resolve, target_of
from fleioctl.inputs.objects import object_path, read_states
from fleioctl.inputs.parameters import options_of
from fleioctl.inputs.selection import BatchOptions, SelectionOptions
from fleioctl.model.resource import Action, Resource
from fleioctl.model.versions import not_in_version
from fleioctl.session.change_log import accepted_but
from fleioctl.session.session import Session
from fleioctl.verbs.actions.evidence import left_open, state_after, state_reached, taken_at_once, telling_left_open
from fleioctl.verbs.actions.explain import explained
from fleioctl.verbs.actions.goals import goal_of, told
from fleioctl.verbs.actions.inputs import Inputs
from fleioctl.verbs.actions.parameters import CareOptions, WaitOptions
from fleioctl.verbs.actions.seen import CONFIRMED, SeenByReading

Given = Mapping[str, Any]


class Acting:
    """One run of an action over its targets."""

    def __init__(self, session: Session, resource: Resource, action: Action, given: Given) -> None:
        self.session, self.resource, self.action, self.given = session, resource, action, given
        self.selection, self.batch = options_of(SelectionOptions, given), options_of(BatchOptions, given)
        self.care, self.waiting = options_of(CareOptions, given), options_of(WaitOptions, given)
        self.goal = goal_of(resource, action)
        self.answers: list[Any] = []
        self.results: list[Result] = []
        self.began = session.clock.now()

    def run(self) -> None:
        """Choose, check, ask, act, follow, report."""
        if not self.session.current((self.action,)):
            raise not_in_version(f"{self.resource.group} {self.action.name}", self.action, self.session.version)
        free = self.action.shows or self.session.options.dry_run  # a plan has other columns
        self.session.out.check_columns(COLUMNS, closed=not free)
        self.inputs = Inputs(self.session, self.resource, self.action, self.given)
        targets = self._with_states(self._targets())
        if targets:
            if self.action.destructive or self.selection.selects:
                confirmation.confirm(self.session, self.resource, self.action.name, targets)
            submit.announce(self.session)
            self.inputs.prepare(targets)
        if not self.session.options.dry_run:
            self._report(targets)
            return
        from fleioctl.verbs.actions.planning import show_plan

        show_plan(self, targets)

    def _targets(self) -> list[Target]:
        if not self.care.if_exists or self.selection.selects:
            return selection.choose(self.session, self.resource, self.selection)
        found: list[Target] = []
        for word in selection.words(self.session, self.resource, self.selection):
            try:
                found.append(resolve(self.session, self.resource, word, suggesting=False))
            except NotFound as error:
                if error.code == "ambiguous":
                    raise
                self._missing(word)
        return found

    def _missing(self, word: str) -> None:
        self.results.append(Result(word, word, self.action.name, "unchanged", "does not exist"))

    def _with_states(self, targets: list[Target]) -> list[Target]:
        """Read the targets in as few calls as can be, to know their names and whether there is anything to do."""
        unread = [target.id for target in targets if not target.item]
        if not unread or not self.resource.show or not (self.goal or self.action.destructive):
            return targets
        objects = read_states(self.session, self.resource, unread)
        gone = [id for id in unread if not (id in objects or left_open(self.session, self.resource, self.action, id))]
        if gone and not self.care.if_exists:
            hint = f"fleioctl {self.resource.group} list shows what there is."
            raise NotFound(f"There is no {self.resource.noun} {', '.join(gone[:8])}.", hint=hint)
        for id in gone:
            self._missing(id)
        return [target_of(self.resource, objects[t.id]) if t.id in objects else t for t in targets if t.id not in gone]

    def _report(self, targets: list[Target]) -> None:
        self.alone = len(targets) == 1
        bulk = Bulk(
            targets,
            lambda target: attempt(target, self.action.name, lambda: self._act(target)),
            action=self.action.name,
            parallel=self.batch.parallel,
            max_failures=self.batch.max_failures,
            say=self.session.say,
        )
        pages = self._pages(self._followed(bulk, targets), [target.id for target in targets])
        if self.action.shows and len(targets) == 1:
            list(pages)
            if self.answers:
                self.session.out.value(self.answers[0])
        else:
            self.session.result.rows(COLUMNS, pages)
        conclude(self.session, self.results)
        if bulk.interrupted:
            raise bulk.interrupted

    def _pages(self, ended: Iterator[Result], order: Sequence[str]) -> Iterator[list[dict[str, Any]]]:
        """Stream one by one where the format streams, else all in the order given."""
        if self.results:
            yield [result.as_row() for result in self.results]
        kept = self._keep(ended, len(self.results) + len(order))
        place = {id: index for index, id in enumerate(order)}
        if not self.session.out.streams:
            kept = iter(sorted(kept, key=lambda result: place[result.id]))
        yield from ([result.as_row()] for result in kept)

    def _keep(self, ended: Iterator[Result], total: int) -> Iterator[Result]:
        for result in ended:
            self.results.append(result)
            self.session.progress.clear()
            yield result
            self.session.progress.show(f"{self.action.name}: {len(self.results)} of {total} ended")
        self.session.progress.clear()

    def _act(self, target: Target) -> Result:
        if reason := self.needless(target):
            return self._result(target, "unchanged", reason)
        answer = self._send(target)
        self.answers.append(answer.body)
        if answer.confirmed:
            return self.confirmed(target, answer.body)
        detail = answer.body.get("detail", "") if isinstance(answer.body, dict) else ""
        try:
            return self.outcome(target, self.accepted(target, str(detail)), answer.body)
        except Error as error:
            raise accepted_but(error) from error

    def goal_for(self, target: Target) -> Goal | None:
        """Return what proves this target done; a resource may know better."""
        return goal_of(self.resource, self.action, {**target.item, **self.inputs.values})

    def body_for(self, target: Target) -> dict[str, Any] | None:
        """Return what is sent to this target; a resource may know better."""
        return self.inputs.body_for(target)

    def needless(self, target: Target) -> str:
        """Say why there is nothing to do on a target, or nothing; a resource may know better."""
        goal = self.goal_for(target)
        if not goal or goal.idle or goal.differs or self.action.anew or not target.item:
            return ""
        return f"was {told(self.action, goal, target.item)} already" if goal.reached(self.resource, target.item) else ""

    def accepted(self, target: Target, detail: str) -> str:
        """Return what to say of an accepted call; a resource may know better."""
        return detail

    def outcome(self, target: Target, detail: str, answer: Any) -> Result:
        """Return the result of an accepted call; a resource may know better."""
        goal = self.goal_for(target)
        looks = goal and not self.waiting.wait  # whoever waits looks anyway
        if goal and looks and (item := taken_at_once(self.session, self.resource, target, goal)):
            return self._result(target, "done", told(self.action, goal, item))
        pending = (goal and (goal.field or self.resource.lifecycle.state)) or self.action.queued
        done = detail or (told(self.action, goal, target.item) if goal else "")
        return self._result(target, "accepted", detail) if pending else self._result(target, "done", done)

    def confirmed(self, target: Target, shown: Any) -> Result:
        """Return the result of a call whose answer was lost, but that the panel shows; a resource may know better."""
        has_begun = self.action.seen and self.goal_for(target)  # and may not be at its end
        return self.outcome(target, CONFIRMED, shown) if has_begun else self._result(target, "done", CONFIRMED)

    def evidence(self, target: Target, body: Any) -> Evidence | None:
        """Return what shows that an earlier run did what this body asks; a resource may know better."""
        if seen := self.action.seen:
            values = {**self.inputs.values, **(body or {})}
            return SeenByReading(self.session, self.resource, seen, target, values)
        return state_reached(self.session, self.resource, self.action, target, self.goal_for(target))

    def _send(self, target: Target) -> Any:
        try:
            return self._perform(target)
        except Refused as error:
            if self.action.fallback and error.code == "no_such_route":
                return self._perform(target, self.action.fallback)
            raise explained(self.session, self.resource, target, self.action.name, error) from error

    def _perform(self, target: Target, segment: str = "") -> Any:
        with telling_left_open(self.session, self.resource, self.action, target.id):
            call = self.call_for(target, segment)
        journal, evidence = not self.care.no_journal, self.evidence(target, call.body)
        return submit.perform(self.session, call, journal=journal, evidence=evidence, defer=self.alone)

    def call_for(self, target: Target, segment: str = "") -> submit.Call:
        return submit.Call(
            self.action.method,
            object_path(self.resource, target.id, segment or self.action.segment),
            self.action.safety,
            self.resource.group,
            self.action.name,
            target.id,
            body=self.body_for(target),
            query=tuple(self.inputs.query),
            wish=self.inputs.values,  # not the body: a region that is read for it may not be readable the next time
            recheck=lambda: state_after(self.session, self.resource, self.action, target, self.goal_for(target)),
        )

    def _result(self, target: Target, outcome: str, detail: str = "") -> Result:
        return Result(target.id, target.name, self.action.name, outcome, detail)

    def _followed(self, bulk: Bulk, targets: Sequence[Target]) -> Iterator[Result]:
        """Pass results on; with --wait hold the accepted ones back until they have arrived."""
        accepted: dict[Goal, list[Target]] = {}
        by_id = {target.id: target for target in targets}
        for result in bulk:
            goal = self.goal_for(by_id[result.id])
            if result.outcome == "accepted" and self.waiting.wait and goal:
                accepted.setdefault(goal, []).append(by_id[result.id])
            else:
                yield result
        for goal, group in accepted.items():
            yield from self._waited(bulk, group, goal)

    def _waited(self, bulk: Bulk, group: Sequence[Target], goal: Goal) -> Iterator[Result]:
        """Follow some targets to their goal; a signal ends the waiting, the work goes on."""
        wait = Wait(self.session, self.resource, group, goal, self.waiting.wait_timeout, self.began)
        try:
            if not bulk.interrupted:
                yield from (self._arrived(target, goal, error) for target, error in wait)
                return
        except KeyboardInterrupt as signal:
            bulk.interrupted = signal
        for target in list(wait.pending.values()):
            yield self._result(target, "accepted", f"not followed to {goal} any longer")

    def _arrived(self, target: Target, goal: Goal, error: Error | None) -> Result:
        if error:
            return failure(target.id, target.name, self.action.name, error)
        return self._result(target, "done", told(self.action, goal, target.item))
