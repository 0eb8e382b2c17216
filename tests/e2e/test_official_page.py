"""The eight steps of Fleio's official API page, as commands, each compared with the same call by curl."""

from __future__ import annotations

import json
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from running import Machine

pytestmark = pytest.mark.skipif(not shutil.which("curl"), reason="curl is not installed")

JANE = (
    "--first-name Jane --last-name Doe --email jane@doe.com --phone +15550100 --address1 '99 Elm St.' "
    "--city 'New York' --state NY --country US --zip-code 1000 --currency EUR --create-auto-order-service"
)
SERVER = "--name web1 --region Region1 --flavor m1.tiny --image debian-12 --network private"


class Panel:
    """`sandbox serve` as its own process, and a machine whose commands mean it."""

    def __init__(self, folder: Path, version: str) -> None:
        self.machine, self.version = Machine(folder), version
        self.process = self.machine.start(f"sandbox serve --port 0 --delay 0.2 --version {version}")
        assert self.process.stdout
        lines = [self.process.stdout.readline() for _ in range(2)]
        pairs = shlex.split(" ".join(lines).replace("export ", ""))
        self.variables = dict(pair.split("=", 1) for pair in pairs)

    def __call__(self, line: str) -> Any:
        done = self.machine.spawn(f"{line} -o json", **self.variables)
        assert done.code == 0, done.stderr
        return json.loads(done.stdout)

    def curl(self, path: str, *more: str) -> Any:
        url, token = self.variables["FLEIOCTL_URL"], self.variables["FLEIOCTL_TOKEN"]
        header = ("-H", f"Authorization: Token {token}")
        command = ["curl", "-s", "--fail-with-body", *header, *more, f"{url}/staffapi/{path}"]
        done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True, timeout=30)
        return json.loads(done.stdout)

    def end(self) -> int:
        self.process.terminate()
        self.process.communicate(timeout=20)
        return self.process.returncode


@pytest.fixture(scope="module", params=["2025.10", "2019.12"])
def panel(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Panel]:
    panel = Panel(tmp_path_factory.mktemp("official"), request.param)
    yield panel
    assert panel.end() == 0


@pytest.fixture(scope="module")
def jane(panel: Panel) -> Any:
    return panel(f"clients create {JANE} --wait")


@pytest.fixture(scope="module")
def web1(panel: Panel, jane: Any) -> Any:
    return panel(f"instances create --client jane@doe.com {SERVER} --wait")


def test_list_of_clients_is_what_curl_gets(panel: Panel) -> None:
    assert panel("clients list") == panel.curl("clients?page_size=500&ordering=-date_created,id")["objects"]


def test_created_client_is_there(panel: Panel, jane: Any) -> None:
    shown = panel.curl(f"clients/{jane['id']}")
    assert shown["name"] == "Jane Doe"
    assert shown.get("email") == ("jane@doe.com" if panel.version == "2019.12" else None)
    assert panel("clients show jane@doe.com") == panel.curl(f"clients/{jane['id']}")


def test_created_instance_has_an_id_though_the_answer_has_none(panel: Panel, web1: Any) -> None:
    assert web1["status"] == "active"
    assert panel.curl(f"openstack/instances/{web1['id']}")["name"] == "web1"


def test_instances_of_the_client_are_what_curl_gets(panel: Panel, jane: Any, web1: Any) -> None:
    path = f"openstack/instances?filtering=project__service__client__id:{jane['id']}&ordering=-created"
    objects = panel.curl(path)["objects"]
    assert [each["id"] for each in objects] == [web1["id"]]
    assert panel("instances list --client jane@doe.com") == objects
    assert panel(f"instances list --filter project.service.client.id={jane['id']}") == objects


def test_stop_then_stop_again_then_start(panel: Panel, web1: Any) -> None:
    path = f"openstack/instances/{web1['id']}"
    assert panel("instances stop web1 --wait")[0]["outcome"] == "done"
    assert panel.curl(path)["status"] == "stopped"
    assert panel("instances stop web1")[0]["outcome"] == "unchanged"
    assert panel("instances start web1 --wait")[0]["outcome"] == "done"
    assert panel.curl(path)["status"] == "active"


def test_raw_call_counts_what_count_counts(panel: Panel) -> None:
    lines = panel.machine.spawn("api GET clients --paginate -o ndjson", **panel.variables).stdout.splitlines()
    count = panel.machine.spawn("clients list --count", **panel.variables).stdout
    assert len(lines) == int(count)
