"""Changes of the configuration file that keep everything else in it, comments too."""

from __future__ import annotations

from collections.abc import Callable, Mapping, MutableMapping
from pathlib import Path
from typing import Any

from fleioctl import errors
from fleioctl.config import config_file, keys
from fleioctl.config.load import unknown_profile
from fleioctl.storage import files

LOCK_SECONDS = 10.0  # others hold it while they write one small file
_RIVALS = {"token": "token_command", "token_command": "token"}

Content = MutableMapping[str, Any]


def profiles(path: Path) -> dict[str, dict[str, Any]]:
    """Return what the file says of each profile, tokens hidden."""
    found = config_file.read(path).profiles
    return {
        name: {key: "<set>" if key == "token" else value for key, value in values.items()}
        for name, values in found.items()
    }


def default_profile(path: Path) -> str:
    """Return the profile that is used when none is named, empty for none."""
    return config_file.read(path).default_profile


def save_profile(path: Path, name: str, values: Mapping[str, Any], *, default: bool | None = None) -> None:
    """Create the profile or change these values of it, None removes one.

    The first profile becomes the default, unless `default` says which it is to be.
    """
    keys.check_name(name)
    _refuse_reserved(name)
    given = {key: value for key, value in values.items() if value is not None}
    if strange := keys.unknown(values, keys.KEYS):
        raise errors.Usage(f"The profile {name} cannot be saved: {strange[0]}")

    def change(content: Content) -> None:
        if default or (default is None and not content["profiles"] and "default_profile" not in content):
            content["default_profile"] = name
        content["profiles"].setdefault(name, {})
        profile = content["profiles"][name]
        for key in (*values, *(_RIVALS[key] for key in given if key in _RIVALS)):
            if key not in given:
                profile.pop(key, None)
        profile.update(given)
        if wrong := keys.problem(profile):
            raise errors.Usage(f"The profile {name} cannot be saved: {wrong}.")

    _edit(path, change)


def remove_profile(path: Path, name: str) -> bool:
    """Remove the profile, and say whether it was there."""
    _refuse_reserved(name)
    if name not in config_file.read(path).profiles:
        return False

    def change(content: Content) -> None:
        content["profiles"].pop(name, None)
        if content.get("default_profile") == name:
            del content["default_profile"]

    _edit(path, change)
    return True


def set_default(path: Path, name: str) -> None:
    """Use this profile whenever none is named."""

    def change(content: Content) -> None:
        if not keys.is_sandbox(name):
            _require(content, name)
        content["default_profile"] = name

    _edit(path, change)


def set_value(path: Path, profile: str, key: str, text: str) -> None:
    """Set one value of a profile; an empty text removes it."""
    _refuse_reserved(profile)
    value = keys.parse(key, text) if text or key not in keys.KEYS or key == "url" else None

    def change(content: Content) -> None:
        values = _require(content, profile)
        values.pop(_RIVALS.get(key, ""), None)
        if value is None:
            values.pop(key, None)
        else:
            values[key] = value

    _edit(path, change)


def replace_text(path: Path, old: str, new: str) -> None:
    """Replace the whole file by what a person made of it, unless somebody else changed it meanwhile."""
    target = files.owned(path)
    with files.lock(target, LOCK_SECONDS):
        if config_file.text(target) != old:
            message = f"{path} was changed by another program meanwhile; it was left alone."
            raise errors.Local(message, hint="Edit it again.")
        files.write_private(target, new.encode())


def _edit(path: Path, change: Callable[[Content], None]) -> None:
    """Apply the change under a lock, and write only what reads back as meant."""
    import tomlkit

    target = files.owned(path)
    with files.lock(target, LOCK_SECONDS):
        old = config_file.text(target)
        wanted = _wanted(old, path, change)
        try:
            document = tomlkit.parse(old)
            _apply(document, change, tomlkit.table(is_super_table=True))
            new = tomlkit.dumps(document)
            is_right = config_file.parse(new, path) == wanted
        except Exception as error:  # whatever the editor stumbles over, the file stays
            raise _too_intricate(path) from error
        if not is_right:
            raise _too_intricate(path)
        if new != old:
            files.write_private(target, new.encode())


def _wanted(old: str, path: Path, change: Callable[[Content], None]) -> dict[str, Any]:
    content = config_file.parse(old, path)
    config_file.shape(content, path)
    _apply(content, change, {})
    return content


def _apply(content: Content, change: Callable[[Content], None], no_profiles: Any) -> None:
    content.setdefault("profiles", no_profiles)
    change(content)
    if not content["profiles"]:
        del content["profiles"]


def _require(content: Content, name: str) -> Content:
    if name not in content["profiles"]:
        raise unknown_profile(name, content["profiles"])
    profile: Content = content["profiles"][name]
    return profile


def _refuse_reserved(name: str) -> None:
    if keys.is_sandbox(name):
        raise errors.Usage("The profile sandbox is built in; it cannot be changed.", code="reserved_name")


def _too_intricate(path: Path) -> errors.Local:
    message = f"{path} is written in a way that cannot be changed safely by program; it was left alone."
    return errors.Local(message, hint="Change it by hand.")
