"""`profiles`: the panels this machine knows."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from fleioctl.commands.account._rehearsal import is_rehearsal
from fleioctl.errors import Usage
from fleioctl.model.command import group
from fleioctl.model.resource import Column
from fleioctl.session.session import Session

NAME = Annotated[str, typer.Argument(metavar="PROFILE", help="Name of the profile.")]
# not the token: it would stand in the shell's history
SETTABLE = (
    *("url", "token_command", "ca_file", "client_cert", "client_key", "output", "environment"),
    *("read_only", "insecure_http"),
)
HIDDEN = ("token", "token_command")  # never shown; a command may hold a secret in its arguments
COLUMNS = (
    Column("name"),
    Column("default", kind="boolean"),
    Column("url", "URL"),
    Column("token"),
    Column("environment"),
    Column("read_only", kind="boolean"),
    Column("output"),
    Column("token_command"),
    Column("ca_file"),
    Column("insecure_http", kind="boolean"),
)


def list_(session: Session) -> None:
    """List the profiles.

    Example: fleioctl profiles list
    """
    session.out.check_columns(COLUMNS, closed=True)
    rows = _rows(session.settings.config_file)
    session.out.rows(COLUMNS, [rows], key="name")
    if not rows:
        session.note("no profiles yet; fleioctl login makes one, and --profile sandbox always works")


def show(
    session: Session,
    name: Annotated[str | None, typer.Argument(metavar="PROFILE", help="The profile in use otherwise.")] = None,
) -> None:
    """Show one profile; of its token only that it is set.

    Example: fleioctl profiles show
    """
    session.out.check_columns(COLUMNS, closed=True)
    if name is None and not session.settings.profile:
        raise session.settings.problem or Usage("The panel was named by its URL; there is no profile in use.")
    wanted = name or session.settings.profile
    rows = _rows(session.settings.config_file)
    _require(session, wanted)
    session.out.record(COLUMNS, next(row for row in rows if row["name"] == wanted), key="name")


def use(session: Session, name: NAME) -> None:
    """Make a profile the one that is used when none is named.

    Example: fleioctl profiles use production
    """
    from fleioctl.config.edit import set_default

    if is_rehearsal(session, f"make {name} the default profile"):
        return
    set_default(session.settings.config_file, name)
    session.note(f"{name} is the default profile now")


def set_(
    session: Session,
    name: NAME,
    key: Annotated[str, typer.Argument(metavar="|".join(SETTABLE), help="What to set.")],
    value: Annotated[str, typer.Argument(metavar="VALUE", help="Its value; '' removes it.")],
) -> None:
    """Set one value of a profile; tokens are set by login.

    Example: fleioctl profiles set production environment production
    """
    from fleioctl.api.urls import normalize_url
    from fleioctl.config import keys
    from fleioctl.config.edit import set_value

    # option names and keys of the file are the same words
    key = key.replace("-", "_")
    if key == "url" and value:
        value = normalize_url(value)
    if value:
        keys.parse(key, value)
    if is_rehearsal(session, f"set {key} of the profile {name}"):
        return
    set_value(session.settings.config_file, name, key, value)
    session.note(f"{'set' if value else 'removed'} {key} of the profile {name}")


def remove(session: Session, name: NAME) -> None:
    """Remove a profile with its token.

    Example: fleioctl profiles remove old
    """
    from fleioctl.config.edit import remove_profile

    _require(session, name)
    if is_rehearsal(session, f"remove the profile {name}"):
        return
    # its token is gone with it, and nobody shows it a second time
    session.confirm(f"Remove the profile {name} and its token?")
    remove_profile(session.settings.config_file, name)
    session.note(f"removed the profile {name}; on the panel its token stays valid")


ENTRY = group("profiles", "The panels this machine knows.", list_, show, use, set_, remove)


def _rows(path: Path) -> list[dict[str, Any]]:
    from fleioctl.config.edit import default_profile, profiles

    default = default_profile(path)
    return [_row(name, values, is_default=name == default) for name, values in profiles(path).items()]


def _row(name: str, values: dict[str, Any], *, is_default: bool) -> dict[str, Any]:
    """Hide a token's command too: it may hold a secret itself."""
    shown = {key: "<set>" if key in HIDDEN else value for key, value in values.items()}
    return {"name": name, "default": is_default, **{column.path: shown.get(column.path) for column in COLUMNS[2:]}}


def _require(session: Session, name: str) -> None:
    from fleioctl.config.edit import profiles
    from fleioctl.config.keys import is_sandbox
    from fleioctl.config.load import unknown_profile

    if is_sandbox(name):
        raise Usage("The profile sandbox is built in; there is nothing to show or to change.", code="reserved_name")
    known = profiles(session.settings.config_file)
    if name not in known:
        raise unknown_profile(name, known)
