"""What a profile may say, under which names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from fleioctl import errors
from fleioctl.model.formats import FORMATS
from fleioctl.text.suggestions import did_you_mean

SANDBOX = "sandbox"  # a profile that always exists; sandbox@2019.12 speaks that version
FILES = ("ca_file", "client_cert", "client_key")  # relative to the folder of the configuration file
TEXTS = ("url", "token", "token_command", *FILES, "output", "environment")
SWITCHES = ("read_only", "insecure_http")
KEYS = (*TEXTS, *SWITCHES)

_NAME = re.compile(r"[A-Za-z0-9._-]+")
_WORDS = {"true": True, "yes": True, "on": True, "1": True, "false": False, "no": False, "off": False, "0": False}


def check_name(name: str) -> None:
    """Refuse what is no name of a profile."""
    if not _NAME.fullmatch(name):
        message = f"{name!r} is no name of a profile: letters, digits, - _ and . only."
        raise errors.Usage(message, code="bad_profile_name")


def is_sandbox(name: str) -> bool:
    """Tell whether a profile is the stand-in panel, of whichever version."""
    return name == SANDBOX or name.startswith(f"{SANDBOX}@")


def problem(values: Mapping[str, Any]) -> str:
    """Say what is wrong with the values of a profile, or nothing."""
    for key, value in values.items():
        if key in TEXTS and not (isinstance(value, str) and value.strip()):
            return f"{key} must be a text in quotes"
        if key in SWITCHES and not isinstance(value, bool):
            return f"{key} must be true or false"
    if values.get("output", FORMATS[0]) not in FORMATS:
        return f"output must be one of {', '.join(FORMATS)}"
    if "token" in values and "token_command" in values:
        return "it has both token and token_command; keep one"
    if "client_key" in values and "client_cert" not in values:
        return "it has a client_key without its client_cert"
    return "" if "url" in values else "it has no url"


def parse(key: str, text: str) -> str | bool:
    """Return the value that the text means for this key."""
    if key not in KEYS:
        raise errors.Usage(f"A profile has no {key!r}.{did_you_mean(key, KEYS)}", hint=f"It has {', '.join(KEYS)}.")
    if key == "token":
        message = "A token is never an argument: others could read it in the list of processes."
        raise errors.Usage(message, hint="Use fleioctl login --token-stdin, or set token_command.")
    if key in SWITCHES:
        return _switch(key, text)
    if key == "output" and text not in FORMATS:
        raise errors.Usage(f"output: {text!r} is none of {', '.join(FORMATS)}.{did_you_mean(text, FORMATS)}")
    if not text.strip() or not text.isprintable():
        raise errors.Usage(f"{key} needs a text of one line.")
    return text


def unknown(found: Iterable[str], known: Iterable[str]) -> list[str]:
    """Name the keys that mean nothing, each with the nearest that does."""
    return [f"{key!r} means nothing there.{did_you_mean(key, known)}" for key in found if key not in known]


def _switch(key: str, text: str) -> bool:
    if text.strip().lower() not in _WORDS:
        raise errors.Usage(f"{key}: {text!r} is neither true nor false.")
    return _WORDS[text.strip().lower()]
