"""Servers are created without an id and appear later; what is refused, and in which shapes."""

from __future__ import annotations

from typing import Any

import pytest

from .panel import Panel
from .test_instances import PREFIX, named


def body(panel: Panel, **more: Any) -> dict[str, Any]:
    image = panel.one("/openstack/images?name=debian-12")["id"]
    source = {"source_type": "image", "source_id": image}
    return {"client": 722694, "name": "web1", "region": "Region1", "flavor": "1", "boot_source": source, **more}


def test_a_create_answers_without_an_id_and_the_server_appears_later(panel: Panel) -> None:
    network = panel.one("/openstack/networks?name=private")["id"]
    assert panel.post(PREFIX, body(panel, nics=[network]), 201) == {"name": "web1", "flavor": "1", "region": "Region1"}
    assert panel.get(f"{PREFIX}?name=web1")["count"] == 0
    panel.now += 0.5
    assert (named(panel, "web1")["status"], named(panel, "web1")["display_task"]) == ("building", "scheduling")
    panel.now += 0.6
    web1 = named(panel, "web1")
    assert (web1["status"], web1["display_task"], web1["client"]["id"]) == ("active", None, 722694)
    assert web1["access_ip"].startswith("10.0.")


def test_servers_created_at_once_get_different_addresses(instant: Panel) -> None:
    network = instant.one("/openstack/networks?name=private")["id"]
    for place in range(3):
        instant.post(PREFIX, body(instant, nics=[network], name=f"n{place}"), 201)
    assert len({named(instant, f"n{place}")["access_ip"] for place in range(3)}) == 3


def test_a_flavor_that_no_host_can_hold_ends_in_error(panel: Panel) -> None:
    panel.post(PREFIX, body(panel, flavor="6"), 201)
    panel.now += 2
    assert named(panel, "web1")["status"] == "error"


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"client": None}, {"client": ["This field is required."]}),
        ({"client": 5}, {"client": ['Invalid pk "5" - object does not exist.']}),
        (
            {"boot_source": {}},
            {"boot_source": {"source_type": ["This field is required."], "source_id": ["This field is required."]}},
        ),
        ({"boot_source": {"source_type": "image", "source_id": "no"}}, {"boot_source": "image not found"}),
        ({"flavor": "21"}, {"flavor": ["Flavor not found in this region."]}),
        ({"region": "Region3"}, {"region": ['"Region3" is not a valid choice.']}),
        ({"root_password": "short"}, ["Use at least 8 characters, one of them a digit or a symbol."]),
        ({"ssh_keys": [1]}, {"ssh_keys": ["Not a valid string."]}),
        ({"ssh_keys": "[2]"}, {"ssh_keys": ["SSH key 2 not found."]}),
        ({"name": "x" * 129}, {"name": ["Ensure this field has no more than 128 characters."]}),
    ],
)
def test_a_bad_create_is_refused_in_the_shapes_of_the_panel(panel: Panel, change: Any, expected: object) -> None:
    answer = panel.call("POST", PREFIX, body(panel, **change))
    assert (answer.status, answer.json) == (400, expected)


def test_a_client_without_a_project_gets_a_detail(panel: Panel) -> None:
    chloe = panel.one("/clients", first_name="Chloe")["id"]
    answer = panel.call("POST", PREFIX, body(panel, client=str(chloe)))
    assert (answer.status, list(answer.json)) == (400, ["detail"])


def test_the_owners_keys_are_taken_as_text(panel: Panel) -> None:
    panel.post(PREFIX, body(panel, ssh_keys="[1]"), 201)


def test_a_new_boot_volume_is_as_large_as_the_image_needs(panel: Panel) -> None:
    source = {**body(panel)["boot_source"], "create_new_volume": True, "volume_size": 0}
    panel.post(PREFIX, body(panel, boot_source=source), 201)
    panel.now += 2
    disks = panel.get(f"/openstack/volumes/get_attachments?instance_uuid={named(panel, 'web1')['id']}")["objects"]
    assert [(each["volume"]["size"], each["volume"]["status"]) for each in disks] == [(1, "in-use")]
