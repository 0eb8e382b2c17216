"""`config edit`: a copy in the editor, checked before it takes the file's place."""

from __future__ import annotations

from pathlib import Path

from fleioctl.commands.account._rehearsal import is_rehearsal
from fleioctl.config import config_file, keys
from fleioctl.config.edit import replace_text
from fleioctl.errors import Local, Usage
from fleioctl.session.editor import edited
from fleioctl.session.session import Session

FIRST = """\
# Profiles of fleioctl; `fleioctl login` writes them too.
# default_profile = "prod"
#
# [profiles.prod]
# url = "https://panel.example.com/backend"
# token_command = "pass show fleio/prod"
"""


def edit_file(session: Session, path: Path) -> None:
    """Edit until the text can be read, or the person gives up; then replace the file, for its owner alone."""
    old = config_file.text(path)
    new = edited(session, old or FIRST, "config.toml")
    while problem := _problem(new, path):
        session.say(problem)
        # never drop what a person has typed because of one wrong line in it
        answer = session.ask("Edit it again? [Y/n] ").strip().lower()
        if answer in ("n", "no"):
            hint = "The file was left as it was."
            raise Usage(f"{problem.rstrip('.')}.", code="broken_configuration", hint=hint)
        new = edited(session, new, "config.toml")
    # the first lines of a new file are ours: saved unchanged they are no configuration
    if new in (old, old or FIRST):
        session.note(f"{path} was not changed")
    elif not is_rehearsal(session, f"replace {path}"):
        replace_text(path, old, new)
        session.note(f"saved {path}")


def _problem(text: str, path: Path) -> str:
    """Say what is wrong with it and where; nothing when it can be used."""
    try:
        content = config_file.parse(text, path)
        _, profiles = config_file.shape(content, path)
    except Local as error:
        return error.message
    for name, values in profiles.items():
        strange = keys.unknown(values, keys.KEYS)
        wrong = keys.problem(values) or (strange[0] if strange else "")
        if wrong:
            return f"The profile {name}: {wrong}"
    return next(iter(config_file.strange(content)), "")
