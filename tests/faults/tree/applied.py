"""Files for `apply` as writes of the matrix: one new and one changed object of every group that a file can carry."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import yaml
from sweep.values import changed_values, new_values

from fleioctl.model.registry import resource_of
from fleioctl.model.resource import Field
from fleioctl.model.versions import NEWEST, current
from fleioctl.verbs.as_code.entry import coded, ever_fields, key_sets

from .panel import Panel

Build = Callable[[Panel], list[str]]
Row = dict[str, Any]

ZONE = {"name": "applied.example", "email": "dns@example.com", "type": "PRIMARY", "client": "{clients:id=722694}"}
RECORDS = [{"name": name, "type": "A", "records": ["192.0.2.8"]} for name in ("www", "mail")]
RULE = {"direction": "ingress", "protocol": "tcp", "port_range_min": 8443, "description": "Applied"}
GROUP = {"name": "applied", "region": "Region1", "client": "{clients:id=722694}"}
SHOP = {
    "product-groups": [{"name": "Applied"}],
    "products": [
        {"code": "applied", "name": "A", "group": "Applied", "product_type": "generic", "price_model": "free"}
    ],
    "product-cycles": [
        {"product": "applied", "cycle": "year", "cycle_multiplier": 2, "currency": "EUR", "fixed_price": "7.50"}
    ],
}


def applied_writes() -> dict[str, Build]:
    """Return by name how each file is applied."""
    found: dict[str, Build] = {}
    for group in coded():
        if resource_of(group).create:
            found[f"apply a new one of {group}"] = partial(_new, group)
        if _changeable(group):
            found[f"apply a changed one of {group}"] = partial(_changed, group)
    return found | {
        "apply a zone and its records": partial(_file, {"dns-zones": [{**ZONE, "records": RECORDS}]}),
        "apply a record": partial(_below, "dns-zones", ZONE, "records", RECORDS[:1], RECORDS),
        "apply a record less": partial(_below, "dns-zones", ZONE, "records", RECORDS, RECORDS[:1]),
        "apply a security group and its rule": partial(_file, {"security-groups": [{**GROUP, "rules": [RULE]}]}),
        "apply a rule": partial(_below, "security-groups", GROUP, "rules", [], [RULE]),
        "apply a rule less": partial(_below, "security-groups", GROUP, "rules", [RULE], []),
        "apply a product with group and price": partial(_file, SHOP),
    }


def _changeable(group: str) -> list[Field]:
    resource = resource_of(group)
    keys = {name for names in key_sets(resource) for name in names}
    return [
        each
        for each in ever_fields(resource)
        if "update" in each.verbs and each.name not in keys and not each.refers and each.type != "json"
    ]


def _new(group: str, panel: Panel) -> list[str]:
    panel.prepare(f"{group} create")
    return _file({group: [_row(group, panel)]}, panel)


def _row(group: str, panel: Panel) -> Row:
    fields = [each for each in _here(group, panel) if "create" in each.verbs and each.type != "json"]
    values = new_values(fields, group, panel.sandbox.version)
    return {each.name: _typed(each, panel.filled(values[each.name])) for each in fields if each.name in values}


def _here(group: str, panel: Panel) -> list[Field]:
    version = panel.sandbox.version
    known = {each.name for each in current(resource_of(group).fields, version or NEWEST)}
    return [each for each in ever_fields(resource_of(group)) if each.name in known]


def _typed(each: Field, value: str) -> Any:
    return [value] if each.many else value


def _changed(group: str, panel: Panel) -> list[str]:
    shown = panel.machine(["export", group])
    assert shown.code == 0, shown.stderr
    rows = yaml.safe_load(shown.stdout)[group]
    assert rows, "nothing is there"
    names = {each.name for each in _here(group, panel)} & set(rows[0])
    each = next(each for each in _changeable(group) if each.name in names)
    row = {
        name: rows[0][name]
        for name in rows[0]
        if name in {key for keys in key_sets(resource_of(group)) for key in keys}
    }
    if each.type == "boolean":
        return _file({group: [{**row, each.name: not rows[0][each.name]}]}, panel)
    return _file({group: [{**row, **changed_values([each], group)}]}, panel)


def _below(group: str, parent: Row, name: str, before: list[Row], after: list[Row], panel: Panel) -> list[str]:
    made = panel.machine([*_file({group: [{**parent, name: before}]}, panel), "--yes"])
    assert made.code == 0, made.stderr
    return [*_file({group: [{**parent, name: after}]}, panel), "--prune", f"{group}.{name}"]


def _file(groups: dict[str, list[Row]], panel: Panel) -> list[str]:
    place = panel.machine.home / "applied.yaml"
    text = yaml.safe_dump(groups, sort_keys=False, allow_unicode=True)
    place.write_text(text.replace("{clients:id=722694}", panel.filled("{clients:id=722694}")), encoding="utf-8")
    return ["apply", str(place)]
