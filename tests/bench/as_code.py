"""The panel as code: `diff` of what is unchanged beside reading the same lists, and its memory as they grow."""

from __future__ import annotations

import subprocess
from pathlib import Path

from fleioctl.sandbox.application import WRITE, Sandbox
from fleioctl.sandbox.storage.store import transaction

from .measuring import in_turns
from .programs import Program, ours, surroundings
from .report import Report, Row, spread

READ = {  # what a diff of the group has to read
    "departments": ("departments",),
    "products": ("products", "product-groups"),
    "clients": ("clients", "users"),
}


def measure(report: Report, home: Path, rounds: int, *, objects: int = 500) -> None:
    """Compare objects that are as the file says, and then ten times as many."""
    place, many = home / "code", home / "code-10"
    environ, more = _panel(place, objects), _panel(many, 10 * objects)
    pairs = [(_diff(place, environ, group, objects), _lists(place, environ, group)) for group in READ]
    samples = in_turns([each for pair in pairs for each in pair], rounds)
    report.keep(samples)
    for mine, lists in pairs:
        report.compare(samples, mine.name, lists.name, 2.0)
    few, grown = _diff(place, environ, "departments", objects), _diff(many, more, "departments", 10 * objects)
    samples = in_turns([few, grown], max(1, rounds // 3))
    memory = [one.memory / two.memory for one, two in zip(samples[grown.name], samples[few.name], strict=True)]
    kept = f"{samples[grown.name][0].memory:.0f} MiB / {samples[few.name][0].memory:.0f} MiB"
    report.add(Row(f"memory of {10 * objects:,} unchanged / {objects}", spread(memory), 1.5, detail=kept))


def _panel(place: Path, objects: int) -> dict[str, str]:
    """Make a sandbox with so many of each, and the files that say the same."""
    environ = surroundings(place, XDG_STATE_HOME=str(place / "state"), FLEIOCTL_PROFILE="sandbox")
    _fill(place / "state" / "fleioctl" / "sandbox", objects)
    for group in READ:
        command = ours("", f"export {group} --to {place}/{group}.yaml --force", environ).command
        subprocess.run(command, env=environ, check=True, capture_output=True)
    return environ


def _fill(folder: Path, objects: int) -> None:
    """Seed a sandbox with so many clients, departments and products."""
    panel = Sandbox(folder, clients=objects)
    with transaction(panel.path, WRITE) as store:
        for path in ("plugins/tickets/departments", "billing/products"):
            first = store.where(path)[0]
            names = (
                {"name": f"Number {n}", "code": f"number-{n}", "email": f"n{n}@example.com"} for n in range(objects)
            )
            more = [{**first, **{k: v for k, v in each.items() if k in first}} for each in names]
            store.add_many(path, [{**each, "id": 10_000_000 + n} for n, each in enumerate(more)], 10_000)


def _diff(place: Path, environ: dict[str, str], group: str, objects: int) -> Program:
    return ours(f"diff of {objects:,} {group}", f"diff {place}/{group}.yaml --check", environ)


def _lists(place: Path, environ: dict[str, str], group: str) -> Program:
    file = place / f"{group}.txt"
    file.write_text("".join(f"{each} list -o ndjson\n" for each in READ[group]), encoding="utf-8")
    return ours(f"lists of {group}", f"batch {file}", environ)
