"""One HTTP exchange: sent at most once, over in time whatever the other side does."""

from __future__ import annotations

from http.client import HTTPException

from requests import PreparedRequest
from requests.adapters import BaseAdapter
from requests.exceptions import InvalidProxyURL, InvalidSchema, RequestException
from urllib3.exceptions import HTTPError

from fleioctl.api.bodies import read
from fleioctl.api.breakdowns import no_reply
from fleioctl.api.exchange import Exchange, Outcome
from fleioctl.api.gate import Cancelled, Gate, entered
from fleioctl.api.outcome import NoReply
from fleioctl.clock import Clock
from fleioctl.errors import Local

CONNECT_SECONDS = 10.0


class Wire:
    """The way to one panel."""

    def __init__(self, adapter: BaseAdapter, proxies: dict[str, str], clock: Clock) -> None:
        self._adapter = adapter
        self._proxies = proxies
        self._clock = clock

    def begin(self, request: PreparedRequest, gate: Gate, silence: float) -> Exchange:
        """Send the request; an answer that is silent for so many seconds counts as lost."""
        gate.tally.count_request()
        return Exchange(lambda: self._exchange(request, gate, silence), gate, self._clock)

    def close(self) -> None:
        """Close all connections."""
        self._adapter.close()

    def _exchange(self, request: PreparedRequest, gate: Gate, silence: float) -> Outcome:
        try:
            with entered(gate):
                response = self._adapter.send(
                    request,
                    stream=True,
                    timeout=(min(CONNECT_SECONDS, silence), silence),
                    verify=True,
                    proxies=self._proxies,
                )
                return read(response)
        except (InvalidProxyURL, InvalidSchema) as error:
            raise Local("The proxy settings name no proxy that can be used.", code="proxy") from error
        except Cancelled:
            return NoReply("it was given up", sent=False, again=False)
        except (RequestException, HTTPError, HTTPException, OSError, ValueError) as error:
            return no_reply(error, sent=gate.sent)
