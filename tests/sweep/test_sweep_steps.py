"""The sweep of the older panels: the oldest, and each step on the way to today's.

Every run of the tests sweeps today's panel whole (test_sweep_reads, test_sweep_writes), the oldest where its commands
are not today's, and each step between where a command is another than just before. What does not differ is the same
description against the same code of the sandbox; `FLEIOCTL_SWEEP=all` sweeps it as well, on every version. How a
difference is told: versions/steps.py.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from shares import WHOLE

import fleioctl
from fleioctl.sandbox.versions import NEWEST, OLDEST

from . import reads, writes
from .conftest import At
from .panel import Swept
from .versions.steps import Part, changed, differing, parts, steps
from .versions.today import resource_of

SWEPT = [
    (version, part)
    for version in (OLDEST, *steps())
    for part in (parts(version) if WHOLE else differing(OLDEST, NEWEST) if version == OLDEST else changed(version))
]
CHANGE_NO_CALL = {
    "2020.08": "calls for billing systems, which have no command",
    "2021.05": "roles, which are chosen from 2022.05 on",
    "2021.08": "rights of their own for OpenStack's lists: sandbox/test_versions_access.py",
    "2021.11": "tokens that expire: sandbox/test_versions_access.py",
    "2022.01": "mass mail is gone, which has no command",
    "2022.10": "shelving, which has no command",
    "2025.03": "tokens that only read: sandbox/test_versions_access.py",
}
"""Versions that the code names and that change no command of the sweep, with the reason."""


@pytest.mark.parametrize(("version", "part"), SWEPT, ids=[f"{version}-{part}" for version, part in SWEPT])
def test_it_works_on_this_version(swept_at: At, version: str, part: Part) -> None:
    CHECKS[part.sort](swept_at(version), part)


def _named(described: tuple[Any, ...], name: str) -> Any:
    return next(each for each in described if each.name == name)


def _list(swept: Swept, part: Part) -> None:
    resource = resource_of(part.group, swept.sandbox.version)
    checks = [reads.check_formats, reads.check_columns]
    checks += [reads.check_search] if resource.listing.searchable else []
    checks += [reads.check_show] if resource.show else []
    for check in checks:
        check(swept, resource)


def _filter(swept: Swept, part: Part) -> None:
    resource = resource_of(part.group, swept.sandbox.version)
    reads.check_filter(swept, resource, _named(resource.listing.filters, part.name))


def _order(swept: Swept, part: Part) -> None:
    reads.check_sort(swept, resource_of(part.group, swept.sandbox.version), part.name)


def _view(swept: Swept, part: Part) -> None:
    resource = resource_of(part.group, swept.sandbox.version)
    reads.check_view(swept, resource, _named(resource.views, part.name))


def _objects(swept: Swept, part: Part) -> None:
    writes.check_round_trip(swept, resource_of(part.group, swept.sandbox.version))


def _action(swept: Swept, part: Part) -> None:
    resource = resource_of(part.group, swept.sandbox.version)
    writes.check_action(swept, resource, _named(resource.actions, part.name))


def _line(swept: Swept, part: Part) -> None:
    writes.check_line(swept, f"{part.group} {part.name}")


CHECKS: dict[str, Callable[[Swept, Part], None]] = {
    "list": _list,
    "filter": _filter,
    "order": _order,
    "view": _view,
    "objects": _objects,
    "action": _action,
    "line": _line,
}


def test_every_version_that_the_code_names_is_an_end_a_step_or_changes_no_call() -> None:
    root = Path(fleioctl.__file__).parent
    code = [file for part in ("resources", "sandbox/resources") for file in (root / part).rglob("*.py")]
    named = {found for file in code for found in re.findall(r'"(20\d\d\.\d\d)"', file.read_text(encoding="utf-8"))}
    assert named - {OLDEST, NEWEST, *steps(), *CHANGE_NO_CALL} == set()
    assert not set(CHANGE_NO_CALL) & set(steps())
