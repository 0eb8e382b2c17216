"""Volumes, their snapshots and backups: 201 without an id, states that are refused, changes that take time."""

from __future__ import annotations

from altered_panel import Panel
from running import Machine

CREATE = "volumes create --client 722694 --name data9 --region Region1 --size 10"


def test_created_volume_has_an_id_though_the_answer_has_none(sandbox: Machine, panel: Panel) -> None:
    made = sandbox(f"{CREATE} --wait -o json")
    assert made.code == 0, made.stderr
    assert made.json["status"] == "available"
    assert sandbox(f"volumes show {made.json['id']} -o json").json["name"] == "data9"


def test_volume_of_the_same_client_and_name_is_not_created_again(sandbox: Machine, panel: Panel) -> None:
    first = sandbox(f"{CREATE} -o json").json["id"]
    again = sandbox(f"{CREATE} -o json")
    assert (again.code, again.error["code"]) == (5, "exists")
    assert sandbox(f"{CREATE} --if-not-exists -o json").json["id"] == first
    assert len(panel.posted("/openstack/volumes")) == 1


def test_lost_answer_to_a_volume_is_found_again(sandbox: Machine, panel: Panel) -> None:
    panel.lose("POST", "/openstack/volumes")
    made = sandbox(f"{CREATE} -o json")
    assert made.code == 0, made.stderr
    assert "confirmed by look-up" in made.stderr
    assert sandbox("volumes list --name data9 --count").stdout == "1\n"


def test_volume_is_copied_from_what_is_named(sandbox: Machine, panel: Panel) -> None:
    image = sandbox("images list --name debian-12 -o ids").stdout.split()[0]
    assert sandbox(f"{CREATE} --image debian-12").code == 0
    assert panel.posted("/openstack/volumes")[0]["source"] == {"source_type": "image", "source": image}
    assert sandbox("volumes create --client 722694 --name b --region Region1 --size 9 --image a --volume b").code != 0


def test_volume_in_use_is_not_deleted_and_says_why(sandbox: Machine, panel: Panel) -> None:
    result = sandbox("volumes delete db1-data --yes")
    assert result.code == 5
    assert "It is in-use" in result.stderr


def test_extended_volume_is_done_at_its_new_size(sandbox: Machine, panel: Panel) -> None:
    result = sandbox("volumes extend scratch --size 77 --wait -o json")
    assert result.json[0]["outcome"] == "done"
    assert sandbox("volumes show scratch -o json").json["size"] == 77
    assert sandbox("volumes extend scratch --size 77 -o json").json[0]["outcome"] == "unchanged"


def test_bootable_is_sent_as_a_boolean_and_verified(sandbox: Machine, panel: Panel) -> None:
    assert sandbox("volumes change-bootable-status scratch --bootable -o json").json[0]["outcome"] == "done"
    assert panel.posted("/change_bootable_status") == [{"new_status": True}]
    assert sandbox("volumes change-bootable-status scratch --bootable -o json").json[0]["outcome"] == "unchanged"


def test_reverting_a_volume_wants_a_yes(sandbox: Machine, panel: Panel) -> None:
    assert sandbox("volumes revert-to-snapshot scratch --snapshot db1-before-upgrade").code == 2
    assert not panel.writes()


def test_snapshot_is_found_by_its_name(sandbox: Machine, panel: Panel) -> None:
    made = sandbox("volume-snapshots create --volume scratch --name evening --wait -o json")
    assert made.code == 0, made.stderr
    assert (made.json["name"], made.json["status"]) == ("evening", "available")


def test_state_of_a_snapshot_is_set_by_hand(sandbox: Machine, panel: Panel) -> None:
    line = "volume-snapshots reset-state db1-before-upgrade --state error --yes -o json"
    assert sandbox(line).json[0]["outcome"] == "accepted"
    assert sandbox("volume-snapshots show db1-before-upgrade -o json").json["status"] == "error"
    assert sandbox(line).json[0]["outcome"] == "unchanged"


def test_backup_lists_where_it_can_be_restored_without_changing_anything(sandbox: Machine, panel: Panel) -> None:
    result = sandbox("volume-backups restorable-volumes --backup db1-weekly -o json")
    assert result.code == 0
    assert panel.posted("/get_volumes_available_for_restoration")[0].keys() == {"backup_id"}
    assert "changes the sandbox" not in result.stderr


def test_restoring_wants_a_yes(sandbox: Machine, panel: Panel) -> None:
    assert sandbox("volume-backups restore db1-weekly --volume scratch").code == 2
    assert not panel.writes()
