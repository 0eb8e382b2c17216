"""The API's names as people write them."""

from __future__ import annotations

import re

WORDS = ("API", "CIDR", "CPU", "DHCP", "DNS", "ID", "IDs", "IP", "IPs", "IPv4", "IPv6", "ISO", "MAC", "MTU")
MORE = ("OpenStack", "OS", "RAM", "SSH", "TTL", "URL", "UUID", "VAT", "vCPU", "vCPUs")
SPELLED = {
    **{word.lower(): word for word in (*WORDS, *MORE)},
    "email": "e-mail",
    "hostid": "host ID",
    "outofcredit": "out of credit",
    "gb": "GB",
}
# how a help begins that says what a field does, not what it is called
SAID = (
    "a also an as cannot client copy day give has how id is its json make name nobody pays such take the what when why"
)
NO_LABEL = frozenset(SAID.split())
LONGEST_LABEL = 4  # words
CAMEL = re.compile(r"(?<=[a-z])([A-Z])(?=[a-z])")  # bootSources, as a few answers have it
SEPARATORS = str.maketrans("-_.", "   ")


def spelled(name: str) -> str:
    """Return `SSH keys` for `ssh-keys`, `floating IP address` for `floating_ip_address`."""
    words = CAMEL.sub(lambda match: f" {match[1].lower()}", name).translate(SEPARATORS)
    return " ".join(SPELLED.get(word.lower(), word) for word in words.split())


def titled(name: str) -> str:
    """Return it with a capital at the beginning, unless the word has a spelling of its own."""
    text = spelled(name)
    return text if any(map(str.isupper, text.partition(" ")[0])) else text[:1].upper() + text[1:]


def label_of(name: str, help: str) -> str:
    """Return what the help of a field calls it, where that says more: `Street address` for `address1`, or nothing."""
    head = re.split(r"[.,;:(]", help, maxsplit=1)[0].strip()
    words = head.split()
    sentence = not 2 <= len(words) <= LONGEST_LABEL or words[0].lower() in NO_LABEL
    repeated = head.lower().startswith(spelled(name).lower()) and "in" not in words  # a unit is worth its words
    return "" if sentence or repeated else head
