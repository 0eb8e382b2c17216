"""Importing requests without what guesses encodings: those tables take a tenth of the time of a short list.

Requests does without them where they are not installed, and warns. Nothing is lost here: bodies are read as bytes,
JSON tells its encoding, and nobody asks requests for a text.
"""

from __future__ import annotations

import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

DETECTORS = ("chardet", "charset_normalizer")


@contextmanager
def detectors_absent() -> Iterator[None]:
    """Let the imports of the block find no detector; afterwards they are there for whoever wants one."""
    hidden = [name for name in DETECTORS if name not in sys.modules]
    sys.modules.update(dict.fromkeys(hidden))  # type: ignore[arg-type]  # the import system takes None for "not there"
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        for name in hidden:
            sys.modules.pop(name, None)
