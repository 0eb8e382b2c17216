"""The curl line of --dry-run: it can be pasted, and holds no secret."""

from __future__ import annotations

import json
import shlex
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fleioctl.changes.plans.curl import curl_line
from fleioctl.text.sanitizing import visible

URL = "https://panel.example.com/backend/staffapi/clients"


def test_line_is_the_call() -> None:
    line = curl_line("POST", URL, [("a", "b c+d")], {"name": "O'Neil"})
    assert line == (
        'curl -X POST -H "Authorization: Token $FLEIOCTL_TOKEN" '
        "-H 'Content-Type: application/json' "
        """--data '{"name": "O'"'"'Neil"}' """
        f"'{URL}?a=b%20c%2Bd'"
    )


def test_call_without_body_sends_none() -> None:
    assert curl_line("DELETE", URL, (), None) == f'curl -X DELETE -H "Authorization: Token $FLEIOCTL_TOKEN" {URL}'


def test_read_needs_no_method() -> None:
    assert curl_line("GET", URL, (), None) == f'curl -H "Authorization: Token $FLEIOCTL_TOKEN" {URL}'


def test_secret_is_left_out_and_the_line_says_so() -> None:
    line = curl_line("POST", URL, (), {"root_password": "hunter2", "nested": [{"token": "hunter2"}]})
    assert "hunter2" not in line
    assert "<redacted>" in line
    assert line.endswith("  # cannot run: a secret is left out")


def test_secret_in_the_query_is_left_out() -> None:
    line = curl_line("POST", URL, [("password", "hunter2")], None)
    assert "hunter2" not in line
    assert "cannot run" in line


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])  # the first text builds tables of Unicode
@given(st.dictionaries(st.text(), st.text() | st.integers() | st.none()), st.text(st.characters(codec="utf-8")))
def test_shell_reads_back_what_was_meant(body: dict[str, Any], value: str) -> None:
    line = curl_line("PUT", URL, [("q", value)], body)
    assert visible(line) == line
    if "cannot run" not in line:
        words = shlex.split(line)
        assert json.loads(words[words.index("--data") + 1]) == body
