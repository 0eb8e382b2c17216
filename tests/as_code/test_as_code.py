"""The panel as code: what export writes, apply makes again, on any panel; generated over all groups that have it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from running import Machine

from fleioctl.model.registry import resource_of
from fleioctl.sandbox.application import Sandbox
from fleioctl.verbs.as_code.entry import coded

CONTRACT = {
    *("products", "product-groups", "product-cycles", "config-options", "billing-plans", "price-rules", "tax-rules"),
    *("currencies", "client-groups", "user-groups", "configurations", "flavors", "flavor-groups", "departments"),
    *("notification-templates", "security-groups", "dns-zones", "hosting-servers", "clients", "permission-sets"),
}
OLD = "2019.12"


@pytest.fixture
def old(run: Machine, seed: Path) -> Machine:
    """Return a machine with a sandbox of the oldest version, beside the one of today."""
    Sandbox(run.state_folder / "sandbox", version=OLD)
    return run


def exported(machine: Machine, group: str, profile: str = "sandbox") -> list[dict[str, Any]]:
    result = machine(f"-p {profile} export {group}")
    assert result.code == 0, result.stderr
    found: list[dict[str, Any]] = yaml.safe_load(result.stdout)[group]
    return found


def saved(machine: Machine, **groups: Any) -> str:
    place = machine.home / "panel.yaml"
    place.write_text(yaml.safe_dump({name.replace("_", "-"): rows for name, rows in groups.items()}), encoding="utf-8")
    return str(place)


def writes(machine: Machine) -> int:
    return len(Sandbox(machine.state_folder / "sandbox").log())


def test_every_group_of_the_contract_is_in_it() -> None:
    assert set(coded()) >= CONTRACT


@pytest.mark.parametrize("group", coded())
def test_key_is_made_of_fields_that_a_create_takes(group: str) -> None:
    resource = resource_of(group)
    assert resource.as_code
    names = {each.name for each in resource.fields if "create" in each.verbs}
    assert {name for key in (resource.as_code.key, *resource.as_code.instead) for name in key} <= names
    assert set(resource.as_code.left_out) <= {each.name for each in resource.fields}


@pytest.mark.parametrize("group", coded())
def test_same_panel_gives_the_same_bytes_and_nothing_to_do(sandbox: Machine, group: str) -> None:
    first, second = sandbox(f"export {group} --to {sandbox.home}/a.yaml"), sandbox(f"export {group}")
    assert first.code == second.code == 0, first.stderr + second.stderr
    text = (sandbox.home / "a.yaml").read_text(encoding="utf-8")
    assert text == second.stdout
    before = writes(sandbox)
    difference = sandbox(f"diff {sandbox.home}/a.yaml --check -o json")
    assert difference.code == 0, difference.stdout + difference.stderr
    assert difference.json == []
    assert sandbox(f"apply {sandbox.home}/a.yaml --yes").code == 0
    assert writes(sandbox) == before


@pytest.mark.parametrize("group", sorted({"product-groups", "products", "tax-rules", "client-groups", "departments"}))
def test_object_that_the_panel_lacks_is_made_once(sandbox: Machine, group: str) -> None:
    one = exported(sandbox, group)[0]
    key = resource_of(group).as_code.key[0]  # type: ignore[union-attr]
    new = {**one, "name": f"{one['name']} 2", key: f"{one[key]}-2"} | (
        {"is_default": False} if "is_default" in one else {}
    )
    place = saved(sandbox, **{group: [new]})
    assert [row["would"] for row in sandbox(f"diff {place} -o json").json] == ["create"]
    first = sandbox(f"apply {place} --yes -o json")
    assert (first.code, [row["outcome"] for row in first.json]) == (0, ["done"]), first.stderr
    before = writes(sandbox)
    assert sandbox(f"apply {place} --yes").code == 0
    assert writes(sandbox) == before
    assert new in exported(sandbox, group)


def test_references_follow_what_the_same_run_makes(sandbox: Machine) -> None:
    group = {"name": "Fresh", "description": "made now", "visible": True}
    product = {"name": "Thing", "code": "thing", "group": "Fresh", "product_type": "generic", "price_model": "free"}
    cycle = {"product": "thing", "cycle": "month", "cycle_multiplier": 3, "currency": "EUR", "fixed_price": "7.50"}
    place = saved(sandbox, product_cycles=[cycle], products=[product], product_groups=[group])
    result = sandbox(f"apply {place} --yes -o json")
    assert [(row["name"], row["outcome"]) for row in result.json] == [
        ("Fresh", "done"),
        ("thing", "done"),
        ("thing month 3 EUR", "done"),
    ]
    assert sandbox(f"diff {place} --check").code == 0


def test_only_the_changed_field_is_changed(sandbox: Machine) -> None:
    before = exported(sandbox, "tax-rules")
    place = saved(sandbox, tax_rules=[{**before[0], "rate": "7.25"}])
    rows = sandbox(f"diff {place} -o json").json
    assert [(row["would"], row["detail"].split(":")[0]) for row in rows] == [("change", "rate")]
    assert sandbox(f"apply {place} --yes").code == 0
    after = exported(sandbox, "tax-rules")
    assert float(after[0].pop("rate")) == 7.25
    before[0].pop("rate")
    assert after == before


@pytest.mark.parametrize(
    ("text", "code", "says"),
    [
        ("products: [{code: a, name: A}, {code: a, name: B}]", 2, "row 1 already"),
        ("products: [{code: a, name: A, group: Nowhere}]", 3, "no product group"),
        ("products: [{code: a, nmae: A}]", 2, "Did you mean name"),
        ("prodcuts: []", 2, "products"),
        ("products: [{code: a, code: b}]", 2, "code"),
        ("products: {code: a", 2, "no YAML"),
        ("tax-rules: [{name: a, rate: much}]", 2, "no amount"),
        ("products: [{name: without a key}]", 2, "no code"),
    ],
)
def test_wrong_file_is_refused_before_the_first_write(sandbox: Machine, text: str, code: int, says: str) -> None:
    place = sandbox.home / "wrong.yaml"
    place.write_text(f"client-groups: [{{name: Written first}}]\n{text}\n", encoding="utf-8")
    before = writes(sandbox)
    result = sandbox(f"apply {place} --yes")
    assert result.code == code, result.stderr
    assert says.lower() in result.stderr.lower()
    assert writes(sandbox) == before


def test_deletes_only_what_is_pruned_and_not_too_much(sandbox: Machine) -> None:
    groups = exported(sandbox, "client-groups")
    place = saved(sandbox, client_groups=groups[1:])
    assert sandbox(f"diff {place} --check").code == 0
    assert [row["would"] for row in sandbox(f"diff {place} --prune client-groups -o json").json] == ["delete"]
    assert sandbox(f"diff {place} --prune products").code == 2
    many = saved(sandbox, clients=exported(sandbox, "clients")[:5])
    refused = sandbox(f"apply {many} --prune clients --yes")
    assert (refused.code, "30 per cent" in refused.stderr) == (2, True)


def test_count_is_expected_and_a_person_asked(sandbox: Machine) -> None:
    place = saved(sandbox, client_groups=[{"name": "Expected"}])
    assert sandbox(f"apply {place} --yes --expect 2").code == 2
    assert sandbox(f"apply {place}").code == 2
    assert sandbox(f"apply {place} --expect 1 --yes").code == 0


def test_what_the_old_panel_has_arrives_on_the_new_one(old: Machine) -> None:
    place = old.home / "old.yaml"
    assert old(f"-p sandbox@{OLD} export --to {place}").code == 0
    result = old(f"-p sandbox diff {place} -o json")
    assert result.code == 0, result.stderr
    assert {row["would"] for row in result.json} <= {"create", "change"}


def test_failure_stops_what_depends_on_it_and_nothing_else(sandbox: Machine) -> None:
    product = {"name": "Thing", "code": "thing", "group": "Servers", "product_type": "nonsense", "price_model": "free"}
    place = sandbox.home / "part.yaml"
    groups = exported(sandbox, "product-groups")
    product["group"] = groups[0]["name"]
    rows = {"products": [product], "client-groups": [{"name": "Goes on"}]}
    place.write_text(yaml.safe_dump(rows), encoding="utf-8")
    result = sandbox(f"apply {place} --yes -o json")
    assert result.code in (2, 8), result.stderr
    if result.code == 8:
        assert "Goes on" in [row["name"] for row in result.json if row["outcome"] == "done"]


def test_file_is_replaced_whole(sandbox: Machine) -> None:
    place = sandbox.home / "folder"
    place.mkdir()
    (place / "out.yaml").write_text("client-groups: []", encoding="utf-8")
    assert sandbox(f"export client-groups --to {place}/out.yaml").code == 0
    assert [each.name for each in place.iterdir()] == ["out.yaml"]
    assert sandbox(f"export client-groups --to {place}/nowhere/out.yaml").code == 9
