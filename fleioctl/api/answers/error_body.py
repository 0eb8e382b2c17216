"""The server's words, made fit for a sentence of ours."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from fleioctl.api.outcome import Response
from fleioctl.text.sanitizing import visible
from fleioctl.text.suggestions import did_you_mean

LONGEST = 300  # characters of the server's words in a message
LARGEST_SHOWN = 1024 * 1024  # bytes; what is larger is not taken for words
MOST_FIELDS = 50  # in `fields` of the JSON error: a server that names more says nothing by it
TITLE = re.compile(rb"<title[^>]*>(.{1,200}?)</title", re.I | re.S)
CHOICES = re.compile(r"'(\w{1,80})'[^']*?Choices are: ([\w, ]+)")
SPOKEN = ("detail", "details")


def one_line(text: str, most: int = LONGEST) -> str:
    """Return the text on one line, bounded, with everything escaped that could act on a terminal."""
    words = " ".join(text[: 4 * most].split())
    shown = visible(words)
    return shown if len(shown) <= most else shown[: most - 1] + "…"


def describe(response: Response) -> str:
    """Say what kind of answer it is, never showing a page."""
    kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if not response.body:
        return "an empty answer"
    if is_html(response):
        return "an HTML page" + _title(response.body) + _server(response)
    if kind == "text/plain" and not response.broken:
        return f"the text {one_line(response.body.decode('utf-8', 'replace'), 120)!r}"
    if len(response.body) > LARGEST_SHOWN:
        return f"an answer of {len(response.body)} bytes" + _server(response)
    return "an answer that is no JSON" + _server(response)


def is_html(response: Response) -> bool:
    """Tell a page for people from an answer of the API."""
    return "html" in response.headers.get("Content-Type", "").lower() or response.body.lstrip()[:1] == b"<"


def explain_body(body: Any) -> tuple[str, dict[str, str]]:
    """Return the sentence and the fields of an error body, whichever of its shapes it has."""
    if isinstance(body, dict):
        spoken = [one_line(body[key]) for key in SPOKEN if isinstance(body.get(key), str)]
        spoken += _further(body, spoken)
        rest = {key: value for key, value in body.items() if not (key in SPOKEN and isinstance(value, str))}
    else:
        spoken, rest = [], {"": body}
    found = ((one_line(key, 80), one_line(text)) for key, text in flatten(rest))
    fields = dict(islice(found, MOST_FIELDS))
    return " ".join(spoken) or _joined(fields), {key: text for key, text in fields.items() if key}


def flatten(value: Any, key: str = "") -> Iterator[tuple[str, str]]:
    """Walk nested errors down to texts, each with its dotted field."""
    if isinstance(value, dict):
        for name, child in value.items():
            yield from flatten(child, f"{key}.{name}" if key else name)
    elif isinstance(value, list) and any(isinstance(child, dict | list) for child in value):
        for index, child in enumerate(value):
            yield from flatten(child, f"{key}.{index}" if key else str(index))
    elif isinstance(value, list):
        yield key, " ".join(str(child) for child in value)
    elif value is not None:
        yield key, str(value)


def nearest_choice(response: Response) -> str:
    """Return the nearest of the choices that the server lists for a word it does not know, or nothing."""
    found = CHOICES.search(response.body[:20_000].decode("utf-8", "replace"))
    return did_you_mean(found[1], found[2].split(", ")).lstrip() if found else ""


def _further(body: dict[str, Any], spoken: list[str]) -> Iterator[str]:
    """Add what stands beside `detail` for people to read."""
    messages = body.get("messages")
    texts = (
        [*messages, body.get("user_friendly_message")]
        if isinstance(messages, list)
        else [body.get("user_friendly_message")]
    )
    for text in texts[:5]:
        if spoken and isinstance(text, str) and one_line(text) not in spoken:
            yield one_line(text)


def _joined(fields: dict[str, str]) -> str:
    unnamed = ("", "non_field_errors")
    texts = (text if key in unnamed else f"{key}: {text}" for key, text in fields.items() if text)
    return one_line("; ".join(text.rstrip(".") for text in texts))


def _title(body: bytes) -> str:
    found = TITLE.search(body[:20_000])
    title = one_line(found[1].decode("utf-8", "replace"), 80) if found else ""
    return f" titled {title!r}" if title else ""


def _server(response: Response) -> str:
    server = one_line(response.headers.get("Server", ""), 40)
    return f" from {server}" if server else ""
