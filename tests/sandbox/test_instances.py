"""Servers: every action with its state rules, and how states follow."""

from __future__ import annotations

from typing import Any

import pytest

from .panel import Panel

PREFIX = "/openstack/instances"


def named(panel: Panel, name: str, **equal: Any) -> Any:
    return panel.one(f"{PREFIX}?name={name}", **equal)


def path(panel: Panel, name: str) -> str:
    return f"{PREFIX}/{named(panel, name)['id']}"


def seen(panel: Panel, url: str) -> tuple[str, str | None, str]:
    shown = panel.get(url)
    return shown["status"], shown["display_task"], shown["display_status"]


@pytest.mark.parametrize(
    ("name", "action", "sent", "working", "finished"),
    [
        ("cache", "stop", {}, "powering-off", "stopped"),
        ("mail", "start", {}, "powering-on", "active"),
        ("cache", "reboot", {}, "rebooting", "active"),
        ("cache", "suspend", {}, "suspending", "suspended"),
        ("backup", "resume", {}, "resuming", "active"),
        ("cache", "resize", {"flavor": "3"}, "resize prep", "resized"),
        ("atelier", "confirm_resize", {}, "resize confirming", "active"),
        ("atelier", "revert_resize", {}, "resize reverting", "active"),
        ("hk-test", "unrescue", {}, "unrescuing", "active"),
        ("installer", "unrescue", {}, "unmounting ISO and rebooting", "active"),
        ("cache", "change_password", {"password": "long-enough-1"}, "updating password", "active"),
        ("cache", "migrate", {"live_migrate": True, "hypervisor": "compute2"}, "migrating", "active"),
    ],
)
def test_an_action_shows_the_old_state_then_the_task_then_the_target(
    panel: Panel, name: str, action: str, sent: Any, working: str, finished: str
) -> None:
    url = path(panel, name)
    before = seen(panel, url)
    panel.post(f"{url}/{action}", sent)
    assert seen(panel, url) == before
    panel.now += 0.5
    assert seen(panel, url)[:2] == (before[0], working)
    panel.now += 0.6
    assert seen(panel, url)[:2] == (finished, None)


def test_a_stop_reads_as_on_the_official_page(panel: Panel) -> None:
    assert panel.post(path(panel, "cache") + "/stop") == {"detail": "Instance is stopping"}
    assert panel.post(path(panel, "mail") + "/start") == {"detail": "Instance is starting"}


@pytest.mark.parametrize(
    ("name", "action"),
    [
        ("mail", "stop"),
        ("cache", "start"),
        ("cache", "resume"),
        ("mail", "suspend"),
        ("cache", "confirm_resize"),
        ("shop", "stop"),
        ("cache", "unrescue"),
        ("norr-3", "stop"),
        ("cache", "abort_migrate"),
    ],
)
def test_the_wrong_state_and_a_lock_are_conflicts(panel: Panel, name: str, action: str) -> None:
    answer = panel.call("POST", f"{path(panel, name)}/{action}", {})
    assert (answer.status, list(answer.json)) == (409, ["detail"])


def test_a_locked_server_is_not_deleted_until_unlocked(panel: Panel) -> None:
    url = path(panel, "shop")
    assert panel.call("DELETE", url).status == 409
    panel.post(url + "/unlock")
    assert panel.call("DELETE", url).status == 204
    panel.now += 0.5
    assert seen(panel, url)[1] == "deleting"
    panel.now += 0.6
    assert panel.call("GET", url).status == 404


def test_deleting_frees_disks_and_addresses(panel: Panel) -> None:
    db1 = named(panel, "db1", client={"id": 722694, "name": "Oana Ionescu"})
    panel.call("DELETE", f"{PREFIX}/{db1['id']}")
    panel.now += 1.1
    assert panel.one("/openstack/volumes?name=db1-data")["status"] == "available"
    held = [each["floating_ip_address"] for each in panel.rows("/openstack/floatingips") if each["port"]]
    assert held == ["203.0.113.7"]
    assert panel.get(f"/openstack/ports?device_id={db1['id']}")["count"] == 0


