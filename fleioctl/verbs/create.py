"""`create`: from options, files and prompts to one object that exists once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any

from fleioctl.changes import submit
from fleioctl.changes.bulk_create import made_before, remembered
from fleioctl.changes.create_once import EARLIER, Created, CreateRequest, call_of, create, rehearse
from fleioctl.changes.follow import Goal, Wait
from fleioctl.changes.plans import plan
from fleioctl.changes.read_back import NewObjects
from fleioctl.errors import Error
from fleioctl.inputs import fields
from fleioctl.inputs.lookup import Target, target_of
from fleioctl.inputs.objects import object_path, read_whole
from fleioctl.inputs.parameters import SESSION, options_of, with_signature
from fleioctl.inputs.rows import Checked, FileOptions, Rows, read_objects
from fleioctl.inputs.selection import BatchOptions
from fleioctl.inputs.typed.assignments import Assignments
from fleioctl.model.resource import Resource
from fleioctl.session.session import Session
from fleioctl.verbs.create_options import CreateOptions, create_fields, create_parameters
from fleioctl.verbs.many import run_many

if TYPE_CHECKING:
    from fleioctl.wizard.wizard import Questions

Json = dict[str, Any]
Given = Mapping[str, Any]
Refine = Callable[[Session, dict[str, Any]], dict[str, Any]]
Adjust = Callable[[Session, CreateRequest], CreateRequest]
Ready = Callable[[Session, dict[str, Any], CreateOptions], Error | None]


def create_command(resource: Resource) -> Any:
    """Return the create command of a resource."""

    def run(session: Session, **given: Any) -> None:
        make(session, resource, given)

    return with_signature(run, [SESSION, *create_parameters(resource)])


def make(
    session: Session,
    resource: Resource,
    given: Given,
    *,
    refine: Refine | None = None,
    adjust: Adjust | None = None,
    ready: Ready | None = None,
    questions: Callable[[], Questions] | None = None,
) -> None:
    """Create what options, files and answers describe and show it.

    `refine` turns the flat values into the body's, `adjust` alters the whole request, `ready` waits for what the
    resource itself does not show, `questions` says what a person at the terminal is asked besides the required fields.
    """
    session.out.check_columns(plan.COLUMNS if session.options.dry_run else session.columns(resource.columns))
    options, batch = options_of(CreateOptions, given), options_of(BatchOptions, given)
    objects, others = described(session, resource, given)
    with _interview(session, resource, objects, questions, others) as confirm:
        alone = len(objects) == 1

        def request(values: dict[str, Any]) -> CreateRequest:
            found = request_of(session, resource, values, options, refine, others, alone=alone)
            return adjust(session, found) if adjust else found

        requests = objects.check(request, lambda each: None if each.allow_duplicate else _identity(each))
        submit.announce(session)
        if session.options.dry_run:
            plan.show(session, _plan_of(session, [each.value for each in requests], batch.parallel))
        elif len(requests) == 1:
            confirm()
            _make_one(session, requests[0].value, options, ready)
        else:
            _make_many(session, requests, batch)


@contextmanager
def _interview(
    session: Session,
    resource: Resource,
    objects: Rows,
    questions: Callable[[], Questions] | None,
    others: Assignments,
) -> Iterator[Callable[[], None]]:
    """Let a person give what one object lacks, and yield what asks whether it is right; of several nothing is asked."""
    interview = None
    if len(objects) == 1 and not objects.faults and session.stdin.isatty():
        from fleioctl.wizard.wizard import Interview

        values = objects.rows[0].values
        interview = Interview(
            session, resource, session.current(create_fields(resource)), values, questions and questions()
        )
    if interview is None or not interview.wanted:
        yield lambda: None
        return
    with interview.remembered():
        interview.hold(dict(others))
        yield interview.confirm


def described(session: Session, resource: Resource, given: Given) -> tuple[Rows, Assignments]:
    """Return the values of each object to create, and what --set says besides; options win over the file."""
    known = create_fields(resource)
    files = options_of(FileOptions, given)
    typed, others = fields.typed_values(session, known, given, files.set)
    return read_objects(session, resource.noun, known, files, _without_null(typed)), others


def _without_null(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}


def request_of(
    session: Session,
    resource: Resource,
    values: dict[str, Any],
    options: CreateOptions,
    refine: Refine | None,
    others: Assignments = (),
    *,
    alone: bool = True,
) -> CreateRequest:
    """Complete, validate and nest the values; of one among several nothing is asked."""
    known = create_fields(resource)
    if not alone and (missing := fields.lacking(session.current(known), values)):
        raise fields.is_missing(missing)
    values = fields.complete(session, known, dict(values)) if refine is None else refine(session, dict(values))
    return CreateRequest(
        resource,
        fields.body_of(known, values, others),
        if_not_exists=options.if_not_exists,
        allow_duplicate=options.allow_duplicate,
        journal=not options.no_journal,
        settle=options.settle,
        needs_id=options.wait is not False,
    )


def _identity(request: CreateRequest) -> object:
    """Return what would name the same object, as the panel compares: without blanks around, in any case."""
    return tuple((name, value.strip().casefold()) for name, value in request.key)


def _plan_of(session: Session, requests: list[CreateRequest], parallel: int) -> list[plan.Planned]:
    made = made_before(session, requests)

    def planned(row: int) -> plan.Planned:
        if row in made:
            return plan.Planned(Target(made[row], requests[row].label), "create", "unchanged", EARLIER)
        return _planned(session, requests[row])

    rows = plan.each(session, range(len(requests)), parallel, planned)
    return [each for row, request in zip(rows, requests, strict=True) for each in (row, *following(row, request))]


def following(row: plan.Planned, request: CreateRequest) -> list[plan.Planned]:
    """Return the row of the call that completes a new object, where it takes another."""
    if request.then is None or not (row.would == "create" or row.detail == EARLIER):
        return []
    call = request.then(row.target.id or plan.NEW)
    return [plan.Planned(row.target, call.action, "act", plan.said_of(call.body), call)]


def _planned(session: Session, request: CreateRequest) -> plan.Planned:
    target = Target("", target_of(request.resource, request.body).name or request.label)
    try:
        found = rehearse(session, request)
    except Error as error:
        return plan.refused(Target(error.fields.get("id", ""), target.name), "create", error)
    if found:
        return plan.Planned(target_of(request.resource, found.item), "create", "unchanged", found.why)
    return plan.Planned(target, "create", "create", plan.said_of(request.body), call_of(session, request))


def _make_one(session: Session, request: CreateRequest, options: CreateOptions, ready: Ready | None) -> None:
    began, resource = session.clock.now(), request.resource
    created = create(session, request)
    wait = ready or partial(await_ready, resource=resource, began=began)
    shown, error = _shown(session, created, request, options, wait)
    session.result.record(session.columns(resource.columns), shown, key=resource.identity.key, nested=resource.nested)
    if error:
        raise error


def _shown(
    session: Session, created: Created, request: CreateRequest, options: CreateOptions, ready: Ready
) -> tuple[Json, Error | None]:
    """Return the object as the panel shows it, after the wait for it, and what is not as it should be."""
    resource, item, objects = request.resource, created.item, NewObjects(session, request.resource)
    if options.wait:
        error = ready(session, item, options)
        shown: Json = session.api.get(object_path(resource, str(item[resource.identity.key])))
        return shown, error or (None if created.why else objects.fault(request.body, shown))
    if created.why:
        return read_whole(session, resource, item), None
    return objects.read_back(request.body, item, listed=created.listed)


def await_ready(
    session: Session, item: dict[str, Any], options: CreateOptions, *, resource: Resource, began: float
) -> Error | None:
    """Wait until the new object is usable; `began` is when it was asked for."""
    goal = Goal(resource.lifecycle.state, resource.lifecycle.ready)
    wait = Wait(session, resource, [target_of(resource, item)], goal, options.wait_timeout, began)
    return next(error for _, error in wait)


def _make_many(session: Session, requests: list[Checked[CreateRequest]], options: BatchOptions) -> None:
    labels = [(each.number, each.value.label) for each in requests]
    with remembered(session, [each.value for each in requests]) as run:
        run_many(session, labels, "create", run.create, options)
