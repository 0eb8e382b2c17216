"""Actions of instances that the panel gets wrong unless it is asked right."""

from __future__ import annotations

from typing import Any

from fleioctl.errors import NotFound, Usage
from fleioctl.inputs.lookup import Target, objects
from fleioctl.model.registry import resource_of
from fleioctl.model.versions import precedes
from fleioctl.session.session import Session
from fleioctl.text.suggestions import did_you_mean
from fleioctl.verbs.actions.act import Acting

TEXTS_SINCE = "2025.01"  # from this version on block_migration is one of three texts, before it a boolean


class Resetting(Acting):
    """`reset-state`: the panel answers 200 also when it did nothing, which is for all but those in error."""

    def needless(self, target: Target) -> str:
        """Say that there is nothing to reset."""
        # By the state that was read: the answer is the same 200 for those that are left alone.
        status = target.item.get("status")
        return f"is {status}, not error: nothing to reset" if status not in (None, "error") else ""


class Migrating(Acting):
    """`migrate`: a live migration without a host crashes the server; block_migration changed its type in 2025.01."""

    def run(self) -> None:
        """Demand the host before anything is sent: Usage without one, NotFound for one that no region has."""
        if self.given.get("live") and not self.given.get("hypervisor"):
            hint = "fleioctl instances migrate-options INSTANCE lists the hosts."
            missing = {"hypervisor": "required"}
            raise Usage("--live needs --hypervisor.", code="missing_field", fields=missing, hint=hint)
        if host := self.given.get("hypervisor"):
            _check_host(self.session, host)  # before the first of many is sent, not at each of them
        super().run()

    def body_for(self, target: Target) -> dict[str, Any] | None:
        """Send block_migration as this version of the panel takes it."""
        body = super().body_for(target) or {}
        value = body.get("block_migration")
        # The spelling of the three texts was not verified.
        if value is None or not precedes(self.session.version, TEXTS_SINCE):
            return body
        if value == "auto":
            message = f"--block-migration auto is for panels from {TEXTS_SINCE} on; this one is {self.session.version}."
            raise Usage(message, code="not_in_version")
        return {**body, "block_migration": value == "true"}


def _check_host(session: Session, word: str) -> None:
    """Raise NotFound for a host that no region has."""
    known = list(objects(session, resource_of("hypervisors"), []))
    hosts = [str(each.get("host_name")) for each in known]
    # OpenStack may know a host by its full name, people by the first part.
    if not any(
        word in (str(each.get("id")), host, host.partition(".")[0]) for each, host in zip(known, hosts, strict=True)
    ):
        raise NotFound(f"There is no host {word!r}.{did_you_mean(word, hosts)}", hint="fleioctl hypervisors list")
