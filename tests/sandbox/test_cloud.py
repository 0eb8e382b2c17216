"""Disks, networks, zones, images and projects, where they are special."""

from __future__ import annotations

import pytest

from .panel import Panel


def test_a_volume_is_created_without_an_id(panel: Panel) -> None:
    made = panel.post("/openstack/volumes", {"client": 722694, "size": 3, "region": "Region1", "name": "new"}, 201)
    assert "id" not in made
    assert panel.get("/openstack/volumes?name=new")["count"] == 0
    panel.now += 0.5
    assert panel.one("/openstack/volumes?name=new")["status"] == "creating"
    panel.now += 0.6
    assert panel.one("/openstack/volumes?name=new")["status"] == "available"


def test_a_volume_in_use_is_417_and_a_free_one_goes(panel: Panel) -> None:
    used, free = panel.one("/openstack/volumes?name=db1-data")["id"], panel.one("/openstack/volumes?name=spare")["id"]
    assert panel.call("DELETE", f"/openstack/volumes/{used}").status == 417
    assert panel.call("DELETE", f"/openstack/volumes/{free}").status == 204
    panel.now += 1.1
    assert panel.call("GET", f"/openstack/volumes/{free}").status == 404
    assert panel.call("PATCH", f"/openstack/volumes/{used}", {}).status == 405


def test_a_volume_only_grows(panel: Panel) -> None:
    url = f"/openstack/volumes/{panel.one('/openstack/volumes?name=spare')['id']}"
    assert list(panel.call("POST", url + "/extend", {"size": 5}).json) == ["size"]
    panel.post(url + "/extend", {"size": 20})
    panel.now += 0.5
    assert panel.get(url)["status"] == "extending"
    panel.now += 0.6
    assert (panel.get(url)["size"], panel.get(url)["status"]) == (20, "available")


@pytest.mark.parametrize("prefix", ["/openstack/volumesnapshots", "/openstack/volumebackups"])
def test_copies_of_volumes_echo_their_input_without_an_id(panel: Panel, prefix: str) -> None:
    spare = panel.one("/openstack/volumes?name=spare")["id"]
    assert panel.post(prefix, {"volume_id": spare, "name": "copy"}, 201) == {"volume_id": spare, "name": "copy"}
    panel.now += 1.1
    copy = next(each for each in panel.rows(prefix) if each["name"] == "copy")
    assert (copy["status"], copy["related_volume_name"]) == ("available", "spare")
    assert panel.call("DELETE", f"{prefix}/{copy['id']}").status == 204


def test_a_backup_is_restored_onto_a_new_volume(panel: Panel) -> None:
    backup = panel.one("/openstack/volumebackups")["id"]
    panel.post(f"/openstack/volumebackups/{backup}/restore", {"name": "again"})
    panel.now += 1.1
    assert panel.one("/openstack/volumes?name=again")["size"] == 100


def test_a_router_is_created_without_an_id_and_gets_interfaces(panel: Panel) -> None:
    public = panel.one("/openstack/networks?name=public")["id"]
    made = panel.post(
        "/openstack/routers", {"name": "r", "region": "Region1", "client": 722694, "external_network_id": public}, 201
    )
    assert "id" not in made
    panel.now += 1.1
    router = next(each for each in panel.rows("/openstack/routers") if each["name"] == "r")
    assert (router["status"], router["network_name"]) == ("ACTIVE", "public")
    subnet = next(each["id"] for each in panel.rows("/openstack/subnets") if each["name"] == "dmz-subnet")
    panel.post(f"/openstack/routers/{router['id']}/add_interface", {"subnet": subnet})
    interface = panel.get(f"/openstack/routers/{router['id']}")["interfaces"][0]
    assert interface["network_name"] == "dmz"
    assert panel.call("DELETE", f"/openstack/routers/{router['id']}").status == 409
    panel.post(f"/openstack/routers/{router['id']}/remove_interface", {"interface_id": interface["id"]})
    assert panel.call("DELETE", f"/openstack/routers/{router['id']}").status == 204


def test_networks_have_subnets_and_are_kept_while_in_use(panel: Panel) -> None:
    body = {"name": "n", "region": "Region1", "client": 722694, "subnet": {"cidr": "192.168.7.0/24", "name": "s"}}
    made = panel.post("/openstack/networks", body, 201)
    assert [each["gateway_ip"] for each in made["subnets"]] == ["192.168.7.1"]
    assert (made["client_id"], made["allowed_actions"]) == (722694, [])
    private = panel.one("/openstack/networks?name=private")["id"]
    assert panel.call("DELETE", f"/openstack/networks/{private}").status == 409
    assert list(
        panel.call("POST", "/openstack/subnets", {"network_id": made["id"], "ip_version": 4, "cidr": "x"}).json
    ) == ["cidr"]


