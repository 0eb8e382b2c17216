"""The API token of a user."""

from __future__ import annotations

from fleioctl.changes import submit
from fleioctl.changes.plans import plan
from fleioctl.inputs.lookup import names_of, resolve
from fleioctl.inputs.objects import object_path
from fleioctl.inputs.parameters import SESSION, argument, with_signature
from fleioctl.model.registry import resource_of
from fleioctl.model.resource import once
from fleioctl.session.session import Session


def token(session: Session, target: str) -> None:
    """Print the API token of one user; it is made when there is none."""
    resource = resource_of("users")
    user = resolve(session, resource, target)
    # Once, as it may make the token; 403 for a user who may not log in.
    call = submit.Call("POST", object_path(resource, user.id, "token"), once, "users", "token", user.id)
    submit.announce(session)
    if session.options.dry_run:
        plan.show_call(session, call, user)
        return
    # A secret, shown on purpose: it is what was asked for.
    session.out.value(submit.perform(session, call).body)


_HELP = f"The user: {names_of(resource_of('users'))}."
with_signature(token, [SESSION, argument("target", help=_HELP, metavar="TARGET")])
