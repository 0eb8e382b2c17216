"""The token of the chosen panel, from nowhere but the place that named the panel."""

from __future__ import annotations

from collections.abc import Mapping

from fleioctl import errors
from fleioctl.config.panel import Choice
from fleioctl.config.values import Value

LIMIT = 30.0


def find_token(choice: Choice, stored: Mapping[str, Value], environ: Mapping[str, str]) -> str:
    """Return the token; `stored` is what the profile says."""
    if choice.url:
        return environ.get("FLEIOCTL_TOKEN") or _refuse("There is no token for the URL.", "Set FLEIOCTL_TOKEN.")
    if "token" in stored:
        return str(stored["token"].value)
    if "token_command" in stored:
        return _ask(str(stored["token_command"].value), choice.profile, environ)
    return _refuse(f"The profile {choice.profile} has no token.", f"fleioctl login --profile {choice.profile}")


def _ask(command: str, profile: str, environ: Mapping[str, str]) -> str:
    """Run the command and return its first line; never show the command, it may hold a secret itself."""
    import subprocess

    what = f"The token_command of the profile {profile}"
    hint = "Run the command by hand to see what it lacks."
    try:
        # No input: what is piped to us is for us. The terminal stays, a password manager may ask there.
        ended = subprocess.run(  # noqa: S602 - the user wrote it for the shell
            command,
            shell=True,
            env=dict(environ),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            timeout=LIMIT,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return _refuse(f"{what} did not end within {LIMIT:g} s.", hint)
    except (OSError, ValueError) as error:
        raise errors.Local(f"{what} cannot be run: {error}.", code="no_token") from error
    if ended.returncode != 0:
        return _refuse(f"{what} failed with status {ended.returncode}.", hint)
    first_line = ended.stdout.decode("utf-8-sig", "replace").split("\n", 1)[0]
    return first_line.removesuffix("\r") or _refuse(f"{what} printed nothing.", hint)


def _refuse(message: str, hint: str) -> str:
    raise errors.Denied(message, code="no_token", hint=hint)
