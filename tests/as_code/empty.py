"""A panel on which nobody has configured anything: the seed without the objects of the groups that a file carries."""

from __future__ import annotations

from pathlib import Path

from running import Machine

from fleioctl.model.registry import resource_of
from fleioctl.sandbox.application import WRITE, Sandbox
from fleioctl.sandbox.storage.store import transaction
from fleioctl.verbs.as_code.entry import coded

CUSTOMERS = ("clients",)
"""Kept: only the panel itself makes the projects in which security groups and zones lie."""


def profile_of(version: str) -> str:
    """Return the profile of a sandbox of this version."""
    return "sandbox" if version == "2025.10" else f"sandbox@{version}"


def panel_of(machine: Machine, version: str) -> Sandbox:
    """Return the sandbox that this profile means."""
    return Sandbox(machine.state_folder / "sandbox", version=version)


def needed(group: str) -> list[str]:
    """Return the group with all that its objects refer to, in the order of references."""
    found, more = set[str](), {group}
    while more:
        found |= more
        refers = {each.refers for name in more for each in resource_of(name).fields if each.refers}
        more = {each for each in refers if each in coded() and each not in CUSTOMERS} - found
    return [each for each in coded() if each in found]


def emptied(panel: Sandbox, groups: list[str]) -> None:
    """Take all objects of these groups away, past the API."""
    with transaction(panel.path, WRITE) as store:
        for group in groups:
            path = resource_of(group).path
            older = resource_of(group).older
            for prefix in {path, older.path if older else path}:
                for each in store.where(prefix):
                    store.remove(prefix, each["id"])
        for user in store.where("users") if "clients" in groups else ():
            if not user["is_staff"]:
                store.remove("users", user["id"])


def rows(panel: Sandbox) -> dict[tuple[str, str], str]:
    """Return every object of the panel as it is stored, but for its own records."""
    import sqlite3
    from contextlib import closing

    own = ("activitylog", "log-categories", "log-classes", "tokens")
    with closing(sqlite3.connect(Path(panel.path))) as store:
        found = store.execute("SELECT resource, CAST(id AS TEXT), body FROM objects").fetchall()
    return {(resource, id): body for resource, id, body in found if resource not in own}
