"""How one run is configured, and the file that says so.

    options        the global options; places: where file and state folder are
    load           the way from command line, environment and file to Settings
    settings       what one run is configured to do
    values         each setting from the first layer that has it, with its origin
    panel          which panel is meant: URL and token always come from the same layer
    token          the token; program: the token_command with its bounds
    keys           what a profile may say
    config_file    the file as it stands; edit: changes that keep comments
    proxies        the proxy between here and the panel

Tests: tests/config.

Rules: a broken file is told about and left alone; what forbids the use of a panel is raised when the panel is used, so
that the commands which mend it still run; a token never goes to a panel it was not given for, and never is an argument.
"""

from fleioctl.config.load import load
from fleioctl.config.settings import Settings
from fleioctl.config.values import Value

__all__ = ["Settings", "Value", "load"]
