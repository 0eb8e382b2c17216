"""One setting after another, each from the first layer that has it: option, environment, profile, default."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from fleioctl import errors
from fleioctl.config.options import Options
from fleioctl.model.formats import FORMATS
from fleioctl.text.suggestions import did_you_mean

TIMEOUT = 120.0  # seconds for a call with all its attempts, unless --timeout says another time
_COLORS = ("auto", "always", "never")
_FALSE = ("", "0", "false", "no", "off")
_CA_VARIABLES = ("REQUESTS_CA_BUNDLE", "SSL_CERT_FILE", "CURL_CA_BUNDLE")


class Value(NamedTuple):
    """A setting and where it came from."""

    value: Any
    origin: str = "default"


def resolve(options: Options, environ: Mapping[str, str], stored: Mapping[str, Value]) -> dict[str, Value]:
    """Return every setting but URL and token; `stored` is what the profile says."""
    debug = _switch(options, environ, "debug", "FLEIOCTL_DEBUG")
    verbose = _switch(options, environ, "verbose", "")
    return {
        "output": _output(options, environ, stored),
        "timeout": _timeout(options, environ),
        "color": _color(options, environ),
        "debug": debug,
        "verbose": verbose if verbose.value else debug,
        "no_input": _switch(options, environ, "no_input", "CI"),
        "yes": _switch(options, environ, "yes", ""),
        "quiet": _switch(options, environ, "quiet", ""),
        "ca_file": stored.get("ca_file") or _ca_file(environ),
        "client_cert": stored.get("client_cert", Value("")),
        "client_key": stored.get("client_key", Value("")),
        "read_only": stored.get("read_only", Value(False)),
        "environment": stored.get("environment", Value("")),
        "insecure_http": stored.get("insecure_http", Value(False)),
    }


def no_input(options: Options, environ: Mapping[str, str]) -> bool:
    """Tell whether nobody is to be asked; the file has no say in it, so that a broken one can be mended."""
    return bool(_switch(options, environ, "no_input", "CI").value)


def _output(options: Options, environ: Mapping[str, str], stored: Mapping[str, Value]) -> Value:
    for given in _given(options.output, "--output", environ, "FLEIOCTL_OUTPUT"):
        _check_choice(given, FORMATS)
        return given
    return stored.get("output", Value(None))


def _timeout(options: Options, environ: Mapping[str, str]) -> Value:
    for given in _given(options.timeout, "--timeout", environ, "FLEIOCTL_TIMEOUT"):
        return Value(_seconds(given), given.origin)
    return Value(TIMEOUT)


def _color(options: Options, environ: Mapping[str, str]) -> Value:
    for given in _given(options.color, "--color", environ, ""):
        _check_choice(given, _COLORS)
        return given
    if environ.get("NO_COLOR"):
        return Value("never", "environment NO_COLOR")
    if environ.get("FORCE_COLOR"):
        return Value("always", "environment FORCE_COLOR")
    return Value("auto")


def _switch(options: Options, environ: Mapping[str, str], name: str, variable: str) -> Value:
    for given in _given(getattr(options, name), f"--{name.replace('_', '-')}", environ, variable):
        is_on = given.value if isinstance(given.value, bool) else given.value.strip().lower() not in _FALSE
        return Value(is_on, given.origin)
    return Value(False)


def _ca_file(environ: Mapping[str, str]) -> Value:
    for variable in _CA_VARIABLES:
        if environ.get(variable):
            return Value(environ[variable], f"environment {variable}")
    return Value("")


def _given(option: Any, flag: str, environ: Mapping[str, str], variable: str) -> Iterator[Value]:
    """Yield what the option says, then what the environment says; an empty variable says nothing."""
    if option is not None:
        yield Value(option, f"option {flag}")
    if variable and environ.get(variable):
        yield Value(environ[variable], f"environment {variable}")


def _check_choice(given: Value, choices: tuple[str, ...]) -> None:
    if given.value not in choices:
        message = f"{_source(given)}: {given.value!r} is none of {', '.join(choices)}."
        raise errors.Usage(message + did_you_mean(given.value, choices))


def _seconds(given: Value) -> float:
    try:
        seconds = float(given.value)
    except ValueError:
        seconds = math.nan
    if not 0 < seconds < math.inf:
        raise errors.Usage(f"{_source(given)}: {given.value} is no number of seconds above 0.")
    return seconds


def _source(given: Value) -> str:
    return given.origin.split(" ", 1)[1]
