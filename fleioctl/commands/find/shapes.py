"""Which shape a word has, and when a value of an object is what the word means."""

from __future__ import annotations

import re
from collections.abc import Iterator
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from typing import Any

from fleioctl.model.found_by import FoundBy, Shape

HEX = re.compile(r"[0-9a-f]{32}")
MAC = re.compile(r"([0-9a-f]{2}[:-]){5}[0-9a-f]{2}|([0-9a-f]{4}\.){2}[0-9a-f]{4}", re.IGNORECASE)
DOMAIN = re.compile(r"([\w*]([\w-]*\w)?\.)+[a-z][\w-]*\w\.?", re.IGNORECASE)
EMAIL = re.compile(r"[^@\s]+@[^@\s]+")
LAST_NUMBER = re.compile(r"(\d+)\D*$")


def shape_of(word: str) -> Shape:
    """Return the shape; a word that has none of its own is text."""
    tests: dict[Shape, object] = {
        "ip": address_of(word),
        "network": "/" in word and network_of(word),
        "mac": MAC.fullmatch(word),
        "number": word.isascii() and word.isdecimal(),
        "uuid": HEX.fullmatch(plain(word)),
        "email": EMAIL.fullmatch(word),
        "domain": DOMAIN.fullmatch(word),
    }
    return next((shape for shape, found in tests.items() if found), "text")


def matches(shape: Shape, word: str, item: dict[str, Any], way: FoundBy) -> bool:
    """Tell whether an object is one that the word means."""
    found = [value for path in way.paths for value in values(item, path.split("."))]
    if shape in ("text", "domain") or (shape == "email" and way.param == "search"):
        return _has_words(word, found)
    if not found and way.param not in ("", "id", "search"):
        return True  # the panel filters by it without showing it
    return any(_same(shape, word, value, loosely=way.param == "search") for value in found)


def values(item: Any, steps: list[str]) -> Iterator[str]:
    """Yield what a path leads to, through lists too."""
    if isinstance(item, list):
        for each in item:
            yield from values(each, steps)
    elif isinstance(item, dict) and steps:
        yield from values(item.get(steps[0]), steps[1:])
    elif not steps and item not in (None, ""):
        yield str(item)


def address_of(text: str) -> str:
    """Return an IP address in its one short form, nothing for what is none."""
    try:
        return str(ip_address(text))
    except ValueError:
        return ""


def network_of(text: str) -> IPv4Network | IPv6Network | None:
    """Return the network of a CIDR, also of one with host bits."""
    try:
        return ip_network(text, strict=False)
    except ValueError:
        return None


def plain(text: str) -> str:
    """Return a MAC or a uuid without what groups its digits."""
    return re.sub(r"[^0-9a-z]", "", text.lower())


def _same(shape: Shape, word: str, value: str, *, loosely: bool) -> bool:
    if shape == "ip":
        return address_of(value) == address_of(word)
    if shape == "network":
        network = network_of(word)
        return bool(network and address_of(value) and ip_address(value) in network)
    if shape == "number" and loosely:  # 3 is FLEIO-00003
        last = LAST_NUMBER.search(value)
        return bool(last and int(last[1]) == int(word))
    return plain(value) == plain(word) if shape in ("mac", "uuid") else value.casefold() == word.casefold()


def _has_words(phrase: str, found: list[str]) -> bool:
    """Tell whether every word occurs somewhere, as the panel's own search does it."""
    text = "\n".join(found).casefold()
    return all(word in text for word in phrase.casefold().replace(",", " ").split())
