"""What the panel's instance calls get wrong, or let others get wrong."""

from __future__ import annotations

import json

import pytest
from altered_panel import Panel
from running import Machine

CACHE = "cache"


def free_address(sandbox: Machine) -> str:
    """Return a floating address that the client of `cache` can use."""
    return str(
        sandbox("instances floating-ip-options cache -o tsv -c floating_ip_address --no-header").stdout.split()[0]
    )


def failed_instance(sandbox: Machine) -> str:
    """Return the id of an instance in error."""
    return str(sandbox("instances list --status error -o ids").stdout.split()[0])


def test_floating_ip_is_added_and_removed_by_the_key_that_each_wants(sandbox: Machine, panel: Panel) -> None:
    address = free_address(sandbox)
    assert sandbox(f"instances add-floating-ip cache --floating-ip {address}").code == 0
    assert sandbox(f"instances remove-floating-ip cache --floating-ip {address}").code == 0
    assert panel.posted("/add_floating_ip") == [{"floating_ip": address}]
    assert panel.posted("/remove_floating_ip") == [{"ip": address}]


@pytest.mark.parametrize(
    ("options", "live"), [("", False), ("--no-live", False), ("--live --hypervisor compute2", True)]
)
def test_live_migrate_is_always_sent(options: str, live: bool, sandbox: Machine, panel: Panel) -> None:
    result = sandbox(f"instances migrate cache {options} -o json")
    assert result.code == 0, result.stderr
    assert panel.posted("/migrate")[0]["live_migrate"] is live


def test_live_migration_without_a_host_is_not_sent(sandbox: Machine, panel: Panel) -> None:
    result = sandbox("instances migrate cache --live")
    assert result.code == 2
    assert "--hypervisor" in result.stderr
    assert not panel.writes()


def test_migration_is_done_on_another_host(sandbox: Machine, panel: Panel) -> None:
    before = sandbox("instances show cache -o json").json["host_name"]
    result = sandbox("instances migrate cache --wait -o json")
    assert result.json[0]["outcome"] == "done"
    assert sandbox("instances show cache -o json").json["host_name"] != before


def test_migration_that_leaves_the_host_is_not_done(sandbox: Machine, panel: Panel) -> None:
    panel.answer("POST", "/migrate", 200, {"detail": "Instance is migrating"})
    result = sandbox("instances migrate cache --wait --wait-timeout 30 -o json")
    assert (result.code, result.error["code"]) == (8, "wait_timeout")


def key_of_client(sandbox: Machine) -> str:
    """Return a key that the client of `cache` may use."""
    return str(sandbox("ssh-keys list --filter user=101 -o ids").stdout.split()[0])


def test_keys_travel_as_a_string_of_json(sandbox: Machine, panel: Panel) -> None:
    key = key_of_client(sandbox)
    made = sandbox(
        "instances create --client 722694 --name traps --region Region1 --flavor m1.small --image debian-12"
        f" --network private --ssh-key {key}"
    )
    assert made.code == 0, made.stderr
    assert sandbox(f"instances rebuild cache --image debian-12 --ssh-key {key} --yes").code == 0
    for path in ("/openstack/instances", "/rebuild"):
        keys = panel.posted(path)[0]["ssh_keys"]
        assert isinstance(keys, str)
        assert json.loads(keys) == [key]


def test_reset_state_is_sent_only_where_it_does_something(sandbox: Machine, panel: Panel) -> None:
    result = sandbox("instances reset-state cache -o json")
    assert result.json[0]["outcome"] == "unchanged"
    assert "not error" in result.json[0]["detail"]
    assert not panel.writes()


def test_reset_state_is_done_only_when_the_state_is_reset(sandbox: Machine, panel: Panel) -> None:
    failed = failed_instance(sandbox)
    panel.answer("POST", "/reset_state", 200, {"detail": "Instance state reset"})
    lied = sandbox(f"instances reset-state {failed} --wait --wait-timeout 60 -o json")
    assert lied.code == 8
    panel.forget()
    assert sandbox(f"instances reset-state {failed} --wait -o json").json[0]["outcome"] == "done"


BACKUP = "instances create-backup cache --name nightly --type daily --rotation 3"


