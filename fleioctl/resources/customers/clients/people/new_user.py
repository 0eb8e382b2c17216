"""The user that is made together with a client, so that the client has an e-mail."""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import Any

from fleioctl.changes.create_once import CreateRequest
from fleioctl.errors import Denied, Refused, Usage
from fleioctl.inputs.through import spelled
from fleioctl.model.versions import precedes
from fleioctl.resources.customers.clients.people.roles import is_newer
from fleioctl.session.session import Session

NAMELESS_SINCE = "2022.09"  # from here on a user has no user name

Json = dict[str, Any]


def with_new_user(session: Session, request: CreateRequest) -> CreateRequest:
    """Add the nested user where the e-mail is a user's; refuse an e-mail whose user has no client."""
    body = request.body
    email = body.get("email")
    if not email:
        if body.get("user"):
            raise Usage(
                "A new user needs an e-mail.", code="missing_field", fields={"email": "required"}, hint="--email"
            )
        _without_key(session, request)
        return request
    # Older panels keep the e-mail with the client; a user is made only when one is described.
    if not is_newer(session) and not body.get("user"):
        return request
    request = replace(request, body={**body, "user": _user(session, body, str(email))})
    if not is_newer(session):
        return request
    # looked for under the lock, after an earlier run is settled: its user may be there before its client is seen
    return replace(request, look=lambda: _refuse_taken(session, str(email), another=request.allow_duplicate))


def _user(session: Session, body: Json, email: str) -> Json:
    password = secrets.token_urlsafe(24)  # nobody knows it: the customer sets one by e-mail
    # Required before 2022.09; the e-mail is unique, and so is a user name made from it.
    named = {} if _is_nameless(session) else {"username": email}
    names = {name: body[name] for name in ("first_name", "last_name") if body.get(name)}
    # What was given about the user wins over what is made up.
    return {"email": email, **names, **named, "password": password, **(body.get("user") or {})}


def _is_nameless(session: Session) -> bool:
    return not precedes(session.version, NAMELESS_SINCE)


def _without_key(session: Session, request: CreateRequest) -> None:
    """Say that nothing will tell this client from another."""
    if not is_newer(session) or request.body.get("external_billing_id") or request.allow_duplicate:
        return
    hint = "Give --email or --external-billing-id."
    if request.if_not_exists:
        message = "There is nothing to recognise the client by, so --if-not-exists cannot tell whether it is there."
        raise Usage(message, code="no_key", hint=hint)
    session.note(f"nothing recognises this client: the same command makes another one. {hint}")


def _refuse_taken(session: Session, email: str, *, another: bool) -> None:
    """Refuse an e-mail whose user has no client, or is to have `another` one: a user is never taken unasked."""
    try:
        users = spelled(session, "users", "email", email)
    except Denied as error:
        session.note(f"whether {email} is a user already cannot be seen: {error.message}")
        return
    for user in users:
        # One with a client is left to the strong key, which finds that client by the same e-mail.
        if another or not user.get("clients"):
            of = "" if user.get("clients") else ", of no client"
            message = f"{email} is a user already: {user.get('full_name') or 'unnamed'} ({user.get('id')}){of}."
            hint = f"--user {email} instead of --email gives the new client to this user; roles by --role."
            raise Refused(message, code="exists", hint=hint, fields={"email": f"user {user.get('id')}"})
