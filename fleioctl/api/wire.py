"""One HTTP exchange: sent at most once, over in time whatever the other side does."""

from __future__ import annotations

from http.client import HTTPException

from requests import PreparedRequest
from requests.adapters import BaseAdapter
from requests.exceptions import InvalidProxyURL, InvalidSchema, RequestException
from urllib3.exceptions import HTTPError

from fleioctl.api.bodies import read
from fleioctl.api.breakdowns import no_reply
from fleioctl.api.gate import Cancelled, Gate, entered
from fleioctl.api.outcome import NoReply, Reply
from fleioctl.api.workers import TimeIsUp, Workers
from fleioctl.errors import Local

CONNECT_SECONDS = 10.0


class Wire:
    """The way to one panel; `workers` is None when nothing on it can hang."""

    def __init__(
        self, adapter: BaseAdapter, *, verify: bool | str, proxies: dict[str, str], workers: Workers | None
    ) -> None:
        self._adapter = adapter
        self._verify = verify
        self._proxies = proxies
        self._workers = workers

    def exchange(self, request: PreparedRequest, gate: Gate, silence: float, whole: float) -> Reply | NoReply:
        """Send the request and return the answer, or why there is none."""
        gate.tally.count_request()
        if self._workers is None:
            return self._exchange(request, gate, silence)
        try:
            return self._workers.run(lambda: self._exchange(request, gate, silence), whole)
        except TimeIsUp:
            sent = gate.cancel()
            return NoReply(f"there was no complete answer within {whole:.3g} s", sent, "timeout", again=False)
        except BaseException:
            gate.cancel()
            raise

    def close(self) -> None:
        """Close all connections."""
        self._adapter.close()

    def _exchange(self, request: PreparedRequest, gate: Gate, silence: float) -> Reply | NoReply:
        try:
            with entered(gate):
                response = self._adapter.send(
                    request,
                    stream=True,
                    timeout=(min(CONNECT_SECONDS, silence), silence),
                    verify=self._verify,
                    proxies=self._proxies,
                )
                return read(response)
        except (InvalidProxyURL, InvalidSchema) as error:
            raise Local("The proxy settings name no proxy that can be used.", code="proxy") from error
        except Cancelled:
            return NoReply("it was given up", sent=False, again=False)
        except (RequestException, HTTPError, HTTPException, OSError, ValueError) as error:
            return no_reply(error, sent=gate.sent)
