"""Every amount of every create, update and action: the panel gets the digits that were written, from wherever."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from fleioctl.model.registry import groups
from fleioctl.model.resource import Field, Resource
from fleioctl.sandbox.application import Sandbox
from fleioctl.verbs.create import create_fields
from fleioctl.verbs.update import update_fields

from .panel import Swept
from .reads import first_object
from .states import stored
from .today import resource_of
from .values import changed_values, new_values, options

MONEY = "123456789012.34"  # as many digits as the panel's amounts have
NUMBER = "12.345678901234567890123"  # more than a binary float holds
KEPT = {"currencies": "12.345678", "tax-rules": NUMBER}  # rates: of six places, and as a number
NUMBERS = ("decimal", "number")


def _cases(verb: str, fields_of: Callable[[Resource], list[Field]]) -> list[tuple[str, str]]:
    return [
        (group, field.name)
        for group in groups()
        if getattr(resource_of(group), verb)
        for field in fields_of(resource_of(group))
        if field.type in NUMBERS
    ]


def _file(swept: Swept, format: str, name: str, value: str) -> str:
    text = {"json": f'{{"{name}": {value}}}', "yaml": f"{name}: {value}\n", "csv": f"{name}\n{value}\n"}[format]
    path = swept.machine.home / f"digits.{format}"
    path.write_text(text, encoding="utf-8")
    return str(path)


def _words(swept: Swept, fields: list[Field], values: dict[str, str], name: str, value: str, way: str) -> list[str]:
    if way == "option":
        return options(swept, fields, {**values, name: value})
    others = [field for field in fields if field.name != name]
    if way == "set":
        return [*options(swept, others, values), "--set", f"{name}:={value}"]
    return [*options(swept, others, values), "--from-file", _file(swept, way, name, value)]


def _is_kept(swept: Swept, resource: Resource, id: str, name: str) -> None:
    value = KEPT.get(resource.group, MONEY)
    kept = stored(swept.sandbox, resource, id)
    assert kept
    assert Decimal(str(kept[name])) == Decimal(value), f"{kept[name]!r}, not {value}"


@pytest.mark.parametrize("way", ["option", "set", "json", "yaml", "csv"])
@pytest.mark.parametrize(("group", "name"), _cases("create", create_fields))
def test_a_create_keeps_digits(swept: Swept, group: str, name: str, way: str) -> None:
    resource = resource_of(group)
    fields = create_fields(resource)
    swept.prepare(f"{group} create")
    words = _words(swept, fields, new_values(fields, group), name, KEPT.get(group, MONEY), way)
    result = swept.machine([group, "create", *words, "-o", "json"])
    assert result.code == 0, result.stderr
    _is_kept(swept, resource, str(result.json[resource.identity.key]), name)


@pytest.mark.parametrize("way", ["option", "set", "json"])
@pytest.mark.parametrize(("group", "name"), _cases("update", update_fields))
def test_an_update_keeps_digits(swept: Swept, group: str, name: str, way: str) -> None:
    resource = resource_of(group)
    field = next(each for each in update_fields(resource) if each.name == name)
    id = str(first_object(swept, resource)[resource.identity.key])
    values = {name: changed_values([field], group)[name]}
    result = swept.machine([group, "update", id, *_words(swept, [field], values, name, KEPT.get(group, MONEY), way)])
    assert result.code == 0, result.stderr
    _is_kept(swept, resource, id, name)


@pytest.mark.parametrize("way", ["item", "json", "api", "input"])
def test_digits_within_objects_are_kept(swept: Swept, monkeypatch: pytest.MonkeyPatch, way: str) -> None:
    heard: list[str] = []
    serve = Sandbox.__call__

    def served(self: Sandbox, environ: dict[str, Any], start: Any) -> Any:
        if environ["REQUEST_METHOD"] == "POST":
            heard.append(environ["wsgi.input"].read().decode())
            environ["wsgi.input"].seek(0)
        return serve(self, environ, start)

    monkeypatch.setattr(Sandbox, "__call__", served)
    client = swept.filled("{clients}")
    item = f'{{"item_type": "other", "amount": {MONEY}, "description": "s"}}'
    file = swept.machine.home / "i.json"
    file.write_text(f'{{"client": {client}, "items": [{item}]}}', encoding="utf-8")
    result = swept.machine(
        {
            "item": ["invoices", "create", "--client", client, "--item", item],
            "json": ["invoices", "create", "--from-file", str(file)],
            "api": ["api", "POST", "billing/invoices", "-F", f"client={client}", "-F", f"items=[{item}]"],
            "input": ["api", "POST", "billing/invoices", "--input", str(file)],
        }[way]
        + ["-o", "json"]
    )
    assert result.code == 0, result.stderr
    assert MONEY in heard[-1]
    assert Decimal(swept.get(f"billing/invoices/{result.json['id']}")["items"][0]["amount"]) == Decimal(MONEY)


def test_the_panel_keeps_what_no_float_holds(swept: Swept) -> None:
    pricing = f'{{"price": {NUMBER}}}'
    words = ["price-rules", "create", "--display-name", "x", "--plan", "2", "--resource", "r", "--priority", "1"]
    result = swept.machine([*words, "--set", f"pricing:={pricing}", "-o", "json"])
    assert result.code == 0, result.stderr
    kept = stored(swept.sandbox, resource_of("price-rules"), str(result.json["id"]))
    assert kept
    assert kept["pricing"]["price"] == Decimal(NUMBER)
