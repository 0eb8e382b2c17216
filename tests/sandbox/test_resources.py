"""All resources alike: each can be listed, shown, ordered, changed; and one more takes one line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from fleioctl.sandbox.application import Sandbox
from fleioctl.sandbox.resources.registry import FILE_OF, MORE, Registry
from fleioctl.sandbox.rest.model import CREATE, LIST, RETRIEVE
from fleioctl.sandbox.rest.viewsets import ViewSet
from fleioctl.sandbox.versions import NEWEST, OLDEST

from .conftest import Opened
from .panel import Panel

VERSIONS = (OLDEST, NEWEST)
REGISTRIES = {version: Registry(version=version) for version in VERSIONS}
EMPTY = ("plugins/domains", "billing/config", "permissions", "plugins/tickets/ticket_", "plugins/tickets/staff")
UNLIKE = {"openstack/users", "openstack/dns"}
"""Lists without the envelope."""


def served(test: Callable[[ViewSet], bool]) -> list[tuple[str, str]]:
    """Return version and prefix of the resources that pass the test."""
    return [
        (version, view.prefix)
        for version, views in REGISTRIES.items()
        for view in dict.fromkeys(views.values())
        if view.methods and view.is_available and "<id>" not in view.prefix and test(view)
    ]


def is_paged(view: ViewSet) -> bool:
    return LIST in view.methods and view.fields.keys() > {"id"} and view.prefix not in UNLIKE


def has_rows(view: ViewSet) -> bool:
    return is_paged(view) and not view.prefix.startswith(EMPTY)


@pytest.fixture(scope="module")
def shared(seeds: Callable[[str], Path]) -> dict[str, Panel]:
    """Return seeded panels, for reading alone."""
    return {version: Panel(seeds(version), version=version) for version in VERSIONS}


@pytest.mark.parametrize(("version", "prefix"), served(lambda view: LIST in view.methods))
def test_every_list_is_served(shared: dict[str, Panel], version: str, prefix: str) -> None:
    assert shared[version].call("GET", f"/{prefix}").status == 200


@pytest.mark.parametrize(("version", "prefix"), served(has_rows))
def test_every_item_is_shown_alone_with_at_least_the_same_keys(
    shared: dict[str, Panel], version: str, prefix: str
) -> None:
    panel = shared[version]
    rows = panel.rows(f"/{prefix}")
    assert rows
    if RETRIEVE in REGISTRIES[version][prefix].methods:
        alone = panel.get(f"/{prefix}/{rows[0].get('id', rows[0].get('code'))}")
        only_listed = {"configuration_name"} if prefix == "clients" else set()
        assert alone.keys() >= rows[0].keys() - only_listed


@pytest.mark.parametrize(("version", "prefix"), served(is_paged))
def test_every_sort_field_and_named_parameter_is_understood(
    shared: dict[str, Panel], version: str, prefix: str
) -> None:
    panel, view = shared[version], REGISTRIES[version][prefix]
    for each in view.sortable:
        assert panel.call("GET", f"/{prefix}?ordering=-{each.name}").status == 200, each
    for each in view.filters:
        assert panel.call("GET", f"/{prefix}?{each.name}=1").status in {200, 400}, each
    assert panel.call("GET", f"/{prefix}?search=a").status == 200


@pytest.mark.parametrize(("version", "prefix"), served(lambda view: is_paged(view) and view.filterable))
def test_every_field_can_be_filtered_by(shared: dict[str, Panel], version: str, prefix: str) -> None:
    for name in REGISTRIES[version][prefix].fields:
        assert shared[version].call("GET", f"/{prefix}?filtering={name}:null").status == 200, name


def ids(panel: Panel, prefix: str) -> list[Any]:
    """Return some ids of a resource, whatever its envelope is."""
    body = panel.get(f"/{prefix}")
    rows = body if isinstance(body, list) else body["objects"]
    return [each.get("id", each.get("code")) for each in rows[:1]]


CRASHES = {("openstack/instances", "migrate"), ("clients", "change_credit")}


@pytest.mark.parametrize(("version", "prefix"), served(lambda view: bool(view.handlers.actions)))
def test_no_call_breaks_the_sandbox(at: Opened, version: str, prefix: str) -> None:
    """An unplanned fault would be written to wsgi.errors, which fails the test."""
    panel, view = at(version, delay=0.0), REGISTRIES[version][prefix]
    for action in filter(view.has, view.handlers.actions):
        for id in ["-"] if not action.detail else ids(panel, prefix) if has_rows(view) else []:
            url = f"/{prefix}/{id}/{action.name}" if action.detail else f"/{prefix}/{action.name}"
            answer = panel.call(action.method, url, {})
            assert answer.status != 500 or (prefix, action.name) in CRASHES, (action.method, url)


MADE: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "clientgroups": ({"name": "New"}, {"description": "text"}),
    "configurations": ({"name": "New"}, {"description": "text"}),
    "usergroups": ({"name": "New"}, {"description": "text"}),
    "users": ({"username": "n", "email": "n@example.com", "password": "x"}, {"is_active": False}),
    "pkm": ({"name": "k", "public_key": "ssh-rsa AAAAB3NzaC1yc2E= me"}, {"name": "k2"}),
    "billing/invoices": (
        {"client": 722694, "items": [{"item_type": "other", "amount": "1.5", "description": "x"}]},
        {"status": "paid"},
    ),
    "billing/orders": ({"client": 722694}, {"staff_notes": "text"}),
    "billing/products": (
        {"name": "P", "code": "p", "product_type": "generic", "price_model": "free"},
        {"status": "retired"},
    ),
    "billing/productgroups": ({"name": "G"}, {"visible": False}),
    "billing/services": ({"client": 722694, "product": 1002}, {"external_billing_id": "e1"}),
    "billing/taxrules": ({"level": 1, "name": "T", "country": "France", "rate": "20"}, {"rate": 5.5}),
    "openstack/flavorgroups": ({"name": "G"}, {"priority": 3}),
    "openstack/networks": ({"name": "n", "region": "Region1", "client": 722694}, {"description": "text"}),
    "openstack/securitygroups": ({"name": "n", "region": "Region1", "client": 722694}, {"description": "text"}),
    "plugins/tickets/tickets": (
        {"title": "t", "department": 1, "priority": "low", "status": "open"},
        {"status": "in progress"},
    ),
    "plugins/tickets/departments": ({"name": "d", "email": "d@example.com"}, {"name": "e"}),
    "plugins/todo/todo": ({"title": "t"}, {"status": "done"}),
    "notification_templates": ({"name": "n", "title": "t", "content": "c"}, {"title": "u"}),
    "server": ({"name": "s", "plugin": "hypanel"}, {"status": "disabled"}),
    "settings/tos": ({"title": "t", "content": "c"}, {"draft": True}),
}


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("prefix", MADE)
def test_what_is_created_is_shown_changed_and_deleted(at: Opened, version: str, prefix: str) -> None:
    new, change = MADE[prefix]
    instant = at(version, delay=0.0)
    made = instant.post(f"/{prefix}", new, 201)
    path = f"/{prefix}/{made['id']}"
    assert instant.get(path)["id"] == made["id"]
    changed = instant.call("PATCH", path, change)
    assert changed.status == 200, changed
    assert {name: changed.json[name] for name in change} == change
    assert instant.call("DELETE", path).status in {202, 204}
    assert instant.call("GET", path).status == 404
    assert [method for method, logged in instant.sandbox.log() if logged.startswith(f"/{prefix}")] == [
        "POST",
        "PATCH",
        "DELETE",
    ]


@pytest.mark.parametrize(
    ("version", "prefix"),
    served(lambda view: CREATE in view.methods and view.key not in ("small", "random", "uuid")),
)
def test_an_id_that_is_given_is_given_once(version: str, prefix: str) -> None:
    view = REGISTRIES[version][prefix]
    assert view.key in view.unique.split(), "a second object would be a crash"


def test_one_more_resource_takes_one_line(tmp_path: Path) -> None:
    widgets = ViewSet(
        "widgets", text="name status", integer="size", required="name", order="name", search="name", filterable=True
    )
    panel = Panel(tmp_path / "s", {"extra": (widgets,)})
    assert panel.post("/widgets", {"name": "a", "size": "3"}, 201) == {"id": 1, "name": "a", "status": "", "size": 3}
    assert panel.get("/widgets?filtering=size__gt:2&search=A&ordering=-name")["count"] == 1
    assert panel.call("POST", "/widgets", {}).json == {"name": ["This field is required."]}
    assert panel.call("PATCH", "/widgets/1", {"status": "on"}).json["status"] == "on"
    assert panel.call("DELETE", "/widgets/1").status == 204


HELPERS = {
    "billing.provision", "billing.suspension", "compute.instances.states", "compute.pictures", "customers.countries",
    "customers.owners", "network.addresses", "network.rules", "registry", "system.activity_log",
}  # fmt: skip
"""Modules that no prefix names: the others import them."""


def test_the_index_of_modules_is_right() -> None:
    folder = Path(__file__).parents[2] / "fleioctl" / "sandbox" / "resources"
    for prefix, name in FILE_OF.items():
        assert f'"{prefix}"' in (folder / f"{name.replace('.', '/')}.py").read_text(), prefix
    more = {f"{package}.{name}" for package, names in MORE.values() for name in names.split()}
    modules = {".".join(path.relative_to(folder).with_suffix("").parts) for path in folder.rglob("*.py")}
    assert {name for name in modules if not name.endswith("__init__")} == {*FILE_OF.values(), *more, *HELPERS}


def test_the_seed_is_the_same_everywhere(tmp_path: Path) -> None:
    first, second = Panel(tmp_path / "a"), Panel(tmp_path / "b")
    for prefix in ("clients", "openstack/instances", "billing/services", "openstack/projects"):
        assert first.rows(f"/{prefix}") == second.rows(f"/{prefix}")
    assert first.sandbox.token != second.sandbox.token


def test_a_reset_forgets_changes_and_keeps_tokens(panel: Panel) -> None:
    token = panel.sandbox.token
    panel.call("DELETE", "/clientgroups/1")
    panel.sandbox.reset()
    assert panel.sandbox.token == token
    assert panel.get("/clientgroups")["count"] == 3
    assert panel.sandbox.log() == []


def test_a_crowd_can_be_added_for_measuring(tmp_path: Path) -> None:
    panel = Panel(tmp_path / "s", {"clients": 300})
    assert panel.get("/clients")["count"] == 331
    assert panel.one("/clients?search=client7@crowd.example.com")["last_name"] == "Number7"


def test_a_folder_that_cannot_be_used_is_an_os_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OSError, match="file"):
        Sandbox(tmp_path / "file" / "s")
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "sandbox.sqlite3").write_text("no database, but long enough to look at " * 30)
    with pytest.raises(OSError, match="no sandbox"):
        Sandbox(tmp_path / "other")
