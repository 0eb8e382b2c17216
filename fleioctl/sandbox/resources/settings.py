"""Terms of service, second factors and plugins."""

from __future__ import annotations

from ..call import Call
from ..generic import Generic
from ..reply import Answer

TERMS = Generic(
    "settings/tos",
    key="random",
    text="title content version",
    flag="draft",
    moment="created_at",
    created="created_at",
    required="title content",
    order="id title version",
)
FACTORS = Generic(
    "sfauth/sfa-types-manager", text="name", flag="enabled_to_staff enabled_to_enduser", calls="LRUT", order="id name"
)
PLUGINS = Generic("plugins", text="display_name app_label", flag="enabled", calls="LR")


@FACTORS.call("GET *get_for_settings")
def for_settings(call: Call) -> Answer:
    """Answer all of them."""
    return {"sfa_types": call.store.where(FACTORS.prefix)}


@FACTORS.call("GET *has_password_confirmed")
def has_password_confirmed(_: Call) -> Answer:
    """Answer no: a token call has no session."""
    return {"password_confirmed": False}


@PLUGINS.call("GET *plugins_with_component", "GET *plugins_with_notifications")
def plugins_with(call: Call) -> Answer:
    """Answer the plugins in use."""
    return {"plugins": [each["app_label"] for each in call.store.where(PLUGINS.prefix, enabled=True)]}
