"""What differs between versions for servers, ports and images: a test for each row of the list of differences."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import Opened
from .panel import Panel

SERVERS = "/openstack/instances"
OANA = 722694


def server(panel: Panel, name: str) -> Any:
    found = [each for each in panel.rows(f"{SERVERS}?filtering=name:{name}") if each["client"]["id"] == OANA]
    assert len(found) == 1
    return found[0]


def newest(panel: Panel) -> Any:
    return panel.get("/operations?filtering=initiating_user:1&ordering=-created_at&page_size=1")["objects"][0]


def john(panel: Panel) -> int:
    return int(panel.one("/clients", name="John Miller")["id"])


def test_before_2020_10_a_move_changes_the_owner(at: Opened) -> None:
    panel = at("2020.09")
    mail = server(panel, "mail")
    panel.post(f"{SERVERS}/{mail['id']}/move", {"client": john(panel)})
    panel.now += 1.1
    assert panel.get(f"{SERVERS}/{mail['id']}")["client"]["name"] == "John Miller"


@pytest.mark.parametrize("version", ["2020.10", "2025.10"])
def test_since_2020_10_a_move_makes_a_new_server(at: Opened, version: str) -> None:
    panel = at(version)
    old, target = panel.one(SERVERS, name="hk-proxy"), john(panel)
    before = {each["id"] for each in panel.rows(f"{SERVERS}?filtering=project__service__client__id:{target}")}
    panel.post(f"{SERVERS}/{old['id']}/move", {"client": target})
    job = newest(panel)
    assert (job["status"], job["completed"], job["primary_object_id"]) == ("in progress", False, None)
    panel.now += 0.5
    assert panel.get(f"/operations/{job['id']}")["progress"]["completed_steps"] == 1
    panel.now += 0.7
    after = panel.rows(f"{SERVERS}?filtering=project__service__client__id:{target}")
    (new,) = [each for each in after if each["id"] not in before]
    assert (new["name"], new["status"], new["access_ip"]) == ("hk-proxy", "active", old["access_ip"])
    left = panel.get(f"{SERVERS}/{old['id']}")
    assert (left["name"], left["status"], left["client"]["id"]) == ("hk-proxy (MOVED)", "stopped", old["client"]["id"])
    job = panel.get(f"/operations/{job['id']}")
    assert (job["status"], job["completed"], job["primary_object_id"]) == ("succeeded", True, new["id"])
    assert panel.get("/openstack/images?filtering=name__startswith:move-")["count"] == 0


def test_since_2020_01_there_are_operations(at: Opened) -> None:
    assert at("2019.12").call("GET", "/operations").status == 404
    panel = at("2020.10")
    running = panel.get("/operations?filtering=status:in%20progress")["count"]
    body = {
        "client": OANA, "name": "new", "region": "Region1", "flavor": "1",
        "boot_source": {"source_type": "image", "source_id": panel.one("/openstack/images", name="debian-12")["id"]},
        "nics": [panel.one("/openstack/networks", name="private")["id"]],
    }  # fmt: skip
    assert panel.post(SERVERS, body, 201).keys() == {"name", "flavor", "region"}
    assert panel.get("/operations/has_operations_in_progress") == {
        "has_operations_in_progress": True, "operations_count": 1, "failed_operations": [],
    }  # fmt: skip
    panel.now += 1.1
    made = server(panel, "new")["id"]
    assert made == newest(panel)["primary_object_id"]
    assert panel.get(f"{SERVERS}/{made}")["status"] == "active"
    assert panel.get("/operations?filtering=status:in%20progress")["count"] == running
    panel.post(SERVERS, {**body, "flavor": "6", "name": "huge"}, 201)
    panel.now += 1.1
    job = newest(panel)
    assert (job["status"], job["progress"]["steps_details"][-1]["error_message"]) == (
        "failed", "No valid host was found.",
    )  # fmt: skip
    assert panel.get("/operations/has_operations_in_progress")["failed_operations"] == [job["id"]]


def test_an_operation_can_be_aborted_while_it_runs(at: Opened) -> None:
    panel = at()
    mail = server(panel, "mail")
    panel.post(f"{SERVERS}/{mail['id']}/move", {"client": john(panel)})
    job = newest(panel)["id"]
    panel.post(f"/operations/{job}/abort_operation")
    panel.now += 2
    assert panel.get(f"/operations/{job}")["status"] == "aborted"
    panel.post(f"/operations/{job}/abort_operation", status=400)


def test_images_from_a_url_and_deleted_projects_are_operations(at: Opened) -> None:
    panel = at("2020.01")
    image = {
        "name": "from-url", "region": "Region1", "disk_format": "qcow2", "min_disk": 1, "min_ram": 1, "source": "url",
    }  # fmt: skip
    for host, status, outcome in (("example.com", "active", "succeeded"), ("nowhere.invalid", "killed", "failed")):
        made = panel.post("/openstack/images", {**image, "url": f"http://{host}/a.img"}, 201)
        panel.now += 1.1
        assert panel.get(f"/openstack/images/{made['id']}")["status"] == status
        assert newest(panel)["status"] == outcome
    project = panel.rows("/openstack/projects")[0]
    panel.post(f"/openstack/projects/{project['id']}/delete_project", {"delete_all_resources": True})
    assert newest(panel)["operation_type"] == "delete project"


def test_since_2025_01_block_migration_has_three_values(at: Opened) -> None:
    old, new = at("2024.12", delay=0.0), at("2025.01", delay=0.0)
    for panel, good, bad in ((old, True, "auto"), (new, "auto", True)):
        path = f"{SERVERS}/{server(panel, 'cache')['id']}/migrate"
        body = {"live_migrate": True, "hypervisor": "compute2", "over_commit": False}
        assert list(panel.post(path, {**body, "block_migration": bad}, 400)) == ["block_migration"]
        panel.post(path, {**body, "block_migration": good})
        assert server(panel, "cache")["host_name"] == "compute2"


def test_since_2023_11_a_reboot_has_a_type(at: Opened) -> None:
    old, new = at("2023.10"), at("2023.11")
    for panel in (old, new):
        path = f"{SERVERS}/{server(panel, 'cache')['id']}"
        panel.post(f"{path}/reboot", {"reboot_type": "hard"})
        panel.now += 0.5
        assert panel.get(path)["display_status"] == ("Hard Reboot" if panel is new else "Reboot")
        panel.now += 1
        assert panel.call("POST", f"{path}/reboot", {"reboot_type": "wild"}).status == (400 if panel is new else 200)


def test_since_2020_02_ports_are_attached_and_detached(at: Opened) -> None:
    assert at("2020.01").call("POST", f"{SERVERS}/{'0' * 8}/attach_port", {}).status == 404
    panel = at("2020.10")
    mail, spare = server(panel, "mail"), panel.one("/openstack/ports", name="spare-port")
    project = panel.get(f"{SERVERS}/{mail['id']}")["project"]
    wanted = f"project__project_id:{project}%2Bnetwork__region:Region1%2Bdevice_id__exact:"
    assert panel.get(f"/openstack/ports?filtering={wanted}")["objects"] == [spare]
    panel.post(f"{SERVERS}/{mail['id']}/attach_port", {"port_id": spare["id"]})
    panel.now += 1
    ports = panel.get(f"{SERVERS}/{mail['id']}")["net_details"]["ports"]
    assert spare["id"] in [each["id"] for each in ports]
    shop = f"{SERVERS}/{server(panel, 'shop')['id']}"
    assert panel.call("POST", f"{shop}/attach_port", {"port_id": spare["id"]}).status == 409
    panel.post(f"{SERVERS}/{mail['id']}/detach_port", {"port_id": spare["id"]})
    panel.now += 1
    assert panel.get(f"/openstack/ports/{spare['id']}")["device_id"] == ""


def test_since_2020_10_ports_take_filtering(at: Opened) -> None:
    for version in ("2020.09", "2020.10"):
        panel = at(version)
        mail = server(panel, "mail")["id"]
        filtered = panel.get(f"/openstack/ports?filtering=device_id:{mail}")["count"]
        assert (filtered == 1) == (version == "2020.10"), "ignored at first: everything is there"
        assert panel.get(f"/openstack/ports?device_id={mail}")["count"] == 1


def test_net_details_have_two_shapes(at: Opened) -> None:
    old, new = (at(version) for version in ("2020.09", "2020.10"))
    (port,) = old.get(f"{SERVERS}/{server(old, 'mail')['id']}")["net_details"]["ports"]
    assert port.keys() == {"id", "name", "ipv4s", "ipv6s", "floating_ips"}
    (port,) = new.get(f"{SERVERS}/{server(new, 'mail')['id']}")["net_details"]["ports"]
    assert port.keys() == {
        "id", "fixed_ips", "floating_ips", "mac_address", "port_security_enabled", "network", "status",
    }  # fmt: skip


def test_since_2020_10_storage_details_say_which_disks_go(at: Opened) -> None:
    old, new = at("2020.09"), at("2020.10", delay=0.0)
    assert "storage_details" not in old.get(f"{SERVERS}/{server(old, 'mail')['id']}")
    for name, goes in (("monitor", True), ("vpn", False)):
        one = new.one(SERVERS, name=name)["id"]
        (disk,) = new.get(f"{SERVERS}/{one}")["storage_details"]["volume_attachments"]
        assert (disk["volume_name"], disk["is_boot"], disk["delete_on_termination"]) == (f"{name}-root", True, goes)
        assert new.call("DELETE", f"{SERVERS}/{one}").status == 204
        assert new.get(f"/openstack/volumes?name={name}-root")["count"] == (0 if goes else 1)


def test_since_2021_12_a_disabled_project_makes_no_servers(at: Opened) -> None:
    for version, status in (("2021.11", 201), ("2021.12", 400)):
        panel = at(version)
        client, image = panel.one("/clients", name="Radu Popescu"), panel.one("/openstack/images", name="debian-12")
        source = {"source_type": "image", "source_id": image["id"]}
        body = {"client": client["id"], "name": "n", "region": "Region1", "flavor": "1", "boot_source": source}
        assert panel.call("POST", SERVERS, body).status == status


def test_since_2020_04_a_server_keeps_to_its_group_of_flavors(at: Opened) -> None:
    for version, status in (("2020.03", 200), ("2020.04", 400)):
        panel = at(version)
        panel.call("POST", "/openstack/flavors/1/remove_from_group", {"group_id": 1})
        panel.call("POST", "/openstack/flavors/1/add_to_group", {"group_id": 2})
        path = f"{SERVERS}/{server(panel, 'mail')['id']}/resize"
        assert panel.call("POST", path, {"flavor": "1"}).status == status


def test_since_2022_10_servers_can_be_shelved(at: Opened) -> None:
    old, panel = at("2022.09"), at("2022.10", delay=0.0)
    assert old.call("POST", f"{SERVERS}/{server(old, 'cache')['id']}/shelve", {}).status == 404
    cache = f"{SERVERS}/{server(panel, 'cache')['id']}"
    panel.post(f"{cache}/shelve")
    assert panel.get(cache)["display_status"] == "Shelved Offloaded"
    panel.post(f"{cache}/unshelve")
    assert panel.get(cache)["status"] == "active"


def test_since_2020_04_a_server_on_a_volume_is_not_rebuilt(at: Opened) -> None:
    panel = at("2020.10")
    vpn, mail = (f"{SERVERS}/{panel.one(SERVERS, name=name)['id']}/rebuild" for name in ("vpn", "mail"))
    image = panel.one("/openstack/images", name="debian-12-r2")["id"]
    assert panel.call("POST", vpn, {"image": image}).status == 400
    panel.post(mail, {"image": panel.one("/openstack/images", name="debian-12")["id"]})
