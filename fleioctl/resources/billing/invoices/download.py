"""The PDF of an invoice."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from fleioctl.model.registry import resource_of
from fleioctl.verbs.download import Source, download_command


def _name(item: Mapping[str, Any]) -> str:
    number = item.get("display_number") or item.get("name") or "draft"
    # With the id, as drafts have no number and files of two invoices must not meet.
    return f"invoice-{number}-{item.get('id')}.pdf"


# Panels from 2020.10 on are asked for pdf by name; 2019.12 ignores it.
download = download_command(resource_of("invoices"), Source("download", _name, (("content_type", "pdf"),)))
