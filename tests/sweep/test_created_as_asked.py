"""Every field of every create: where the panel lets it fall and shows so, the create is exit 8 and names it."""

from __future__ import annotations

import json
from io import BytesIO
from typing import Any
from urllib.error import HTTPError

import pytest

from fleioctl.model.registry import groups
from fleioctl.model.resource import Resource
from fleioctl.model.versions import NEWEST
from fleioctl.sandbox.application import Sandbox
from fleioctl.verbs.create import create_fields

from .panel import Swept
from .values import is_shown, new_values, options
from .versions.today import resource_of

MADE = [group for group in groups() if resource_of(group).create]
ALONE = ("--no-journal", "-o", "json")  # what cannot be found must not be in the way of the next
REFUSED = 5  # what the panel itself cannot do without


class Deaf:
    """What happens to the bodies of POSTs on the way: a key is lost, as an unknown one would be."""

    def __init__(self) -> None:
        self.lost = ""
        self.sent: dict[str, Any] = {}
        self.reads = 0

    def hear(self, environ: dict[str, Any], path: str) -> None:
        """Let the key fall, and count the reads of what is new."""
        if environ["REQUEST_METHOD"] == "POST" and environ["PATH_INFO"].endswith(f"/{path}"):
            self.sent = json.load(environ["wsgi.input"])
            kept = json.dumps({name: value for name, value in self.sent.items() if name != self.lost}).encode()
            environ.update({"wsgi.input": BytesIO(kept), "CONTENT_LENGTH": str(len(kept))})
            self.reads = 0
        elif environ["REQUEST_METHOD"] == "GET":
            self.reads += 1


@pytest.fixture
def deaf(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Deaf:
    """Make the panel deaf on one ear."""
    panel, serve = Deaf(), Sandbox.__call__
    path = resource_of(request.node.callspec.params["group"]).path

    def served(self: Sandbox, environ: dict[str, Any], start: Any) -> Any:
        panel.hear(environ, path)
        return serve(self, environ, start)

    monkeypatch.setattr(Sandbox, "__call__", served)
    return panel


@pytest.mark.parametrize("group", MADE)
def test_what_did_not_take_is_named(swept: Swept, deaf: Deaf, group: str) -> None:
    resource = resource_of(group)
    words = _create_line(swept, resource)
    assert swept.machine(words).code == 0
    assert deaf.reads <= 1 or not resource.creation.answers_id, "a create is read back once"
    for name in tuple(deaf.sent):
        deaf.lost = name
        swept.restore()
        swept.prepare(f"{group} create")
        result = swept.machine(words)
        if result.code == REFUSED:
            continue
        if not result.stdout:  # without it the new object cannot be told from others
            assert result.error["code"] == "id_not_found", result.stderr
            continue
        named = [each.partition(".")[0] for each in result.error["fields"]] if result.code else []
        shown = _shown(swept, resource, str(result.json[resource.identity.key]))
        if resource.lifecycle.ready and shown.get(name) in (None, "", [], {}):
            continue  # it may be shown once the object is ready
        expected = [name] if _is_otherwise(shown, name, deaf.sent[name]) else []
        assert (named[:1], result.code) == (expected, 8 if expected else 0), (name, deaf.sent[name], shown.get(name))


def _shown(swept: Swept, resource: Resource, id: str) -> dict[str, Any]:
    try:
        return dict(swept.get(f"{resource.path}/{id}"))
    except HTTPError:  # it cannot be read, so nothing is seen
        return {}


def _is_otherwise(shown: dict[str, Any], name: str, sent: Any) -> bool:
    return name in shown and sent not in ("", [], {}) and not is_shown(shown[name], sent)


def _create_line(swept: Swept, resource: Resource) -> list[str]:
    swept.prepare(f"{resource.group} create")
    fields = create_fields(resource)
    return [resource.group, "create", *options(swept, fields, new_values(fields, resource.group, NEWEST)), *ALONE]
