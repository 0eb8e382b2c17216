"""What a panel has after a year: invoices, tickets, zones, logs and the like."""

from __future__ import annotations

from ..reply import Json
from .clients import number_hex
from .row import Rows, date, number, uuid

FIRST = 722694


def plant(rows: Rows) -> None:
    """Add them."""
    _bills(rows)
    _support(rows)
    _system(rows)
    _cloud(rows)


def _bills(rows: Rows) -> None:
    states = ("paid", "paid", "unpaid", "cancelled", "refunded", "unpaid")
    for place, client in enumerate(rows.bodies["clients"][:6]):
        amount, state = f"{(place + 1) * 10}.50", states[place]
        invoice = _invoice(rows, place, client, amount, state)
        order = {"items": [{"product": 1001, "name": "OpenStack Cloud"}], "total": amount, "metadata": {}}
        status = "pending" if place == 5 else "completed"
        owner = {"client": client["id"], "user": 101 + place, "currency": client["currency"], "invoice": invoice["id"]}
        rows.add(
            "billing/orders", id=number(f"order {place}"), status=status, order_date=date(place * 11), **order, **owner
        )
        if state in {"paid", "refunded"}:
            _payment(rows, place, client, invoice)
    report = {"name": "2019-11", "status": "done", "total_revenue": "1234.50", "revenue_report": []}
    rows.add("revenue_reports", start_date="2019-11-01", end_date="2019-11-30", **report)


def _invoice(rows: Rows, place: int, client: Json, amount: str, state: str) -> Json:
    names = ("first_name", "last_name", "company", "address1", "city", "country", "email")
    item = {"item_type": "service", "amount": amount, "description": "OpenStack Cloud", "service": None, "taxed": False}
    balance = "0.00" if state in {"paid", "refunded"} else amount
    return rows.add(
        "billing/invoices",
        id=number(f"invoice {place}"),
        status=state,
        client=client["id"],
        currency=client["currency"],
        display_number=f"FLEIO-{place + 1:05d}",
        name=f"Invoice {place + 1}",
        issue_date=date(300 + place)[:10],
        due_date=date(314 + place)[:10],
        items=[{**item, "taxes": [], "configurable_options": []}],
        taxes=[],
        fleio_info={},
        statuses=["unpaid", "paid", "cancelled", "refunded"],
        **dict.fromkeys(("total", "subtotal"), amount),
        balance=balance,
        **{name: client[name] for name in names},
    )


def _payment(rows: Rows, place: int, client: Json, invoice: Json) -> None:
    status = "refunded" if invoice["status"] == "refunded" else "success"
    sums = {"amount": invoice["total"], "currency": client["currency"], "fee": "0.00"}
    more = {"status": status, "gateway": 1, "extra": {}, "actions": [], "is_refundable": status == "success"}
    paid = rows.add(
        "billing/transactions",
        external_id=f"wire-{place}",
        invoice=invoice["id"],
        date_initiated=date(305 + place),
        **sums,
        **more,
    )
    sides = {"source": "tr", "source_name": "Transaction", "destination": "iv", "destination_name": "Invoice"}
    amounts = {f"{side}_amount": invoice["total"] for side in ("source", "destination")}
    codes = {f"{side}_currency": client["currency"] for side in ("source", "destination")}
    links = {"client": client["id"], "invoice": invoice["id"], "transaction": paid["id"], "user": 1}
    rows.add(
        "billing/journal",
        date_added=date(305 + place),
        direction="in",
        exchange_rate="1.00000",
        **sides,
        **amounts,
        **codes,
        **links,
    )


def _support(rows: Rows) -> None:
    for name in ("Support", "Billing"):
        rows.add("plugins/tickets/departments", name=name, email=f"{name.lower()}@example.com")
    titles = ("My server is slow", "Invoice is wrong", "\x1b[2JClear the screen", "Need more disk")
    for place, (title, client) in enumerate(zip(titles, rows.bodies["clients"], strict=False)):
        state = ("open", "answered", "in_progress", "done")[place]
        words = {
            "status": state,
            "internal_status": "done" if state == "done" else "open",
            "priority": ("high", "medium", "low")[place % 3],
        }
        people = {
            "client": client["id"],
            "assigned_to": 1 + place % 2,
            "created_by": 101 + place,
            "department": 1 + place % 2,
        }
        rows.add(
            "plugins/tickets/tickets",
            id=f"{place:03d}-{100200 + place}",
            title=title,
            description=f"{title}.\nPlease help.",
            created_at=date(330 + place),
            **words,
            **people,
        )
    said = {"ticket": "001-100201", "created_by": 2, "created_at": date(332)}
    rows.add("plugins/tickets/ticket_updates", reply_text="Here is the right one.", **said)
    rows.add("plugins/tickets/ticket_notes", note_text="Check the tax rule.", **said)
    for title, state in (
        ("Renew the certificate", "open"),
        ("Replace disk 7", "in_progress"),
        ("Write the report", "done"),
    ):
        rows.add(
            "plugins/todo/todo", title=title, description=title, status=state, assigned_to=1, created_by=2, comments=[]
        )


