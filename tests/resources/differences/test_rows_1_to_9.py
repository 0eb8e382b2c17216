"""Rows 1 to 9 of what differs between panels: the old way on the old version, the new one on the new."""

from __future__ import annotations

from any_version import OnVersion

JOHN, OANA = "john.miller@example.com", "722694"
JANE = (
    "clients create --first-name Jane --last-name Doe --phone +15550100 --address1 Elm --city Boston --country US"
    " --zip-code 1000 --currency EUR --email jane@doe.com"
)
USER = "users create --first-name A --last-name B --email ab@example.com --language en --password-stdin"
WEB = (
    f"instances create --client {OANA} --name w1 --region Region1 --flavor m1.tiny --image debian-12 --network private"
)
CLOUD = "services create-openstack --client {client} --product 'OpenStack Cloud' --cycle 1"


def test_row_1_a_move_keeps_the_id_or_builds_a_new_instance(on: OnVersion) -> None:
    old = on("2019.12")
    id = old("instances list --client 722694 --filter name=cache -o ids").stdout.strip()
    assert "as " not in old.json(f"instances move cache --client {JOHN} --yes --wait")[0]["detail"]
    assert old.json(f"instances show {id}")["client"]["name"] == "John Miller"
    new = on("2020.10")
    moved = new.json(f"instances move {id} --client {JOHN} --yes --wait")[0]
    (there,) = new.json(f"instances list --client {JOHN} --filter name=cache")
    assert there["id"] in moved["detail"]
    assert "delete" in moved["detail"]
    left = new.json(f"instances show {id}")
    assert (moved["id"], left["status"], left["name"]) == (id, "stopped", "cache (MOVED)")


def test_row_2_long_jobs_are_operations(on: OnVersion) -> None:
    old = on("2019.12")
    assert old("operations list").code == 2
    assert old.json(f"{WEB} --wait")["status"] == "active"
    new = on("2020.01")
    made = new.json(f"{WEB} --wait")
    assert made["status"] == "active"
    job = new.json("operations list --limit 1")[0]
    assert (job["status"], job["primary_object_id"]) == ("succeeded", made["id"])


def test_row_3_the_email_is_the_clients_or_its_users(on: OnVersion) -> None:
    old = on("2022.04")
    id = old.json(JANE)["id"]
    assert old.panel.posted("/clients")[0]["email"] == "jane@doe.com"
    assert old.json("clients show jane@doe.com")["email"] == "jane@doe.com"
    assert str(id) in old(JANE).stderr
    new = on("2022.05")
    id = new.json(JANE)["id"]
    assert new.panel.posted("/clients")[0]["user"]["email"] == "jane@doe.com"
    assert "email" not in new.json("clients show jane@doe.com")
    assert new(JANE).code == 5
    assert new.json(f"{JANE} --if-not-exists")["id"] == id


def test_row_4_users_are_associated_with_roles(on: OnVersion) -> None:
    line = f"clients associate-user {OANA} --user customer@example.com"
    old = on("2022.04")
    assert old(line).code == 0
    assert "roles" not in old.panel.posted("/associate_user")[0]
    new = on("2022.05")
    refused = new(f"{line} -o json")
    assert (refused.code, new.written) == (2, [])
    assert "Technical" in refused.stderr
    assert new(f"{line} --role Technical").code == 0
    assert new.panel.posted("/associate_user")[0]["roles"] == [3]


def test_row_5_user_names_are_needed_or_gone(on: OnVersion) -> None:
    old = on("2022.08")
    assert old(USER, stdin="Correct-Horse-7\n").code == 2
    assert old(f"{USER} --username ab", stdin="Correct-Horse-7\n").code == 0
    assert old.json("users list --username ab")[0]["username"] == "ab"
    new = on("2022.09")
    assert new(f"{USER} --username ab", stdin="Correct-Horse-7\n").code == 2
    assert new(USER, stdin="Correct-Horse-7\n").code == 0
    assert new("users list --username ab").code == 2
    assert "username" not in new("users list").stdout.splitlines()[0]


def test_row_6_services_resume_or_unsuspend(on: OnVersion) -> None:
    for version, sent in (("2023.11", ["unsuspend", "resume"]), ("2023.12", ["unsuspend"])):
        panel = on(version)
        service = panel(f"services list --client {JOHN} --status active -o ids").stdout.split()[0]
        for word in ("unsuspend", "resume"):
            assert panel(f"services suspend {service} --yes --wait").code == 0
            panel.panel.sent.clear()
            assert panel.json(f"services {word} {service} --wait")[0]["outcome"] == "done"
            assert [path.rpartition("/")[2] for path in panel.written] == sent


def test_row_7_openstack_services_are_ordered_where_the_version_has_it(on: OnVersion) -> None:
    for version, path in (("2022.10", "openstack/clients/{client}"), ("2022.11", "openstack/billing/services")):
        panel = on(version)
        client = panel("clients list --status inactive -o ids").stdout.split()[0]
        assert panel(CLOUD.format(client=client)).code == 0
        assert panel.written[-1] == f"{path.format(client=client)}/create_openstack_service"
        assert ("client_id" in panel.panel.bodies[-1]) is (version == "2022.11")


def test_row_8_services_are_due_or_paid_until(on: OnVersion) -> None:
    for version, field, flag in (
        ("2020.09", "next_due_date", "--due-before"),
        ("2020.10", "paid_until", "--paid-before"),
    ):
        panel = on(version)
        assert field in panel("services list").stdout.splitlines()[0].split("\t")
        dates = [each[field] for each in panel.json(f"services list --sort {field}") if each[field]]
        assert dates
        assert dates == sorted(dates)
        assert panel.json(f"services list {flag} 2031-01-01")
    assert on("2020.10")("services list --sort next_due_date").code == 2
    assert on("2020.09")("services list --sort paid_until").code == 2


def test_row_9_a_read_that_is_refused_degrades_to_ids(on: OnVersion) -> None:
    for version, code in (("2023.11", 0), ("2023.12", 4)):
        panel = on(version)
        panel.panel.token = panel.panel.sandbox.token_of("limited")
        assert panel("instances list").code == 0
        assert panel("clients list").code == code
        assert panel(f"instances list --client {OANA}").code == 0
        named = panel(f"instances list --client {JOHN}")
        assert named.code == code
        assert "id" in named.stderr or not code
