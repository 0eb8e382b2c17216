"""What a create offers to choose from, whatever the panel says."""

from __future__ import annotations

from typing import Any

import pytest
from altered_panel import Panel
from running import Machine

from fleioctl.inputs.questions import panel_choices

OPTIONS = "/openstack/instances/create_options"
SERVER = "instances create --client 722694 --name asked --region Region1"


def made_of(**given: Any) -> dict[str, Any]:
    """Return what an instance can be made of, with some of it replaced."""
    flavor = {"id": "1", "name": "m1.tiny", "vcpus": 1, "memory_mb": 512, "root_gb": 1}
    image = {"id": "1538069d-4ec1-4fe9-a922-8ad2aa226791", "name": "debian-12"}
    return {"flavor": [flavor], "bootSources": {"image": [image]}, "nics": [], "ssh_key": [], **given}


def test_names_of_the_panel_cannot_act_on_the_terminal(sandbox: Machine, panel: Panel) -> None:
    network = {"id": "c2520d64-0fb4-42ce-a887-5bb34b3bca7d", "name": "\x1b[31mred\u202e\nrow"}
    panel.answer("GET", OPTIONS, 200, made_of(nics=[network]))
    result = sandbox(SERVER, typed="\n\n1\nn\n")
    assert result.code == 2
    assert "\\x1b[31mred\\u202e\\nrow" in result.stderr
    assert "\x1b" not in result.stderr
    assert "\u202e" not in result.stderr


def test_only_choice_is_the_default(sandbox: Machine, panel: Panel) -> None:
    panel.answer("GET", OPTIONS, 200, made_of())
    result = sandbox(SERVER, typed="\n\nn\n")
    assert "Flavor (number or word) [m1.tiny]: " in result.stderr
    assert "To go on from here:\n  fleioctl" in result.stderr
    assert "--flavor m1.tiny --image debian-12" in result.stderr


def test_nothing_to_choose_from_is_said(sandbox: Machine, panel: Panel) -> None:
    panel.answer("GET", OPTIONS, 200, made_of(flavor=[]))
    result = sandbox(SERVER, typed="m1.small\n\nn\n")
    assert "The panel offers no flavor to choose from." in result.stderr
    assert "--flavor m1.small" in result.stderr


def test_flavor_out_of_stock_is_not_offered(sandbox: Machine, panel: Panel) -> None:
    gone = {"id": "2", "name": "m1.small", "vcpus": 1, "memory_mb": 2048, "root_gb": 20, "out_of_stock": True}
    panel.answer("GET", OPTIONS, 200, made_of(flavor=[gone, *made_of()["flavor"]]))
    assert "m1.small" not in sandbox(SERVER, typed="\n\nn\n").stderr


def test_networks_of_one_name_are_told_apart_by_their_ids(sandbox: Machine, panel: Panel) -> None:
    ids = [sandbox(f"networks list --filter name={name} -o ids").stdout.strip() for name in ("private", "dmz")]
    panel.answer("GET", OPTIONS, 200, made_of(nics=[{"id": id, "name": "net"} for id in ids]))
    result = sandbox(SERVER, typed="\n\nnet\n2\n\nn\n")
    assert "2 with 'net':" in result.stderr
    assert all(f"net  {id}\n" in result.stderr for id in ids)
    assert f"--network {ids[1]}\n" in result.stderr


def test_unknown_shape_leads_to_plain_questions(sandbox: Machine, panel: Panel) -> None:
    panel.answer("GET", "/clients/create_options", 200, {"countries": ["US"], "currencies": None})
    line = (
        "clients create --first-name J --last-name D --email j@d.com --phone +15550100 "
        "--address1 A --city C --zip-code 1"
    )
    result = sandbox(f"{line} -o json", typed="us\nUS\n\n")
    assert result.code == 0, result.stderr
    assert "did you mean US?" in result.stderr
    assert result.json["country"] == "US"


def test_refused_token_is_known_before_the_first_answer(sandbox: Machine, panel: Panel) -> None:
    panel.answer("GET", "/clients/create_options", 401, {"detail": "Invalid token."})
    result = sandbox("clients create", typed="Jane\n")
    assert result.code == 4
    assert "First name" not in result.stderr


def test_client_beyond_those_read_is_searched_for(
    sandbox: Machine, panel: Panel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(panel_choices, "READ", 3)
    result = sandbox("instances create --name asked", typed="lars.jensen@example.com\n1\n1\ndebian\n\nn\n")
    assert "... and 20 more" in result.stderr
    assert "Client  Lars Jensen (" in result.stderr


def test_only_clients_with_a_project_are_offered(sandbox: Machine, panel: Panel) -> None:
    sandbox("instances create", typed="")
    assert "has_enabled_project=true" in panel.queries[0]


def test_action_offers_choices_too(sandbox: Machine, panel: Panel) -> None:
    result = sandbox("clients add-to-group 722694 -o json", typed="nobody\n1\n")
    assert result.code == 0, result.stderr
    assert "'nobody' is not among them." in result.stderr
    assert panel.posted("/add_to_group")
