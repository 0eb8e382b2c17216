"""What people type first where our words stand elsewhere: whole lines of ours that do what is meant."""

from __future__ import annotations

import shlex
from collections.abc import Mapping, Sequence

from fleioctl.cli.other_words import MEANT

ANYTHING = "*"  # a word that we do not know there: a target, most likely
OF_A_CLIENT = {  # what belongs to a client is a list of its own
    word: f"{word} list --client CLIENT"
    for word in ("instances", "invoices", "services", "tickets", "orders", "volumes", "transactions")
}
LINES: dict[str, dict[str, str]] = {
    "": {
        "credit": "clients credit add CLIENT AMOUNT",
        "onboard": "clients onboard",
        "ping": "doctor",
        "check": "doctor",
        "info": "whoami",
        "me": "whoami",
        "undo": "history",
        "changes": "history",
        "backup": "instances create-backup TARGET --name NAME",
        "snapshot": "instances create-snapshot TARGET --name NAME",
        "price": "price-rules list",
        "debts": "clients list --credit-below 0",
        "overdue": "invoices list --status unpaid --due-before 1d",
        "call": "api GET PATH",
        "request": "api GET PATH",
        "curl": "api GET PATH",
        "import": "clients create --from-file customers.csv",
    },
    "clients": {
        **OF_A_CLIENT,
        "search": "clients list --search TEXT",
        "find": "clients list --search TEXT",
        "balance": "clients credit show CLIENT",
        "add-credit": "clients credit add CLIENT AMOUNT",
        "debts": "clients list --credit-below 0",
        "debtors": "clients list --credit-below 0",
        "export": "clients list -o csv",
        "import": "clients create --from-file customers.csv",
        "disable": "clients suspend TARGET",
        "block": "clients suspend TARGET",
        "unsuspend": "clients resume TARGET",
        "enable": "clients resume TARGET",
        "usage": "clients billing-summary TARGET",
        "email": "clients users TARGET",
        "emails": "clients users TARGET",
        "contacts": "clients users TARGET",
    },
    "clients credit": {
        ANYTHING: "clients credit show CLIENT",
        "list": "clients credit show CLIENT",
        "remove": "clients credit withdraw CLIENT AMOUNT",
    },
    "instances": {
        "logs": "instances console-output TARGET",
        "log": "instances console-output TARGET",
        "vnc": "instances console TARGET",
        "ssh": "instances console TARGET",
        "password": "instances change-password TARGET",
        "reset-password": "instances change-password TARGET",
        "ip": "instances add-floating-ip TARGET --floating-ip ADDRESS",
        "ips": "instances ports TARGET",
        "snapshot": "instances create-snapshot TARGET --name NAME",
        "backup": "instances create-backup TARGET --name NAME",
        "reinstall": "instances rebuild TARGET --image IMAGE",
        "upgrade": "instances resize TARGET --flavor FLAVOR",
        "stats": "instances measures TARGET",
        "metrics": "instances measures TARGET",
        "usage": "instances measures TARGET",
        "search": "instances list --search TEXT",
        "find": "find TEXT",
    },
    "invoices": {
        "pay": "invoices add-payment INVOICE --amount AMOUNT --gateway GATEWAY",
        "paid": "invoices list --status paid",
        "unpaid": "invoices list --status unpaid",
        "overdue": "invoices list --status unpaid --due-before 1d",
        "cancel": "invoices update TARGET --status cancelled",
        "export": "invoices list -o csv",
        "search": "invoices list --search TEXT",
    },
    "tickets": {
        "assign": "tickets update TARGET --assigned-to USER",
        "messages": "tickets show TARGET",
        "replies": "tickets show TARGET",
        "open": "tickets list --status open",
        "search": "tickets list --search TEXT",
        "priority": "tickets update TARGET --priority high",
    },
    "users": {
        "disable": "users update TARGET --no-is-active",
        "lock": "users update TARGET --no-is-active",
        "enable": "users update TARGET --is-active",
        "unlock": "users update TARGET --is-active",
        "password": "users update TARGET --password-prompt",
        "reset-password": "users update TARGET --password-prompt",
        "set-password": "users update TARGET --password-prompt",
        "search": "users list --search TEXT",
    },
    "volumes": {
        "attach": "instances attach-volume TARGET --volume VOLUME",
        "detach": "instances detach-volume TARGET --volume VOLUME",
        "resize": "volumes extend TARGET --size GB",
        "grow": "volumes extend TARGET --size GB",
        "snapshot": "volume-snapshots create --volume VOLUME",
        "backup": "volume-backups create --volume VOLUME",
    },
    "floating-ips": {
        "assign": "instances add-floating-ip TARGET --floating-ip ADDRESS",
        "attach": "instances add-floating-ip TARGET --floating-ip ADDRESS",
        "associate": "instances add-floating-ip TARGET --floating-ip ADDRESS",
        "unassign": "instances remove-floating-ip TARGET --floating-ip ADDRESS",
        "detach": "instances remove-floating-ip TARGET --floating-ip ADDRESS",
        "release": "floating-ips delete TARGET",
    },
    "hypervisors": {"instances": "instances list --host HOST", "evacuate": "instances migrate --select host=HOST"},
    "services": {
        "cancel": "services terminate TARGET",
        "stop": "services suspend TARGET",
        "resume": "services unsuspend TARGET",
        "pay": "services invoice TARGET",
    },
    "orders": {"approve": "orders accept TARGET", "reject": "orders cancel TARGET"},
    "security-groups": {
        "add-rule": "security-groups rules add TARGET",
        "rules-list": "security-groups rules list TARGET",
    },
    "config": {"show": "config list", "get": "config list", "set": "profiles set PROFILE SETTING VALUE"},
    "profiles": {
        "add": "login -p NAME",
        "create": "login -p NAME",
        "new": "login -p NAME",
        "switch": "profiles use NAME",
    },
    "images": {"upload": "images create --file FILE", "import": "images create --url URL"},
}
VERBS = (
    "list",
    "show",
    "create",
    "update",
    "delete",
    "stop",
    "start",
    "reboot",
    "suspend",
    "resume",
    "wait",
    "download",
)
FIRST = {  # the group that is mostly meant where a verb stands alone
    "instances": ("start", "stop", "reboot", "resize", "rebuild", "migrate", "console", "rescue", "lock", "unlock"),
    "clients": ("suspend", "resume", "unsuspend", "terminate"),
    "tickets": ("reply", "note", "close", "reopen"),
    "invoices": ("pay", "download"),
}
ELSEWHERE = {  # options of a command that only another command has
    "transactions list": {"since": "billing-journal list --since 30d", "until": "billing-journal list --until 30d"},
    "usage list": {"client": "clients billing-summary TARGET"},
    "clients show": {"email": "clients show TARGET", "name": "clients show TARGET", "id": "clients show TARGET"},
}
OPTIONS: dict[str, tuple[str, ...]] = {
    "client": ("owner", "customer", "account", "for", "client-id", "user"),
    "ip": ("ip-address", "address", "addr", "fixed-ip"),
    "limit": ("l", "max", "first", "head", "number", "top"),
    "search": ("name", "email", "e-mail", "query", "q", "grep", "match", "contains"),
    "status": ("state",),
    "host": ("hypervisor", "node", "on"),
    "hypervisor": ("host", "node", "to", "target"),
    "credit-below": ("negative-credit", "in-debt", "debt", "owing"),
    "since": ("after", "from", "start"),
    "until": ("before", "to", "end"),
    "text": ("message", "body", "m", "content"),
    "text-file": ("file", "body-file"),
    "assigned-to": ("assignee", "to", "owner"),
    "with": ("include", "expand", "users", "services", "instances", "invoices", "tickets"),
    "flavor": ("size", "type", "plan"),
    "image": ("os", "template"),
    "columns": ("fields", "field"),
    "output": ("format", "json", "csv", "yaml"),
    "yes": ("force", "assume-yes", "no-confirm"),
    "wait": ("sync", "block"),
    "panel-url": ("url", "endpoint", "server"),
    "due-before": ("overdue",),
    "count-by": ("group-by", "by", "group"),
}


