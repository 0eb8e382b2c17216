"""`list`: filters, search, order, limit, count, watch."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from fleioctl.errors import Usage
from fleioctl.inputs.parameters import SESSION, option, with_signature
from fleioctl.model.resource import Filter, Resource
from fleioctl.session.session import Session
from fleioctl.text.naming import spelled
from fleioctl.text.suggestions import did_you_mean

PAGE_SIZE = 500
CLEARED = "\x1b[H\x1b[2J"
FILTERS, SHAPE = "Filters", "Options"

Query = list[tuple[str, str]]


def list_command(resource: Resource) -> Any:
    """Return the list command of a resource."""

    def run(session: Session, **given: Any) -> None:
        if given["watch"]:
            _watch(session, resource, given)
        elif given["count"]:
            query = list_query(session, resource, given, order=False)
            session.write_stdout(f"{session.api.count(resource.path, query)}\n")
        else:
            _show(session, resource, given)

    return with_signature(run, [SESSION, *map(_filter_option, resource.listing.filters), *_options(resource)])


def _filter_option(each: Filter) -> Any:
    help = each.help or f"Only with this {spelled(each.name)}."
    help += " Name or id." if each.refers else ""
    help += f" One of {', '.join(each.choices)}." if each.choices else ""
    flag = f"--{each.name.replace('_', '-')}"
    if each.type == "boolean":
        return option(each.parameter, f"{flag}/--no-{flag[2:]}", type=bool, help=help, rich_help_panel=FILTERS)
    return option(each.parameter, flag, help=help, metavar="TEXT", rich_help_panel=FILTERS)


def _options(resource: Resource) -> list[Any]:
    found = []
    if resource.listing.searchable:
        found.append(option("search", "--search", help="Words that must all occur.", metavar="TEXT"))
    if resource.listing.filterable:
        help = "FIELD=V != ~ > >= < <=, FIELD=null. Repeatable: same field OR, others AND."
        found.append(option("filter", "--filter", type=list[str], help=help, metavar="EXPR"))
    if sortable(resource):
        help = f"By {', '.join(sortable(resource))}; - before a field turns it round."
        found.append(option("sort", "--sort", help=help, metavar="FIELD,-FIELD"))
    return [
        *found,
        option("limit", "--limit", type=int, help="At most so many.", metavar="N", min=1),
        option(
            "page_size",
            "--page-size",
            type=int,
            default=PAGE_SIZE,
            help="Objects a call.",
            metavar="N",
            min=1,
            max=10000,
        ),
        option("count", "--count", type=bool, help="Only their number."),
        option("watch", "--watch", type=bool, help="Show it again and again, until Ctrl-C."),
        option(
            "interval", "--interval", type=float, default=5.0, help="Seconds between two looks.", metavar="S", min=0.5
        ),
    ]


def sortable(resource: Resource) -> tuple[str, ...]:
    """Return what the server can order by; where it lists nothing, any field of the item."""
    if resource.listing.sortable or resource.listing.envelope != "pages":
        return resource.listing.sortable
    return tuple(column.path for column in resource.columns if "." not in column.path)


def list_query(session: Session, resource: Resource, given: dict[str, Any], *, order: bool = True) -> Query:
    """Return the query of a list call."""
    query: Query = []
    if given.get("filter") or any(given.get(each.parameter) is not None for each in resource.listing.filters):
        from fleioctl.verbs.list_query import narrowed

        query += narrowed(session, resource, given)
    if given.get("search"):
        query.append(("search", given["search"]))
    return [*query, *_ordering(resource, given.get("sort") or "")] if order else query


def _ordering(resource: Resource, sort: str) -> Query:
    allowed = sortable(resource)
    fields = [field.strip() for field in sort.split(",") if field.strip()]
    for field in fields:
        if field.removeprefix("-") not in allowed:
            near = did_you_mean(field.removeprefix("-"), allowed)
            hint = f"It can sort by {', '.join(allowed)}."
            raise Usage(f"{resource.plural} cannot be sorted by {field!r}.{near}", code="unknown_field", hint=hint)
    fields = fields or [field for field in [resource.listing.ordering] if field]
    if resource.identity.key in allowed and resource.identity.key not in [field.removeprefix("-") for field in fields]:
        fields.append(resource.identity.key)
    return [("ordering", ",".join(fields))] if fields else []


def _show(session: Session, resource: Resource, given: dict[str, Any]) -> None:
    session.out.check_columns(resource.columns)
    query = list_query(session, resource, given)
    reading = Reading(session, resource, query, given["page_size"], given["limit"])
    shown = session.out.rows(resource.columns, reading, key=resource.identity.key)
    if not shown:
        session.note(f"no {resource.plural} found")
    elif reading.total is not None and given["limit"] and reading.total > shown:
        session.note(f"showing {shown} of {reading.total:,}")


class Reading:
    """The pages of one list, each object once; afterwards `total` is what the server counted."""

    def __init__(self, session: Session, resource: Resource, query: Query, page_size: int, limit: int | None) -> None:
        self.session, self.resource, self.query = session, resource, query
        self.page_size, self.limit = page_size, limit
        self.total: int | None = None

    def __iter__(self) -> Iterator[Sequence[dict[str, Any]]]:
        """Yield pages; note a total that changes on the way."""
        rows = 0
        before: set[Any] = set()  # rows move between neighbouring pages; all ids would not stay constant in memory
        resource, limit = self.resource, self.limit
        pages = self.session.api.pages(
            resource.path, self.query, page_size=self.page_size, limit=limit, key=resource.identity.key
        )
        for page in pages:
            if self.total is not None and page.total is not None and page.total != self.total:
                self.session.note(
                    f"the number of {self.resource.plural} changed while reading: {self.total} to {page.total}"
                )
            self.total = page.total if page.total is not None else self.total
            here = {item.get(self.resource.identity.key): item for item in reversed(page.objects)}
            whole = None in here
            self.session.progress.clear()
            yield page.objects if whole else [here[id] for id in reversed(here) if id not in before]
            before = set(here)
            rows += len(page.objects)
            self.session.progress.show(f"{rows:,} of {self.total or rows:,} {self.resource.plural} read")
        self.session.progress.clear()


def _watch(session: Session, resource: Resource, given: dict[str, Any]) -> None:
    """Show the list at every interval; on a terminal in the place of the last one, with the time."""
    from time import localtime, strftime

    while True:
        if session.obeyed(session.stdout):
            session.write_stdout(CLEARED)
        _show(session, resource, given)
        if session.stdout.isatty():
            at = strftime("%H:%M:%S", localtime(session.clock.now()))
            session.note(f"seen at {at}, every {given['interval']:g} s until Ctrl-C")
        session.clock.sleep(given["interval"])
