"""The panel at a glance, drawn on one screen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from fleioctl.model.paths import walk
from fleioctl.output.screens.bars import NAME_AT_MOST, bars, largest
from fleioctl.output.screens.blocks import GAP, Canvas, Line, Text, beside, written
from fleioctl.output.tables.screen import Screen
from fleioctl.text.ages import age
from fleioctl.text.wrapping import padded, shorten, width_of

SIDE_BY_SIDE = 76  # from this width on
STATES, REGIONS, DEBTORS, EVENTS = 9, 4, 4, 4  # lines at most

Facts = Mapping[str, Any]


def overview(facts: Facts, failed: Mapping[str, str], screen: Screen) -> str:
    """Return the screen; a part that failed says so in its place."""
    width = (screen.width - GAP) // 2 if screen.width >= SIDE_BY_SIDE else screen.width
    whole, half = Canvas(screen, screen.width), Canvas(screen, width)
    drawing = Drawing(facts, failed)
    left = [*drawing.part("clients", half, _clients), *drawing.part("instances", half, _instances)]
    right = [*drawing.part("workers", half, _workers), *drawing.regions(half), *drawing.part("credit", half, _credit)]
    middle = beside(left, right, width) if width < screen.width else [*left, *right]
    lines = [*drawing.header(whole), *middle, *drawing.part("activity", whole, _activity)]
    return written(lines[:-1], screen)


class Drawing:
    """The facts that came, and why the others did not."""

    def __init__(self, facts: Facts, failed: Mapping[str, str]) -> None:
        self.facts, self.failed = facts, failed

    def part(self, name: str, pen: Canvas, draw: Callable[[Any, Canvas], tuple[str, Iterable[Line]]]) -> list[Line]:
        """Return the block of one part."""
        if name in self.failed:
            return pen.block(name.capitalize(), "", pen.failure(self.failed[name]))
        return pen.block(name.capitalize(), *draw(self.facts[name], pen))

    def regions(self, pen: Canvas) -> list[Line]:
        """Return the second block of the instances; why it is missing stands in the first."""
        if "instances" in self.failed:
            return []
        numbers = self.facts["instances"]["region"]
        return pen.block("Regions", str(len(numbers)), bars(largest(numbers, REGIONS), pen))

    def header(self, pen: Canvas) -> Iterator[Line]:
        """Yield which panel it is, and who asks."""
        panel = self.facts["panel"] or {}
        user = f"{panel.get('user')} ({panel.get('name')})" if panel.get("name") else panel.get("user")
        about = [f"Fleio {panel.get('version') or 'of unknown version'}", str(user)] if panel else []
        dot = " · " if pen.screen.drawing else " - "
        yield pen.cut((pen.span(self.facts["host"], "bold"), *(pen.span(dot + text) for text in about)))
        yield from pen.failure(self.failed["panel"]) if "panel" in self.failed else ()
        yield ()


def _clients(facts: Facts, pen: Canvas) -> tuple[str, Iterable[Line]]:
    total = facts["total"] or 0
    numbers = {name: facts[name] for name in ("active", "suspended")}
    numbers["others"] = max(total - sum(numbers.values()), 0)
    new = f", {facts['new']:,} new in 2 days" if facts["new"] is not None else ""
    return f"{total:,}{new}", bars(numbers, pen)


def _instances(facts: Facts, pen: Canvas) -> tuple[str, Iterable[Line]]:
    return f"{facts['total']:,}", bars(largest(facts["status"], STATES), pen)


def _workers(facts: Facts, pen: Canvas) -> tuple[str, Iterable[Line]]:
    names = {"celery": ("background jobs", "running"), "updated": ("OpenStack events", "arriving")}
    return "", [_worker(*names.get(name, (name, "well")), bool(well), pen) for name, well in facts.items()]


def _worker(name: str, state: str, well: bool, pen: Canvas) -> Line:
    shown = Text(state, "green") if well else Text(f"not {state}", "red")
    return pen.span(f"{name:19}"), shown


def _credit(facts: Facts, pen: Canvas) -> tuple[str, Iterable[Line]]:
    below, zero = (sum(each[name] for each in facts["currencies"].values()) for name in ("below_zero", "zero"))
    aside = f"{below:,} below zero, {zero:,} out of it"
    unread = facts["total"] - facts["read"]
    return f"{aside}, {unread:,} not read" if unread > 0 else aside, _currencies(facts, pen)


def _currencies(facts: Facts, pen: Canvas) -> Iterator[Line]:
    owed = max((len(each["owed"]) for each in facts["currencies"].values()), default=0)
    for currency, each in list(facts["currencies"].items())[:DEBTORS]:
        numbers = {"below zero": each["below_zero"], "out of it": each["zero"]}
        clients = ", ".join(f"{number:,} {name}" for name, number in numbers.items() if number)
        yield Text(f"{each['owed']:>{owed}} ", "red" if each["below_zero"] else ""), pen.span(f"{currency}  {clients}")
    yield from _debtors(facts["clients"][:DEBTORS], pen)


def _debtors(clients: list[dict[str, Any]], pen: Canvas) -> Iterator[Line]:
    names = [shorten(pen.span(each["name"]).text, NAME_AT_MOST, "~") for each in clients]
    debts = [pen.span(f"{each['uptodate_credit']} {each['currency']}") for each in clients]
    widths = [max(map(width_of, texts), default=0) for texts in (names, [debt.text for debt in debts])]
    for name, debt in zip(names, debts, strict=True):
        yield Text(f"  {padded(name, widths[0])}  {' ' * (widths[1] - width_of(debt.text))}"), debt


def _activity(events: list[dict[str, Any]], pen: Canvas) -> tuple[str, Iterable[Line]]:
    shown = events[:EVENTS]
    ages = [age(str(event.get("created_at", "")), pen.screen.now) for event in shown]
    users = [_user(event, pen) for event in shown]
    widths = [max(map(width_of, texts), default=0) for texts in (ages, users)]
    lines = [_event(*each, widths, pen) for each in zip(shown, ages, users, strict=True)]
    return "", lines or [(Text("nothing so far", "dim"),)]


def _event(event: dict[str, Any], age: str, user: str, widths: list[int], pen: Canvas) -> Line:
    style = "red" if event.get("type") == "error" else ""
    left = f"{padded(pen.span(age).text, widths[0])}  "
    return Text(left, "dim"), Text(f"{padded(user, widths[1])}  "), pen.span(event.get("log", ""), style)


def _user(event: dict[str, Any], pen: Canvas) -> str:
    name = walk(event, "user.full_name") or walk(event, "user.username") or "-"
    return pen.span(name).text