def test_backup_names_its_image(sandbox: Machine, panel: Panel) -> None:
    result = sandbox(f"{BACKUP} -o json")
    row = result.json[0]
    assert (result.code, row["outcome"]) == (0, "accepted")
    image = sandbox(f"images show {row['detail'].removeprefix('image ')} -o json").json
    assert (image["name"], image["type"]) == ("nightly", "backup")


def test_backup_that_openstack_refused_is_no_success(sandbox: Machine, panel: Panel) -> None:
    panel.answer("POST", "/create_backup", 200, {"detail": "Could not create the backup"})
    result = sandbox(f"{BACKUP} -o json")
    assert (result.code, result.error["code"]) == (8, "id_not_found")
    assert "Could not create the backup" in result.stderr
    assert result.json[0]["outcome"] == "failed"


def test_older_backup_is_not_taken_for_the_new_one(sandbox: Machine, panel: Panel) -> None:
    assert sandbox(f"{BACKUP} --wait").code == 0
    panel.answer("POST", "/create_backup", 200, {"detail": "Backup is being created"})
    assert sandbox(BACKUP).code == 8


def test_snapshot_is_done_when_its_image_is_whole(sandbox: Machine, panel: Panel) -> None:
    result = sandbox("instances create-snapshot cache --name before --wait -o json")
    assert result.json[0]["outcome"] == "done"
    image = result.json[0]["detail"].removeprefix("image ")
    assert sandbox(f"images show {image} -o json").json["status"] == "active"


def test_console_output_shows_a_failure_that_came_as_success(sandbox: Machine, panel: Panel) -> None:
    text = "Could not get the console output\nsecond \x1b[31mline"
    panel.answer("GET", "/get_console_output", 200, {"console_text": text, "length": 30})
    result = sandbox("instances console-output cache")
    assert result.stdout == "Could not get the console output\nsecond \\x1b[31mline\n"
    assert sandbox("instances console-output cache -o json").json == {"console_text": text, "length": 30}


@pytest.mark.parametrize(
    "answer",
    [
        {"console": {"type": "novnc", "url": "https://console"}},
        {"remote_console": {"type": "novnc", "url": "https://console"}},
        {"url": "https://console", "lxc": True},
    ],
)
def test_console_has_an_address_in_every_shape(answer: dict[str, object], sandbox: Machine, panel: Panel) -> None:
    panel.answer("GET", "/get_console_url", 200, answer)
    assert sandbox("instances console cache -o json").json["url"] == "https://console"


@pytest.mark.parametrize(
    ("action", "code"), [("reboot", 7), ("create-snapshot --name x", 0), ("resize --flavor m1.large", 0)]
)
def test_lost_answer_is_never_sent_again(action: str, code: int, sandbox: Machine, panel: Panel) -> None:
    """What the panel shows is done; a reboot is not shown."""
    name, *options = action.split()
    panel.lose("POST", f"/{name.replace('-', '_')}")
    result = sandbox(["instances", name, CACHE, *options])
    assert result.code == code, result.stderr
    assert len(panel.writes()) == 1


@pytest.mark.parametrize("action", ["rebuild --image debian-12", "rescue --image debian-12", "move --client 722695"])
def test_what_takes_a_server_away_wants_a_yes(action: str, sandbox: Machine, panel: Panel) -> None:
    words = action.split()
    assert sandbox(["instances", words[0], CACHE, *words[1:]]).code == 2
    assert not panel.writes()


def test_reboot_waits_for_a_task_that_came_and_went(sandbox: Machine) -> None:
    started = sandbox.clock.time
    assert sandbox("instances reboot cache --wait -o json").json[0]["outcome"] == "done"
    assert sandbox.clock.time > started + 0.5
    assert sandbox("instances show cache -o json").json["display_task"] is None


def test_lock_is_verified(sandbox: Machine, panel: Panel) -> None:
    assert sandbox("instances lock cache -o json").json[0]["outcome"] == "done"
    assert sandbox("instances lock cache -o json").json[0]["outcome"] == "unchanged"
    panel.answer("POST", "/unlock", 200, {"detail": "Instance unlocked"})
    assert sandbox("instances unlock cache -o json").json[0]["outcome"] == "accepted"