def test_a_resize_is_reverted_to_the_old_flavor(panel: Panel) -> None:
    url = path(panel, "mail")
    panel.post(url + "/resize", {"flavor": "4"})
    panel.now += 1.1
    assert (panel.get(url)["flavor"]["name"], panel.get(url)["display_status"]) == ("m1.large", "Verify Resize")
    panel.post(url + "/revert_resize")
    panel.now += 1.1
    assert (panel.get(url)["flavor"]["name"], panel.get(url)["status"]) == ("m1.small", "stopped")


def test_reset_state_says_yes_whatever_happens(panel: Panel) -> None:
    broken, mail = path(panel, "broken"), path(panel, "mail")
    assert panel.post(broken + "/reset_state") == panel.post(mail + "/reset_state")
    assert (panel.get(broken)["status"], panel.get(mail)["status"]) == ("active", "stopped")


def test_a_snapshot_cannot_be_found_for_a_moment(panel: Panel) -> None:
    image = panel.post(path(panel, "cache") + "/create_snapshot", {"name": "snap"})["image_uuid"]
    assert panel.call("GET", f"/openstack/images/{image}").status == 404
    panel.now += 0.5
    assert panel.get(f"/openstack/images/{image}")["status"] == "saving"
    panel.now += 0.6
    assert panel.get(f"/openstack/images/{image}")["status"] == "active"


def test_a_backup_that_fails_is_told_in_a_200(panel: Panel) -> None:
    sent = {"backup_name": "b", "backup_type": "daily", "rotation": 1}
    assert "Could not" in panel.post(path(panel, "broken") + "/create_backup", sent)["detail"]
    panel.post(path(panel, "cache") + "/create_backup", sent)
    panel.now += 1.1
    assert [
        each["name"]
        for each in panel.get(path(panel, "cache") + "/get_instance_backups_and_backup_schedules")["backups"]
    ] == ["b"]
    assert panel.call("POST", path(panel, "cache") + "/create_backup", {}).status == 400


def test_migrating_without_live_migrate_crashes(panel: Panel) -> None:
    assert panel.call("POST", path(panel, "cache") + "/migrate", {"hypervisor": "compute2"}).status == 500
    options = panel.get(path(panel, "cache") + "/migrate_options")
    assert (options["current_hypervisor"], [each["name"] for each in options["hypervisors"]]) == (
        "compute1",
        ["compute2"],
    )


def test_a_migration_can_be_aborted(panel: Panel) -> None:
    url = path(panel, "cache")
    panel.post(url + "/migrate", {"live_migrate": False})
    panel.now += 0.5
    panel.post(url + "/abort_migrate")
    panel.now += 1
    assert (panel.get(url)["host_name"], panel.get(url)["display_task"]) == ("compute1", None)


def test_moving_to_another_client(panel: Panel) -> None:
    url, li = path(panel, "cache"), panel.one("/clients", first_name="Li")["id"]
    assert panel.call("POST", url + "/move", {"client": 722694}).status == 400
    panel.post(url + "/move", {"client": li})
    panel.now += 1.1
    assert panel.get(f"{PREFIX}?filtering=project__service__client__id:{li}%2Bname:cache")["count"] == 1


def test_floating_addresses_have_two_different_keys(panel: Panel) -> None:
    url = path(panel, "cache")
    assert list(panel.call("POST", url + "/add_floating_ip", {"ip": "203.0.0.11"}).json) == ["floating_ip"]
    panel.post(url + "/add_floating_ip", {"floating_ip": "203.0.0.11"})
    assert panel.get(url)["net_details"]["ports"][0]["floating_ips"][0]["floating_ip_address"] == "203.0.0.11"
    assert list(panel.call("POST", url + "/remove_floating_ip", {"floating_ip": "203.0.0.11"}).json) == ["ip"]
    panel.post(url + "/remove_floating_ip", {"ip": "203.0.0.11"})
    assert panel.call("GET", url + "/dissociate_ip_create_options").status == 400


