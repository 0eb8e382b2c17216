"""What `show` prints can be fed to `create`: the same writable fields arrive."""

from __future__ import annotations

import json
import shlex

import pytest
from running import Machine

from fleioctl.model.registry import groups, resource_of

LACKING = {  # what the panel shows of these is less than it wants, or other words than it takes
    "api-users": "--password-stdin",
    "floating-ips": "--description x",
    "images": "--source later",
    "orders": "--status pending",
    "products": "--module 1",
    "routers": "--client john.miller@example.com",
    "services": "--status active",
    "users": "--password-stdin",
}
MADE = [group for group in groups() if resource_of(group).create and resource_of(group).show]


@pytest.mark.parametrize("group", MADE)
def test_what_show_prints_can_be_created(sandbox: Machine, group: str) -> None:
    resource = resource_of(group)
    listed = sandbox(f"{group} list --limit 1 -o json").json
    if not listed:
        pytest.skip("the sandbox has none")
    shown = sandbox([group, "show", str(listed[0][resource.identity.key]), "-o", "json"])
    file = sandbox.home / "shown.json"
    file.write_text(shown.stdout, encoding="utf-8")
    duplicate = "--allow-duplicate" if resource.creation.strong else ""
    line = f"{group} create --from-file {file} --ignore-unknown {duplicate} {LACKING.get(group, '')} --curl"
    result = sandbox(line, stdin="Correct-Horse-7\n")
    assert result.code == 0, result.stderr
    words = shlex.split(result.stdout, comments=True)
    body = json.loads(words[words.index("--data") + 1])
    for name in body.keys() & shown.json.keys():
        if isinstance(shown.json[name], str) and name not in LACKING.get(group, ""):
            assert body[name] == shown.json[name].strip(), name
