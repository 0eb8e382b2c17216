"""How one run is configured, and the file that says so."""

from fleioctl.config.load import load
from fleioctl.config.settings import Settings
from fleioctl.config.values import Value

__all__ = ["Settings", "Value", "load"]
