"""A customer in one command: each part once only, and the same line goes on after any failure."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from altered_panel import Panel
from running import Machine

NAMED = (
    'clients onboard --first-name Ann --last-name Lee --phone +15550100 --address1 "1 Elm St." --city Boston '
    "--country US --zip-code 1000 --currency EUR"
)
ANN = f'{NAMED} --email ann@lee.example --product "OpenStack Cloud" --credit 25.00'
BOTH = pytest.mark.parametrize("profile", ["sandbox", "sandbox@2019.12"])


def state(run: Machine) -> tuple[int, int, Any]:
    """Return how many clients there are, how many services Ann has, and her credit."""
    client = run("clients show ann@lee.example -o json").json
    services = run(f"services list --client {client['id']} -o json").json
    return int(run("clients list --count").stdout), len(services), client["credits"][0]["amount"]


@BOTH
def test_everything_is_made_once(profile: str, sandbox: Machine) -> None:
    sandbox.environ["FLEIOCTL_PROFILE"] = profile
    before = int(sandbox("clients list --count").stdout)
    first = sandbox(f"{ANN} --wait -o json")
    assert first.code == 0, first.stderr
    assert [(each["action"], each["outcome"]) for each in first.json] == [
        ("client", "done"),
        ("service", "done"),
        ("credit", "done"),
    ]
    assert state(sandbox) == (before + 1, 1, "25.00")
    again = sandbox(f"{ANN} --wait -o json")
    assert again.code == 0, again.stderr
    assert {each["outcome"] for each in again.json} == {"unchanged"}
    assert state(sandbox) == (before + 1, 1, "25.00")


@pytest.mark.parametrize("path", ["/clients", "/create_openstack_service", "/change_credit"])
@pytest.mark.parametrize("what", ["lose", "refuse"])
def test_same_line_goes_on_after_a_failure(path: str, what: str, sandbox: Machine, panel: Panel) -> None:
    before = int(sandbox("clients list --count").stdout)
    if what == "lose":
        panel.lose("POST", path)
    else:
        panel.answer("POST", path, 409, {"detail": "Not now."})
    failed = sandbox(ANN)
    assert failed.code in (0, 5, 7, 8), failed.stderr
    panel.forget()
    done = sandbox(f"{ANN} -o json")
    assert done.code == 0, done.stderr
    assert state(sandbox) == (before + 1, 1, "25.00")


def test_client_of_an_earlier_run_is_called_so(sandbox: Machine, panel: Panel) -> None:
    panel.lose("POST", "/clients")
    assert sandbox(f"{ANN} --settle 0").code == 7
    panel.forget()
    plan, done = sandbox(f"{ANN} --dry-run -o json"), sandbox(f"{ANN} -o json")
    assert (plan.json[0]["would"], plan.json[0]["detail"]) == ("unchanged", "made by an earlier run")
    assert (done.json[0]["outcome"], done.json[0]["detail"]) == ("unchanged", "made by an earlier run")
    assert [row["outcome"] for row in done.json[1:]] == ["done", "done"]


def test_plan_shows_the_parts_and_sends_nothing(sandbox: Machine, panel: Panel) -> None:
    planned = sandbox(f"{ANN} --dry-run -o json")
    assert planned.code == 0, planned.stderr
    assert [(each["action"], each["would"]) for each in planned.json] == [
        ("client", "create"),
        ("service", "create"),
        ("credit", "act"),
    ]
    assert not panel.writes()
    assert sandbox(ANN).code == 0
    assert {each["would"] for each in sandbox(f"{ANN} --dry-run -o json").json} == {"unchanged"}


def test_panel_orders_the_service(sandbox: Machine) -> None:
    line = f"{NAMED} --email ann@lee.example --create-auto-order-service --wait -o json"
    assert sandbox(line).code == 0
    again = sandbox(line)
    assert {each["outcome"] for each in again.json} == {"unchanged"}
    assert len(sandbox("services list --client ann@lee.example -o json").json) == 1


def test_unknown_product_and_cycle_are_found_before_the_client_is_made(sandbox: Machine, panel: Panel) -> None:
    assert sandbox(ANN.replace("OpenStack Cloud", "Clowd")).code == 3
    assert sandbox(f"{ANN} --cycle decade").code == 3
    assert sandbox(f"{NAMED} --product Consulting").code == 2, "nothing would recognise the client again"
    assert not panel.writes()


def test_three_at_once_make_one_customer(sandbox: Machine) -> None:
    before = int(sandbox("clients list --count").stdout)
    with ThreadPoolExecutor(3) as pool:
        ended = list(pool.map(lambda _: sandbox.spawn(ANN), range(3)))
    assert {each.code for each in ended} == {0}, [each.stderr for each in ended]
    assert state(sandbox) == (before + 1, 1, "25.00")


def test_product_that_is_set_up_by_hand_is_not_waited_for(sandbox: Machine) -> None:
    line = f'{NAMED} --email ann@lee.example --product "Web Hosting" --cycle month --wait -o json'
    began = sandbox.clock.time
    made = sandbox(line)
    assert made.code == 0, made.stderr
    service = made.json[1]
    assert (service["outcome"], service["detail"]) == (
        "done",
        f"Web Hosting, pending until: fleioctl services activate {service['id']}",
    )
    assert sandbox.clock.time - began < 60
    assert {each["outcome"] for each in sandbox(line).json} == {"unchanged"}


@pytest.mark.parametrize("more", ["", " --wait"])
def test_client_that_is_there_is_not_said_to_get_a_service_from_the_panel(more: str, sandbox: Machine) -> None:
    assert sandbox(f"{NAMED} --email ann@lee.example".replace("onboard", "create")).code == 0
    began = sandbox.clock.time
    ended = sandbox(f"{NAMED} --email ann@lee.example --create-auto-order-service{more} -o json")
    assert (ended.code, [each["outcome"] for each in ended.json]) == (8, ["unchanged", "failed"])
    assert "--product" in ended.stderr
    assert sandbox.clock.time - began < 60


def test_plan_names_the_user_that_is_associated(sandbox: Machine) -> None:
    line = f"{NAMED} --user customer@example.com --role Technical --dry-run"
    for command in (line, line.replace("onboard", "create")):
        rows = sandbox(f"{command} -o json").json
        assert [(each["action"], each["would"]) for each in rows][1:] == [("associate-user", "act")]
        assert "roles" in rows[1]["detail"]
    lines = sandbox(line.replace("--dry-run", "--curl")).stdout
    assert "/clients/NEW/associate_user" in lines
