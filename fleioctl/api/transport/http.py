"""One HTTP exchange: sent at most once, over in time whatever the other side does."""

from __future__ import annotations

from http.client import HTTPException

from requests import PreparedRequest, Request  # first: deeper down the stack its import takes 40 ms more
from requests.adapters import BaseAdapter
from requests.exceptions import InvalidProxyURL, InvalidSchema, RequestException
from urllib3.exceptions import HTTPError

from fleioctl.api.call import Call
from fleioctl.api.outcome import NoResponse
from fleioctl.api.preflight import Route
from fleioctl.api.transport.exchange import Exchange, Outcome
from fleioctl.api.transport.pool import PanelAdapter
from fleioctl.api.transport.receive import read
from fleioctl.api.transport.send_guard import Cancelled, SendGuard, entered
from fleioctl.api.transport.tls import present, trusted
from fleioctl.clock import Clock
from fleioctl.errors import Local, Usage

CONNECT_SECONDS = 10.0  # a host that does not answer by then is down; each attempt pays it anew


class HTTPTransport:
    """The way to one panel over the network."""

    def __init__(self, url: str, route: Route, clock: Clock) -> None:
        proxies = route.proxies.values()
        trust = trusted((url, *proxies), route.ca_file)
        proxy_trust = trust
        if trust and route.client_cert:
            proxy_trust = trusted(proxies, route.ca_file)  # who we are is no business of a proxy
            present(trust, route.client_cert, route.client_key)
        self._adapter: BaseAdapter = PanelAdapter(trust, proxy_trust, connections=route.connections)
        self._proxies = dict(route.proxies)
        self._clock = clock

    def begin(self, call: Call, url: str, guard: SendGuard) -> Exchange:
        """Send the call to this address."""
        request = _prepared(call, url)
        silence, _ = call.patience()
        return Exchange(lambda: self._exchange(call, request, guard, silence), guard, self._clock)

    def close(self) -> None:
        """Close all connections."""
        self._adapter.close()

    def _exchange(self, call: Call, request: PreparedRequest, guard: SendGuard, silence: float) -> Outcome:
        try:
            with entered(guard):
                response = self._adapter.send(
                    request,
                    stream=True,
                    timeout=(min(CONNECT_SECONDS, silence), silence),
                    verify=True,
                    proxies=self._proxies,
                )
                return read(response, call.into)
        except (InvalidProxyURL, InvalidSchema) as error:
            raise Local("The proxy settings name no proxy that can be used.", code="proxy") from error
        except Cancelled:
            return NoResponse("it was given up", sent=False, again=False)
        except (RequestException, HTTPError, HTTPException, OSError, ValueError) as error:
            from fleioctl.api.transport.network_errors import no_response

            return no_response(error, sent=guard.sent)


def _prepared(call: Call, url: str) -> PreparedRequest:
    try:
        return Request(call.asked.method, url, headers=dict(call.headers), data=call.content).prepare()
    except (RequestException, UnicodeError) as error:
        raise Usage(f"No request can be made for {url!r}.", code="bad_url") from error
