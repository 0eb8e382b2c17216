"""Actions of newer panels whose calls no source tells: their names are known, their addresses guessed."""

from __future__ import annotations

from typing import Any

from fleioctl.errors import NotFound, Refused
from fleioctl.inputs.lookup import Target
from fleioctl.verbs.actions.act import Acting


class Guessed(Acting):
    """An action at the address that its name suggests; a panel without it is told apart from a missing client."""

    def _send(self, target: Target) -> Any:
        try:
            return super()._send(target)
        except (Refused, NotFound) as error:
            # A 404 of either form means the route, as the client was read before; 405 a route for another method.
            if error.http_status not in (404, 405):
                raise
            path = f"{self.resource.path}/{target.id}/..."
            message = f"This panel's call for {self.action.name} is not known; nothing answers at the usual address."
            hint = f"Watch what its web panel sends, then: fleioctl api {self.action.method} {path}"
            raise Refused(message, code="no_such_route", http_status=error.http_status, hint=hint) from error
