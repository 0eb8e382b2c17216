"""Servers that host web sites, and their groups."""

from __future__ import annotations

from ..call import Call
from ..generic import Generic
from ..reply import Answer

SERVERS = Generic(
    "server",
    key="uuid",
    text="name status plugin hostname",
    moment="created_at",
    links="group>servergroup",
    created="created_at",
    hidden="hostname",
    required="name plugin",
    choices={"status": "enabled disabled", "plugin": "cpanelserver hypanel todo"},
    defaults={"status": "enabled"},
    named="plugin",
    filterable=True,
)
GROUPS = Generic(
    "servergroup",
    text="name description placement",
    required="name",
    choices={"placement": "least_full round_robin"},
    defaults={"placement": "least_full"},
    named="name",
)


@SERVERS.call("GET *create_options")
def create_options(call: Call) -> Answer:
    """Answer plugins and groups."""
    groups = [{"id": each["id"], "name": each["name"]} for each in call.store.where(GROUPS.prefix)]
    return {"plugins": SERVERS.choices["plugin"].split(), "groups": groups}
