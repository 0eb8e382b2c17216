"""Billing agreements of clients, set by their ids in an external billing system."""

from __future__ import annotations

from typing import Any

from fleioctl.changes import submit
from fleioctl.changes.plans import plan
from fleioctl.errors import Usage
from fleioctl.inputs.parameters import SESSION, argument, option, with_signature
from fleioctl.model.resource import once
from fleioctl.session.session import Session
from fleioctl.verbs.actions.parameters import NO_JOURNAL

# The panel's limit here; elsewhere external ids have 38 characters.
LONGEST = 64


def set_billing_agreements(session: Session, uuid: list[str], agreement: bool, no_journal: bool | None) -> None:
    """Note which clients have a billing agreement; the panel skips ids it does not know."""
    if wrong := [each for each in uuid if not 0 < len(each) <= LONGEST]:
        raise Usage(f"{wrong[0]!r} is no id: 1 to {LONGEST} characters.", code="validation")
    # The key says uuid and means external_billing_id; the body is a bare list.
    body: list[dict[str, Any]] = [{"uuid": each, "agreement": agreement} for each in uuid]
    path = "clients/set_billing_agreements"
    call = submit.Call("POST", path, once, "clients", "set-billing-agreements", " ".join(uuid), body=body)
    submit.announce(session)
    if session.options.dry_run:
        plan.show_call(session, call, journal=not no_journal)
        return
    # 200 also when ids were skipped: which ones nobody says.
    answer = submit.perform(session, call, journal=not no_journal)
    session.result.value(answer.body if answer.body is not None else {"detail": "done"})


_IDS = argument("uuid", type=list[str], help="Ids in the billing system.", metavar="BILLING-ID...")
_AGREEMENT = option("agreement", "--agreement/--no-agreement", type=bool, default=True, help="There is one.")
with_signature(set_billing_agreements, [SESSION, _IDS, _AGREEMENT, NO_JOURNAL])
