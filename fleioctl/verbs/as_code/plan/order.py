"""The order of steps: what others refer to comes first, also within one group."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from graphlib import CycleError, TopologicalSorter

from fleioctl.errors import Usage
from fleioctl.model.registry import resource_of
from fleioctl.verbs.as_code.entry import Entry
from fleioctl.verbs.as_code.names import names_in
from fleioctl.verbs.as_code.plan.steps import Step


def in_order(steps: Sequence[Step]) -> list[Step]:
    """Return the steps so that each comes after those it refers to, otherwise as they stand; a circle is a Usage.

    The parts of an object stay behind it, and come after all objects of its group: a rule may name another group.
    """
    whole, parts = [step for step in steps if not step.part], [step for step in steps if step.part]
    places = {(step.entry.group, name): place for place, step in enumerate(whole) for name in names_in(step.entry)}
    sorter: TopologicalSorter[int] = TopologicalSorter()
    for place, step in enumerate(whole):
        sorter.add(place, *(places[each] for each in references(step.entry) if each in places))
    try:
        sorter.prepare()
    except CycleError as error:
        round = " -> ".join(whole[place].entry.where for place in reversed(error.args[1]))
        hint = "Leave the reference out of one of them, and set it by a second apply."
        raise Usage(f"Objects refer to each other in a circle: {round}.", code="circle", hint=hint) from error
    found: list[Step] = []
    # by turns and not by static_order(): within a turn the order of the file is kept, so that plans stay the same
    while sorter.is_active():
        ready = sorted(sorter.get_ready())
        found += [whole[place] for place in ready]
        sorter.done(*ready)
    return [*found, *parts]


def references(entry: Entry) -> Iterator[tuple[str, str]]:
    """Yield group and name of what an entry refers to."""
    for each in resource_of(entry.group).fields:
        value = entry.values.get(each.name) if each.refers else None
        for name in value if isinstance(value, list) else [value]:
            if name not in (None, ""):
                yield each.refers, str(name)
