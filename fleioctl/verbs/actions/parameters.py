"""The parameters of actions, deletes and waits."""

from __future__ import annotations

from typing import Any

from fleioctl.inputs import fields, selection
from fleioctl.inputs.lookup import names_of
from fleioctl.inputs.parameters import SESSION, option
from fleioctl.model.described import described
from fleioctl.model.resource import Action, Resource, Safety
from fleioctl.verbs.actions.goals import goal_of

NO_JOURNAL = option("no_journal", "--no-journal", type=bool, help="Go on without a record in the state folder.")
WAIT_TIMEOUT = 900.0  # seconds, unless --wait-timeout says another time


@described(frozen=True, eq=False, repr=False)
class WaitOptions:
    """What was typed of waiting; `wait` is None where nothing was."""

    wait: bool | None = None
    wait_timeout: float = WAIT_TIMEOUT


@described(frozen=True, eq=False, repr=False)
class CareOptions:
    """What was typed of an action that is done once, or may find its target gone."""

    if_exists: bool = False
    no_journal: bool = False


def action_parameters(resource: Resource, action: Action) -> list[Any]:
    """Return the parameters of an action: session, targets, options; for special commands too."""
    help = f"{names_of(resource)}; - reads them from standard input."
    return [SESSION, *selection.parameters(resource, help=help), *action_options(resource, action)]


def action_options(resource: Resource, action: Action) -> list[Any]:
    """Return the options of an action, without those that choose targets."""
    found = fields.parameters(action.fields)
    if action.removes:
        found.append(option("if_exists", "--if-exists", type=bool, help="A missing one counts as unchanged."))
    if goal_of(resource, action):
        found += wait_options()
    if action.safety is Safety.ONCE:
        found.append(NO_JOURNAL)
    return found


def wait_options(*, can_skip: bool = False) -> list[Any]:
    """Return --wait and --wait-timeout; `can_skip` adds --no-wait."""
    return [
        option("wait", "--wait/--no-wait" if can_skip else "--wait", type=bool, help="Wait until it is done."),
        option(
            "wait_timeout",
            "--wait-timeout",
            type=float,
            default=WAIT_TIMEOUT,
            help="Wait no longer.",
            metavar="S",
            min=0,
        ),
    ]
