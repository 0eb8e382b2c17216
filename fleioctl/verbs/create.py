"""`create`: from options, files and prompts to one object that exists once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from fleioctl.changes import submit
from fleioctl.changes.bulk_create import remembered
from fleioctl.changes.create_once import CreateRequest, call_of, create
from fleioctl.changes.follow import Goal, Wait
from fleioctl.errors import Error
from fleioctl.inputs import fields
from fleioctl.inputs.lookup import target_of
from fleioctl.inputs.parameters import SESSION, option, with_signature
from fleioctl.inputs.reading import read_objects
from fleioctl.inputs.selection import run_options
from fleioctl.model.resource import Field, Resource
from fleioctl.session.session import Session
from fleioctl.verbs.actions.parameters import wait_options
from fleioctl.verbs.many import run_many
from fleioctl.verbs.show import object_path

if TYPE_CHECKING:
    from fleioctl.wizard.wizard import Questions

CARE = "Creating safely"

Given = Mapping[str, Any]
Refine = Callable[[Session, dict[str, Any]], dict[str, Any]]
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
    """Return --from-file and --set."""
    return [
        option("from_file", "--from-file", help="Fields from JSON or YAML, - for standard input.", metavar="FILE"),
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
    ready: Ready | None = None,
    questions: Callable[[], Questions] | None = None,
) -> None:
    """Create what options, files and answers describe and show it.

    `refine` turns the flat values into the body's, `ready` waits for what the resource itself does not show,
    `questions` says what a person at the terminal is asked besides the required fields.
    """
    session.out.check_columns(resource.columns)
    objects = described(session, resource, given)
    with _interview(session, resource, objects, given, questions) as confirm:
        requests = [request_of(session, resource, each, given, refine) for each in objects]
        submit.announce(session)
        if session.options.dry_run:
            for request in requests:
                submit.show(session, call_of(session, request))
        elif len(requests) == 1:
            confirm()
            _make_one(session, requests[0], given, ready)
        else:
            _make_many(session, requests, given)


@contextmanager
def _interview(
    session: Session,
    resource: Resource,
    objects: list[dict[str, Any]],
    given: Given,
    questions: Callable[[], Questions] | None,
) -> Iterator[Callable[[], None]]:
    """Let a person give what one object lacks, and yield what asks whether it is right; of several nothing is asked."""
    known = create_fields(resource)
    if len(objects) > 1 and (missing := [field for each in objects for field in fields.lacking(known, each)]):
        raise fields.is_missing(list(dict.fromkeys(missing)))
    interview = None
    if len(objects) == 1 and session.stdin.isatty():
        from fleioctl.wizard.wizard import Interview

        interview = Interview(session, resource, known, objects[0], questions and questions())
    if interview is None or not interview.wanted:
        yield lambda: None
        return
    with interview.remembered():
        interview.hold(given.get("set") or ())
        yield interview.confirm


def described(session: Session, resource: Resource, given: Given) -> list[dict[str, Any]]:
    """Return one flat object of values for each item to create; options win over the file."""
    typed = fields.given_values(session, create_fields(resource), given)
    objects = read_objects(session, given["from_file"]) if given.get("from_file") else [{}]
    return [{**each, **typed} for each in objects]


def request_of(
    session: Session, resource: Resource, values: dict[str, Any], given: Given, refine: Refine | None
) -> CreateRequest:
    """Complete, validate and nest the values."""
    known = create_fields(resource)
    values = fields.complete(session, known, values) if refine is None else refine(session, values)
    return CreateRequest(
        resource,
        fields.body_of(known, values, given.get("set") or ()),
        if_not_exists=bool(given.get("if_not_exists")),
        allow_duplicate=bool(given.get("allow_duplicate")),
        journal=not given.get("no_journal"),
        settle=given.get("settle"),
        needs_id=given.get("wait") is not False,
    )


def _make_one(session: Session, request: CreateRequest, given: Given, ready: Ready | None) -> None:
    created = create(session, request)
    shown, error = created.item, None
    if given.get("wait"):
        error = ready(session, shown, given) if ready else await_ready(session, request.resource, shown, given)
        shown = session.api.get(object_path(request.resource, str(shown[request.resource.identity.key])))
    session.out.record(request.resource.columns, shown, key=request.resource.identity.key)
    if error:
        raise error


def await_ready(session: Session, resource: Resource, item: dict[str, Any], given: Given) -> Error | None:
    """Wait until the new object is usable."""
    wait = Wait(
        session,
        resource,
        [target_of(resource, item)],
        Goal(resource.lifecycle.state, resource.lifecycle.ready),
        given["wait_timeout"],
    )
    return next(error for _, error in wait)


def _make_many(session: Session, requests: list[CreateRequest], given: Given) -> None:
    with remembered(session, requests) as run:
        run_many(session, [request.label for request in requests], "create", run.create, given)
