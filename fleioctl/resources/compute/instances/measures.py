"""What was measured of an instance: a plot on a terminal, rows for programs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from fleioctl.concurrent import failures, gather, verdict
from fleioctl.inputs.lookup import resolve
from fleioctl.inputs.objects import object_path
from fleioctl.model.paths import walk
from fleioctl.model.registry import resource_of
from fleioctl.model.resource import Column
from fleioctl.session.session import Session

if TYPE_CHECKING:
    from fleioctl.output.screens.measures import Series

# The two metrics the panel takes; both parameters are required, so it is a call for each.
METRICS = {"cpu_util": "CPU", "interface_traffic": "Traffic"}
COLUMNS = (Column("time"), Column("metric"), Column("series"), Column("value"), Column("granularity"))

Target = Annotated[str, typer.Argument(help="The instance: id, name or CLIENT/NAME.", metavar="TARGET")]
Hours = Annotated[Literal["1", "24", "168", "720"], typer.Option("--hours", help="How far back.")]
Metric = Annotated[
    Literal["cpu_util", "interface_traffic"] | None, typer.Option("--metric", help="Only this; otherwise all.")
]
Row = dict[str, Any]


def measures(session: Session, target: Target, hours: Hours = "24", metric: Metric = None) -> None:
    """Plot the CPU use and the traffic of one instance over time; programs get rows."""
    session.out.check_columns(COLUMNS)
    instances = resource_of("instances")
    path = object_path(instances, resolve(session, instances, target).id, "measures")
    metrics = [metric] if metric else list(METRICS)
    outcomes = gather({name: _reading(session, path, hours, name) for name in metrics})
    failed, error = failures(outcomes), verdict(outcomes)
    if error and len(failed) == len(outcomes):
        raise error
    read = {name: rows for name, rows in outcomes.items() if name not in failed}
    drawn = _draw(session, read, {METRICS[name]: each.message for name, each in failed.items()})
    if error:  # for programs all or nothing; on a screen the gap is seen, and the rest is of use
        raise error
    if not drawn:
        session.out.rows(COLUMNS, read.values(), key="time")


def _reading(session: Session, path: str, hours: str, metric: str) -> Callable[[], list[Row]]:
    api = session.api  # opened here, since threads would open it twice
    query = [("hours", hours), ("metric", metric)]
    return lambda: list(_rows(walk(api.get(path, query), "measures") or [], metric, metric))


def _rows(measured: Sequence[Any], metric: str, series: str) -> Iterator[Row]:
    """Yield the points of one series, or of several that have names."""
    # What a measure looks like was not verified: lists of three, objects, or series that hold either.
    for each in measured:
        if isinstance(each, dict) and isinstance(each.get("measures"), list):
            yield from _rows(each["measures"], metric, str(each.get("name", series)))
        # OpenStack's order: time, seconds that a point stands for, value.
        elif isinstance(each, list) and len(each) == 3:
            yield {"time": each[0], "metric": metric, "series": series, "value": each[2], "granularity": each[1]}
        elif isinstance(each, dict):
            yield {"metric": metric, "series": series, **each}


def _draw(session: Session, read: Mapping[str, Sequence[Row]], failed: Mapping[str, str]) -> bool:
    from fleioctl.output.screens.measures import measures as draw

    return session.out.drawn(lambda screen: draw(list(_series(read)), failed, screen))


def _series(read: Mapping[str, Sequence[Row]]) -> Iterator[Series]:
    from fleioctl.output.screens.measures import Series

    for metric, rows in read.items():
        for name in dict.fromkeys(row["series"] for row in rows) or [metric]:
            title = METRICS[metric] if name == metric else f"{METRICS[metric]}, {name}"
            points = [_point(row) for row in rows if row["series"] == name]
            yield Series(title, metric == "cpu_util", sorted(point for point in points if point))


def _point(row: Row) -> tuple[float, float] | None:
    """Return time and value as numbers; None for a gap."""
    try:
        return datetime.fromisoformat(str(row.get("time"))).timestamp(), float(row["value"])
    except (ValueError, TypeError, KeyError, OverflowError, OSError):
        return None
