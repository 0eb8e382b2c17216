"""Reads of instances that the panel answers in a shape of its own: console, ports, sums."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from fleioctl.inputs.lookup import resolve
from fleioctl.inputs.objects import object_path
from fleioctl.model.registry import resource_of
from fleioctl.model.resource import Column
from fleioctl.resources.compute.instances import charts
from fleioctl.session.session import Session

Target = Annotated[str, typer.Argument(help="The instance: id, name or CLIENT/NAME.", metavar="TARGET")]
Length = Annotated[int, typer.Option("--length", help="So many lines, the last ones.", min=0, max=1000, metavar="N")]


def console(session: Session, target: Target) -> None:
    """Show where the console of one instance can be opened."""
    answer = _read(session, target, "get_console_url")
    # VNC and SPICE answer {"console": …}, LXD the address itself; newer panels have remote_console too.
    inner = answer.get("console") or answer.get("remote_console") or answer
    session.out.record((Column("type"), Column("url", "URL")), {"type": "lxc" if inner.get("lxc") else "", **inner})


def console_output(session: Session, target: Target, length: Length = 30) -> None:
    """Print what one instance wrote to its console; a failure of the panel stands there too."""
    # 0 to 1000 lines; a failure comes as text with a 200.
    answer = _read(session, target, "get_console_output", [("length", str(length))])
    session.out.text(answer, "console_text")


def ports(session: Session, target: Target) -> None:
    """List the ports of one instance; `ports` is the group that changes them."""
    found = resource_of("ports")
    id = resolve(session, resource_of("instances"), target).id
    # The named parameter works on every version, filtering= on ports does not.
    session.out.rows(found.columns, (page.objects for page in session.api.pages(found.path, [("device_id", id)])))


def summary(session: Session) -> None:
    """Count the instances by status and by region."""
    answer = session.api.get("openstack/instances/summary")
    session.out.rows(charts.COLUMNS, [list(charts.rows(answer, prefix="instance_"))], key="value")


def operating_systems(session: Session) -> None:
    """Count the instances by operating system."""
    answer = session.api.get("openstack/summary/operating_systems")
    session.out.rows(charts.COLUMNS, [list(charts.rows(answer))], key="value")


def _read(session: Session, target: str, segment: str, query: list[tuple[str, str]] | None = None) -> dict[str, Any]:
    resource = resource_of("instances")
    path = object_path(resource, resolve(session, resource, target).id, segment)
    answer: dict[str, Any] = session.api.get(path, query or [])
    return answer
