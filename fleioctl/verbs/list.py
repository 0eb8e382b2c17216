"""`list`: filters, search, order, limit, count, watch."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from fleioctl.errors import Usage
from fleioctl.inputs.parameters import SESSION, option, options_of, with_signature
from fleioctl.model.resource import Column, Filter, Resource, Sort
from fleioctl.session.session import Session
from fleioctl.text.naming import spelled
from fleioctl.text.suggestions import did_you_mean
from fleioctl.verbs.rows.options import PAGE_SIZE, ListOptions
from fleioctl.verbs.rows.pages import Query, Reading

if TYPE_CHECKING:
    from fleioctl.inputs.narrowing import Cut

CLEARED = "\x1b[H\x1b[2J"
FILTERS = "Filters"
CURRENCY = Column("currency")


def list_command(resource: Resource) -> Any:
    """Return the list command of a resource."""

    def run(session: Session, **given: Any) -> None:
        options = list_options(resource, given)
        check_totals(options)
        here = session.placed(resource)
        if options.watch:
            watch(session, options.interval, lambda: _show(session, here, options))
        elif options.count:
            session.write_stdout(f"{_count(session, here, options)}\n")
        else:
            _show(session, here, options)

    return with_signature(run, [SESSION, *map(_filter_option, resource.listing.filters), *_options(resource)])


def list_options(resource: Resource, given: Mapping[str, Any]) -> ListOptions:
    """Return what was given for a list."""
    named = {each.parameter: given.get(each.parameter) for each in resource.listing.filters}
    typed = {name: value for name, value in named.items() if value is not None}
    return replace(options_of(ListOptions, given), named=typed)


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
    if resource.listing.filterable or resource.listing.filters:
        help = "FIELD=V != ~ > >= < <=, FIELD=null. Repeatable: same field OR, others AND."
        found.append(option("filter", "--filter", type=list[str], help=help, metavar="EXPR"))
    if sortable(resource):
        help = f"By {', '.join(sortable(resource))}; - before a field turns it round."
        found.append(option("sort", "--sort", help=help, metavar="FIELD,-FIELD"))
    return [*found, *common_options()]


def common_options() -> list[Any]:
    """Return what every list has, whatever the panel can search, filter and order."""
    return [
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
        option("count_by", "--count-by", help="A row for each value with its count.", metavar="FIELD[,FIELD]"),
        option("sum", "--sum", help="Add up a field, money by currency.", metavar="FIELD"),
        option("watch", "--watch", type=bool, help="Show it again and again, until Ctrl-C."),
        option(
            "interval",
            "--interval",
            type=float,
            default=ListOptions.interval,
            help="Seconds between two looks.",
            metavar="S",
            min=0.5,
        ),
    ]


def sortable(resource: Resource, session: Session | None = None) -> tuple[str, ...]:
    """Return what the server can order by, of this session's panel; where it lists nothing, any field of the item."""
    if resource.listing.sortable or resource.listing.envelope != "pages":
        sorts = tuple(each if isinstance(each, Sort) else Sort(each) for each in resource.listing.sortable)
        return tuple(each.field for each in (session.current(sorts) if session else sorts))
    return tuple(column.path for column in resource.columns if "." not in column.path)


def list_query(session: Session, resource: Resource, options: ListOptions, *, order: bool = True) -> Query:
    """Return the query of a list call."""
    query: Query = []
    if options.filter or options.named:
        from fleioctl.verbs.rows.list_query import narrowed

        query += narrowed(session, resource, options).query
    if options.search is not None:
        if not options.search.strip():
            raise Usage("--search is empty.", code="validation")
        # a filter may be a search too; the server takes the last, and all its words must occur
        words = [value for name, value in query if name == "search"]
        query = [(name, value) for name, value in query if name != "search"]
        query.append(("search", " ".join([*words, options.search])))
    return [*query, *_ordering(session, resource, options.sort)] if order else query


def _ordering(session: Session, resource: Resource, sort: str) -> Query:
    allowed = sortable(resource, session)
    fields = [field.strip() for field in sort.split(",") if field.strip()]
    for field in fields:
        if field.removeprefix("-") not in allowed:
            near = did_you_mean(field.removeprefix("-"), allowed)
            hint = f"It can sort by {', '.join(allowed)}."
            raise Usage(f"{resource.plural} cannot be sorted by {field!r}.{near}", code="unknown_field", hint=hint)
    fields = fields or [field for field in [resource.listing.ordering] if field]
    if resource.identity.key in allowed and resource.identity.key not in [field.removeprefix("-") for field in fields]:
        fields.append(resource.identity.key)
    return [("ordering", ",".join(_with_others(resource, fields)))] if fields else []