def test_refusal_of_a_locked_instance_says_so(sandbox: Machine, panel: Panel) -> None:
    sandbox("instances lock cache")
    result = sandbox("instances stop cache")
    assert result.code == 5
    assert "locked; unlock it first" in result.stderr


def test_target_that_may_be_missing_is_looked_for_once(sandbox: Machine, panel: Panel) -> None:
    result = sandbox("instances delete nosuch --if-exists --yes -o json")
    assert (result.code, result.json[0]["outcome"]) == (0, "unchanged")
    assert panel.sent == [("GET", "/backend/staffapi/openstack/instances")]


def test_refused_command_is_not_named_among_those_allowed(sandbox: Machine) -> None:
    result = sandbox("instances start 8b95254b-5167-4a7f-a86f-9bcfce6e187f")
    assert result.code == 5, "its project is suspended"
    assert result.stderr.splitlines()[-1] == "It is stopped."


def test_refusal_names_the_commands_that_are_allowed(sandbox: Machine, panel: Panel) -> None:
    assert sandbox("instances resize cache --flavor m1.large --wait").code == 0
    result = sandbox("instances start cache")
    assert result.code == 5
    assert "allowed now: confirm-resize, revert-resize, console" in result.stderr
    assert "cfresize" not in result.stderr


def test_confirmed_resize_is_resized_no_longer(sandbox: Machine, panel: Panel) -> None:
    sandbox("instances resize cache --flavor m1.large --wait")
    assert sandbox("instances confirm-resize cache --wait -o json").json[0]["outcome"] == "done"
    assert sandbox("instances show cache -o json").json["flavor"]["name"] == "m1.large"
    again = sandbox("instances confirm-resize cache")
    assert again.code == 5, "nothing to confirm is no success"


def test_flavor_of_another_region_is_not_meant(sandbox: Machine, panel: Panel) -> None:
    made = sandbox("flavors create --name m1.large --region Region2 --memory 4096 --vcpus 2 --disk 40")
    assert made.code == 0, made.stderr
    assert sandbox("flavors show m1.large").code == 3, "the name is ambiguous over all regions"
    assert sandbox("instances resize cache --flavor m1.large").code == 0


def test_security_group_is_one_of_the_instance(sandbox: Machine, panel: Panel) -> None:
    groups = sandbox("instances security-groups cache -o json").json
    assert sandbox("instances dissociate-security-group cache --security-group default").code == 0
    assert panel.posted("/dissociate_security_group")[0] == {"group": groups[0]["id"]}
    wrong = sandbox("instances dissociate-security-group cache --security-group defalt")
    assert wrong.code == 3


def test_id_of_a_flavor_needs_no_look_up(sandbox: Machine, panel: Panel) -> None:
    flavor = "11111111-2222-3333-4444-555555555555"
    instance = sandbox("instances list --name cache -o ids").stdout.strip()
    sandbox(f"instances resize {instance} --flavor {flavor}")
    assert not [path for method, path in panel.sent if method == "GET" and path.endswith("/resize")]


def test_password_of_an_instance_never_shows(sandbox: Machine, panel: Panel) -> None:
    dry = sandbox("instances change-password cache --password-stdin --dry-run", stdin="Correct-Horse-7\n")
    assert dry.code == 0
    assert "Correct-Horse-7" not in dry.stdout + dry.stderr
    assert sandbox("instances change-password cache --password-stdin", stdin="Correct-Horse-7\n").code == 0
    assert panel.posted("/change_password") == [{"password": "Correct-Horse-7"}]


def test_rename_is_proved_by_the_name(sandbox: Machine, panel: Panel) -> None:
    assert sandbox("instances rename cache --name store -o json").json[0]["outcome"] == "done"
    panel.answer("POST", "/rename", 200, {"detail": "Instance renamed"})
    assert sandbox("instances rename store --name other -o json").json[0]["outcome"] == "accepted"


def test_without_waiting_the_id_is_said_to_be_unknown(sandbox: Machine) -> None:
    line = "instances create --client 722694 --name swift --region Region1 --flavor m1.tiny --image debian-12"
    made = sandbox(f"{line} --network private --no-wait -o json")
    assert (made.code, made.json["id"], made.json["name"]) == (0, None, "swift")
