"""`logout`: a profile forgets its token."""

from __future__ import annotations

from fleioctl.commands.account._rehearsal import is_rehearsal
from fleioctl.errors import Usage
from fleioctl.model.command import command
from fleioctl.session.session import Session


def logout(session: Session) -> None:
    """Forget the token of a profile; its URL and settings stay.

    Example: fleioctl logout --profile old
    """
    from fleioctl.config.edit import profiles, save_profile
    from fleioctl.config.load import unknown_profile

    name, path = session.settings.profile, session.settings.config_file
    if not name:
        raise session.settings.problem or Usage("A URL has no profile; unset FLEIOCTL_TOKEN to forget its token.")
    known = profiles(path)
    if name not in known and not session.settings.sandbox:
        # a typo must not end in "had no token", while the real one keeps its own
        raise unknown_profile(name, known)
    if is_rehearsal(session, f"remove the token of the profile {name}"):
        return
    # the panel has no call to revoke it: the note says that it stays valid there
    save_profile(path, name, {"token": None, "token_command": None})
    if not {"token", "token_command"} & known[name].keys():
        session.note(f"the profile {name} had no token")
    else:
        session.note(f"removed the token of the profile {name} from {path}; on the panel it stays valid")


ENTRY = command(logout, section="Start")
