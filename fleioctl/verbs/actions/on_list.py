"""Actions on a collection as a whole, without targets."""

from __future__ import annotations

from typing import Any

from fleioctl.changes import submit
from fleioctl.changes.plans import plan
from fleioctl.inputs import fields
from fleioctl.inputs.parameters import SESSION, options_of, with_signature
from fleioctl.model.resource import Action, Resource
from fleioctl.model.versions import not_in_version
from fleioctl.session.session import Session
from fleioctl.verbs.actions.parameters import CareOptions, action_options


def list_action_command(resource: Resource, action: Action) -> Any:
    """Return the command of one action."""

    def run(session: Session, **given: Any) -> None:
        if not session.current((action,)):
            raise not_in_version(f"{resource.group} {action.name}", action, session.version, action.moved)
        values = fields.complete(session, action.fields, fields.given_values(session, action.fields, given))
        body = {**action.constants, **fields.body_of(action.fields, values)}
        if action.destructive and not session.options.dry_run:
            session.confirm(f"{action.help.rstrip('.')}?")
        path = f"{resource.path}/{action.segment}"
        query = tuple(fields.query_of(action.fields, values))
        key = " ".join(str(value) for value in values.values()) or action.name
        look = f"{resource.group} list"
        call = submit.Call(
            action.method, path, action.safety, resource.group, action.name, key, body or None, query, look=look
        )
        submit.announce(session)
        journal = not options_of(CareOptions, given).no_journal
        if session.options.dry_run:
            plan.show_call(session, call, journal=journal)
            return
        answer = submit.perform(session, call, journal=journal)
        session.result.value(answer.body if answer.body is not None else {"detail": "done"})

    return with_signature(run, [SESSION, *action_options(resource, action)])
