"""The API's names as people write them."""

from __future__ import annotations

WORDS = ("API", "CIDR", "CPU", "DHCP", "DNS", "ID", "IDs", "IP", "IPs", "IPv4", "IPv6", "ISO", "MAC", "MTU")
MORE = ("OpenStack", "OS", "RAM", "SSH", "TTL", "URL", "UUID", "VAT", "vCPU", "vCPUs")
SPELLED = {**{word.lower(): word for word in (*WORDS, *MORE)}, "email": "e-mail", "hostid": "host ID"}
SEPARATORS = str.maketrans("-_.", "   ")


def spelled(name: str) -> str:
    """Return `SSH keys` for `ssh-keys`, `floating IP address` for `floating_ip_address`."""
    return " ".join(SPELLED.get(word.lower(), word) for word in name.translate(SEPARATORS).split())


def titled(name: str) -> str:
    """Return it with a capital at the beginning, unless the word has a spelling of its own."""
    text = spelled(name)
    return text if any(map(str.isupper, text.partition(" ")[0])) else text[:1].upper() + text[1:]
