"""Values as the panel stores and shows them: whether what it shows is what was sent.

It strips blanks, writes decimals and times its own way, references as objects; phones, addresses, hardware addresses
and names of domains come back in their one spelling.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from fleioctl.model.paths import identity
from fleioctl.text.redaction import is_secret

CASELESS = ("email", "country")  # checks of fields that the panel may store in another case than they were sent
NAMING = ("id", "uuid", "code", "name", "slug", "email")  # by which a reference may have been sent
HEX = re.compile(r"[0-9A-Fa-f]{2,}([:-][0-9A-Fa-f]{2,}){2,}")  # hardware addresses, uuids
DOMAIN = re.compile(r"[\w*-]+(\.[\w*-]+)+\.")  # as name servers write it: not every text with a dot
PHONE = re.compile(r"\+[0-9 ().-]+")

Json = dict[str, Any]


def is_caseless(check: str, value: str) -> bool:
    """Tell whether a value is the same in any case: an e-mail, the name of a domain."""
    return check in CASELESS or bool(DOMAIN.fullmatch(value))


def missed(sent: Json, shown: Json, *, unready: bool = False, within: str = "") -> Iterator[str]:
    """Yield the fields that an object shows otherwise than they were sent; an `unready` one may not show all yet."""
    for name, wanted in sent.items():
        if name not in shown or is_secret(name) or wanted in (None, "", [], {}):
            continue
        found = shown[name]
        if isinstance(wanted, dict) and isinstance(found, dict):
            yield from missed(wanted, found, unready=unready, within=f"{within}{name}.")
        elif not (unready and found in (None, "", [], {})) and not holds(found, wanted):
            yield within + name


def holds(found: Any, wanted: Any) -> bool:
    """Tell whether a value is what was sent, as the panel stores and shows it: a list may hold more than was sent."""
    if isinstance(wanted, str) and isinstance(found, (dict, list)) and wanted[:1] in ("{", "["):
        with suppress(ValueError, RecursionError):
            return holds(found, json.loads(wanted))
    if isinstance(wanted, list):
        shown = found if isinstance(found, list) else [found]
        return all(any(holds(each, one) for each in shown) for one in wanted)
    if isinstance(found, list):
        return any(holds(each, wanted) for each in found)
    if isinstance(found, dict):
        return not list(missed(wanted, found)) if isinstance(wanted, dict) else _names(found, wanted)
    if found in (None, "", False, 0) and wanted in (False, 0):
        return True  # nothing is what was asked for
    return same(*(_stored(each) for each in (found, wanted)))


def _names(reference: Json, wanted: Any) -> bool:
    """Tell whether a reference is the one that was sent; one that shows none of its names proves nothing."""
    shown = [reference[name] for name in NAMING if reference.get(name) not in (None, "")]
    return not shown or any(same(each, _stored(wanted)) for each in shown)


def _stored(value: Any) -> Any:
    return value.strip().replace("\r\n", "\n") if isinstance(value, str) else value


def same(found: Any, wanted: Any) -> bool:
    """Compare as the API means it: references by id, decimals by value, the rest as text."""
    if isinstance(wanted, list) and isinstance(found, list):
        return sorted(map(identity, found)) == sorted(map(identity, wanted))
    if isinstance(found, (dict, list)) and isinstance(wanted, (dict, list)):
        return found == wanted
    if found in (None, "") and wanted in (None, ""):
        return True
    if isinstance(found, float):  # as it was read: the panel may have shown more digits
        return _as_float(wanted) == found
    found, wanted = identity(found), identity(wanted)
    return alike(found, wanted) or _same_number(found, wanted) or _same_moment(found, wanted)


def _as_float(wanted: Any) -> float | None:
    try:
        return float(wanted)
    except (TypeError, ValueError, OverflowError):
        return None


def _same_number(found: str, wanted: str) -> bool:
    try:
        return Decimal(found) == Decimal(wanted)
    except InvalidOperation:
        return False


def _same_moment(found: str, wanted: str) -> bool:
    """Compare times of any zone; a bare day is its midnight on the server."""
    try:
        one, other = datetime.fromisoformat(found), datetime.fromisoformat(wanted)
    except ValueError:
        return False
    if one.tzinfo is None or other.tzinfo is None:
        return one.replace(tzinfo=None) == other.replace(tzinfo=None)
    return one == other


def alike(found: str, wanted: str) -> bool:
    """Tell whether two texts are one in the panel's spelling; 01 and 1 are two."""
    found, wanted = (each.strip().replace("\r\n", "\n") for each in (found, wanted))
    if found == wanted:
        return True
    if any(all(map(kind.fullmatch, (found, wanted))) for kind in (HEX, DOMAIN)):
        return found.casefold() == wanted.casefold()
    if PHONE.fullmatch(found) and PHONE.fullmatch(wanted):
        return re.sub(r"[ ().-]", "", found) == re.sub(r"[ ().-]", "", wanted)
    return ":" in found and ":" in wanted and _same_address(found, wanted)


def _same_address(found: str, wanted: str) -> bool:
    """Compare addresses and networks of IPv6, which have many spellings."""
    from ipaddress import ip_interface

    with suppress(ValueError):
        return ip_interface(found) == ip_interface(wanted)
    return False
