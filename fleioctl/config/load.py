"""The way from command line, environment and file to the settings of one run."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from fleioctl import errors
from fleioctl.config import config_file, keys
from fleioctl.config.options import Options
from fleioctl.config.panel import Choice, choose, ignored
from fleioctl.config.places import Place, config_place
from fleioctl.config.settings import Settings
from fleioctl.config.values import Value, resolve
from fleioctl.text.suggestions import did_you_mean


def load(options: Options, environ: Mapping[str, str]) -> Settings:
    """Resolve everything that needs no panel; a wrong option or a broken file is raised here."""
    place = config_place(options, environ)
    file = config_file.File() if place.problem else config_file.read(place.path)
    choice = choose(options, environ, file.default_profile, str(place.path))
    profile = file.profiles.get(choice.profile, {})
    problem = _problem(place, file, choice, profile)
    stored = {} if problem else _stored(profile, choice, place)
    resolved = resolve(options, environ, stored)
    plain: dict[str, Any] = {name: each.value for name, each in resolved.items()}
    return Settings(
        **plain,
        notes=[*file.notes, *_unknown_keys(profile, choice, place), *ignored(choice, environ)],
        choice=choice,
        place=place,
        problem=problem,
        environ=environ,
        stored=stored,
        resolved=resolved,
    )


def _problem(place: Place, file: config_file.File, choice: Choice, profile: Mapping[str, Any]) -> errors.Local | None:
    """Return what forbids the use of a panel; commands that mend the configuration must go on."""
    if place.is_asked_for and not file.exists:
        message = f"The configuration file {place.path} does not exist ({place.origin})."
        return errors.Local(message, code="no_configuration", hint="fleioctl login creates it.")
    if choice.url or choice.profile == keys.SANDBOX:
        return None
    if place.problem:
        return place.problem
    if not choice.profile:
        hint = "fleioctl login sets one up; --profile sandbox tries everything without one."
        return errors.Local("No panel is configured.", code="no_profile", hint=hint)
    if choice.profile not in file.profiles:
        return unknown_profile(choice.profile, file.profiles)
    wrong = keys.problem(profile)
    return (
        errors.Local(f"The profile {choice.profile} in {place.path}: {wrong}.", code="bad_profile") if wrong else None
    )


def unknown_profile(name: str, known: Mapping[str, Any]) -> errors.Local:
    """Return the error for a profile that is not there."""
    names = [*known, keys.SANDBOX]
    message = f"There is no profile {name!r}.{did_you_mean(name, names)}"
    return errors.Local(message, code="unknown_profile", hint=f"Profiles: {', '.join(names)}.")


def _stored(profile: Mapping[str, Any], choice: Choice, place: Place) -> dict[str, Value]:
    origin = f"profile {choice.profile} ({place.path})"
    known = {key: value for key, value in profile.items() if key in keys.KEYS}
    for key in keys.FILES:
        if key in known:
            known[key] = str(place.path.parent / os.path.expanduser(known[key]))
    return {key: Value(value, origin) for key, value in known.items()}


def _unknown_keys(profile: Mapping[str, Any], choice: Choice, place: Place) -> list[str]:
    return [f"{place.path}, profile {choice.profile}: {note}" for note in keys.unknown(profile, keys.KEYS)]
