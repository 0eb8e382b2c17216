"""`clients show --with`: the customer and what belongs to it, on one page."""

import csv
import io
import json

import pytest
from altered_panel import Panel
from running import Machine

OANA = "722694"
ALL = "services,instances,invoices,tickets"
DENIED = {"detail": "You do not have permission to perform this action."}


def test_without_parts_it_is_the_record(sandbox: Machine) -> None:
    client = sandbox(f"clients show {OANA} -o json").json
    assert client["name"] == "Oana Ionescu"
    assert not set(ALL.split(",")) & client.keys()


def test_parts_are_keys_of_the_object(sandbox: Machine) -> None:
    client = sandbox(f"clients show oana.ionescu@example.com --with {ALL} -o json").json
    assert [service["display_name"] for service in client["services"]] == ["OpenStack Cloud", "Web Hosting"]
    assert {server["name"] for server in client["instances"]} == {"backup", "cache", "mail", "shop", "db1"}
    assert all(server["client"]["id"] == int(OANA) for server in client["instances"])
    assert isinstance(client["invoices"], list)
    assert isinstance(client["tickets"], list)


def test_line_formats_have_a_column_of_json_for_each_part(sandbox: Machine) -> None:
    header, row = csv.reader(io.StringIO(sandbox(f"clients show {OANA} --with instances -o csv").stdout))
    assert header[-1] == "instances"
    assert len(json.loads(row[-1])) == 5


def test_the_page_has_a_titled_table_for_each_part(sandbox: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    result = sandbox(f"clients show {OANA} --with {ALL} -o table")
    words = [line.split()[0] for line in result.stdout.splitlines() if line.endswith("────")]
    assert [word for word in words if word.isalpha()] == ["Services", "Instances", "Invoices", "Tickets"]
    assert "feb7f7ff-4029-42ba-a3de-49bf90eeee5b" in result.stdout
    assert "13674.00 RON" in result.stdout


def test_a_note_on_hidden_columns_says_which_table_it_means(sandbox: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    notes = sandbox(f"clients show {OANA} --with instances,invoices -o table").stderr.split("note: ")[1:]
    assert [note.partition(" to fit")[0] for note in notes] == ["instances: hidden"]


def test_a_client_with_nothing_has_none(sandbox: Machine) -> None:
    page = sandbox("clients show tom.baker@example.com --with instances -o table").stdout
    assert page.endswith("none\n")


def test_parts_are_read_by_the_clients_id_alone(panel: Panel, sandbox: Machine) -> None:
    sandbox(f"clients show {OANA} --with {ALL} -o json")
    paths = {path.removeprefix("/backend/staffapi/") for _, path in panel.sent}
    parts = {"billing/services", "openstack/instances", "billing/invoices", "plugins/tickets/tickets"}
    assert paths == {f"clients/{OANA}", *parts}
    assert len(panel.sent) == 5


@pytest.mark.parametrize(
    ("given", "said"), [("insances", "Did you mean instances?"), ("", "a client has no ''"), ("services,", "no ''")]
)
def test_an_unknown_part_is_a_usage_error(given: str, said: str, sandbox: Machine, panel: Panel) -> None:
    result = sandbox(["clients", "show", OANA, "--with", given])
    assert result.code == 2
    assert said in result.stderr
    assert not panel.sent


def test_an_unknown_client_is_not_found(sandbox: Machine) -> None:
    result = sandbox("clients show 1 --with instances")
    assert (result.code, result.stdout) == (3, "")


def test_a_part_that_fails_leaves_a_gap_on_the_page(panel: Panel, sandbox: Machine) -> None:
    panel.answer("GET", "billing/invoices", 403, DENIED)
    result = sandbox(f"clients show {OANA} --with instances,invoices -o table")
    assert result.code == 8
    assert "cache" in result.stdout
    assert "You do not have permission" in result.stdout
    assert "1 of 3 parts could not be read: invoices." in result.stderr


@pytest.mark.parametrize("format", ["json", "yaml", "ndjson", "csv", "tsv", "ids"])
def test_a_part_that_fails_leaves_nothing_for_programs(format: str, panel: Panel, sandbox: Machine) -> None:
    panel.answer("GET", "billing/invoices", 403, DENIED)
    result = sandbox(f"clients show {OANA} --with instances,invoices -o {format}")
    assert (result.code, result.stdout) == (8, "")


def test_chosen_columns_may_be_parts(sandbox: Machine) -> None:
    lines = sandbox(f"clients show {OANA} --with instances -o table -c name,instances").stdout.splitlines()
    assert [line.split()[0] for line in lines] == ["Name", "Instances"]
    assert {"backup,", "cache,", "mail,"} <= {f"{word.rstrip(',')}," for word in lines[1].split()}
