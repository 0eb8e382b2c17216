"""What a write would do: a row for each object, or with --curl the line that would do it; nothing is sent."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any, Literal

from fleioctl.changes.submit import Call, made_earlier
from fleioctl.concurrent import in_turns
from fleioctl.errors import Error, Incomplete, Unknown
from fleioctl.inputs.lookup import Target
from fleioctl.model.paths import walk
from fleioctl.model.resource import Column
from fleioctl.output.tables.cells import readable
from fleioctl.session.session import Session
from fleioctl.text.naming import spelled
from fleioctl.text.redaction import REDACTED, is_secret, redact_body
from fleioctl.text.wrapping import shorten

if TYPE_CHECKING:
    from fleioctl.changes.once import Evidence

COLUMNS = (
    Column("id", "ID", spare=1),
    Column("name"),
    Column("action", spare=2),
    Column("would", kind="state"),
    Column("detail", folds=True),
)
EARLIER = "made by an earlier run"
NEW = "NEW"  # stands for the id that an object does not have yet
LONGEST = 200  # characters of one value in a detail: a script tells nothing in a table

Would = Literal["create", "change", "act", "delete", "unchanged", "refused"]
BY_METHOD: dict[str, Would] = {"DELETE": "delete", "PUT": "change", "PATCH": "change"}


@dataclass(frozen=True)
class Planned:
    """What would become of one object: by which call, or refused by which error."""

    target: Target
    action: str
    would: Would
    detail: str = ""
    call: Call | None = None
    error: Error | None = None

    @property
    def is_change(self) -> bool:
        """Tell whether the real run would send anything for it."""
        return self.would not in ("unchanged", "refused")

    def as_row(self) -> dict[str, Any]:
        """Return the object that the output formats show; what does not exist yet has no id."""
        target = self.target
        names = {"id": target.id or None, "name": target.name, "action": self.action}
        return {**names, "would": self.would, "detail": self.detail}


def refused(target: Target, action: str, error: Error) -> Planned:
    """Return the row of what the real run would refuse before it sends."""
    return Planned(target, action, "refused", error.message, error=error)


def show(session: Session, planned: Sequence[Planned]) -> None:
    """Show the plan and its count, then raise what the real run would raise before its first write."""
    if session.options.curl:
        _show_lines(session, planned)
    else:
        changes = sum(each.is_change for each in planned)
        counts = {"unchanged": 0, "refused": 0}
        for each in planned:
            counts[each.would] = counts.get(each.would, 0) + 1
        told = "".join(f", {counts[name]} {name}" for name in ("unchanged", "refused") if counts[name])
        session.note(f"would change {changes}{told}; nothing was sent")
        shown = [each for each in planned if each.is_change and each.target.id] if session.format == "ids" else planned
        session.out.rows(COLUMNS, [[each.as_row() for each in shown]] if shown else [])
    _raise_refusals(planned)


def show_call(
    session: Session,
    call: Call,
    target: Target | None = None,
    *,
    detail: str = "",
    evidence: Evidence | None = None,
    journal: bool = True,
) -> None:
    """Show the plan of a command that makes one call."""
    would = BY_METHOD.get(call.method, "act")
    about = detail or said_of(call.body if isinstance(call.body, dict) else {})
    planned = Planned(target or Target("", call.key), call.action, would, about, call)
    show(session, [after_earlier_runs(session, planned, evidence, journal=journal)])


def after_earlier_runs(
    session: Session, planned: Planned, evidence: Evidence | None = None, *, journal: bool = True
) -> Planned:
    """Return the row as an earlier run left it: done already, refused while its outcome is unknown, or as it is."""
    if planned.call is None or not planned.is_change:
        return planned
    try:
        found = made_earlier(session, planned.call, evidence, journal=journal)
    except Error as error:
        return refused(planned.target, planned.action, error)
    return replace(planned, would="unchanged", detail=EARLIER, call=None) if found else planned


def each(session: Session, targets: Sequence[Any], parallel: int, work: Callable[[Any], Planned]) -> list[Planned]:
    """Plan many objects, so many at a time."""
    session.connect()
    return in_turns([partial(work, one) for one in targets], parallel)


def said_of(body: Mapping[str, Any]) -> str:
    """Return what a body says, for people; no secret."""
    return ", ".join(f"{spelled(name)} {_shown(name, value)}" for name, value in redact_body(body).items())


def difference(asked: Mapping[str, Any], before: Mapping[str, Any], same: Callable[[str], bool]) -> str:
    """Return each field from old to new, for people; no secret."""
    told = (
        f"{spelled(name)}: {_shown(name, walk(dict(before), name))} -> {_shown(name, asked[name])}" for name in asked
    )
    return ", ".join(text for name, text in zip(asked, told, strict=True) if not same(name))


def _shown(name: str, value: Any) -> str:
    if value in (None, "", [], {}):
        return "nothing"
    return REDACTED if is_secret(name.rsplit(".", 1)[-1]) else shorten(written(value), LONGEST, "...")


def written(value: Any) -> str:
    """Return a value that is to be sent as people read it: its numbers with their digits, objects in words."""
    if isinstance(value, dict):
        return ", ".join(f"{spelled(str(name))} {written(each)}" for name, each in value.items()) or "nothing"
    if isinstance(value, list):
        return ", ".join(f"({written(each)})" if isinstance(each, dict) else written(each) for each in value)
    return readable(value)


def _show_lines(session: Session, planned: Sequence[Planned]) -> None:
    from fleioctl.changes.plans.curl import curl_line

    calls = [each.call for each in planned if each.call and each.is_change]
    for call in calls:
        session.write_stdout(curl_line(call.method, session.api.address(call.path), call.query, call.body) + "\n")
    if not calls:
        session.note("nothing would be sent")


def _raise_refusals(planned: Sequence[Planned]) -> None:
    errors = list(_refusals(planned))
    if not errors:
        return
    if len(errors) == len(planned) and len({error.exit_code for error in errors}) == 1:
        raise errors[0]
    if unknown := next((error for error in errors if isinstance(error, Unknown)), None):
        raise unknown
    message = f"{len(errors)} of {len(planned)} would be refused. First: {errors[0].message}"
    raise Incomplete(message, code="some_failed", outcome="unchanged")


def _refusals(planned: Sequence[Planned]) -> Iterator[Error]:
    yield from (each.error for each in planned if each.error)
