"""Flavors, images, projects, regions, API users: calls that replace, forget, or hide what they changed."""

from __future__ import annotations

from altered_panel import Panel
from running import Machine


def put(panel: Panel) -> dict[str, object]:
    """Return the body of the only PUT."""
    (body,) = [body for (method, _), body in zip(panel.sent, panel.bodies, strict=True) if method == "PUT"]
    assert isinstance(body, dict)
    return body


def test_flavor_is_meant_by_an_id_that_is_no_uuid(sandbox: Machine, panel: Panel) -> None:
    assert sandbox("flavors show 2 -o json").json["name"] == "m1.small"


def test_flavor_is_created_whole(sandbox: Machine, panel: Panel) -> None:
    made = sandbox("flavors create --name x9 --region Region1 --memory 512 --vcpus 1 --disk 5 -o json")
    assert made.code == 0, made.stderr
    wanted = {"name", "region", "memory_mb", "vcpus", "root_gb", "ephemeral_gb", "swap", "is_public"}
    assert panel.posted("/openstack/flavors")[0].keys() >= wanted


def test_replaced_flavor_keeps_what_was_not_named_and_its_id(sandbox: Machine, panel: Panel) -> None:
    before = sandbox("flavors show m1.huge -o json").json
    assert sandbox("flavors replace m1.huge --memory 99").code == 2
    assert sandbox("flavors replace m1.huge --memory 99 --yes").code == 0
    after = sandbox("flavors show m1.huge -o json").json
    assert (after["memory_mb"], after["id"]) == (99, before["id"])
    assert {name: value for name, value in after.items() if value != before[name]}.keys() <= {"memory_mb"}
    assert put(panel)["preserve_id"] is True


def test_lost_answer_to_a_replacement_is_not_sent_again(sandbox: Machine, panel: Panel) -> None:
    panel.lose("PUT", "/openstack/flavors/6")
    assert sandbox("flavors replace m1.huge --memory 99 --yes").code == 7
    assert len([1 for method, _ in panel.sent if method == "PUT"]) == 1


def test_record_of_a_flavor_is_changed_by_patch_alone(sandbox: Machine, panel: Panel) -> None:
    assert sandbox("flavors update m1.huge --out-of-stock -o json").json["out_of_stock"] is True
    assert {method for method, _ in panel.writes()} == {"PATCH"}


def test_image_comes_from_a_url_or_later(sandbox: Machine, panel: Panel) -> None:
    line = "images create --name i9 --region Region1 --disk-format qcow2"
    assert sandbox(line).code == 2
    assert sandbox(f"{line} --source later --url https://example.com/i").code == 2
    assert not panel.writes()
    assert sandbox(f"{line} --url https://example.com/i --wait -o json").json["status"] == "active"
    body = panel.posted("/openstack/images")[0]
    assert (body["source"], body["min_disk"], body["min_ram"]) == ("url", 0, 0)


def test_change_of_an_image_carries_the_rest(sandbox: Machine, panel: Panel) -> None:
    before = sandbox("images show debian-12 -o json").json
    assert sandbox(f"images update {before['id']} --protected -o json").json["protected"] is True
    body = put(panel)
    assert (body["name"], body["properties"], body["os_distro"]) == tuple(
        before[name] for name in ("name", "properties", "os_distro")
    )


def test_sharing_of_an_image_is_asked_for_without_a_write(sandbox: Machine, panel: Panel) -> None:
    result = sandbox("images available-to-client debian-12 --client 722694 -o json")
    assert result.json["needsSharing"] is False
    assert panel.posted("/available_to_client") == [{"client": "722694"}]


def test_project_is_deleted_by_its_own_call(sandbox: Machine, panel: Panel) -> None:
    project = sandbox("projects create --name p9 -o json").json["id"]
    assert sandbox(f"projects delete {project}").code == 2
    assert sandbox(f"projects delete {project} --yes --wait").code == 0
    assert panel.posted("/delete_project") == [{"delete_all_resources": False}]
    assert not [1 for method, _ in panel.sent if method == "DELETE"]


def test_lost_answer_to_the_end_of_a_project_is_looked_at_and_not_sent_again(sandbox: Machine, panel: Panel) -> None:
    project = sandbox("projects create --name p9 -o json").json["id"]
    panel.lose("POST", "/delete_project")
    assert sandbox(f"projects delete {project} --yes").code == 0
    assert len(panel.posted("/delete_project")) == 1


def test_change_of_a_project_carries_what_put_demands(sandbox: Machine, panel: Panel) -> None:
    project = sandbox("projects create --name p9 -o json").json["id"]
    assert sandbox(f"projects update {project} --description x").code == 0
    assert put(panel).keys() >= {"id", "name", "description", "disabled"}


def test_region_that_hides_itself_is_not_called_unchanged(sandbox: Machine, panel: Panel) -> None:
    result = sandbox("regions update Region2 --no-enabled -o json")
    assert (result.code, result.error["code"], result.error["outcome"]) == (8, "not_verified", "changed")


def test_change_of_an_api_user_keeps_its_project(sandbox: Machine, panel: Panel) -> None:
    before = sandbox("api-users show terraform -o json").json
    assert sandbox("api-users update terraform --description new -o json").json["description"] == "new"
    assert put(panel)["default_project"] == before["default_project_id"]
    assert "password" not in put(panel)


def test_openrc_is_lines_for_a_shell(sandbox: Machine, panel: Panel) -> None:
    result = sandbox("api-users openrc terraform --region Region1")
    assert all(line.startswith("export ") for line in result.stdout.splitlines())
    assert "content" in sandbox("api-users openrc terraform --region Region1 -o json").json


def test_time_of_a_schedule_is_compared_over_zones(sandbox: Machine, panel: Panel) -> None:
    line = "backup-schedules update nightly --run-at 2099-01-01T02:00:00+02:00 -o json"
    result = sandbox(line)
    assert result.code == 0, result.stderr


def test_key_pair_is_written_where_only_its_owner_reads(sandbox: Machine, panel: Panel) -> None:
    file = sandbox.home / "key"
    assert sandbox(f"ssh-keys generate-key-pair --to {file}").code == 0
    assert file.stat().st_mode & 0o777 == 0o600
    assert "PRIVATE KEY" in file.read_text()
    assert (sandbox.home / "key.pub").read_text().startswith("ssh-")
    assert sandbox(f"ssh-keys generate-key-pair --to {file}").code == 2
