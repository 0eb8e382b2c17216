"""Which objects a write is for: TARGET…, standard input, --select or --all."""

from __future__ import annotations

import inspect
from collections.abc import Mapping, Sequence
from typing import Any

from fleioctl.errors import NotFound, Usage
from fleioctl.inputs.lookup import Target, objects, resolve_all, target_of
from fleioctl.inputs.parameters import argument, option
from fleioctl.model.resource import Resource
from fleioctl.session.session import Session

SELECTION = "Selection"


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
            default=8,
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


def choose(session: Session, resource: Resource, given: Mapping[str, Any]) -> list[Target]:
    """Return the targets; an error when there are none, both ways were used, or the number is not as expected."""
    expressions: Sequence[str] = given.get("select") or ()
    if sum(map(bool, (given.get("target"), expressions, given.get("all")))) > 1:
        raise Usage("Targets, --select and --all exclude each other.", code="both_targets")
    if any(not text.strip() for text in expressions):
        raise Usage("--select is empty.", code="empty_target")
    if expressions or given.get("all"):
        targets = select(session, resource, expressions)
    else:
        targets = resolve_all(session, resource, words(session, resource, given))
    _expect(given.get("expect"), targets)
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


def chosen_by_selection(given: Mapping[str, Any]) -> bool:
    """Tell whether the user did not name the targets one by one."""
    return bool(given.get("select") or given.get("all"))


def words(session: Session, resource: Resource, given: Mapping[str, Any]) -> list[str]:
    """Return the targets as typed; `-` stands for the lines of standard input."""
    found: list[str] = []
    for word in given.get("target") or ():
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
