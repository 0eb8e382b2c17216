"""What must not happen is said before the first write: by whom it may be done, how much, and what nobody could mean."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
import yaml
from running import FakeClock, Machine, Served

from fleioctl.model.registry import resource_of
from fleioctl.sandbox.application import WRITE, Sandbox
from fleioctl.sandbox.storage.store import transaction
from fleioctl.verbs.as_code.entry import coded, described


def saved(machine: Machine, name: str = "guards.yaml", **groups: Any) -> str:
    place = machine.home / name
    place.write_text(yaml.safe_dump({key.replace("_", "-"): rows for key, rows in groups.items()}), encoding="utf-8")
    return str(place)


def writes(machine: Machine) -> list[tuple[str, str]]:
    return Sandbox(machine.state_folder / "sandbox").log()


def many_departments(machine: Machine, count: int) -> list[dict[str, str]]:
    rows = [{"name": f"Desk {number}", "email": f"desk{number}@example.com"} for number in range(count)]
    assert machine(f"apply {saved(machine, 'many.yaml', departments=rows)} --yes").code == 0
    return rows


def test_two_objects_of_the_panel_with_one_key(sandbox: Machine) -> None:
    for _ in range(2):
        assert sandbox("product-groups create --name Twin").code == 0
    before = writes(sandbox)
    for command in ("diff", "apply --yes"):
        result = sandbox(f"{command} {saved(sandbox, product_groups=[{'name': 'Twin', 'description': 'new'}])}")
        assert (result.code, "one key, Twin" in result.stderr) == (3, True), result.stderr
    assert writes(sandbox) == before
    other = saved(sandbox, product_groups=[{"name": "Cloud", "description": "Not about the twins"}])
    assert [row["would"] for row in sandbox(f"diff {other} -o json").json] == ["change"]


def test_export_leaves_out_two_with_one_key_and_says_so(sandbox: Machine) -> None:
    for _ in range(2):
        sandbox("product-groups create --name Twin")
    result = sandbox("export product-groups")
    assert "# Not said here: 2 product groups that have one key, Twin." in result.stdout
    assert "- name: Twin" not in result.stdout
    assert "2 product groups" in result.stderr
    assert sandbox("diff -", stdin=result.stdout).code == 0


def test_one_object_in_two_files(sandbox: Machine) -> None:
    first = saved(sandbox, "a.yaml", client_groups=[{"name": "VIP", "description": "a"}])
    second = saved(sandbox, "b.yaml", client_groups=[{"name": "VIP", "description": "b"}])
    result = sandbox(f"diff {first} {second}")
    assert (result.code, f"row 1 of {first}" in result.stderr) == (2, True)


def test_references_reach_from_file_to_file(sandbox: Machine) -> None:
    product = {"name": "T", "code": "t", "group": "Fresh", "product_type": "generic", "price_model": "free"}
    first, second = (
        saved(sandbox, "a.yaml", products=[product]),
        saved(sandbox, "b.yaml", product_groups=[{"name": "Fresh"}]),
    )
    assert sandbox(f"diff {first}").code == 3
    assert [row["name"] for row in sandbox(f"diff {first} {second} -o json").json] == ["Fresh", "t"]


def test_every_fault_is_named_in_one_run(sandbox: Machine) -> None:
    rows = [
        {"code": "a", "name": "A", "group": "Nowhere", "product_type": "generic", "price_model": "free"},
        {"code": "b", "name": "B", "group": "Cloud", "product_type": "generic", "price_model": "free"},
        {"code": "c", "name": "C", "group": "Elsewhere", "product_type": "generic", "price_model": "free"},
    ]
    result = sandbox(f"diff {saved(sandbox, products=rows)}")
    assert result.code == 3
    assert all(each in result.stderr for each in ("row 1", "Nowhere", "row 3", "Elsewhere"))


@pytest.mark.parametrize(
    "text",
    [
        "products",
        "products:\n- code: a\n  name",
        "products:\n- code: a\n name: b\n",
        "products:",
        "- code: a",
        "products: [code]",
        "products: [{code: a, name: A}]\nproducts: []",
        "products: &a [*a]",
        "products: !!python/object:os.system []",
        "\0",
        "products: [{code: a, name: A}]\n---\nproducts: []",
    ],
)
def test_broken_file(sandbox: Machine, text: str) -> None:
    before = writes(sandbox)
    for command in ("diff -", "apply - --yes"):
        assert sandbox(command, stdin=text).code == 2
    assert sandbox("diff nowhere.yaml").code == 2
    assert writes(sandbox) == before


def test_file_that_lost_its_end_does_not_empty_the_panel(sandbox: Machine) -> None:
    rows = many_departments(sandbox, 9)  # with the panel's own three they are twelve
    before = writes(sandbox)
    kept = saved(sandbox, departments=rows[:5])
    refused = sandbox(f"apply {kept} --prune departments --yes")
    assert (refused.code, "7 of 12 departments would be deleted" in refused.stderr) == (2, True)
    assert writes(sandbox) == before
    planned = sandbox(f"diff {kept} --prune departments --force -o json").json
    assert {row["would"] for row in planned} == {"delete"}
    few = saved(sandbox, departments=rows)
    assert sandbox(f"diff {few} --prune departments").code == 0


def test_what_no_call_can_delete_is_not_pruned(sandbox: Machine) -> None:
    result = sandbox(f"diff {saved(sandbox, billing_plans=[{'name': 'Standard'}])} --prune billing-plans")
    assert (result.code, "billing-plans delete" in result.stderr) == (2, True)


def test_file_on_standard_input_is_read_once_and_not_taken_for_an_answer(sandbox: Machine) -> None:
    text = "client-groups: [{name: Piped}]"
    assert sandbox("diff - -", stdin=text).code == 2
    assert sandbox("apply -", stdin=text).code == 2
    assert sandbox("batch -", stdin="apply - --yes\n").code == 2
    assert sandbox("apply - --yes", stdin=text).code == 0
    wrong = sandbox("diff -", stdin="client-groups: [{nmae: x}]")
    assert "faults in standard input" in wrong.stderr


def test_read_only_profile(run: Machine, served: Served) -> None:
    text = f'[profiles.ro]\nurl = "{served.url}"\ntoken = "{served.token}"\nread_only = true\n'
    run.configure(text)
    place = saved(run, client_groups=[{"name": "Written"}])
    before = served.sandbox.log()
    assert run(f"-p ro diff {place}").code == 0
    assert run(f"-p ro apply {place} -n").code in (0, 2)
    refused = run(f"-p ro apply {place} --yes")
    assert (refused.code, "read-only" in refused.stderr) == (2, True)
    assert served.sandbox.log() == before


def test_production_is_said_before_the_question(run: Machine, served: Served) -> None:
    text = f'[profiles.live]\nurl = "{served.url}"\ntoken = "{served.token}"\nenvironment = "production"\n'
    run.configure(text)
    before = served.sandbox.log()
    result = run(f"-p live apply {saved(run, client_groups=[{'name': 'Written'}])}", typed="n\n")
    assert result.code == 2
    assert result.stderr.index("PRODUCTION") < result.stderr.index("create client-groups Written")
    assert "Apply 1 change to" in result.stderr
    assert served.sandbox.log() == before


def test_plan_of_apply_is_a_plan_as_every_other(sandbox: Machine) -> None:
    place, before = (
        saved(sandbox, client_groups=[{"name": "Fresh"}, {"name": "VIP", "description": "x"}]),
        writes(sandbox),
    )
    rows = sandbox(f"apply {place} --dry-run -o json").json
    assert [(row["name"], row["action"], row["would"]) for row in rows] == [
        ("Fresh", "create", "create"),
        ("VIP", "update", "change"),
    ]
    assert sandbox(f"apply {place} --dry-run -o ids").stdout.split() == [rows[1]["id"]]
    assert writes(sandbox) == before


def test_field_that_only_a_create_takes_is_refused_with_its_reason(sandbox: Machine) -> None:
    flavor = {"name": "m1.tiny", "region": "Region1", "memory_mb": 1024}
    place, before = saved(sandbox, flavors=[flavor], client_groups=[{"name": "Fresh"}]), writes(sandbox)
    shown = sandbox(f"diff {place} -o json")
    assert (shown.code, [row["would"] for row in shown.json]) == (2, ["create", "refused"])
    result = sandbox(f"apply {place} --yes")
    assert (result.code, "memory_mb can only be said when it is made" in result.stderr) == (2, True)
    assert writes(sandbox) == before


def test_number_is_no_zip_code(sandbox: Machine) -> None:
    client = {"email": "oana.ionescu@example.com", "zip_code": "01234"}
    place = saved(sandbox, clients=[client])
    assert sandbox(f"apply {place} --yes").code == 0
    assert sandbox(f"diff {saved(sandbox, clients=[{**client, 'zip_code': '1234'}])} --check").code == 8
    assert sandbox(f"diff {saved(sandbox, clients=[{**client, 'zip_code': ' 01234 '}])} --check").code == 0


def test_client_is_known_by_its_billing_id_else_by_an_e_mail_of_its_users(sandbox: Machine) -> None:
    by_id = sandbox(f"diff {saved(sandbox, clients=[{'external_billing_id': 'ext-john-1', 'city': 'Bern'}])} -o json")
    assert [(row["would"], row["name"]) for row in by_id.json] == [("change", "ext-john-1")]
    by_mail = {"email": "John.Miller@example.com", "city": "Bern"}
    (row,) = sandbox(f"diff {saved(sandbox, clients=[by_mail])} -o json").json
    assert (row["would"], row["id"]) == ("change", by_id.json[0]["id"])
    both = {"external_billing_id": "another", "email": "oana.ionescu@example.com", "city": "Bern"}
    (row,) = sandbox(f"diff {saved(sandbox, clients=[both])} -o json").json
    assert [each["field"] for each in row["changes"]] == ["city", "external_billing_id"]


def test_client_of_another_billing_id_is_another_client(sandbox: Machine) -> None:
    other = {"external_billing_id": "not-john", "email": "john.miller@example.com", "city": "Bern"}
    result = sandbox(f"diff {saved(sandbox, clients=[other])}")
    assert (result.code, "is not there yet" in result.stderr) == (2, True)


def test_new_client_gets_its_user(sandbox: Machine) -> None:
    jane = {"first_name": "Jane", "last_name": "Doe", "email": "jane@doe.com", "phone": "+15550100", "city": "York"}
    jane |= {"address1": "Elm St.", "country": "US", "zip_code": "1000", "currency": "EUR"}
    place = saved(sandbox, clients=[jane])
    result = sandbox(f"apply {place} --yes -o json")
    assert result.code == 0, result.stderr
    assert [user["email"] for user in sandbox("clients users jane@doe.com -o json").json] == ["jane@doe.com"]
    assert sandbox(f"diff {place} --check").code == 0


def test_export_of_some_objects(sandbox: Machine) -> None:
    result = sandbox("export clients --select country=RO")
    found = yaml.safe_load(result.stdout)["clients"]
    assert found
    assert {each["country"] for each in found} == {"RO"}
    assert sandbox("export clients --select colour=red").code == 5
    assert sandbox("export clients --select ''").code == 2
    assert sandbox("export --select country=RO").code == 2
    by_name = sandbox("export security-groups --select client=oana.ionescu@example.com")
    assert {each["client"] for each in yaml.safe_load(by_name.stdout)["security-groups"]} == {
        "oana.ionescu@example.com"
    }


def test_export_replaces_an_export_and_nothing_else(sandbox: Machine) -> None:
    place = sandbox.home / "panel.yaml"
    assert sandbox(f"export client-groups --to {place}").code == 0
    assert sandbox(f"export currencies --to {place}").code == 0
    place.write_text("my only copy", encoding="utf-8")
    refused = sandbox(f"export currencies --to {place}")
    assert (refused.code, place.read_text(encoding="utf-8")) == (2, "my only copy")
    assert sandbox(f"export currencies --to {place} --force").code == 0
    assert sandbox(f"export currencies --to {sandbox.home}/none/panel.yaml").code == 9
    assert [each.name for each in sandbox.home.iterdir() if "panel" in each.name] == ["panel.yaml"]


def test_hostile_names_are_data(sandbox: Machine) -> None:
    panel = Sandbox(sandbox.state_folder / "sandbox")
    with transaction(panel.path, WRITE) as store:
        store.change("clientgroups", store.where("clientgroups")[0]["id"], name="a\n- name: b\x1b[31m\u202e: &x *y !!z")
    text = sandbox("export client-groups").stdout
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert sandbox("diff - --check", stdin=text).code == 0


def test_lines_of_curl_name_what_is_yet_to_be_made(sandbox: Machine) -> None:
    product = {"name": "T", "code": "t", "group": "Fresh", "product_type": "generic", "price_model": "free"}
    zone = {"name": "example.com.", "records": [{"name": "new", "type": "A", "records": ["192.0.2.1"]}]}
    groups = {"product_groups": [{"name": "Fresh"}, {"name": "Cloud", "visible": False}]}
    place, before = saved(sandbox, **groups, products=[product], dns_zones=[zone]), writes(sandbox)
    result = sandbox(f"apply {place} --curl")
    lines = result.stdout.splitlines()
    assert (result.code, len(lines)) == (0, 4), result.stderr
    assert all(line.startswith("curl -X ") for line in lines)
    assert "<id of Fresh>" in next(line for line in lines if "billing/products" in line)
    assert writes(sandbox) == before


def test_nothing_in_a_file_is_of_one_panel_alone(sandbox: Machine) -> None:
    """No ids, no moments, no counters, no secrets: only what a create or an update takes."""
    for group in coded():
        resource = resource_of(group)
        takes = {each.name for each in resource.fields if not each.secret} | {
            kind.name for kind in described(resource).parts
        }
        text = sandbox(f"export {group}").stdout
        for row in yaml.safe_load(text)[group]:
            assert set(row) <= takes - {"id"}
        assert not re.search(r"[0-9a-f]{8}-[0-9a-f]{4}-", text), group
        assert not re.search(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}", text), group
        assert not re.search("password|token|secret", text), group


def test_long_export_says_how_far_it_is(sandbox: Machine) -> None:
    many_departments(sandbox, 60)

    class Slow(FakeClock):
        def monotonic(self) -> float:
            self.time += 0.5
            return self.time

    sandbox.clock = Slow()
    result = sandbox("export departments", terminal=True, TERM="xterm")
    assert "departments: 50 read" in result.stderr
    assert "read" not in result.stdout


def test_terminal_without_unicode_gets_a_file_that_says_the_same(sandbox: Machine) -> None:
    plain = sandbox.spawn("export clients", PYTHONIOENCODING="ascii")
    assert plain.code == 0, plain.stderr
    assert plain.stdout.isascii()
    assert yaml.safe_load(plain.stdout) == yaml.safe_load(sandbox("export clients").stdout)


def test_export_is_yaml_or_json(sandbox: Machine) -> None:
    text = sandbox("export products product-groups -o json").stdout
    assert json.loads(text) == yaml.safe_load(sandbox("export products product-groups").stdout)
    assert sandbox("diff - --check", stdin=text).code == 0
    assert sandbox("export products -o csv").code == 2


def test_group_may_be_written_with_underscores(sandbox: Machine) -> None:
    assert sandbox("diff - --check", stdin="product_groups: [{name: Cloud}]").code == 0


def test_quiet_apply_says_nothing(sandbox: Machine) -> None:
    result = sandbox(f"apply {saved(sandbox, client_groups=[{'name': 'Quiet'}])} --yes --quiet")
    assert (result.code, result.stdout, result.stderr) == (0, "", "")


def test_terminal_of_80_columns_shows_every_field_from_old_to_new(sandbox: Machine) -> None:
    text = "A long story about hosting, with mail, databases and everything that anybody could ever want."
    place = saved(
        sandbox, product_groups=[{"name": "Hosting", "description": text, "visible": False}, {"name": "Fresh"}]
    )
    result = sandbox(f"diff {place}", terminal=True, NO_COLOR="1")
    lines = result.stdout.splitlines()
    assert all(len(line) <= 80 for line in lines)
    assert lines[0] == "~ product-groups Hosting"
    assert " ".join(line.strip() for line in lines[1:3]) == f"description: Web hosting -> {text[:57]}..."
    assert lines[3:] == ["    visible: true -> false", "+ product-groups Fresh", "    name: Fresh"]
    colored = sandbox(f"diff {place} --color always", terminal=True)
    assert "\x1b[33m~" in colored.stdout
    assert "\x1b[32m+" in colored.stdout


def test_default_export_has_what_is_configured_and_nothing_of_customers(sandbox: Machine) -> None:
    found = set(yaml.safe_load(sandbox("export").stdout))
    assert found == set(coded()) - {"clients", "security-groups", "dns-zones"}