def test_ports_get_and_lose_addresses(panel: Panel) -> None:
    server = panel.one("/openstack/instances?name=cache")["id"]
    dmz = panel.one("/openstack/networks?name=dmz")["id"]
    port = panel.post(
        "/openstack/ports", {"network": dmz, "attach_to": "instance", "device_id": server, "fixed_ips": []}, 201
    )
    assert port["fixed_ips"][0]["ip_address"] == "172.16.5.10"
    url = f"/openstack/ports/{port['id']}"
    panel.post(url + "/add_ip", {"fixed_ips": [{"ip_address": "172.16.5.99"}]})
    assert panel.call("POST", url + "/add_ip", {"fixed_ips": [{"ip_address": "172.16.5.99"}]}).status == 409
    panel.post(url + "/remove_ip", {"fixed_ips": [{"ip_address": "172.16.5.10"}]})
    assert [each["ip_address"] for each in panel.get(url)["fixed_ips"]] == ["172.16.5.99"]
    assert panel.get(f"/openstack/ports?device_id={server}")["count"] == 2
    assert panel.call("POST", "/openstack/ports", {}).json.keys() == {"network", "attach_to", "fixed_ips"}


def test_a_floating_address_is_taken_from_an_outer_network(panel: Panel) -> None:
    public, private = (panel.one(f"/openstack/networks?name={name}")["id"] for name in ("public", "private"))
    made = panel.post("/openstack/floatingips", {"floating_network": public, "description": "d", "client": 722694}, 201)
    assert made["floating_ip_address"].startswith("203.0.")
    assert made["floating_network"]["name"] == "public"
    assert panel.call("POST", "/openstack/floatingips", {"floating_network": private, "description": "d"}).status == 400


def test_security_group_rules_are_added_with_201_and_deleted_with_204(panel: Panel) -> None:
    url = f"/openstack/securitygroups/{panel.rows('/openstack/securitygroups')[0]['id']}"
    assert "security_group_rules" not in panel.rows("/openstack/securitygroups")[0]
    panel.post(
        url + "/add_rule",
        {"direction": "ingress", "protocol": "tcp", "port_range_min": "22", "port_range_max": 22},
        201,
    )
    rule = panel.get(url)["security_group_rules"][-1]
    assert (rule["port_range_min"], rule["direction"]) == (22, "ingress")
    assert panel.call("POST", url + "/delete_rule", {"rule_id": rule["id"]}).status == 204
    assert panel.call("POST", url + "/delete_rule", {"rule_id": rule["id"]}).status == 404
    assert (
        panel.call("POST", url + "/add_rule", {"direction": "ingress", "port_range_min": 9, "port_range_max": 1}).status
        == 400
    )


def test_zones_and_their_records(panel: Panel) -> None:
    sent = {"name": "example.net", "email": "a@example.net", "type_": "PRIMARY", "client": 722694}
    zone = panel.post("/openstack/dns", sent, 201)
    url = f"/openstack/dns/{zone['id']}"
    assert (zone["name"], zone["status"]) == ("example.net.", "PENDING")
    panel.now += 1.1
    assert panel.get(url)["status"] == "ACTIVE"
    made = panel.post(url + "/create_records", {"name": "www", "type_": "A", "records": ["192.0.2.1"], "ttl": 60}, 201)
    changed = panel.call("PUT", url + "/update_record", {"pk": made["id"], "records": ["192.0.2.2"], "ttl": 61})
    assert (changed.json["name"], changed.json["records"]) == ("www.example.net.", ["192.0.2.2"])
    records = panel.get(url + "/list_records?type_=A")
    assert ([each["ttl"] for each in records["recordsets"]], records["read_only_recordsets"]) == ([61], [])
    assert panel.call("DELETE", f"{url}/delete_record?pk={made['id']}").status == 204
    assert panel.call("GET", f"{url}/retrieve_record?pk={made['id']}").status == 404
    assert panel.call("PUT", url, {"email": "b@example.net"}).json == {"type": ["This field is required."]}
    assert panel.call("DELETE", url + "?region_name=Region1").status == 204
    panel.now += 1.1
    assert panel.call("GET", url).status == 404


