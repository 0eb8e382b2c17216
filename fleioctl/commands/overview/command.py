"""`overview`: the panel at a glance."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from fleioctl.model.command import command
from fleioctl.model.resource import Column
from fleioctl.session.session import Session

COLUMNS = (Column("key"), Column("value"))


def overview(session: Session) -> None:
    """Show the panel at a glance: clients, instances, credit, activity, workers.

    Example: fleioctl --profile sandbox overview
    """
    from fleioctl.commands.overview.reads import reads_of
    from fleioctl.concurrent import failures, gather, verdict

    session.out.check_columns(())
    outcomes = gather(reads_of(session.api))
    failed = failures(outcomes)
    error = verdict(outcomes)
    if error and error.code != "incomplete":
        raise error
    facts = {name: None if name in failed else outcome for name, outcome in outcomes.items()}
    errors = {name: each.as_json()["error"] for name, each in failed.items()}
    _show(session, {"host": session.panel, **facts, "errors": errors})
    if error:
        raise error


ENTRY = command(overview, section="Start")


def _show(session: Session, facts: dict[str, Any]) -> None:
    from fleioctl.output.screens.overview import overview as draw

    reasons = {name: error["message"] for name, error in facts["errors"].items()}
    if session.out.drawn(lambda screen: draw(facts, reasons, screen)):
        return
    if session.out.streams:
        session.out.rows(COLUMNS, [list(_flat("", facts))], key="key")
    else:
        session.out.value(facts)


def _flat(path: str, value: Any) -> Iterator[dict[str, Any]]:
    """Yield every single value with the dotted path that leads to it."""
    if not isinstance(value, dict | list) or not value:
        yield {"key": path, "value": None if value in ([], {}) else value}
        return
    steps = value.items() if isinstance(value, dict) else enumerate(value)
    for step, each in steps:
        yield from _flat(f"{path}.{step}" if path else str(step), each)
