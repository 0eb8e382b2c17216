"""What one attempt came to."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from fleioctl.errors import Error


class Answer(NamedTuple):
    """What the panel answered; `confirmed` by reading again, when the answer itself was lost.

    `file` has the name of the file in which the body lies that is too large for memory.
    """

    status: int
    headers: Mapping[str, str]
    body: Any
    confirmed: bool = False
    file: str = ""


class Response(NamedTuple):
    """An HTTP answer as it came; `broken` says why its body is not complete, `file` where a large one lies."""

    status: int
    headers: Mapping[str, str] = MappingProxyType({})
    body: bytes = b""
    broken: str = ""
    file: str = ""


class NoResponse(NamedTuple):
    """Why there is no answer, and whether anything was sent."""

    reason: str
    sent: bool
    code: str = "unavailable"
    again: bool = True
    hint: str = ""


class Failure(NamedTuple):
    """Why an attempt did not end well.

    `error` is what to raise when it stays so. `acted` says that the server may have done what was asked,
    `again` that another attempt may help, `wait` for how many seconds the server asks.
    """

    error: Error
    acted: bool = False
    again: bool = False
    wait: float = 0.0
