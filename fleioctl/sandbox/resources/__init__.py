"""All resources of the panel; each file here says one subject's."""

from __future__ import annotations

from importlib import import_module

from ..generic import Generic
from ..words import words

MODULES = words(
    "accounts client_actions client_changes client_credit client_views clients compute flavor_lists images"
    " instance_changes instance_create instance_devices instance_moves instance_power instance_reads instances invoices"
    " ledger networks ports products projects securitygroups services staff system users volumes"
)
ALIASES = {"openstack/configurations": "configurations"}


def all_resources() -> dict[str, Generic]:
    """Return every resource by its prefix."""
    modules = [import_module(f".{name}", __name__) for name in MODULES]
    kinds = [kind for module in modules for kind in vars(module).values() if isinstance(kind, Generic)]
    table = {kind.prefix: kind for kind in kinds}
    return {**table, **{alias: table[prefix] for alias, prefix in ALIASES.items()}}
