"""The token of the chosen panel, from nowhere but the place that named the panel."""

from __future__ import annotations

from collections.abc import Mapping

from fleioctl import errors
from fleioctl.config.panel import Choice
from fleioctl.config.values import TIMEOUT, Value

LIMIT = 30.0  # seconds: time enough to type the password of a password store
SECRET_VARIABLE = "FLEIOCTL_TOKEN"  # noqa: S105 - its name


def find_token(
    choice: Choice, stored: Mapping[str, Value], environ: Mapping[str, str], timeout: float = TIMEOUT
) -> str:
    """Return the token; `stored` is what the profile says, `timeout` the limit of a call, in seconds."""
    if choice.url:
        return environ.get(SECRET_VARIABLE) or _refuse("There is no token for the URL.", "Set FLEIOCTL_TOKEN.")
    if "token" in stored:
        return str(stored["token"].value)
    if "token_command" in stored:
        return _ask(str(stored["token_command"].value), choice.profile, environ, min(LIMIT, timeout))
    return _refuse(f"The profile {choice.profile} has no token.", f"fleioctl login --profile {choice.profile}")


def _ask(command: str, profile: str, environ: Mapping[str, str], seconds: float) -> str:
    """Run the command and return its first line; never show the command, it may hold a secret itself."""
    from fleioctl.config.program import ProgramFailed, output_of

    what = f"The token_command of the profile {profile}"
    hint = "Run the command by hand to see what it lacks."
    # the token of another panel is none of its business
    passed_on = {name: value for name, value in environ.items() if name != SECRET_VARIABLE}
    try:
        printed = output_of(command, passed_on, seconds)
    except ProgramFailed as error:
        return _refuse(f"{what} {error}.", hint)
    except (OSError, ValueError) as error:
        raise errors.Local(f"{what} cannot be run: {error}.", code="no_token") from error
    first_line = printed.decode("utf-8-sig", "replace").split("\n", 1)[0]
    return first_line.removesuffix("\r") or _refuse(f"{what} printed nothing.", hint)


def _refuse(message: str, hint: str) -> str:
    raise errors.Denied(message, code="no_token", hint=hint)
