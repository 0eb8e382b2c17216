"""No secret survives in any spelling, and nothing else is touched."""

from __future__ import annotations

import base64
import json
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fleioctl.text.redaction import SECRET_KEYS, Redactor, is_secret, redact_body

TOKEN = "9944b09199c62bcf9418ad846dd0e4bbdfc6ee4b"
AWKWARD = 'p@ss/wörd+"quoted"\\ & more'


def redacted(text: str, *secrets: str) -> str:
    redact = Redactor()
    for secret in secrets or (TOKEN,):
        redact.add(secret)
    return redact(text)


def test_plain_token_is_hidden_wherever_it_stands():
    assert redacted(f"Token {TOKEN}, again {TOKEN}") == "Token <redacted>, again <redacted>"


@pytest.mark.parametrize("prefix", ["", "a", "ab", "abc"])
@pytest.mark.parametrize("suffix", ["", "x", "xy"])
@pytest.mark.parametrize("encode", [base64.b64encode, base64.urlsafe_b64encode])
def test_base64_is_hidden_in_every_alignment(prefix, suffix, encode):
    for secret in (TOKEN, AWKWARD, "ÿþÿþÿþ??>>"):
        encoded = encode(f"{prefix}{secret}{suffix}".encode()).decode()
        core = encoded[4:-4]
        assert "<redacted>" in redacted(encoded, secret)
        assert core not in redacted(encoded, secret)


@pytest.mark.parametrize("encode", [quote, quote_plus, lambda text: quote(text, safe=""), json.dumps, str.strip])
def test_url_and_json_spellings_are_hidden(encode):
    assert redacted(encode(AWKWARD), AWKWARD).strip('"') == "<redacted>"


def test_lower_case_percent_escapes_are_hidden():
    assert redacted("a%2fb%2fc%2fd", "a/b/c/d") == "<redacted>"


def test_json_with_letters_kept_is_hidden():
    assert redacted(json.dumps(AWKWARD, ensure_ascii=False), AWKWARD) == '"<redacted>"'


def test_a_secret_inside_a_longer_one_leaves_no_rest():
    assert redacted("abcdefgh-ijkl", "abcdefgh", "abcdefgh-ijkl") == "<redacted>"


@pytest.mark.parametrize("secret", ["", "   ", "true", "12345"])
def test_short_values_hide_nothing(secret):
    assert redacted("true 12345 and spaces   ", secret) == "true 12345 and spaces   "


def test_newline_around_a_secret_does_not_save_it():
    assert redacted(f"x{TOKEN}x", f"{TOKEN}\n") == "x<redacted>x"


def test_without_secrets_text_is_itself():
    assert Redactor()("anything") == "anything"


@given(st.text(min_size=6).filter(lambda text: len(text.strip()) >= 6), st.text(), st.text())
def test_no_secret_survives(secret, before, after):
    if secret.strip() not in "<redacted>":
        assert secret.strip() not in redacted(f"{before}{secret}{after}", secret).replace("<redacted>", "\0")


def test_bodies_hide_secret_keys_at_every_depth():
    body = {"name": "web1", "root_password": "x", "items": [{"Token": "y", "public_key": "ssh-rsa z"}]}
    hidden = {
        "name": "web1",
        "root_password": "<redacted>",
        "items": [{"Token": "<redacted>", "public_key": "ssh-rsa z"}],
    }
    assert redact_body(body) == hidden
    assert body["root_password"] == "x"


def test_bodies_hide_whole_objects_below_a_secret_key():
    assert redact_body({"private_key": {"pem": "x"}}) == {"private_key": "<redacted>"}


def test_empty_values_and_switches_stay_visible():
    body = {"password": None, "token": "", "old_password": True}
    assert redact_body(body) == body


@pytest.mark.parametrize("key", [*sorted(SECRET_KEYS), "new_password", "X-Auth-Token", "admin_Password"])
def test_keys_that_hold_secrets_are_known(key):
    assert is_secret(key)


@pytest.mark.parametrize("key", ["ssh_keys", "public_key", "key", "passwordless", "tokens_used", "name"])
def test_other_keys_are_not(key):
    assert not is_secret(key)
