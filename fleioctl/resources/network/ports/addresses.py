"""The addresses of ports, which the API wants as objects."""

from __future__ import annotations

from typing import Any

from fleioctl.errors import Error
from fleioctl.inputs import fields
from fleioctl.inputs.lookup import Target
from fleioctl.inputs.objects import object_path
from fleioctl.inputs.parameters import SESSION, with_signature
from fleioctl.model.paths import identity
from fleioctl.model.registry import resource_of
from fleioctl.session.session import Session
from fleioctl.verbs.actions.act import Acting
from fleioctl.verbs.create import make
from fleioctl.verbs.create_options import create_fields, create_parameters


class Addressing(Acting):
    """Actions that take addresses, which the API wants as objects."""

    def body_for(self, target: Target) -> dict[str, Any] | None:
        """Return the addresses as the API wants them, and the region, which panels from 2020.10 on look for."""
        return {**_as_objects(super().body_for(target) or {}), **self._region(target)}

    def _region(self, target: Target) -> dict[str, str]:
        """Return the region of the port's network, since a port shows none; nothing where it cannot be read."""
        api = self.session.api
        try:
            port = target.item or api.get(object_path(self.resource, target.id))
            network = api.get(object_path(resource_of("networks"), identity(port.get("network"))))
        except Error:  # the write itself will say what is wrong
            return {}
        region = identity(network.get("region"))
        return {"region": region} if region else {}


class NextFree(Addressing):
    """`add-ip-automatically`: 2019.12 reads `subnet`, later panels `fixed_ips`; each ignores the other."""

    def body_for(self, target: Target) -> dict[str, Any] | None:
        """Return both spellings."""
        return {**(super().body_for(target) or {}), "subnet": self.inputs.values["subnet"]}


def create(session: Session, **given: Any) -> None:
    """Create one port, for an instance or free."""
    make(session, resource_of("ports"), given, refine=_refine)


with_signature(create, [SESSION, *create_parameters(resource_of("ports"))])


def _refine(session: Session, values: dict[str, Any]) -> dict[str, Any]:
    values = fields.complete(session, create_fields(resource_of("ports")), values)
    # 2019.12 demands the word, though device_id says what it is attached to.
    return {"attach_to": "instance", **_as_objects(values)}


def _as_objects(values: dict[str, Any]) -> dict[str, Any]:
    """Turn addresses and a subnet into fixed_ips; with a subnet alone any address of it."""
    subnet = {"subnet_id": values["subnet"]} if values.get("subnet") else {}
    given = values.get("fixed_ips") or []
    # A dict is one from a file, as the API has it.
    ips = [{**({"ip_address": ip} if isinstance(ip, str) else ip), **subnet} for ip in given]
    rest = {name: value for name, value in values.items() if name != "subnet"}
    # The key is required, if empty: then the panel takes any free address.
    return {**rest, "fixed_ips": ips or ([subnet] if subnet else [])}
