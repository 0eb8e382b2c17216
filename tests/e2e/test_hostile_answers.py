"""Command lines against a panel whose answers are shaped to break programs."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any

import pytest
from faults.server import FaultyServer
from running import Machine

LINES = ("clients list", "clients list -o json", "clients show 1", "instances list", "overview")


def saying(answer: Any) -> Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]:
    """Return a panel that answers everything with this."""

    def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        start_response("200 OK", [("Content-Type", "application/json")])
        return [json.dumps(answer).encode()]

    return application


@pytest.mark.parametrize("id", [[1], {"a": [1]}, [[]]])
@pytest.mark.parametrize("line", LINES)
def test_id_that_is_no_scalar_is_a_bad_answer(run: Machine, line: str, id: Any) -> None:
    row = {"id": id, "name": "jane"}
    with FaultyServer(saying({"count": 1, "objects": [row], **row})) as server:
        result = run(line, FLEIOCTL_URL=server.url, FLEIOCTL_TOKEN="a" * 40)
    assert result.code == 6
    assert "id that is neither a text nor a number" in result.stderr


def test_other_keys_that_are_no_scalars_are_a_bad_answer_too(run: Machine) -> None:
    with FaultyServer(saying({"count": 1, "objects": [{"code": ["EUR"]}]})) as server:
        result = run("currencies list", FLEIOCTL_URL=server.url, FLEIOCTL_TOKEN="a" * 40)
    assert result.code == 6
    assert "no proper code" in result.stderr
