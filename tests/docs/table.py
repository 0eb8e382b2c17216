"""The table of all commands in README.md; `python -m docs.table` in tests/ writes it anew."""

from __future__ import annotations

from pathlib import Path

from fleioctl.cli import tree
from fleioctl.model.command import SECTIONS
from fleioctl.model.registry import places

README = Path(__file__).parent.parent.parent / "README.md"
BEGIN, END = "<!-- commands -->\n", "<!-- /commands -->\n"


def table() -> str:
    """Return a row for each word of the root: what it is, and the words below it."""
    lines = ["| | group | what it is | commands |", "|---|---|---|---|"]
    for section in SECTIONS:
        entries = [entry for name in sorted(places()) if (entry := tree.load(name)).section == section]
        for number, entry in enumerate(entries):
            below = " ".join(each.name for each in entry.entries()) if entry.entries else ""
            title = f"**{section}**" if number == 0 else ""
            lines.append(f"| {title} | `{entry.name}` | {entry.help.replace('|', ' ')} | {below} |")
    return "\n".join(lines) + "\n"


def main() -> None:
    """Put the table where it belongs."""
    before, _, rest = README.read_text(encoding="utf-8").partition(BEGIN)
    after = rest.partition(END)[2]
    README.write_text(f"{before}{BEGIN}{table()}{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
