"""Words of other programs, and which of ours are meant by them."""

from __future__ import annotations

from collections.abc import Sequence

MEANT: dict[str, tuple[str, ...]] = {
    "clients": ("customers", "customer", "accounts", "account"),
    "instances": ("servers", "server", "vms", "vm", "machines", "compute"),
    "floating-ips": ("ips", "ip", "addresses", "address", "fips"),
    "ssh-keys": ("keys", "keypairs", "key-pairs", "keypair"),
    "volumes": ("disks", "disk", "storage"),
    "volume-snapshots": ("snapshots", "snapshot"),
    "volume-backups": ("backups", "backup"),
    "flavors": ("sizes", "types", "plans"),
    "hypervisors": ("hosts", "host", "nodes", "computes"),
    "dns-zones": ("dns", "domains", "domain", "zones", "zone"),
    "dns-records": ("records", "record"),
    "security-groups": ("firewalls", "firewall", "secgroups"),
    "invoices": ("bills", "bill", "billing"),
    "transactions": ("payments", "payment"),
    "activity-log": ("logs", "log", "activity", "events"),
    "find": ("search", "whois", "lookup", "locate", "who"),
    "overview": ("status", "summary", "dashboard", "top", "stats"),
    "config": ("configure", "settings", "configuration"),
    "login": ("auth", "init", "setup"),
    "notification-templates": ("templates", "template", "emails"),
    "list": ("ls", "all", "index"),
    "show": ("get", "describe", "view", "info", "inspect", "cat", "read"),
    "create": ("add", "new", "make", "launch", "boot", "open"),
    "update": ("edit", "set", "modify", "change", "patch"),
    "delete": ("remove", "rm", "destroy", "del", "terminate"),
    "stop": ("poweroff", "power-off", "shutdown", "shutoff", "halt"),
    "start": ("poweron", "power-on", "run", "up"),
    "reboot": ("restart", "reset"),
    "download": ("pdf", "fetch", "save"),
    "reply": ("answer", "respond"),
    "note": ("comment",),
    "close": ("done", "finish"),
}


def meant_by(word: str, words: Sequence[str]) -> str:
    """Return ` Did you mean X?` for a word of another program, nothing when none of ours is meant by it."""
    found = [ours for ours, theirs in MEANT.items() if word in theirs and ours in words]
    return f" Did you mean {found[0]}?" if found else ""
