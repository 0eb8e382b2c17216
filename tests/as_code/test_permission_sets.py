"""Permission sets: those that are there change by name; the API has no way to make one."""

from __future__ import annotations

import yaml
from running import Machine, Served

from fleioctl.sandbox.application import Sandbox


def saved(machine: Machine, name: str, **granted: bool) -> str:
    place = machine.home / "sets.yaml"
    rows = [{"name": key.replace("_", "."), "granted": value} for key, value in granted.items()]
    place.write_text(yaml.safe_dump({"permission-sets": [{"name": name, "permissions": rows}]}), encoding="utf-8")
    return str(place)


def a_set(machine: Machine) -> str:
    return str(yaml.safe_load(machine("export permission-sets").stdout)["permission-sets"][0]["name"])


def writes(machine: Machine) -> list[tuple[str, str]]:
    return Sandbox(machine.state_folder / "sandbox").log()


def test_permission_is_changed_by_its_name_alone(sandbox: Machine) -> None:
    place = saved(sandbox, a_set(sandbox), clients_list=True, invoices_list=False)
    (row,) = sandbox(f"diff {place} -o json").json
    assert (row["would"], row["group"], row["detail"]) == (
        "change",
        "permission-sets.permissions",
        "granted: true -> false",
    )
    result = sandbox(f"apply {place} --yes -o json")
    assert (result.code, [each["outcome"] for each in result.json]) == (0, ["done"]), result.stderr
    granted = {each["name"]: each["granted"] for each in sandbox("permissions list -o json").json}
    assert granted == {"clients.list": True, "invoices.list": False}
    before = writes(sandbox)
    assert sandbox(f"apply {place} --yes").code == 0
    assert writes(sandbox) == before


def test_set_that_the_panel_lacks_is_refused_before_the_first_write(sandbox: Machine) -> None:
    before = writes(sandbox)
    for command in ("diff", "apply --yes"):
        result = sandbox(f"{command} {saved(sandbox, 'usergroups 99', clients_list=True)}")
        assert (result.code, "no call to make one" in result.stderr) == (3, True), result.stderr
    assert writes(sandbox) == before


def test_permission_goes_with_prune_alone(sandbox: Machine) -> None:
    place = saved(sandbox, a_set(sandbox), clients_list=True)
    assert sandbox(f"diff {place} --check").code == 0
    result = sandbox(f"apply {place} --prune permission-sets.permissions --yes -o json")
    assert [(each["action"], each["outcome"]) for each in result.json] == [("delete", "done")]
    assert [each["name"] for each in sandbox("permissions list -o json").json] == ["clients.list"]


def test_token_that_may_not_read_them_exports_the_rest(run: Machine, served: Served) -> None:
    mine = {**served.environ, "FLEIOCTL_TOKEN": served.sandbox.token_of("limited")}
    result = run("export", **mine)
    assert result.code == 0, result.stderr
    assert "# Not said here: permission-sets, which this token may not read." in result.stdout
    assert run("export permission-sets", **mine).code == 4
