"""The names of the output formats."""

from __future__ import annotations

FORMATS = ("table", "json", "ndjson", "yaml", "csv", "tsv", "ids")
STREAMS = ("ndjson", "csv", "tsv", "ids")
QUERIED = ("json", "yaml")
