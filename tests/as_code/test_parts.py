"""Rules within their security groups, records within their zones: made, changed and deleted with their parents."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from running import Machine

from fleioctl.sandbox.application import Sandbox

SSH = {"direction": "ingress", "protocol": "tcp", "port_range_min": 22, "description": "SSH"}
WWW = {"name": "www", "type": "A", "records": ["192.0.2.80"], "ttl": 300}
JANE = (
    "clients create --first-name Jane --last-name Doe --email jane@doe.com --phone +15550100 "
    "--address1 'Elm St.' --city York --country US --zip-code 1000 --currency EUR"
)
"""A client without a cloud, in which zones could be."""
CLIENT = "oana.ionescu@example.com"


def saved(machine: Machine, **groups: Any) -> str:
    place = machine.home / "parts.yaml"
    place.write_text(yaml.safe_dump({name.replace("_", "-"): rows for name, rows in groups.items()}), encoding="utf-8")
    return str(place)


def zone(*records: dict[str, Any], name: str = "fresh.example") -> dict[str, Any]:
    return {
        "name": name,
        "email": "hostmaster@example.com",
        "type": "PRIMARY",
        "client": CLIENT,
        "records": list(records),
    }


def group(name: str, *rules: dict[str, Any]) -> dict[str, Any]:
    return {"name": name, "region": "Region1", "client": CLIENT, "description": "", "rules": list(rules)}


def writes(machine: Machine) -> list[tuple[str, str]]:
    return Sandbox(machine.state_folder / "sandbox").log()


def steps(machine: Machine, line: str) -> list[tuple[str, str]]:
    result = machine(f"{line} -o json")
    assert result.code == 0, result.stderr
    return [(row["would"], row["name"]) for row in result.json]


def applied(machine: Machine, line: str) -> list[tuple[str, str, str]]:
    result = machine(f"apply {line} --yes -o json")
    assert result.code == 0, result.stderr
    return [(row["action"], row["name"], row["outcome"]) for row in result.json]


def records_of(machine: Machine, name: str) -> set[tuple[str, str]]:
    rows = machine(f"dns-records list {name} -o json").json
    return {(row["name"], row["type"]) for row in rows if row["type"] not in ("SOA", "NS")}


def rules_of(machine: Machine, name: str) -> list[dict[str, Any]]:
    id = next(
        row["id"] for row in machine(f"security-groups list --client {CLIENT} -o json").json if row["name"] == name
    )
    rows: list[dict[str, Any]] = machine(f"security-groups rules list {id} -o json").json
    return rows


def test_zone_is_made_with_its_records_in_one_run(sandbox: Machine) -> None:
    place = saved(sandbox, dns_zones=[zone(WWW, {"name": "@", "type": "mx", "records": ["10 mail.fresh.example."]})])
    made = applied(sandbox, place)
    assert [each[:2] for each in made] == [
        ("create", "fresh.example."),
        ("create", "fresh.example. www A"),
        ("create", "fresh.example. @ MX"),
    ]
    assert records_of(sandbox, "fresh.example.") == {("www.fresh.example.", "A"), ("fresh.example.", "MX")}
    before = writes(sandbox)
    assert applied(sandbox, place) == []
    assert writes(sandbox) == before


def test_record_is_changed_in_its_field_alone(sandbox: Machine) -> None:
    applied(sandbox, saved(sandbox, dns_zones=[zone(WWW, {"name": "mail", "type": "A", "records": ["192.0.2.1"]})]))
    place = saved(sandbox, dns_zones=[zone({**WWW, "records": ["192.0.2.81", "192.0.2.80"]})])
    row = sandbox(f"diff {place} -o json").json[0]
    assert (row["would"], row["group"], row["detail"]) == (
        "change",
        "dns-zones.records",
        "records: 192.0.2.80 -> 192.0.2.81, 192.0.2.80",
    )
    assert applied(sandbox, place) == [("update", "fresh.example. www A", "done")]
    found = sandbox("dns-records show fresh.example. www -o json").json
    assert (sorted(found["records"]), found["ttl"]) == (["192.0.2.80", "192.0.2.81"], 300)
    assert ("mail.fresh.example.", "A") in records_of(sandbox, "fresh.example.")


def test_order_of_values_is_no_difference(sandbox: Machine) -> None:
    both = ["192.0.2.80", "192.0.2.81"]
    applied(sandbox, saved(sandbox, dns_zones=[zone({**WWW, "records": both})]))
    assert steps(sandbox, f"diff {saved(sandbox, dns_zones=[zone({**WWW, 'records': both[::-1]})])}") == []


@pytest.mark.parametrize("word", ["dns-zones", "dns-zones.records"])
def test_record_that_the_file_lacks_goes_with_prune_alone(sandbox: Machine, word: str) -> None:
    more = {"name": "old", "type": "A", "records": ["192.0.2.1"]}
    zones = yaml.safe_load(sandbox("export dns-zones").stdout)["dns-zones"]
    applied(sandbox, saved(sandbox, dns_zones=[*zones, zone(WWW, more)]))
    place = saved(sandbox, dns_zones=[*zones, zone(WWW)])
    kept = sandbox(f"diff {place} --check")
    assert kept.code == 0
    assert "--prune dns-zones.records" in kept.stderr
    assert applied(sandbox, f"{place} --prune {word}") == [("delete", "fresh.example. old A", "done")]
    assert records_of(sandbox, "fresh.example.") == {("www.fresh.example.", "A")}


def test_alias_goes_before_an_address_of_its_name_comes(sandbox: Machine) -> None:
    alias = {"name": "www", "type": "CNAME", "records": ["other.example."]}
    applied(sandbox, saved(sandbox, dns_zones=[zone(alias)]))
    place = saved(sandbox, dns_zones=[zone(WWW)])
    assert [each[0] for each in applied(sandbox, f"{place} --prune dns-zones.records")] == ["delete", "create"]


def test_records_of_a_zone_are_not_emptied_by_a_file_that_lost_its_end(sandbox: Machine) -> None:
    many = [{**WWW, "name": f"host{number}"} for number in range(12)]
    applied(sandbox, saved(sandbox, dns_zones=[zone(*many)]))
    before = writes(sandbox)
    result = sandbox(f"apply {saved(sandbox, dns_zones=[zone(*many[:7])])} --prune dns-zones.records --yes")
    assert (result.code, "30 per cent" in result.stderr) == (2, True)
    assert writes(sandbox) == before


def test_zone_without_a_list_of_records_keeps_them(sandbox: Machine) -> None:
    bare = {name: value for name, value in zone().items() if name != "records"}
    applied(sandbox, saved(sandbox, dns_zones=[zone(WWW)]))
    assert steps(sandbox, f"diff {saved(sandbox, dns_zones=[bare])}") == []


def test_group_is_made_as_the_file_says_without_what_the_panel_adds(sandbox: Machine) -> None:
    place = saved(sandbox, security_groups=[group("jump", SSH)])
    applied(sandbox, place)
    assert [(rule["direction"], rule["port_range_max"]) for rule in rules_of(sandbox, "jump")] == [("ingress", 22)]
    assert steps(sandbox, f"diff {place}") == []


def test_rule_that_differs_is_deleted_and_made_anew_and_the_plan_says_so(sandbox: Machine) -> None:
    applied(sandbox, saved(sandbox, security_groups=[group("jump", SSH)]))
    old = rules_of(sandbox, "jump")[0]["id"]
    place = saved(sandbox, security_groups=[group("jump", {**SSH, "description": "Jump hosts"})])
    row = sandbox(f"diff {place} -o json").json[0]
    assert (row["would"], row["detail"]) == ("change", "description: SSH -> Jump hosts; deleted and made anew")
    assert applied(sandbox, place)[0][2] == "done"
    (rule,) = rules_of(sandbox, "jump")
    assert (rule["description"], rule["id"] == old) == ("Jump hosts", False)


def test_rule_names_a_group_that_is_made_in_the_same_run(sandbox: Machine) -> None:
    inner = group("inner", {"direction": "ingress", "protocol": "tcp", "port_range_min": 80, "remote_group": "outer"})
    place = saved(sandbox, security_groups=[inner, group("outer")])
    applied(sandbox, place)
    assert rules_of(sandbox, "inner")[0]["remote_group_name"] == "outer"
    assert "remote_group: outer" in sandbox("export security-groups").stdout
    assert steps(sandbox, f"diff {place}") == []


@pytest.mark.parametrize(
    ("groups", "code", "says"),
    [
        ({"security_groups": [group("a", {**SSH, "remote_group": "nowhere"})]}, 3, "nowhere"),
        ({"security_groups": [group("a", SSH, SSH)]}, 2, "already"),
        ({"security_groups": [group("a", {"protocol": "tcp"})]}, 2, "no direction"),
        ({"security_groups": [group("a", {**SSH, "prot": "tcp"})]}, 2, "protocol"),
        ({"dns_zones": [zone(WWW, {**WWW, "name": "www.fresh.example."})]}, 2, "already"),
        ({"dns_zones": [zone({**WWW, "type": "AAA"})]}, 2, "AAAA"),
        ({"dns_zones": [{**zone(), "records": "www"}]}, 2, "no list"),
    ],
)
def test_wrong_part_is_refused_before_the_first_write(
    sandbox: Machine, groups: dict[str, Any], code: int, says: str
) -> None:
    before = writes(sandbox)
    result = sandbox(f"apply {saved(sandbox, client_groups=[{'name': 'Written first'}], **groups)} --yes")
    assert result.code == code, result.stderr
    assert says in result.stderr
    assert writes(sandbox) == before


def test_records_of_a_zone_that_could_not_be_made_are_skipped(sandbox: Machine) -> None:
    first, second = zone(WWW, name="example.com"), zone(WWW, name="fine.example")
    place = saved(sandbox, dns_zones=[{**first, "client": "jane@nowhere.example"}, second])
    assert sandbox(f"apply {place} --yes").code == 3
    assert sandbox(JANE).code == 0
    place = saved(sandbox, dns_zones=[{**zone(WWW, name="none.example"), "client": "jane@doe.com"}, second])
    result = sandbox(f"apply {place} --yes -o json")
    assert result.code == 8
    outcomes = {row["name"]: row["outcome"] for row in result.json}
    assert (outcomes["none.example."], outcomes["none.example. www A"]) == ("failed", "skipped")
    assert outcomes["fine.example. www A"] == "done"
