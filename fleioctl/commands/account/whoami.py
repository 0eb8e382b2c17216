"""`whoami`: the user behind the token, the panel, and where each setting came from."""

from __future__ import annotations

from typing import Any

from fleioctl.commands.account._advice import refused
from fleioctl.commands.account._identity import identify
from fleioctl.commands.account._origins import described
from fleioctl.errors import Denied
from fleioctl.model.command import command
from fleioctl.model.resource import Column
from fleioctl.model.versions import differences
from fleioctl.session.session import Session

EXPLAINED = ("profile", "url", "token", "output", "timeout")
COLUMNS = (
    Column("user"),
    Column("name"),
    Column("id", "ID"),
    Column("email", "E-mail"),
    Column("superuser", kind="boolean"),
    Column("panel"),
    Column("version"),
    Column("version_means"),
    Column("profile"),
    Column("url", "URL"),
    Column("profile_from"),
    Column("url_from", "URL from"),
    Column("token_from"),
    Column("output"),
    Column("output_from"),
    Column("timeout"),
    Column("timeout_from"),
)


def whoami(session: Session) -> None:
    """Show user, panel, version, and where each setting came from.

    Example: fleioctl --profile sandbox whoami
    """
    session.out.check_columns(COLUMNS, closed=True)
    # the settings are explained even where the panel then refuses us
    settings = {name: (value, origin) for name, value, origin in described(session)}
    try:
        row: dict[str, Any] = identify(session.api).as_row()
    except Denied as error:
        raise refused(error, session.settings.profile, saved=True) from error
    row["panel"] = session.panel
    row["version_means"] = "; ".join(differences(row["version"]))
    for name in EXPLAINED:
        row[name], row[f"{name}_from"] = settings[name]
    # where it comes from is shown, and that there is one
    del row["token"]
    session.out.record(COLUMNS, {column.path: row[column.path] for column in COLUMNS})


ENTRY = command(whoami, section="Start")
