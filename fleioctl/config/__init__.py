"""How one run is configured, and the file that says so."""

from fleioctl.config.editing import (
    default_profile,
    profiles,
    remove_profile,
    save_profile,
    set_default,
    set_value,
)
from fleioctl.config.loading import load
from fleioctl.config.settings import Settings
from fleioctl.config.values import Value

__all__ = [
    "Settings",
    "Value",
    "default_profile",
    "load",
    "profiles",
    "remove_profile",
    "save_profile",
    "set_default",
    "set_value",
]
