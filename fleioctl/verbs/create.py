"""`create`: from options, files and prompts to one object that exists once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from fleioctl.changes import submit
from fleioctl.changes.bulk_create import made_before, remembered
from fleioctl.changes.create_once import EARLIER, Created, CreateRequest, call_of, create, rehearse
from fleioctl.changes.follow import Goal, Wait, read_whole
from fleioctl.changes.plans import plan
from fleioctl.changes.read_back import NewObjects
from fleioctl.errors import Error
from fleioctl.inputs import fields
from fleioctl.inputs.lookup import Target, target_of
from fleioctl.inputs.parameters import SESSION, option, with_signature
from fleioctl.inputs.rows import Checked, Rows, read_objects
from fleioctl.inputs.selection import run_options
from fleioctl.inputs.typed.assignments import Assignments
from fleioctl.model.resource import Field, Resource
from fleioctl.session.session import Session
from fleioctl.verbs.actions.parameters import wait_options
from fleioctl.verbs.many import run_many
from fleioctl.verbs.show import object_path

if TYPE_CHECKING:
    from fleioctl.wizard.wizard import Questions

CARE = "Creating safely"

Json = dict[str, Any]
Given = Mapping[str, Any]
Refine = Callable[[Session, dict[str, Any]], dict[str, Any]]
Adjust = Callable[[Session, CreateRequest], CreateRequest]
Ready = Callable[[Session, dict[str, Any], Given], Error | None]


def create_fields(resource: Resource) -> list[Field]:
    """Return the fields that a create takes."""
    return [field for field in resource.fields if "create" in field.verbs]


def create_command(resource: Resource) -> Any:
    """Return the create command of a resource."""

    def run(session: Session, **given: Any) -> None:
        make(session, resource, given)

    return with_signature(run, [SESSION, *create_parameters(resource)])


def create_parameters(resource: Resource) -> list[Any]:
    """Return the options of a create: fields, files, waiting, care."""
    found = [*fields.parameters(create_fields(resource)), *input_options()]
    if resource.lifecycle.ready:
        found += wait_options(can_skip=not resource.creation.answers_id)
    if resource.creation.strong:
        found += [
            option("if_not_exists", "--if-not-exists", type=bool, help="Take the existing one.", rich_help_panel=CARE),
            option("allow_duplicate", "--allow-duplicate", type=bool, help="Do not look first.", rich_help_panel=CARE),
        ]
    return [*found, *care_options(), *run_options()]


def input_options() -> list[Any]:
    """Return --from-file, what says how it is read, and --set."""
    file = "Fields from a file, - for standard input: json, ndjson, yaml, csv or tsv."
    unknown = "Leave out what is no field here, with a note."
    return [
        option("from_file", "--from-file", help=file, metavar="FILE"),
        option("input_format", "--input-format", help="What the file is, whatever its name.", metavar="FORMAT"),
        option("ignore_unknown", "--ignore-unknown", type=bool, help=unknown),
        option("set", "--set", type=list[str], help="A field without an option of its own.", metavar="KEY=V|KEY:=JSON"),
    ]


def care_options() -> list[Any]:
    """Return --settle and --no-journal."""
    settle = "How long to look for the result of a lost answer."
    return [
        option("settle", "--settle", type=float, help=settle, metavar="S", min=0, rich_help_panel=CARE),
        option("no_journal", "--no-journal", type=bool, help="Go on without a record.", rich_help_panel=CARE),
    ]


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
    session.out.check_columns(plan.COLUMNS if session.options.dry_run else resource.columns)
    objects, others = described(session, resource, given)
    with _interview(session, resource, objects, given, questions, others) as confirm:
        alone = len(objects) == 1

        def request(values: dict[str, Any]) -> CreateRequest:
            found = request_of(session, resource, values, given, refine, others, alone=alone)
            return adjust(session, found) if adjust else found

        requests = objects.check(request, lambda each: None if each.allow_duplicate else _identity(each))
        submit.announce(session)
        if session.options.dry_run:
            plan.show(session, _plan_of(session, [each.value for each in requests], given["parallel"]))
        elif len(requests) == 1:
            confirm()
            _make_one(session, requests[0].value, given, ready)
        else:
            _make_many(session, requests, given)


@contextmanager
def _interview(
    session: Session,
    resource: Resource,
    objects: Rows,
    given: Given,
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
    settings, others = fields.settings_of(session, known, given.get("set") or ())
    typed = {**fields.given_values(session, known, given), **_without_null(settings)}
    return read_objects(session, resource.noun, known, given, typed), others


def _without_null(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}


def request_of(
    session: Session,
    resource: Resource,
    values: dict[str, Any],
    given: Given,
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
        if_not_exists=bool(given.get("if_not_exists")),
        allow_duplicate=bool(given.get("allow_duplicate")),
        journal=not given.get("no_journal"),
        settle=given.get("settle"),
        needs_id=given.get("wait") is not False,
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

    return plan.each(session, range(len(requests)), parallel, planned)


def _planned(session: Session, request: CreateRequest) -> plan.Planned:
    target = Target("", target_of(request.resource, request.body).name or request.label)
    try:
        found = rehearse(session, request)
    except Error as error:
        return plan.refused(Target(error.fields.get("id", ""), target.name), "create", error)
    if found:
        return plan.Planned(target_of(request.resource, found.item), "create", "unchanged", found.why)
    return plan.Planned(target, "create", "create", plan.said_of(request.body), call_of(session, request))


def _make_one(session: Session, request: CreateRequest, given: Given, ready: Ready | None) -> None:
    created, resource = create(session, request), request.resource
    shown, error = _shown(session, created, request, given, ready)
    session.result.record(resource.columns, shown, key=resource.identity.key, nested=resource.nested)
    if error:
        raise error


def _shown(
    session: Session, created: Created, request: CreateRequest, given: Given, ready: Ready | None
) -> tuple[Json, Error | None]:
    """Return the object as the panel shows it, after the wait for it, and what is not as it should be."""
    resource, item, objects = request.resource, created.item, NewObjects(session, request.resource)
    if given.get("wait"):
        error = ready(session, item, given) if ready else await_ready(session, resource, item, given)
        shown: Json = session.api.get(object_path(resource, str(item[resource.identity.key])))
        return shown, error or (None if created.why else objects.fault(request.body, shown))
    if created.why:
        return read_whole(session, resource, item), None
    return objects.read_back(request.body, item, listed=created.listed)


def await_ready(session: Session, resource: Resource, item: dict[str, Any], given: Given) -> Error | None:
    """Wait until the new object is usable."""
    goal = Goal(resource.lifecycle.state, resource.lifecycle.ready)
    wait = Wait(session, resource, [target_of(resource, item)], goal, given["wait_timeout"])
    return next(error for _, error in wait)


def _make_many(session: Session, requests: list[Checked[CreateRequest]], given: Given) -> None:
    labels = [(each.number, each.value.label) for each in requests]
    with remembered(session, [each.value for each in requests]) as run:
        run_many(session, labels, "create", run.create, given)
