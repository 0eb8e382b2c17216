"""Servers that host web sites, and their groups."""

from __future__ import annotations

from fleioctl.sandbox.http.response import Answer
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.viewsets import ViewSet

SERVERS = ViewSet(
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
GROUPS = ViewSet(
    "servergroup",
    text="name description placement",
    required="name",
    # Made up: the panel's words for it are not known.
    choices={"placement": "least_full round_robin"},
    defaults={"placement": "least_full"},
    named="name",
)


@SERVERS.action("GET", detail=False)
def create_options(call: Call) -> Answer:
    """Answer plugins and groups."""
    groups = [{"id": each["id"], "name": each["name"]} for each in call.store.where(GROUPS.prefix)]
    return {"plugins": SERVERS.choices["plugin"].split(), "groups": groups}
