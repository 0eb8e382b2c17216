"""Zones and records: an envelope of their own, a dot at the end of names, and regions."""

from __future__ import annotations

from altered_panel import Panel
from running import Machine

WWW = "dns-records create example.com --name www9 --type a --record 203.0.113.7"


def test_zone_is_meant_with_and_without_the_last_dot(sandbox: Machine, panel: Panel) -> None:
    one, other = (sandbox(f"dns-zones show {name} -o json") for name in ("example.com", "example.com."))
    assert one.code == 0, one.stderr
    assert one.json == other.json


def test_count_is_of_all_zones_not_of_a_page(sandbox: Machine, panel: Panel) -> None:
    for number in range(3):
        line = f"dns-zones create --name count{number}.example --email a@example.com --client 722694"
        assert sandbox(line).code == 0
    number = len(sandbox("dns-zones list --page-size 2 -o ids").stdout.split())
    assert number >= 4
    assert sandbox("dns-zones list --count").stdout == f"{number}\n"


def test_zone_is_created_once(sandbox: Machine, panel: Panel) -> None:
    line = "dns-zones create --name new.example --email a@example.com --client 722694 -o json"
    made = sandbox(line)
    assert made.json["name"] == "new.example."
    assert panel.posted("/openstack/dns")[0]["type_"] == "PRIMARY"
    assert sandbox(line).code == 5
    assert sandbox("dns-zones create --name new.example. --email a@example.com --client 722694").code == 5


def test_change_of_a_zone_carries_its_type(sandbox: Machine, panel: Panel) -> None:
    assert sandbox("dns-zones update example.com --ttl 900 -o json").json["ttl"] == 900
    body = next(body for (method, _), body in zip(panel.sent, panel.bodies, strict=True) if method == "PUT")
    assert body["type"] == "PRIMARY"


def test_region_is_named_in_every_call(sandbox: Machine, panel: Panel) -> None:
    line = "dns-zones create --name far.example --email a@example.com --client 722694 --region Region2"
    assert sandbox(line).code == 0
    panel.sent.clear()
    panel.queries.clear()
    result = sandbox("dns-zones delete far.example --region Region2 --yes --wait -o json")
    assert result.json[0]["outcome"] == "done"
    asked = [q for (_, path), q in zip(panel.sent, panel.queries, strict=True) if "/openstack/dns" in path]
    assert len(asked) >= 3
    assert all("region_name=Region2" in query for query in asked)


def test_record_is_created_shown_changed_and_deleted(sandbox: Machine, panel: Panel) -> None:
    made = sandbox(f"{WWW} --ttl 300 -o json")
    assert made.code == 0, made.stderr
    assert made.json["name"] == "www9.example.com."
    assert sandbox("dns-records show example.com www9 -o json").json == made.json
    changed = sandbox("dns-records update example.com www9.example.com --record 203.0.113.8 -o json").json
    assert (changed["records"], changed["ttl"]) == (["203.0.113.8"], 300)
    assert sandbox("dns-records delete example.com www9").code == 2
    assert sandbox("dns-records delete example.com www9 --yes -o json").json[0]["outcome"] == "done"
    assert sandbox("dns-records show example.com www9").code == 3


def test_name_with_two_types_is_ambiguous_until_one_is_given(sandbox: Machine, panel: Panel) -> None:
    sandbox(WWW)
    sandbox(["dns-records", "create", "example.com", "--name", "www9", "--type", "TXT", "--record", '"hello"'])
    assert sandbox("dns-records show example.com www9 -o json").error["code"] == "ambiguous"
    assert sandbox("dns-records show example.com www9 --type TXT -o json").json["type"] == "TXT"


def test_record_that_did_not_take_is_told(sandbox: Machine, panel: Panel) -> None:
    sandbox(WWW)
    panel.answer("PUT", "/update_record", 200, {"detail": "ok"})
    result = sandbox("dns-records update example.com www9 --ttl 77 -o json")
    assert (result.code, result.error["code"]) == (8, "not_taken")


def test_lost_answer_to_a_record_is_not_sent_again(sandbox: Machine, panel: Panel) -> None:
    panel.lose("POST", "/create_records")
    result = sandbox(f"{WWW} -o json")
    assert (result.code, result.json["name"]) == (0, "www9.example.com."), result.stderr
    assert "confirmed by look-up" in result.stderr
    assert len(panel.posted("/create_records")) == 1


def test_lost_deletion_is_confirmed_by_looking(sandbox: Machine, panel: Panel) -> None:
    sandbox(WWW)
    panel.lose("DELETE", "/delete_record")
    result = sandbox("dns-records delete example.com www9 --yes -o json")
    assert result.code == 0, result.stderr
    assert len([1 for method, _ in panel.sent if method == "DELETE"]) == 1


def test_unknown_type_of_record_is_not_sent(sandbox: Machine, panel: Panel) -> None:
    result = sandbox("dns-records create example.com --name a --type AA --record 1")
    assert result.code == 2
    assert not panel.writes()


def test_zone_in_another_case_is_the_same_zone(sandbox: Machine) -> None:
    again = sandbox("dns-zones create --name EXAMPLE.org --email a@b.example --client 722694")
    assert (again.code, "exists already" in again.stderr) == (5, True), again.stderr
