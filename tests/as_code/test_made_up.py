"""A resource that nobody has: by its description alone it is in the panel as code, and a test says when that lacks."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from running import Machine
from sweep.panel import serving

from fleioctl.cli import tree
from fleioctl.model import registry
from fleioctl.model.registry import groups, resource_of
from fleioctl.resources import support
from fleioctl.sandbox.application import Sandbox
from fleioctl.sandbox.rest.viewsets import ViewSet
from fleioctl.verbs.as_code.entry import coded

DESCRIPTION = '''\
"""Gadgets, which no panel has; a gadget may be part of another one."""

from fleioctl.model.resource import AsCode, Column, Field, Identity, Resource

RESOURCE = Resource(
    path="made/up/gadgets",
    help="Gadgets, which no panel has.",
    columns=(Column("id", "ID"), Column("name")),
    identity=Identity(numeric=True),
    fields=(
        Field("name", "Name of the gadget.", required=True),
        Field("part_of", "The gadget it is part of.", refers="gadgets"),
        Field("department", "Who sells it.", refers="departments"),
        Field("price", "Its price.", required=True, type="decimal"),
        Field("colour", "Its colour.", choices=("red", "blue"), since="2023.01"),
    ),
    as_code=AsCode(unsaid="who made it"),
)
'''
GADGETS = ViewSet(
    "made/up/gadgets",
    text="name colour",
    money="price",
    links="part_of>made/up/gadgets department>plugins/tickets/departments",
    required="name price",
    since={"colour": "2023.01"},
)
NOT_CODE = {
    "belongs to customers, or is made by their doing": (
        *("instances", "volumes", "volume-snapshots", "volume-backups", "images", "networks", "subnets"),
        *("subnet-pools", "ports", "routers", "floating-ips", "projects", "ssh-keys", "clusters"),
        *("cluster-templates", "backup-schedules", "api-users", "services", "orders", "invoices", "transactions"),
        *("tickets", "todos", "users"),
    ),
    "is what OpenStack says": ("regions",),
    "is a document of its date, to which people agreed": ("terms-of-service",),
}
"""What can be made and changed and is not in it, with the reason."""


@pytest.fixture
def gadgets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Put one file among the resources, as long as the test runs."""
    folder = tmp_path / "package" / "resources" / "support"
    folder.mkdir(parents=True)
    for name in ("commands", "resources", "resources/support"):
        _link_all(registry.PACKAGE / name, tmp_path / "package" / name)
    (folder / "gadgets.py").write_text(DESCRIPTION, encoding="utf-8")
    monkeypatch.setattr(registry, "PACKAGE", tmp_path / "package")
    monkeypatch.setattr(support, "__path__", [*support.__path__, str(folder)])
    _forget()
    yield
    _forget()
    sys.modules.pop("fleioctl.resources.support.gadgets", None)
    vars(support).pop("gadgets", None)


def _link_all(real: Path, copy: Path) -> None:
    copy.mkdir(exist_ok=True)
    for file in real.iterdir():
        if not (copy / file.name).exists():
            (copy / file.name).symlink_to(file)


def _forget() -> None:
    for cached in (registry.places, registry.resource_of, tree.load, coded):
        cached.cache_clear()


@pytest.fixture(params=["2025.10"])
def panel(request: pytest.FixtureRequest, tmp_path: Path, gadgets: None) -> Iterator[Machine]:
    """Serve a sandbox that knows gadgets."""
    version = request.param
    seed = Sandbox(tmp_path / "seed", extra=[GADGETS], version=version)
    with serving(tmp_path, seed.path, extra=[GADGETS], version=version) as served:
        served.machine.sandbox = served.sandbox  # type: ignore[attr-defined]
        yield served.machine


def writes(machine: Machine) -> int:
    return len(machine.sandbox.log())  # type: ignore[attr-defined]


def saved(machine: Machine, *rows: dict[str, Any]) -> str:
    place = machine.home / "gadgets.yaml"
    place.write_text(yaml.safe_dump({"gadgets": list(rows)}), encoding="utf-8")
    return str(place)


def gadget(name: str, **more: Any) -> dict[str, Any]:
    return {"name": name, "price": "1.50", **more}


def test_what_can_be_made_and_changed_is_in_it_or_says_why_not() -> None:
    left = {group for found in NOT_CODE.values() for group in found}
    both = {group for group in groups() if resource_of(group).create and resource_of(group).update}
    lacking = both - set(coded()) - left
    assert not lacking, f"give them as_code=AsCode(…) in their descriptions, or a reason here: {sorted(lacking)}"


def test_description_alone_puts_it_into_all_three_commands(panel: Machine) -> None:
    place = saved(panel, gadget("wheel", part_of="cart", colour="red"), gadget("cart", department="Sales"))
    first = panel(f"apply {place} --yes -o json")
    assert (first.code, [row["name"] for row in first.json]) == (0, ["cart", "wheel"]), first.stderr
    exported = panel("export gadgets")
    assert exported.stdout.startswith("# Not said here: who made it.\ngadgets:\n- name: cart\n")
    assert yaml.safe_load(exported.stdout)["gadgets"][1] == {
        "name": "wheel",
        "part_of": "cart",
        "department": None,
        "price": "1.50",
        "colour": "red",
    }
    before = writes(panel)
    assert panel(f"diff {place} --check").code == 0
    assert panel(f"apply {place} --yes").code == 0
    assert writes(panel) == before


def test_deletes_go_the_other_way_round(panel: Machine) -> None:
    panel(f"apply {saved(panel, gadget('cart'), gadget('axle', part_of='cart'), gadget('nut', part_of='axle'))} --yes")
    result = panel(f"apply {saved(panel, gadget('boat'))} --prune gadgets --yes -o json")
    assert [(row["action"], row["name"]) for row in result.json] == [
        ("create", "boat"),
        ("delete", "nut"),
        ("delete", "axle"),
        ("delete", "cart"),
    ]


@pytest.mark.parametrize(
    ("rows", "code", "says"),
    [
        ([gadget("a", part_of="b"), gadget("b", part_of="c"), gadget("c", part_of="a")], 2, "circle"),
        ([gadget("a", part_of="a")], 2, "circle"),
        ([gadget("a", part_of="nothing")], 3, "no gadget"),
        ([gadget("a", colour="green")], 2, "green"),
        ([{"name": "a"}], 2, "has no price"),
        ([gadget("a", size=3)], 2, "size"),
        ([gadget("a"), gadget("a ")], 2, "already"),
    ],
)
def test_what_cannot_be_is_said_before_the_first_write(
    panel: Machine, rows: list[dict[str, Any]], code: int, says: str
) -> None:
    before = writes(panel)
    for command in ("diff", "apply --yes"):
        result = panel(f"{command} {saved(panel, gadget('written first'), *rows)}")
        assert (result.code, says in result.stderr) == (code, True), result.stderr
    assert writes(panel) == before


@pytest.mark.parametrize("panel", ["2020.10"], indirect=True)
def test_field_of_a_newer_version_is_left_out_with_a_note(panel: Machine) -> None:
    place = saved(panel, gadget("cart", colour="red"))
    result = panel(f"apply {place} --yes -o json")
    assert (result.code, [row["outcome"] for row in result.json]) == (0, ["done"]), result.stderr
    assert "colour is left out; panels of version 2020.10 have none" in result.stderr
    assert panel(f"diff {place} --check").code == 0
    assert "colour" not in panel("export gadgets").stdout


def test_it_leaves_no_trace() -> None:
    assert "gadgets" not in coded()
