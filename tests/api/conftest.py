"""A panel that answers as the test says, and an API that talks to it; no socket is opened."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from responses import RequestsMock

from api.clock import FakeClock
from fleioctl.api.client import Api

URL = "https://panel.example.com/backend/staffapi"
TOKEN = "stc" + "0123456789abcdef" * 2 + "01234567"


@pytest.fixture
def clock() -> FakeClock:
    """Return a clock that only sleeping moves."""
    return FakeClock()


@pytest.fixture
def panel() -> Iterator[RequestsMock]:
    """Return the answers to come; every one of them must be asked for."""
    with RequestsMock(assert_all_requests_are_fired=True) as mock:
        yield mock


@pytest.fixture
def api(clock: FakeClock, panel: RequestsMock) -> Iterator[Api]:
    """Return an API whose rests have no jitter: each is as long as it can be."""
    api = Api(URL, TOKEN, clock=clock, jitter=lambda _, high: high)
    yield api
    api.close()
