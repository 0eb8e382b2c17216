"""Which panel is meant: URL and token come together, from the first layer that names one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from fleioctl import errors
from fleioctl.config.options import Options


class Choice(NamedTuple):
    """A profile, or a URL, or neither; never both."""

    profile: str = ""
    url: str = ""
    origin: str = "default"


def choose(options: Options, environ: Mapping[str, str], default_profile: str, file: str) -> Choice:
    """Return what the first layer names that names anything."""
    if options.profile == "" or options.panel_url == "":
        raise errors.Usage(f"{'--profile' if options.profile == '' else '--panel-url'} needs a value.")
    layers = (
        (options.profile, options.panel_url, "option --profile", "option --panel-url"),
        (environ.get("FLEIOCTL_PROFILE"), environ.get("FLEIOCTL_URL"), *_ENVIRONMENT),
        (default_profile, None, f"default_profile ({file})", ""),
    )
    for profile, url, from_profile, from_url in layers:
        if profile and url:
            raise _two_names(from_profile, from_url)
        if profile:
            return Choice(profile=profile, origin=from_profile)
        if url:
            return Choice(url=url, origin=from_url)
    return Choice()


def ignored(choice: Choice, environ: Mapping[str, str]) -> list[str]:
    """Say which variables a named profile makes void: a token must not reach another panel."""
    if not choice.profile:
        return []
    names = [name for name in ("FLEIOCTL_URL", "FLEIOCTL_TOKEN") if environ.get(name)]
    verb = "is" if len(names) == 1 else "are"
    return [f"{' and '.join(names)} {verb} ignored: the profile {choice.profile} brings its own"] if names else []


_ENVIRONMENT = ("environment FLEIOCTL_PROFILE", "environment FLEIOCTL_URL")


def _two_names(first: str, second: str) -> errors.Usage:
    one, other = first.split(" ", 1)[1], second.split(" ", 1)[1]
    return errors.Usage(f"{one} and {other} name two panels; give one of them.", code="two_panels")
