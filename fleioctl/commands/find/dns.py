"""Zones and the records in them: which lie in regions, and under the names above a name."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from fleioctl.commands.find.reads import Reads
from fleioctl.commands.find.rows import Found, Json
from fleioctl.concurrent import in_turns

PATH, REGIONS = "openstack/dns", "openstack/regions"


def zones_of(reads: Reads, word: str) -> list[Found]:
    """Return the zones of the panel's default region that bear the name or lie above it."""
    zones, _ = in_turns([partial(_zones, reads, word, ""), partial(reads.objects, REGIONS)])
    return [_zone(zone) for zone in zones]


def records_of(reads: Reads, word: str) -> list[Found]:
    """Return the records under the name, and what the other regions have: the second round."""
    first = _zones(reads, word, "")
    regions = [str(region.get("id")) for region in reads.objects(REGIONS)]
    others = regions if len(regions) > 1 else []
    asked: list[Callable[[], list[Any]]] = [partial(_zones, reads, word, region) for region in others]
    answers: list[list[Any]] = in_turns([partial(_inside, reads, word, first, ""), *asked])
    found, seen = list(answers[0]), {zone.get("id") for zone in first}
    for region, zones in zip(others, answers[1:], strict=True):
        new = [zone for zone in zones if zone.get("id") not in seen]
        seen |= {zone.get("id") for zone in new}
        found += [*map(_zone, new), *_inside(reads, word, new, region)]
    return found


def _zones(reads: Reads, word: str, region: str) -> list[Json]:
    """Ask for the last two labels: the server finds names that have them, not names above them."""
    name = _bare(word)
    zones = reads.objects(PATH, (("search", ".".join(name.split(".")[-2:])), *_region(region)))
    return [zone for zone in zones if name in _name(zone) or name.endswith(f".{_name(zone)}")]


def _inside(reads: Reads, word: str, zones: list[Json], region: str) -> list[Found]:
    records = in_turns([partial(_records, reads, zone, region) for zone in zones])
    return [
        Found("dns-record", {**record, "name": _title(record)}, project=str(zone.get("project_id") or ""))
        for zone, its in zip(zones, records, strict=True)
        for record in its
        if _bare(word) in _name(record) and _name(record) != _name(zone)
    ]


def _records(reads: Reads, zone: Json, region: str) -> list[Json]:
    answer: Any = reads.get(f"{PATH}/{zone.get('id')}/list_records", _region(region))
    found = [*(answer.get("recordsets") or []), *(answer.get("read_only_recordsets") or [])]
    return [each for each in found if isinstance(each, dict)]


def _zone(zone: Json) -> Found:
    return Found("dns-zone", zone, project=str(zone.get("project_id") or ""))


def _region(region: str) -> tuple[tuple[str, str], ...]:
    return (("region_name", region),) if region else ()


def _name(item: Json) -> str:
    return _bare(str(item.get("name", "")))


def _bare(name: str) -> str:
    return name.lower().rstrip(".")


def _title(record: Json) -> str:
    values = record.get("records")
    shown = ", ".join(map(str, values)) if isinstance(values, list) else ""
    return f"{record.get('name')} {record.get('type')} {shown}".strip()
