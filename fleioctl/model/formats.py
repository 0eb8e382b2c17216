"""The names of the output formats, listed here alone: for the configuration, the session and the completions."""

from __future__ import annotations

FORMATS = ("table", "json", "ndjson", "yaml", "csv", "tsv", "ids")
STREAMS = ("ndjson", "csv", "tsv", "ids")  # written page by page
QUERIED = ("json", "yaml")  # one document, to which --query applies
FOR_PROGRAMS = ("json", "ndjson", "yaml")  # an error ends stderr with a line of JSON
