"""How much one run has asked of the panel, and how often it may still try again."""

from __future__ import annotations

from threading import Lock


class RetryBudget:
    """Counts over all threads; a dead panel must not be asked four times for each of a thousand targets."""

    def __init__(self) -> None:
        self.requests = 0
        self.connections = 0
        self.retries = 0
        self._lock = Lock()

    def count_request(self) -> None:
        """Note an HTTP request."""
        with self._lock:
            self.requests += 1

    def count_connection(self) -> None:
        """Note a connection being opened."""
        with self._lock:
            self.connections += 1

    def spend_retry(self) -> bool:
        """Take one retry out of the budget, if there is one left: ten, and a tenth of all requests."""
        with self._lock:
            if self.retries >= 10 + self.requests // 10:
                return False
            self.retries += 1
            return True