def _with_others(resource: Resource, fields: Sequence[str]) -> Iterator[str]:
    """Name a field as other versions do too: what a panel cannot sort by it ignores."""
    also = {each.field: each.also for each in resource.listing.sortable if isinstance(each, Sort) and each.also}
    for field in fields:
        yield field
        other = also.get(field.removeprefix("-"))
        if other and other not in [each.removeprefix("-") for each in fields]:
            yield f"{'-' if field.startswith('-') else ''}{other}"


def check_totals(options: ListOptions) -> None:
    """Refuse what is empty, and a bare number together with rows."""
    for flag, fields in (("--count-by", options.count_by), ("--sum", options.sum)):
        if fields is not None and not all(part.strip() for part in fields.split(",")):
            raise Usage(f"{flag} has an empty field.", code="validation")
        if fields is not None and options.count:
            raise Usage(f"--count prints a number alone, {flag} prints rows.", hint=f"Leave out --count or {flag}.")


def _count(session: Session, resource: Resource, options: ListOptions) -> int:
    query = list_query(session, resource, options, order=False)
    cuts = _cuts(session, resource, options)
    if not cuts:
        return session.api.count(resource.path, query)
    return sum(len(page) for page in Reading(session, resource, query, options.page_size, None, cuts))


def _cuts(session: Session, resource: Resource, options: ListOptions) -> Sequence[Cut]:
    """Return what the panel compares by the day and we to the minute; loaded where a filter by time is given."""
    timed = [each for each in resource.listing.filters if each.type == "date" and options.named.get(each.parameter)]
    if not timed and not options.filter:
        return ()
    from fleioctl.verbs.rows.list_query import cuts

    return cuts(session, resource, options)


def _show(session: Session, resource: Resource, options: ListOptions) -> None:
    if options.count_by or options.sum:
        _show_totals(session, resource, options)
        return
    columns = session.columns(resource.columns)
    session.out.check_columns(columns)
    query = list_query(session, resource, options)
    cuts = _cuts(session, resource, options)
    reading = Reading(session, resource, query, options.page_size, options.limit, cuts)
    shown = session.out.rows(columns, reading, key=resource.identity.key)
    _say_how_many(session, resource, shown, (reading.total if options.limit else None) or shown)


def show_rows(session: Session, resource: Resource, options: ListOptions, rows: Sequence[dict[str, Any]]) -> None:
    """Show a list that was read and ordered already, or its totals."""
    if options.count_by or options.sum:
        _show_groups(session, resource, options, [rows])
        return
    shown = rows[: options.limit]
    session.out.rows(session.current(resource.columns), [shown], key=resource.identity.key)
    _say_how_many(session, resource, len(shown), len(rows))


def _show_totals(session: Session, resource: Resource, options: ListOptions) -> None:
    query = list_query(session, resource, options)
    cuts = _cuts(session, resource, options)
    _show_groups(session, resource, options, Reading(session, resource, query, options.page_size, None, cuts))


def _show_groups(
    session: Session, resource: Resource, options: ListOptions, pages: Iterable[Sequence[dict[str, Any]]]
) -> None:
    """Read all, then show the groups: --limit is how many of these, and without --sort the largest come first."""
    from fleioctl.verbs.rows.totals import Totals

    by = [field.strip() for field in (options.count_by or "").split(",") if field.strip()]
    totals = Totals(resource.columns, by, (options.sum or "").strip())
    session.out.check_columns((*totals.shown_columns(), CURRENCY), closed=True)
    totals.read(pages)
    rows = totals.rows(sorted_by_count=not options.sort)
    shown = rows[: options.limit]
    session.out.rows(totals.shown_columns(), [shown], key=by[0] if by else "sum")
    _say_how_many(session, resource, len(shown), len(rows))


def _say_how_many(session: Session, resource: Resource, shown: int, all: int) -> None:
    if not shown:
        session.note(f"no {resource.plural} found")
    elif shown < all:
        session.note(f"showing {shown:,} of {all:,}")


def watch(session: Session, interval: float, look: Callable[[], None]) -> None:
    """Show it at every interval; on a terminal in the place of the last one, with the time."""
    from time import localtime, strftime

    while True:
        if session.obeyed(session.stdout):
            session.write_stdout(CLEARED)
        look()
        if session.stdout.isatty():
            at = strftime("%H:%M:%S", localtime(session.clock.now()))
            session.note(f"seen at {at}, every {interval:g} s until Ctrl-C")
        session.clock.sleep(interval)
