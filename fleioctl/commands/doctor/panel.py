"""What the doctor asks the panel."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from fleioctl.commands.account._identity import Identity, identify
from fleioctl.commands.doctor.finding import RIGHTS, Finding, ok, problem, skipped, warning
from fleioctl.concurrent import failures, gather
from fleioctl.errors import Denied, Error, Temporary
from fleioctl.model.resource import safe
from fleioctl.model.versions import NEWEST, OLDEST, differences, is_known
from fleioctl.session.session import Session

if TYPE_CHECKING:
    from fleioctl.api.client import Api

LIMIT = 30.0  # seconds a call: the doctor is asked when something hangs
SLOW = 2.0  # seconds for one small read
SKEW = 60.0  # seconds between the clocks: beyond them times in messages mislead
CHECKS = ("panel", "token", "rights", "clock", "version", "workers")
PROBES = {
    "clients": "clients",
    "users": "users",
    "services": "billing/services",
    "invoices": "billing/invoices",
    "instances": "openstack/instances",
    "tickets": "plugins/tickets/tickets",
    "the activity log": "activitylog",
}


def panel(session: Session) -> list[Finding]:
    """Return what its answers tell; the first failure leaves the rest unasked."""
    found: list[Finding] = []
    try:
        found.extend(_asked(session))
    except Error as error:
        found.append(problem("token" if isinstance(error, Denied) else "panel", error))
        if error.http_status in (401, 403):
            found.append(ok("panel", f"{session.panel} answers"))
    known = [finding.check for finding in found]
    found += skipped("not asked", *(check for check in CHECKS if check not in known))
    return sorted(found, key=lambda finding: CHECKS.index(finding.check))


def _asked(session: Session) -> Iterator[Finding]:
    api, clock = session.api, session.clock
    headers = api.send("GET", "current-user", safety=safe, timeout=min(LIMIT, session.settings.timeout)).headers
    skew = _clock(headers, clock.now())
    started = clock.monotonic()
    identity = identify(api)
    yield _speed(session.panel, clock.monotonic() - started)
    yield ok("token", f"belongs to {_user(identity)}")
    answers = gather(
        {
            "workers": lambda: api.get("services-statuses", timeout=LIMIT),
            **{name: _probe(api, path) for name, path in PROBES.items()},
        }
    )
    statuses = answers.pop("workers")
    yield _rights(answers)
    yield skew
    yield _version(identity.version)
    yield _workers(statuses)


def _speed(panel: str, seconds: float) -> Finding:
    detail = f"{panel} answers in {seconds * 1000:.0f} ms"
    return warning("panel", detail, "Look at its load, or at the network.") if seconds > SLOW else ok("panel", detail)


def _user(identity: Identity) -> str:
    row = identity.as_row()
    name = f" ({row['name']})" if row["name"] else ""
    return f"{row['user']}{name}, {'superuser' if row['superuser'] else 'staff'}"


def _probe(api: Api, path: str) -> Any:
    return lambda: api.get(path, [("page_size", "1")], timeout=LIMIT)


def _rights(answers: Mapping[str, Any]) -> Finding:
    failed = failures(answers)
    denied = [name for name, error in failed.items() if isinstance(error, Denied)]
    missing = [name for name, error in failed.items() if error.code == "no_such_route"]
    broken = {name: error for name, error in failed.items() if name not in (*denied, *missing)}
    allowed = [name for name in answers if name not in failed]
    off = f"; not on this panel: {', '.join(missing)}" if missing else ""
    if denied and not allowed:
        return problem("rights", failed[denied[0]])
    if denied:
        return warning("rights", f"may not list {', '.join(denied)}; may list {', '.join(allowed)}{off}", RIGHTS)
    if broken:
        name, error = next(iter(broken.items()))
        return warning(
            "rights", f"could not list {', '.join(broken)}: {error.message}", error.hint or f"Look at {name}."
        )
    return ok("rights", f"may list {', '.join(allowed)}{off}")


def _clock(headers: Mapping[str, str], now: float) -> Finding:
    from email.utils import parsedate_to_datetime

    try:
        skew = now - parsedate_to_datetime(headers.get("Date", "")).timestamp()
    except (ValueError, TypeError, OverflowError):
        return skipped("the panel does not tell the time", "clock")[0]
    if abs(skew) <= SKEW:
        return ok("clock", "agrees with the panel's")
    direction = "ahead of" if skew > 0 else "behind"
    return warning("clock", f"{abs(skew):.0f} s {direction} the panel's", "Set this machine's clock by NTP.")


def _version(version: str) -> Finding:
    if not version:
        return warning("version", "the panel does not tell", "Some commands may meet what they do not expect.")
    if not is_known(version):
        detail = f"{version}; known are {OLDEST} to {NEWEST}"
        return warning("version", detail, "Try what you rely on; a newer fleioctl may know more.")
    return ok("version", "; ".join([version, *differences(version)]))


def _workers(statuses: Any) -> Finding:
    if isinstance(statuses, Error):
        return warning("workers", statuses.message, statuses.hint or "Ask the panel's administrator.")
    jobs, news = (
        bool(statuses.get(name, True)) if isinstance(statuses, dict) else True for name in ("celery", "updated")
    )
    if jobs and news:
        return ok("workers", "background jobs run, OpenStack events arrive")
    message = "Background jobs do not run." if not jobs else "OpenStack events do not arrive: states stay as they are."
    hint = "Until the panel's administrator starts them again, --wait does not end."
    return problem("workers", Temporary(message, code="workers_down", hint=hint))
