"""The command of one action, in the action's own way where its description names one."""

from __future__ import annotations

from typing import Any

from fleioctl.inputs.parameters import with_signature
from fleioctl.model.registry import own
from fleioctl.model.resource import Action, Resource
from fleioctl.session.session import Session
from fleioctl.verbs.actions.act import Acting
from fleioctl.verbs.actions.parameters import action_parameters


def action_command(resource: Resource, action: Action) -> Any:
    """Return the command of one action."""
    acting = own(resource.group, action.run) if action.run else Acting

    def run(session: Session, **given: Any) -> None:
        acting(session, resource, action, given).run()

    return with_signature(run, action_parameters(resource, action))
