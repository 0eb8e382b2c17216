"""How often a caller may call; off unless a limit is asked for."""

from __future__ import annotations

import math
from collections import defaultdict, deque
from threading import Lock

from fleioctl.sandbox.http.exceptions import APIException

WINDOW_SECONDS = 60.0  # as the rates of REST framework, such as 100/minute


class Throttle:
    """At most so many calls a minute of each token, kept in memory; 0 is no limit."""

    def __init__(self, calls: int) -> None:
        self._calls = calls
        self._times: dict[str, deque[float]] = defaultdict(deque)
        self._lock = Lock()

    def check(self, token: str, now: float) -> None:
        """Count the call, or refuse it and say when the next one may come."""
        if not self._calls:
            return
        with self._lock:
            times = self._times[token]
            while times and times[0] <= now - WINDOW_SECONDS:
                times.popleft()
            if len(times) >= self._calls:
                seconds = math.ceil(times[0] + WINDOW_SECONDS - now)
                text = f"Request limit exceeded. Try again in {seconds} seconds."
                raise APIException(429, text, {"Retry-After": str(seconds)})
            times.append(now)