def test_volumes_are_attached_and_detached(panel: Panel) -> None:
    url, spare = path(panel, "cache"), panel.one("/openstack/volumes?name=spare")["id"]
    panel.post(url + "/attach_volume", {"volume_id": spare})
    panel.now += 0.5
    assert panel.get(f"/openstack/volumes/{spare}")["status"] == "attaching"
    panel.now += 0.6
    assert panel.get(f"/openstack/volumes/{spare}")["status"] == "in-use"
    assert panel.call("POST", url + "/attach_volume", {"volume_id": spare}).status == 400
    panel.post(url + "/detach_volume", {"volume_id": spare})
    panel.now += 1.1
    assert panel.get(f"/openstack/volumes/{spare}")["status"] == "available"


def test_security_groups_on_a_server(panel: Panel) -> None:
    group = panel.post("/openstack/securitygroups", {"name": "web", "region": "Region1", "client": 722694}, 201)["id"]
    rule = {
        "security_group_id": group,
        "direction": "ingress",
        "protocol": "tcp",
        "port_range_min": 80,
        "port_range_max": 80,
    }
    panel.post(f"/openstack/securitygroups/{group}/add_rule", rule, 201)
    assert panel.call("POST", f"/openstack/securitygroups/{group}/add_rule", rule).status == 409
    url = path(panel, "cache")
    panel.post(url + "/associate_security_group", {"group": group})
    listed = {each["name"]: each for each in panel.get(url + "/list_security_groups")["security_groups"]}
    assert "ALLOW IPv4 tcp port 80 from anywhere" in [each["display"] for each in listed["web"]["security_group_rules"]]
    assert panel.call("DELETE", f"/openstack/securitygroups/{group}").status == 409
    panel.post(url + "/dissociate_security_group", {"group": group})
    assert panel.call("DELETE", f"/openstack/securitygroups/{group}").status == 204


def test_console_failures_are_inside_the_text(panel: Panel) -> None:
    assert panel.get(path(panel, "cache") + "/get_console_output?length=5")["console_text"].endswith("cache login:")
    assert "Could not" in panel.get(path(panel, "broken") + "/get_console_output")["console_text"]
    assert panel.call("GET", path(panel, "mail") + "/get_console_url").status == 400


def test_measures_are_the_same_for_the_same_time(panel: Panel) -> None:
    url = path(panel, "cache") + "/measures?hours=24&metric=cpu_util"
    rows = panel.get(url)["measures"]
    assert len(rows) == 60
    assert all(0 <= row[2] <= 100 for row in rows)
    assert panel.get(url)["measures"] == rows
    assert set(panel.call("GET", path(panel, "cache") + "/measures").json) == {"hours", "metric"}


def test_actions_are_remembered(panel: Panel) -> None:
    url = path(panel, "cache")
    panel.post(url + "/stop")
    line = panel.get(url + "/actions")["objects"][0]
    assert line["action"] == "stop"
    assert panel.get(f"{url}/action_details?request_id={line['request_id']}")["events"]
    assert list(panel.call("GET", url + "/action_details?request_id=x").json) == ["request_id"]


def test_two_servers_share_a_name(panel: Panel) -> None:
    assert len({each["client"]["id"] for each in panel.rows(f"{PREFIX}?name=db1")}) == 2


def test_sums_and_choices(panel: Panel) -> None:
    summary = panel.get(PREFIX + "/summary")
    assert sum(summary["instance_status_data"]) == sum(summary["instance_region_data"]) == 42
    options = panel.get(f"{PREFIX}/create_options?client=722694&region=Region1")
    assert "m1.tiny" in [each["name"] for each in options["flavor"]]
    assert options["client"] == {"id": 722694, "name": "Oana Ionescu"}
    assert panel.call("GET", PREFIX + "/create_options?region=Nowhere").status == 409
    assert {"display": "Running", "value": "active"} in panel.get(PREFIX + "/filter_options")["statuses"]


def test_allowed_actions_are_the_names_of_the_user_interface(panel: Panel) -> None:
    assert "shutoff" in panel.get(path(panel, "cache"))["allowed_actions"]
    assert panel.get(path(panel, "broken"))["allowed_actions"] == ["reset_state", "delete"]
    assert panel.get(path(panel, "norr-3"))["allowed_actions"] == []


def test_without_a_delay_everything_is_done_at_once(instant: Panel) -> None:
    instant.post(path(instant, "cache") + "/stop")
    assert named(instant, "cache")["status"] == "stopped"
