"""Logs, long jobs, notifications, templates and settings."""

from __future__ import annotations

from fleioctl.sandbox.resources.compute import images
from fleioctl.sandbox.resources.compute.instances import create
from fleioctl.sandbox.resources.system.operations import IN_PROGRESS, ended, progress_of
from fleioctl.sandbox.seed.row import Rows, number, uuid
from fleioctl.sandbox.types import Json

TASKS = (("sync_instances", "success"), ("collect_traffic", "failure"), ("send_mail", "pending"))
TEMPLATES = (
    # name, title, category, language
    ("account.welcome", "Welcome", "core", "en"),
    ("account.welcome", "Bun venit", "core", "ro"),
    ("invoice.unpaid", "Unpaid invoice", "billing", "en"),
)


def plant(rows: Rows) -> None:
    """Add them."""
    _logs(rows)
    if rows.since("2020.01"):
        _operations(rows)
    _messages(rows)
    rows.add("servergroup", name="Web", description="Web servers", placement="least_full")
    rows.add("server", id=uuid("hosting server"), name="web-host-1", status="enabled", plugin="cpanelserver", group=1)
    rows.add("settings/tos", id=number("terms"), title="Terms of service", content="Be kind.", version="1")
    rows.add("plugins", display_name="Tickets", app_label="tickets", enabled=True)
    rows.add("sfauth/sfa-types-manager", name="google_authenticator", enabled_to_staff=True)


EVENTS = (
    ("users login", "info", "User admin (1) logged in"),
    ("users password", "info", "User admin (1) changed the password of user john (102)"),
    ("core backup", "error", "The backup of the panel's database failed"),
)


def _logs(rows: Rows) -> None:
    for name in ("core", "users"):
        rows.add("log-categories", id=name, name=name)
    for place, (name, type, log) in enumerate(EVENTS):
        rows.add("log-classes", id=name, name=name, category=name.partition(" ")[0])
        counts = {"tasks_count": int(place == 0), "created_at": rows.ago(2.6 - place)}
        text = _by_mail(log) if rows.since("2022.09") else log
        about = {"user": 1, "ip": "192.0.2.10", "type": type, "parameters": {}, "log_class": name}
        rows.add("activitylog", log=text, **counts, **about)
    for place, (name, state) in enumerate(TASKS):
        words = {"name": name, "description": name.replace("_", " "), "args": "()", "kwargs": "{}", "state": state}
        more = {"user": 1, "activity": 1 if place == 0 else None, "created_at": rows.ago(2.6 - place)}
        rows.add("tasklog", id=uuid(name), **words, **more)


def _operations(rows: Rows) -> None:
    """Add a job that failed, one that succeeded, and one that runs until it is aborted."""
    broken = rows.find("openstack/instances", name="broken")
    running = rows.find("openstack/instances", name="cache")
    create_kind = "create instances" if rows.since("2024.01") else "create instance"
    for server, error in ((broken, "No valid host was found."), (running, "")):
        params = {name: server[name] for name in ("name", "client", "region")}
        after = ended(create.STEPS, server["id"], error)
        _operation(rows, create_kind, 2 if error else 1, server["created"], params=params, **after)
    params = {"name": "debian-13", "url": "https://images.example.com/debian-13.qcow2"}
    progress = progress_of(images.STEPS, 1)
    # Not of the superuser, who would otherwise be told of a running job for ever.
    _operation(rows, "create image", 2, rows.ago(0.02), params=params, status=IN_PROGRESS, progress=progress)


def _operation(rows: Rows, kind: str, user: int, created: str, **more: Json | str | bool | None) -> None:
    rows.add("operations", operation_type=kind, initiating_user=user, created_at=created, **more)


def _by_mail(log: str) -> str:
    """Name users as they are named where they have an e-mail alone."""
    return log.replace("User admin", "User admin@example.com").replace("user john", "user john@example.com")


def _messages(rows: Rows) -> None:
    for place, state in enumerate(("seen", "sent", "sent")):
        words = {"title": f"Backup {place + 1} is ready", "name": "backup.ready", "body": "It can be downloaded."}
        rows.add("notifications", **words, status=state, generated=rows.ago(2.3 - place), _user=1)
    for name in ("core", "billing", "tickets"):
        rows.add("notifications_categories", name=name, description=f"About {name}")
    for name, title, category, language in TEMPLATES:
        text = {"title": title, "content": f"<p>{title}</p>"}
        rows.add("notification_templates", name=name, category=category, language=language, **text)
