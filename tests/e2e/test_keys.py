"""What counts as a key, and that more than a name must agree before an object is taken for ours."""

from __future__ import annotations

import io
import json
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
from faults.catalogue import BY_NAME
from faults.received import Received
from faults.server import FaultyServer
from faults.wire import JANE, SERVER_FIELDS, Objects
from running import Machine

from fleioctl.sandbox.application import Sandbox


@pytest.fixture
def panel(seed: Path, tmp_path: Path) -> Sandbox:
    shutil.copytree(seed, tmp_path / "panel")
    return Sandbox(tmp_path / "panel", delay=0)


@pytest.fixture
def machine(tmp_path: Path, panel: Sandbox) -> Machine:
    return Machine(tmp_path / "home", {"FLEIOCTL_TOKEN": panel.token})


class Hiding:
    """A panel whose answers lack a field, as later versions lack the e-mail of clients."""

    def __init__(self, panel: Sandbox, *fields: str) -> None:
        self.panel, self.fields = panel, fields

    def __call__(self, environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        told: list[Any] = []
        body = b"".join(self.panel(environ, lambda *answer: told.extend(answer)))
        if environ["REQUEST_METHOD"] == "GET" and body.startswith(b"{"):
            body = json.dumps(json.loads(body, object_hook=self._without)).encode()
        start(told[0], [(name, value) for name, value in told[1] if name.lower() != "content-length"])
        return [body]

    def _without(self, item: dict[str, Any]) -> dict[str, Any]:
        return {name: value for name, value in item.items() if name not in self.fields}


def created(panel: Sandbox, path: str, **fields: str) -> int:
    return sum(all(row.get(n) == v for n, v in fields.items()) for row in Objects(panel).all(path))


def test_field_that_the_panel_does_not_show_is_no_key(machine: Machine, panel: Sandbox) -> None:
    oldest = Sandbox(panel.folder, version="2019.12", delay=0)  # where a client has an e-mail of its own
    with FaultyServer(Hiding(oldest, "email")) as server:
        machine.environ["FLEIOCTL_TOKEN"] = oldest.token
        refused = machine(f"{JANE} --if-not-exists", FLEIOCTL_URL=server.url)
        assert (refused.code, created(oldest, "clients", email="jane@doe.com")) == (2, 0), refused.stderr
        assert "nothing to recognise" in refused.stderr
        assert "--external-billing-id" in refused.stderr
        plain = machine(JANE, FLEIOCTL_URL=server.url)
        assert plain.code == 0, plain.stderr
        assert "nothing to recognise" in plain.stderr


def test_the_next_key_counts_where_the_first_is_not_shown(machine: Machine, panel: Sandbox) -> None:
    line = f"{JANE} --external-billing-id X-9 --if-not-exists -o json"
    with FaultyServer(Hiding(panel, "external_billing_id")) as server:
        first = machine(line, FLEIOCTL_URL=server.url)
        assert first.code == 0, first.stderr
        again = machine(line, FLEIOCTL_URL=server.url)
        assert (again.code, again.json["id"]) == (0, first.json["id"]), again.stderr


@pytest.mark.parametrize("name", ["sp ace", "sp ace "])
def test_key_is_compared_as_the_panel_stores_it(machine: Machine, panel: Sandbox, name: str) -> None:
    with FaultyServer(panel) as server:
        assert machine(["client-groups", "create", "--name", "sp ace "], FLEIOCTL_URL=server.url).code == 0
        again = machine(["client-groups", "create", "--name", name, "--if-not-exists"], FLEIOCTL_URL=server.url)
    assert again.code == 0, again.stderr
    assert "exists already" in again.stderr


def web9(panel: Sandbox) -> tuple[str, str]:
    owner = Objects(panel).first("openstack/instances", lambda row: row["status"] == "active")["client"]["id"]
    return f"instances create --client {owner} --name web9 {SERVER_FIELDS} -o json", owner


class Meddling:
    """A panel on which somebody else creates something just before our POST is carried out."""

    def __init__(self, panel: Sandbox, change: Callable[[dict[str, Any]], dict[str, Any]], times: int = 1) -> None:
        self.panel, self.change, self.left = panel, change, times

    def __call__(self, environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        if environ["REQUEST_METHOD"] == "POST" and self.left:
            self.left -= 1
            body = environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"]))
            other = json.dumps(self.change(json.loads(body))).encode()
            for each in (other, body):
                environ = {**environ, "wsgi.input": io.BytesIO(each), "CONTENT_LENGTH": str(len(each))}
                answer = self.panel(environ, start if each is body else lambda *_: None)
            return answer
        return self.panel(environ, start)


def test_instance_of_another_flavor_is_not_taken_for_ours(machine: Machine, panel: Sandbox) -> None:
    line, _ = web9(panel)
    flavors = {row["name"]: row["id"] for row in Objects(panel).all("openstack/flavors")}
    with FaultyServer(Meddling(panel, lambda body: {**body, "flavor": flavors["m1.small"]})) as server:
        result = machine(line, FLEIOCTL_URL=server.url)
    assert result.code == 0, result.stderr
    ours = Objects(panel).first("openstack/instances", lambda row: row["id"] == result.json["id"])
    assert ours["flavor"]["id"] == flavors["m1.tiny"]


def test_two_alike_at_once_are_not_told_apart(machine: Machine, panel: Sandbox) -> None:
    line, _ = web9(panel)
    with FaultyServer(Meddling(panel, lambda body: body)) as server:
        result = machine(line, FLEIOCTL_URL=server.url)
    assert (result.code, result.error["code"]) == (8, "id_not_found"), result.stderr
    assert result.error["outcome"] == "changed"


def test_two_alike_after_a_lost_answer_stay_unknown(machine: Machine, panel: Sandbox) -> None:
    line, _ = web9(panel)

    def posts(received: Received) -> bool:
        return received.method == "POST"

    with FaultyServer(Meddling(panel, lambda body: body), BY_NAME["acts_then_closes"], spoils=posts) as server:
        assert machine(line, FLEIOCTL_URL=server.url).code == 7
