"""Which objects a write is for: TARGET…, standard input, --select or --all."""

from __future__ import annotations

import inspect
from collections.abc import Sequence

from fleioctl.errors import NotFound, Usage
from fleioctl.inputs.lookup import Target, objects, resolve_all, target_of
from fleioctl.inputs.parameters import argument, option
from fleioctl.model.described import described
from fleioctl.model.resource import Resource
from fleioctl.session.session import Session

SELECTION = "Selection"


@described(frozen=True, eq=False, repr=False)
class SelectionOptions:
    """What was typed to choose targets."""

    target: Sequence[str] = ()  # ids, names, `-`
    select: Sequence[str] = ()  # expressions in the grammar of --filter
    all: bool = False
    expect: int | None = None

    @property
    def selects(self) -> bool:
        """Tell whether the user did not name the targets one by one."""
        return bool(self.select or self.all)


@described(frozen=True, eq=False, repr=False)
class BatchOptions:
    """What was typed to shape a run over many."""

    parallel: int = 8
    max_failures: int = 0  # 0: never stop


def parameters(resource: Resource, *, help: str) -> list[inspect.Parameter]:
    """Return the argument and the options that choose targets and shape a run over many."""
    found = [argument("target", type=list[str] | None, default=None, help=help, metavar="TARGET...")]
    if resource.listing.filterable or resource.listing.filters:
        text = "All that match, in the grammar of --filter. Repeatable."
        found.append(option("select", "--select", type=list[str], help=text, metavar="EXPR", rich_help_panel=SELECTION))
    return [
        *found,
        option("all", "--all", type=bool, help="Every one of them.", rich_help_panel=SELECTION),
        option(
            "expect",
            "--expect",
            type=int,
            help="Do nothing unless there are exactly N.",
            metavar="N",
            min=0,
            rich_help_panel=SELECTION,
        ),
        *run_options(),
    ]


def run_options() -> list[inspect.Parameter]:
    """Return the options that shape a run over many."""
    return [
        option(
            "parallel",
            "--parallel",
            type=int,
            default=BatchOptions.parallel,
            help="So many at a time.",
            metavar="N",
            min=1,
            max=64,
            rich_help_panel=SELECTION,
        ),
        option(
            "max_failures",
            "--max-failures",
            type=int,
            help="Stop after N failures.",
            metavar="N",
            min=1,
            rich_help_panel=SELECTION,
        ),
    ]


def choose(session: Session, resource: Resource, options: SelectionOptions) -> list[Target]:
    """Return the targets; an error when there are none, both ways were used, or the number is not as expected."""
    expressions = options.select
    if sum(map(bool, (options.target, expressions, options.all))) > 1:
        raise Usage("Targets, --select and --all exclude each other.", code="both_targets")
    if any(not text.strip() for text in expressions):
        raise Usage("--select is empty.", code="empty_target")
    if options.selects:
        targets = select(session, resource, expressions)
    else:
        targets = resolve_all(session, resource, words(session, resource, options))
    _expect(options.expect, targets)
    if not targets:
        raise NotFound(f"The selection matches no {resource.plural}.", code="empty_selection")
    return targets


def select(session: Session, resource: Resource, expressions: Sequence[str]) -> list[Target]:
    """Return every object that a selection matches; all when there are no expressions."""
    from fleioctl.inputs.narrowing import narrowing

    narrowed = narrowing(session, resource, expressions)
    found = []
    for item in objects(session, resource, narrowed.query):
        narrowed.check(item)
        found += [item] if narrowed.keeps(item) else []
    return list({target.id: target for target in (target_of(resource, item) for item in found)}.values())


def words(session: Session, resource: Resource, options: SelectionOptions) -> list[str]:
    """Return the targets as typed; `-` stands for the lines of standard input."""
    found: list[str] = []
    for word in options.target:
        lines = session.read_stdin("the targets").splitlines() if word == "-" else [word]
        found += [line for line in lines if line.strip() or word != "-"]
    if not found:
        raise Usage(
            f"Which {resource.noun}? Give an id or a name.", code="no_target", hint="--select and --all choose many."
        )
    return found


def _expect(number: int | None, targets: Sequence[Target]) -> None:
    if number is not None and len(targets) != number:
        raise Usage(
            f"{number} expected, {len(targets)} found.",
            code="unexpected_number",
            hint="Check the selection with list --filter.",
        )