def test_projects_are_deleted_by_their_own_action(panel: Panel) -> None:
    project = panel.one("/openstack/projects?filtering=service__client__id:722694")["id"]
    assert panel.call("DELETE", f"/openstack/projects/{project}").status == 501
    assert list(panel.post(f"/openstack/projects/{project}/delete_project", {"delete_all_resources": True})) == [
        "details"
    ]
    panel.now += 1.1
    assert panel.call("GET", f"/openstack/projects/{project}").status == 404
    assert panel.get("/openstack/instances?name=shop")["count"] == 0


def test_a_flavor_that_is_put_is_another_one_afterwards(panel: Panel) -> None:
    body = {
        "name": "x",
        "region": "Region1",
        "memory_mb": 1,
        "vcpus": 1,
        "root_gb": 1,
        "ephemeral_gb": 0,
        "swap": 0,
        "is_public": True,
    }
    made = panel.post("/openstack/flavors", {**body, "id": "77"}, 201)
    assert made["id"] == "77"
    assert panel.call("PATCH", "/openstack/flavors/77", {"memory_mb": 9, "description": "d"}).json["memory_mb"] == 1
    kept = panel.call("PUT", "/openstack/flavors/77", {**body, "memory_mb": 2, "preserve_id": True}).json
    other = panel.call("PUT", "/openstack/flavors/77", {**body, "memory_mb": 3}).json
    assert (kept["id"], kept["memory_mb"], other["memory_mb"]) == ("77", 2, 3)
    assert other["id"] != "77"
    assert panel.call("GET", "/openstack/flavors/77").status == 404
    assert panel.call("DELETE", "/openstack/flavors/1").status == 409


def test_images_are_protected_and_deactivated(panel: Panel) -> None:
    ubuntu = f"/openstack/images/{panel.one('/openstack/images?name=ubuntu-22.04')['id']}"
    assert panel.call("DELETE", ubuntu).status == 409
    panel.post(ubuntu + "/deactivate")
    assert panel.get(ubuntu)["status"] == "deactivated"
    assert panel.call("POST", "/openstack/images", {"name": "x"}).json == {"source": ["This field is required."]}
    golden = f"/openstack/images/{panel.one('/openstack/images?name=oana-golden')['id']}"
    john = panel.one("/clients", first_name="John")["id"]
    assert panel.post(golden + "/available_to_client", {"client": john})["needsSharing"] is True


def test_only_regions_in_use_are_shown_and_hosts_by_name_too(panel: Panel) -> None:
    assert [each["id"] for each in panel.rows("/openstack/regions")] == ["Region1", "Region2"]
    assert panel.call("GET", "/openstack/regions/Region3").status == 404
    assert panel.get("/openstack/hypervisors/compute1")["host_ip"] == "192.0.2.1"


def test_a_keystone_user_needs_another_name(panel: Panel) -> None:
    assert panel.call("POST", "/openstack/users", {"name": "terraform", "password": "x"}).status == 409
    assert panel.post("/openstack/users", {"name": "new", "password": "x"}, 201)["enabled"] is True


def test_clusters_are_in_progress_for_a_while(panel: Panel) -> None:
    template = panel.one("/openstack/cluster-templates", name="k8s-small")["id"]
    sent = {"name": "c", "keypair": "k", "cluster_template_id": template, "docker_volume_size": 5}
    url = f"/openstack/clusters/{panel.post('/openstack/clusters', sent, 201)['id']}"
    assert panel.get(url)["status"] == "CREATE_IN_PROGRESS"
    panel.now += 1.1
    assert panel.get(url)["display_status"] == "Create complete"
    assert panel.call("POST", url + "/resize_cluster", {}).status == 400
    assert panel.call("DELETE", f"/openstack/cluster-templates/{template}").status == 409


def test_backup_schedules_begin_in_the_future(panel: Panel) -> None:
    server = panel.one("/openstack/instances?name=cache")["id"]
    sent = {"instance": server, "backup_name": "b", "backup_type": "weekly", "rotation": 2}
    assert list(panel.call("POST", "/osbackup", {**sent, "run_at": "2019-01-01T00:00:00Z"}).json) == ["run_at"]
    assert (
        panel.post("/osbackup", {**sent, "run_at": "2030-01-01T01:00:00+01:00"}, 201)["run_at"]
        == "2030-01-01T00:00:00Z"
    )
