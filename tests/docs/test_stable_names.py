"""The names that scripts use stay what they are, or their change is announced."""

from __future__ import annotations

from .stable_names import LIST, stable_names

TO_DO = "announce it in CHANGELOG.md, then: (cd tests && ../.venv/bin/python -m docs.stable_names)"


def test_names_that_scripts_use_stay() -> None:
    written = LIST.read_text(encoding="utf-8").splitlines()
    assert sorted(set(written) ^ set(stable_names().splitlines())) == [], TO_DO