def _system(rows: Rows) -> None:
    for name in ("core", "users"):
        rows.add("log-categories", id=name, name=name)
    rows.add("log-classes", id="users login", name="users login", category="users")
    for place in range(3):
        about = {
            "ip": "192.0.2.10",
            "type": "info",
            "parameters": {},
            "tasks_count": int(place == 0),
            "log_class": "users login",
        }
        rows.add("activitylog", user=1, log="User admin (1) logged in", created_at=date(338 + place), **about)
    for place, (name, state) in enumerate(
        (("sync_instances", "success"), ("collect_traffic", "failure"), ("send_mail", "pending"))
    ):
        about = {
            "description": name.replace("_", " "),
            "args": "()",
            "kwargs": "{}",
            "user": 1,
            "activity": 1 if place == 0 else None,
        }
        rows.add("tasklog", id=uuid(name), name=name, state=state, created_at=date(338 + place), **about)
    for place, state in enumerate(("seen", "sent", "sent")):
        title = f"Backup {place + 1} is ready"
        rows.add(
            "notifications",
            title=title,
            name="backup.ready",
            body=f"{title}.",
            status=state,
            generated=date(335 + place),
            _user=1,
        )
    for name in ("core", "billing", "tickets"):
        rows.add("notifications_categories", name=name, description=f"About {name}")
    for language, title in (("en", "Welcome"), ("ro", "Bun venit")):
        rows.add(
            "notification_templates",
            name="account.welcome",
            title=title,
            content=f"<p>{title}</p>",
            category="core",
            language=language,
        )
    rows.add(
        "notification_templates",
        name="invoice.unpaid",
        title="Unpaid invoice",
        content="<p>Pay</p>",
        category="billing",
        language="en",
    )
    rows.add("servergroup", name="Web", description="Web servers", placement="least_full")
    rows.add("server", id=uuid("hosting server"), name="web-host-1", status="enabled", plugin="cpanelserver", group=1)
    rows.add("settings/tos", id=number("terms"), title="Terms of service", content="Be kind.", version="1")
    rows.add("plugins", display_name="Tickets", app_label="tickets", enabled=True)
    rows.add("sfauth/sfa-types-manager", name="google_authenticator", enabled_to_staff=True)


def _cloud(rows: Rows) -> None:
    project = number_hex(FIRST)
    about = {
        "email": "hostmaster@example.com",
        "ttl": 3600,
        "serial": 1577880000,
        "version": "1",
        "masters": [],
        "attributes": {},
    }
    for name, state in (("example.com.", "ACTIVE"), ("example.org.", "ACTIVE"), ("broken.example.", "ERROR")):
        owner = {"client": FIRST, "project_id": project, "region": "Region1", "type": "PRIMARY"}
        rows.add(
            "openstack/dns", id=uuid(f"zone {name}"), name=name, status=state, _records=_records(name), **about, **owner
        )
    template = rows.add(
        "openstack/cluster-templates",
        id=uuid("template"),
        name="k8s-small",
        image_id=uuid("image debian-12"),
        coe="kubernetes",
        client=FIRST,
    )
    sizes = {"docker_volume_size": 10, "master_count": 1, "node_count": 2, "keypair": "oana-laptop", "labels": {}}
    links = {"cluster_template": template["id"], "client": FIRST}
    rows.add(
        "openstack/clusters",
        id=uuid("cluster"),
        name="k8s",
        status="CREATE_COMPLETE",
        health_status="HEALTHY",
        **sizes,
        **links,
    )
    rows.add(
        "osbackup",
        id=number("schedule"),
        instance=uuid("server 0"),
        backup_name="nightly",
        backup_type="daily",
        rotation=7,
        run_at=date(500),
    )
    for name in ("terraform", "backup-agent"):
        rows.add(
            "openstack/users",
            id=uuid(name),
            name=name,
            description=f"For {name}",
            email=f"{name}@example.com",
            default_project_id=project,
        )
    rows.add(
        "openstack/billing/pricerule",
        display_name="Small servers",
        plan=1,
        resource="instance",
        priority=1,
        pricing={"price": "0.01", "unit": "hour"},
    )


def _records(zone: str) -> list[Json]:
    rows = (
        ("", "SOA", [f"ns1.{zone} hostmaster.{zone}"]),
        ("", "NS", [f"ns1.{zone}"]),
        ("www.", "A", ["192.0.2.80"]),
        ("", "MX", [f"10 mail.{zone}"]),
    )
    fixed = {"ttl": 3600, "status": "ACTIVE", "description": None}
    return [
        {"id": uuid(f"record {kind} {zone}"), "name": start + zone, "type": kind, "records": values, **fixed}
        for start, kind, values in rows
    ]
