"""`completion`: the scripts by which shells complete command lines, as they were shipped."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from fleioctl.errors import Local, Usage
from fleioctl.model.command import command
from fleioctl.session.session import Session
from fleioctl.text.suggestions import did_you_mean

FILES = {"bash": "fleioctl.bash", "zsh": "_fleioctl", "fish": "fleioctl.fish"}
PACKAGE = Path(__file__).parents[1]
FOLDERS = (PACKAGE / "completion" / "scripts", PACKAGE.parent / "completions")
"""Where an installed package has them, and where a checkout has them."""


def completion(
    session: Session, shell: Annotated[str, typer.Argument(metavar="|".join(FILES), help="The shell.")]
) -> None:
    """Print the completion script of a shell.

    Example: fleioctl completion bash > fleioctl.bash
    """
    if shell.startswith("@"):  # the scripts ask for a list of names
        from fleioctl.commands._names import fill

        fill(session, shell[1:])
        return
    if shell not in FILES:
        hint = f"Shells: {', '.join(FILES)}."
        raise Usage(f"There is no script for {shell!r}.{did_you_mean(shell, FILES)}", hint=hint)
    session.write_stdout(_script(FILES[shell]))


ENTRY = command(completion, section="System")


def _script(name: str) -> str:
    for folder in FOLDERS:
        try:
            return (folder / name).read_text(encoding="ascii")
        except FileNotFoundError:
            continue
        except (OSError, UnicodeDecodeError) as error:
            raise Local(f"{folder / name} cannot be read: {error}.") from error
    raise Local(f"The script {name} was not installed.", hint="Install the program anew.")
