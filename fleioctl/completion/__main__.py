"""`python -m fleioctl.completion`: write completions/ anew from the command tree."""

from __future__ import annotations

from pathlib import Path

from fleioctl.completion import bash, fish, man, zsh
from fleioctl.completion.table import read_tree

FOLDER = Path(__file__).parents[2] / "completions"


def scripts() -> dict[str, str]:
    """Return the text of each file."""
    table = read_tree()
    return {
        "fleioctl.bash": bash.script(table),
        "_fleioctl": zsh.script(table),
        "fleioctl.fish": fish.script(table),
        "fleioctl.1": man.page(),
    }


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, text in scripts().items():
        # ascii, so that a letter that some shell's locale cannot read is found here
        (FOLDER / name).write_text(text, encoding="ascii")
