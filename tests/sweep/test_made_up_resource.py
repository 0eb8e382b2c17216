"""Adding a resource takes one file and one line of the sandbox; the sweep covers it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from fleioctl.cli import tree
from fleioctl.model import registry
from fleioctl.model.resource import Becomes, Column, Field, Filter, Resource
from fleioctl.resources import support
from fleioctl.sandbox.application import Sandbox
from fleioctl.sandbox.generic import Generic
from fleioctl.verbs.list import sortable
from sweep import reads, writes
from sweep.panel import FILE, Swept, serving

DESCRIPTION = '''\
"""Widgets of clients, which no panel has."""

from fleioctl.model.resource import Action, Column, Field, Filter, Resource, View, once

RESOURCE = Resource(
    path="made/up/widgets",
    help="Widgets of clients, which no panel has.",
    columns=(Column("id", "ID"), Column("name"), Column("status", kind="state"), Column("client.name", "Client")),
    filters=(Filter("status", choices=("raw", "painted")), Filter("client", refers="clients")),
    sortable=("name", "status", "price"),
    numeric=True,
    state="status",
    fields=(
        Field("name", "Name of the widget.", required=True, max_length=20),
        Field("client", "The client it is for.", required=True, refers="clients", verbs=("create",)),
        Field("status", "State of its surface.", choices=("raw", "painted")),
        Field("price", "Its price.", type="decimal"),
    ),
    actions=(Action("paint", once, becomes="painted", help="Paint widgets."),),
    views=(View("brush", "Show what one widget is painted with."),),
)
'''
WIDGETS = Generic(
    "made/up/widgets",
    text="name status",
    money="price",
    links="client>clients:id,name",
    required="name",
    choices={"status": "raw painted"},
    named="status client",
    order="name status price",
    search="name",
    filterable=True,
)


@WIDGETS.call("POST paint")
def paint(call: Any) -> Any:
    """Paint it."""
    call.change(status="painted")
    return {"detail": "Painted."}


@WIDGETS.call("GET brush")
def brush(_: Any) -> Any:
    """Answer the brush."""
    return {"size": 3}


@pytest.fixture
def widgets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Resource]:
    """Put one file among the resources, as long as the test runs."""
    folder = tmp_path / "package" / "resources" / "support"
    folder.mkdir(parents=True)
    for name in ("commands", "resources", "resources/support"):
        _link_all(registry.PACKAGE / name, tmp_path / "package" / name)
    (folder / "widgets.py").write_text(DESCRIPTION, encoding="utf-8")
    monkeypatch.setattr(registry, "PACKAGE", tmp_path / "package")
    monkeypatch.setattr(support, "__path__", [*support.__path__, str(folder)])
    _forget()
    yield registry.resource_of("widgets")
    _forget()
    sys.modules.pop("fleioctl.resources.support.widgets")
    del support.widgets  # type: ignore[attr-defined]


def _link_all(real: Path, copy: Path) -> None:
    copy.mkdir(exist_ok=True)
    for file in real.iterdir():
        if not (copy / file.name).exists():
            (copy / file.name).symlink_to(file)


def _forget() -> None:
    for cached in (registry.places, registry.resource_of, tree.load):
        cached.cache_clear()


@pytest.fixture
def panel(tmp_path: Path) -> Iterator[Swept]:
    """Serve a sandbox that knows widgets, by one line."""
    seed = tmp_path / "seed"
    Sandbox(seed, extra=[WIDGETS])
    with serving(tmp_path, seed / FILE, extra=[WIDGETS]) as served:
        yield served


def test_it_is_a_group_with_all_its_commands(widgets: Resource, panel: Swept) -> None:
    assert "widgets" in registry.groups()
    page = panel.run("widgets --help").stdout
    for verb in ("list", "show", "create", "update", "delete", "wait", "paint", "brush"):
        assert f"\n  {verb} " in page


def test_it_is_in_its_section_of_the_root_help(widgets: Resource, panel: Swept) -> None:
    support = panel.run("--help").stdout.partition("Support:")[2].partition("System:")[0]
    assert widgets.group in support.split()


def test_the_sweep_covers_its_reads(widgets: Resource, panel: Swept) -> None:
    for check in (reads.check_formats, reads.check_count, reads.check_columns, reads.check_search, reads.check_show):
        check(panel, widgets)
    for each in widgets.listing.filters:
        reads.check_filter(panel, widgets, each)
    for field in sortable(widgets):
        reads.check_sort(panel, widgets, field)
    for view in widgets.views:
        reads.check_view(panel, widgets, view)


def test_the_sweep_covers_its_writes(widgets: Resource, panel: Swept) -> None:
    writes.check_round_trip(panel, widgets)
    for action in widgets.actions:
        writes.check_action(panel, widgets, action)


def test_the_sweep_notices_a_column_that_is_no_field(widgets: Resource, panel: Swept) -> None:
    with pytest.raises(AssertionError, match="weight"):
        reads.check_columns(panel, replace(widgets, columns=(*widgets.columns, Column("weight"))))


def test_the_sweep_notices_a_field_that_the_panel_ignores(widgets: Resource, panel: Swept) -> None:
    weight = Field("weight", "Its weight.", type="integer")
    with (
        misdescribed(widgets, fields=(*widgets.fields, weight)) as wrong,
        pytest.raises(AssertionError, match="weight"),
    ):
        writes.create(panel, wrong)


def test_the_sweep_notices_a_filter_that_the_panel_ignores(widgets: Resource, panel: Swept) -> None:
    ignored = Filter("status", param="state")
    writes.create(panel, widgets)
    with misdescribed(widgets, filters=(ignored,)) as wrong, pytest.raises(AssertionError, match="--status"):
        reads.check_filter(panel, wrong, ignored)


def test_the_sweep_notices_an_order_that_the_panel_ignores(widgets: Resource, panel: Swept) -> None:
    for client in ("722694", "808800"):
        panel.json(f"widgets create --name {client} --client {client}")
    with misdescribed(widgets, sortable=("client",)) as wrong, pytest.raises(AssertionError, match="client"):
        reads.check_sort(panel, wrong, "client")


def test_the_sweep_notices_a_state_that_is_never_reached(widgets: Resource, panel: Swept) -> None:
    burning = replace(widgets.actions[0], becomes=Becomes("burnt"))
    with misdescribed(widgets, actions=(burning,)) as wrong, pytest.raises(AssertionError, match="burnt"):
        writes.check_action(panel, wrong, burning)


@contextmanager
def misdescribed(resource: Resource, **wrong: Any) -> Iterator[Resource]:
    """Describe the widgets wrongly for a while."""
    module = sys.modules["fleioctl.resources.support.widgets"]
    right = vars(module)["RESOURCE"]
    vars(module)["RESOURCE"] = replace(right, **wrong)
    _forget()
    try:
        yield registry.resource_of(resource.group)
    finally:
        vars(module)["RESOURCE"] = right
        _forget()


def test_it_leaves_no_trace() -> None:
    assert "widgets" not in registry.groups()
