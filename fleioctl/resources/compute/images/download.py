"""The bytes of an image."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from fleioctl.model.registry import resource_of
from fleioctl.verbs.download import Source, download_command


def _name(item: Mapping[str, Any]) -> str:
    # Names repeat, so the id stands in the file's name; the format is the only true ending.
    return f"image-{item.get('name') or 'unnamed'}-{item.get('id')}.{item.get('disk_format') or 'img'}"


download = download_command(resource_of("images"), Source("download", _name))