def line_for(path: str, args: Sequence[str], words: Sequence[str]) -> str:
    """Return ` Did you mean: fleioctl …?` for another word of a task, or for words in another order."""
    lines = LINES.get(path, {})
    line = lines.get(args[0]) or lines.get(ANYTHING) or (_turned_round(args, words) if not path else "")
    return f" Did you mean: fleioctl {line}?" if line else ""


def option_for(path: str, name: str, flags: Sequence[str], values: Mapping[str, Sequence[str]]) -> str:
    """Return ` Did you mean --status unpaid?` for an option of other programs, or one that is a value here."""
    word = name.lstrip("-")
    if line := ELSEWHERE.get(path, {}).get(word):
        return f" Did you mean: fleioctl {line}?"
    for flag, choices in values.items():
        if word in choices:
            return f" Did you mean {flag} {word}?"
    found = [f"--{ours}" for ours, theirs in OPTIONS.items() if word in theirs and f"--{ours}" in flags]
    return f" Did you mean {found[0]}?" if found else ""


def _turned_round(args: Sequence[str], groups: Sequence[str]) -> str:
    """Return `clients show 722694` for `show client 722694`, `instances stop cache` for `stop cache`."""
    verb = next((ours for ours, theirs in MEANT.items() if ours not in groups and args[0] in (ours, *theirs)), args[0])
    rest = [word for word in args[1:] if not word.startswith("-")]
    group = _group_meant(rest[0], groups) if rest and verb in VERBS else ""
    verb = "list" if verb == "show" and not rest[1:] else verb
    if group:
        return " ".join([group, verb, *map(shlex.quote, rest[1:])])
    mostly = next((each for each, verbs in FIRST.items() if verb in verbs), "")
    line = LINES.get(mostly, {}).get(verb, "") or " ".join([mostly, verb, *map(shlex.quote, rest)])
    return line if mostly else ""


def _group_meant(word: str, groups: Sequence[str]) -> str:
    """Return the group of which the word is the name, the singular, or the name elsewhere."""
    if word in groups:
        return word
    plural = f"{word[:-1]}ies" if word.endswith("y") else f"{word}s"
    elsewhere = next((ours for ours, theirs in MEANT.items() if word in theirs and ours in groups), "")
    return plural if plural in groups else elsewhere
