"""YAML whose scalars stay what was written: `NO` is a name, `01234` a zip code, until a field says otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import yaml
from yaml import events

from fleioctl.errors import Usage
from fleioctl.inputs.documents.integrity import DEEPEST, Broken, object_of
from fleioctl.inputs.documents.scalars import Plain, Value

NULLS = ("", "~", "null")  # Null and NULL are people's names
MOST_REPEATED = 100_000  # values that aliases may add: a few lines of them can stand for billions
DEEPEST_DOCUMENT = DEEPEST + 1  # a list of objects, each of which may be as deep as allowed

# the one in C is ten times as fast, and not everywhere
LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_yaml(text: str, name: str) -> list[Value]:
    """Return each document of the text; Usage where it is no YAML, or more than plain data."""
    builder = _Builder(name)
    try:
        for event in yaml.parse(text, Loader=LOADER):
            builder.take(event)
    except yaml.YAMLError as error:
        raise Usage(f"{name} is no YAML: {_described(error)}.", code="input_file") from error
    except (ValueError, OverflowError, RecursionError) as error:  # an escape beyond Unicode
        raise Usage(f"{name} is no YAML.", code="input_file") from error
    return builder.documents


def _described(error: yaml.YAMLError) -> str:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    problem = getattr(error, "problem", None) or getattr(error, "reason", None) or "it cannot be read"
    return f"{problem}, line {mark.line + 1}, column {mark.column + 1}" if mark else str(problem)


class _Node(NamedTuple):
    """A finished value, with what an alias to it would add."""

    value: Value
    size: int = 1
    depth: int = 0


@dataclass(slots=True)
class _Open:
    """A list or an object that has not ended yet; of an object, keys and values take turns."""

    is_object: bool
    anchor: str | None
    line: int
    nodes: list[_Node] = field(default_factory=list)


class _Builder:
    """Put values together from the parser's events, without recursion."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.documents: list[Value] = []
        self._open: list[_Open] = []
        self._anchors: dict[str, _Node] = {}
        self._repeated = 0

    def take(self, event: Any) -> None:
        if getattr(event, "tag", None) is not None:
            raise self._bad(event, f"the tag {event.tag!r} is not read; put a text in quotes instead")
        if isinstance(event, events.DocumentStartEvent):
            self._anchors.clear()
        elif isinstance(event, events.ScalarEvent):
            self._place(self._scalar(event), event.anchor)
        elif isinstance(event, events.AliasEvent):
            self._place(self._repeat(event), None)
        elif isinstance(event, events.SequenceStartEvent | events.MappingStartEvent):
            self._begin(event)
        elif isinstance(event, events.SequenceEndEvent | events.MappingEndEvent):
            ended = self._open.pop()
            self._place(self._finished(ended), ended.anchor)

    def _scalar(self, event: Any) -> _Node:
        unquoted = event.implicit[0]
        if unquoted and event.value in NULLS and not self._at_key:
            return _Node(None)
        return _Node(Plain(event.value) if unquoted else event.value)

    @property
    def _at_key(self) -> bool:
        return bool(self._open) and self._open[-1].is_object and len(self._open[-1].nodes) % 2 == 0

    def _begin(self, event: Any) -> None:
        if self._at_key:
            raise self._bad(event, "a key is a text, no list and no object")
        self._check_depth(event, 1)
        is_object = isinstance(event, events.MappingStartEvent)
        self._open.append(_Open(is_object, event.anchor, event.start_mark.line))

    def _check_depth(self, event: Any, more: int) -> None:
        if len(self._open) + more > DEEPEST_DOCUMENT:
            raise self._bad(event, f"it is nested more than {DEEPEST} levels deep")

    def _repeat(self, event: Any) -> _Node:
        node = self._anchors.get(event.anchor)
        if node is None:
            raise self._bad(event, f"*{event.anchor} has no &{event.anchor} that ended before it")
        if self._at_key and not isinstance(node.value, str):
            raise self._bad(event, "a key is a text")
        self._repeated += node.size
        if self._repeated > MOST_REPEATED:
            raise self._bad(event, "its aliases stand for too many values")
        self._check_depth(event, node.depth)
        return node._replace(value=_copy(node.value))

    def _finished(self, ended: _Open) -> _Node:
        nodes = ended.nodes
        size, depth = 1 + sum(node.size for node in nodes), 1 + max((node.depth for node in nodes), default=0)
        values = [node.value for node in nodes]
        value = self._object(ended, values) if ended.is_object else values
        return _Node(value, size, depth)

    def _object(self, ended: _Open, values: list[Value]) -> dict[str, Value] | Broken:
        pairs = list(zip(values[::2], values[1::2], strict=True))
        merges = [value for key, value in pairs if _is_merge(key)]
        own = object_of((str(key), value) for key, value in pairs if not _is_merge(key))
        if len(merges) > 1:
            return Broken("the key '<<' is given twice")
        if isinstance(own, dict):
            for source in self._sources(ended, merges):
                own = {**source, **own}  # the object's own keys win
        return own

    def _sources(self, ended: _Open, merges: list[Value]) -> Iterator[dict[str, Value]]:
        for merge in merges:
            for source in merge if isinstance(merge, list) else [merge]:
                if not isinstance(source, dict):
                    raise self._at(ended.line, "<< takes an object, or a list of objects")
                yield source

    def _place(self, node: _Node, anchor: str | None) -> None:
        if anchor:
            self._anchors[anchor] = node
        if self._open:
            self._open[-1].nodes.append(node)
        else:
            self.documents.append(node.value)

    def _bad(self, event: Any, reason: str) -> Usage:
        return self._at(event.start_mark.line, reason)

    def _at(self, line: int, reason: str) -> Usage:
        return Usage(f"{self.name}, line {line + 1}: {reason}.", code="input_file")


def _is_merge(key: Value) -> bool:
    return isinstance(key, Plain) and key == "<<"


def _copy(value: Value) -> Value:
    """Return a value of its own for each place; its depth was checked."""
    if isinstance(value, dict):
        return {key: _copy(each) for key, each in value.items()}
    return [_copy(each) for each in value] if isinstance(value, list) else value
