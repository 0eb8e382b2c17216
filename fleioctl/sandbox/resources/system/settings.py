"""Terms of service, second factors and plugins."""

from __future__ import annotations

from fleioctl.sandbox.http.response import Answer
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.model import LIST, PATCH, RETRIEVE, UPDATE
from fleioctl.sandbox.rest.viewsets import ViewSet

TERMS = ViewSet(
    "settings/tos",
    key="random",
    text="title content version",
    flag="draft",
    moment="created_at",
    created="created_at",
    required="title content",
    order="id title version",
)
FACTORS = ViewSet(
    "sfauth/sfa-types-manager",
    text="name",
    flag="enabled_to_staff enabled_to_enduser",
    methods=LIST | RETRIEVE | UPDATE | PATCH,
    order="id name",
)
PLUGINS = ViewSet("plugins", text="display_name app_label", flag="enabled", methods=LIST | RETRIEVE)


@FACTORS.action("GET", "get_for_settings", detail=False)
def for_settings(call: Call) -> Answer:
    """Answer all of them."""
    return {"sfa_types": call.store.where(FACTORS.prefix)}


@FACTORS.action("GET", detail=False)
def has_password_confirmed(_: Call) -> Answer:
    """Answer no: a token call has no session."""
    return {"password_confirmed": False}


@PLUGINS.action("GET", "plugins_with_component", "plugins_with_notifications", detail=False)
def plugins_with(call: Call) -> Answer:
    """Answer the plugins in use."""
    return {"plugins": [each["app_label"] for each in call.store.where(PLUGINS.prefix, enabled=True)]}
