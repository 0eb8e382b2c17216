"""`config`: the configuration file, and every setting with its origin."""

from __future__ import annotations

from fleioctl.commands.account._origins import described
from fleioctl.model.command import group
from fleioctl.model.resource import Column
from fleioctl.session.session import Session

COLUMNS = (Column("setting"), Column("value"), Column("origin"))


def path(session: Session) -> None:
    """Show where the configuration file is, or would be.

    Example: fleioctl config path
    """
    session.out.value(str(session.settings.config_file))


def list_(session: Session) -> None:
    """List every setting with its value and where it came from.

    Example: fleioctl config list
    """
    session.out.check_columns(COLUMNS, closed=True)
    rows = [{"setting": name, "value": value, "origin": origin} for name, value, origin in described(session)]
    session.out.rows(COLUMNS, [rows], key="setting")


def edit(session: Session) -> None:
    """Edit the configuration file in $VISUAL or $EDITOR; it is replaced only by one that can be read.

    Example: fleioctl config edit
    """
    from fleioctl.commands.account._edit import edit_file
    from fleioctl.config.places import config_place

    # not session.settings: a broken file is what this command is there to mend
    place = config_place(session.options, session.environ)
    if place.problem:
        raise place.problem
    edit_file(session, place.path)


ENTRY = group("config", "Where settings come from.", list_, path, edit, section="System")
