"""Staff and customers' users, groups, keys, configurations, currencies."""

from __future__ import annotations

from typing import Any

from fleioctl.sandbox.seed.row import Rows

TOKENS: dict[str, tuple[str, str, dict[str, Any]]] = {
    # name: since which version, how it begins, whose it is
    "admin": ("", "", {"user": 1}),
    "limited": ("", "", {"user": 2}),
    "customer": ("", "", {"user": 3}),
    "inactive": ("", "", {"user": 4}),
    "expired": ("2021.11", "stc", {"user": 1, "expires_at": 0}),
    "readonly": ("2025.03", "stc", {"user": 1, "read_only": True}),
}
GRANTED = (
    "instances.start", "instances.stop", "instances.reboot", "clients.update", "clients.suspend", "clients.resume",
    "publickeys.create", "instances.list", "instances.retrieve", "flavors.list", "images.list", "networks.list",
    "tickets.list", "tickets.retrieve", "tickets.add_reply", "operations.list", "operations.retrieve",
)  # fmt: skip
"""What the staff with few permissions may do; where reads are granted too, servers and tickets, but no clients."""
STAFF: tuple[tuple[int, str, str, str, dict[str, Any]], ...] = (
    (1, "admin", "Ada", "Admin", {"is_superuser": True, "is_staff": True}),
    (2, "limited", "Liam", "Limited", {"is_staff": True, "_grants": dict.fromkeys(GRANTED, True), "user_groups": [1]}),
    (3, "customer", "Carla", "Customer", {}),
    (4, "inactive", "Ian", "Inactive", {"is_staff": True, "is_active": False}),
)
CUSTOMERS = ("oana", "john", "li", "yasmin", "pedro", "greta")
FIRST_CUSTOMER = 101
KEY = "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAQQ{0}eHhEqZ8nD2NbGzKkQyXvJ5Zl7pYw1o9tL3sR4uV6bA== {1}@example.com"


def plant(rows: Rows) -> None:
    """Add them."""
    for code, rate in (
        ("EUR", "1.000000"),
        ("USD", "1.108200"),
        ("RON", "4.778300"),
        ("GBP", "0.851100"),
        ("SEK", "10.5"),
    ):
        rows.add("currency", id=code, code=code, rate=rate, is_default=code == "EUR")
    _users(rows)
    _groups(rows)
    for name, text in (("Admin", "May do everything"), ("Billing", "Sees and pays"), ("Technical", "Runs the servers")):
        rows.add("roles", name=name, description=text, is_default=True, is_public=True)
    rows.add("configurations", name="Default", description="For everybody", is_default=True)
    rows.add("configurations", name="Keep", description="Suspends instead of terminating", _suspends=True)
    rows.add("configurations", name="Strict", description="Suspends at zero credit", _acts_on_credit=True)
    rows.add("configurations", name="Summer", description="Of last year's offer; nobody has it any more")


def _users(rows: Rows) -> None:
    for id, name, first, last, more in STAFF:
        rows.add(
            "users",
            id=id,
            username=name,
            first_name=first,
            last_name=last,
            **{**_user(rows, name, first, last), **more},
        )
    for number, name in enumerate(CUSTOMERS):
        id, first = FIRST_CUSTOMER + number, name.title()
        rows.add(
            "users",
            id=id,
            username=name,
            first_name=first,
            last_name="User",
            **_user(rows, name, first, "User"),
            _has_clients=True,
        )
        if number < 4:
            key = KEY.format("abcdefgh"[number] * 2, name)
            print_of = ":".join(f"{number * 16 + byte:02x}" for byte in range(16))
            rows.add(
                "pkm",
                name=f"{name}-laptop",
                public_key=key,
                fingerprint=print_of,
                # Keys belong to users; a client's servers take those of its users.
                user=id,
                created_at=rows.ago(80 - number),
            )


def _user(rows: Rows, name: str, first: str, last: str) -> dict[str, object]:
    times = {"date_joined": rows.ago(700), "last_login": rows.ago(0.1 + len(rows.bodies["users"]))}
    return {
        "email": f"{name}@example.com",
        "full_name": f"{first} {last}",
        "is_active": True,
        "language": "en",
        **times,
    }


def _groups(rows: Rows) -> None:
    rows.add("usergroups", name="Support", description="Answers tickets", _grants={}, _implicit=False)
    _accounting(rows)
    for name, text in (("VIP", "Important customers"), ("Schools", "Education"), ("Trial", "Trying it out")):
        rows.add("clientgroups", name=name, description=text, is_default=False, created_at=rows.ago(699))


def _accounting(rows: Rows) -> None:
    """A group with a permission set; nobody is in it."""
    grants = {"clients.list": True, "invoices.list": True}
    group = rows.add("usergroups", name="Accounting", description="Sees money", _grants=grants, _implicit=False)
    kept = rows.add("permissionsset", name=f"usergroups {group['id']}")["id"]
    group["permissions"] = kept
    for name, granted in grants.items():
        rows.add("permissions", permission_set=kept, name=name, granted=granted)
