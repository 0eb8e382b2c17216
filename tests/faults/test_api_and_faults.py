"""Every fault of the catalogue against the API layer alone: the exit code and the books agree."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from api.clock import FakeClock

from faults.catalogue import FAULTS, Fault
from faults.ledger import Ledger
from faults.server import FaultyServer
from fleioctl.api.client import Api
from fleioctl.errors import Error
from fleioctl.model.resource import Safety

PATIENCE = 0.3  # real seconds, for what hangs for ever
MORE_PATIENCE = 1.0  # for what hangs once, and must then have time to work
by_name = pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)


def exit_code(api: Api, call: Callable[[], Any]) -> tuple[int, str]:
    """Make the call and return how a command would end, and what it would say about the panel."""
    failure = None
    try:
        call()
    except Error as error:
        failure = error
    assert not api.in_flight
    api.close()
    if failure is None:
        return 0, "changed"
    assert failure.message.isprintable()
    assert "<h1>" not in failure.message
    return failure.exit_code, failure.outcome


def client(server: FaultyServer) -> Api:
    timeout = 120.0
    if server.fault and server.fault.slow:
        timeout = MORE_PATIENCE if server.fault.times else PATIENCE
    return Api(server.url, "a" * 40, clock=FakeClock(), timeout=timeout, jitter=lambda low, _: low)


@by_name
def test_read_ends_as_it_must(fault: Fault) -> None:
    with FaultyServer(Ledger(), fault) as server:
        api = client(server)
        code, outcome = exit_code(api, lambda: list(api.pages("things")))
        assert code == fault.read
        assert outcome == ("unchanged" if code else "changed")
        assert api.requests_made <= 6


@by_name
def test_once_only_write_is_sent_once_and_never_lies(fault: Fault) -> None:
    ledger = Ledger()
    with FaultyServer(ledger, fault) as server:
        api = client(server)
        code, outcome = exit_code(
            api, lambda: api.send("POST", "things", safety=Safety.ONCE, body={"name": "web1"}, fresh=True)
        )
        assert code == fault.once
    assert len(ledger.writes) <= 1
    if code == 0:
        assert ledger.writes == ["POST things"]
    elif code == 7:
        assert outcome == "unknown"
        assert len(ledger.writes) == (1 if fault.acts else 0)
    else:
        assert outcome == "unchanged"
        assert ledger.writes == []


@by_name
def test_repeatable_write_with_a_look_is_never_wrong(fault: Fault) -> None:
    ledger = Ledger()

    def look() -> str:
        return "done" if api.get("things/1")["status"] == "stop" else "idle"

    with FaultyServer(ledger, fault, spoils=lambda received: received.method != "GET") as server:
        api = client(server)
        code, outcome = exit_code(
            api, lambda: api.send("POST", "things/1/stop", safety=Safety.REPEATABLE, recheck=look)
        )
    assert len(ledger.writes) <= 2
    done = ledger.things[1]["status"] == "stop"
    assert done or code
    assert code in (0, 7) or not done
    assert outcome != "unchanged" or not done
