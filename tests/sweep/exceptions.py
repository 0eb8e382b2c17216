"""Where the sweep cannot know by itself: values, targets, steps before, and refusals with their reason.

In braces stand objects of the panel: {images:is_iso=true} is the id of the first ISO image, {users.email} an e-mail.
"""

from __future__ import annotations

KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ0z5Rt0uE5H0Oq0mA1fQWq0lIx3v0bq8mQ9e0bq8mQ9 sweep@example.com"
OTHER_KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ1z5Rt0uE5H0Oq0mA1fQWq0lIx3v0bq8mQ9e0bq8mQ9 other@example.com"
PASSWORD = "Correct-Horse-7"
OANA = "722694"
CACHE = "{instances:name=cache}"
SPARE = "{volumes:name=spare}"
GRANTS = """'[{{"name": "clients.list", "granted": true}}]'"""
EDGE = "{routers:name=edge}"

VALUES: dict[str, dict[str, str | None]] = {
    "flavors of-image": {"image_id": "{images:name=debian-12}"},
    "users in-group": {"group_id": "{user-groups:name=Support}"},
    "volume-backups restorable-volumes": {"search": "large"},
    "dns-zones": {"name": "sweep.example.com.", "client": OANA, "sudo_project_id": None, "region_name": "Region1"},
    "api-users": {"password": PASSWORD, "default_project": "{projects.project_id}", "domain": "default"},
    "cluster-templates": {"coe": "kubernetes"},
    "clusters": {"labels": '{{"a": "b"}}'},
    "flavors set-properties": {"new_properties": '{{"a": "b"}}'},
    "flavors unset-property": {"property_key": "a"},
    "floating-ips": {"floating_network": "{networks:router_external=true}"},
    "images": {
        "file": None,
        "url": "https://images.example.com/sweep.qcow2",
        "disk_format": "qcow2",
        "container_format": "bare",
        "properties": '{{"a": "b"}}',
    },
    "networks": {"client": OANA, "subnet": '{{"cidr": "10.8.0.0/24", "ip_version": 4, "name": "sweep"}}'},
    "ports": {
        "network": "{networks:name=private}",
        "device_id": CACHE,
        "attach_to": None,
        "fixed_ips": "10.0.200.1",
        "subnet": "{subnets:name=private-subnet}",
        "mac_address": "fa:16:3e:00:aa:01",
        "region": "Region1",
        "project": None,
    },
    "ports add-ip": {"fixed_ips": "10.0.200.2", "subnet": "{subnets:name=private-subnet}"},
    "ports add-ip-automatically": {"subnet": "{subnets:name=private-subnet}"},
    "ports remove-ip": {"fixed_ips": "{instances.access_ip:name=cache}"},
    "regions": {"id": "Region9"},
    "routers": {"client": OANA, "region": "Region1", "external_network_id": "{networks:name=public}"},
    "routers add-interface": {"subnet": "{subnets:name=dmz-subnet}", "ip": None},
    "routers remove-interface": {"interface_id": "{routers interfaces.id}"},
    "security-groups": {"client": OANA},
    "security-groups rules add": {"protocol": "tcp", "remote_ip_prefix": None},
    "security-groups rules delete": {"rule_id": "{security-groups rules list.id}"},
    "subnets": {
        "network_id": "{networks:name=dmz}",
        "cidr": "10.9.0.0/24",
        "subnetpool_id": None,
        "gateway_ip": "10.9.0.1",
        "allocation_pools": '{{"start": "10.9.0.10", "end": "10.9.0.20"}}',
        "dns_nameservers": '{{"ip": "9.9.9.9"}}',
        "host_routes": '{{"destination": "10.1.0.0/16", "nexthop": "10.9.0.2"}}',
        "ipv6_ra_mode": None,
        "ipv6_address_mode": None,
    },
    "volume-backups": {"volume_id": SPARE},
    "volume-snapshots": {"volume_id": SPARE},
    "volumes": {"client": OANA, "region": "Region1", "type": "ssd", "image": None, "volume": None, "source": None},
    "volumes extend": {"size": "50"},
    "volumes revert-to-snapshot": {"snapshot_id": "{volume-snapshots:name=sweep}"},
    "clients": {
        "currency": "EUR",
        "vat_id": None,
        "groups": "{client-groups.name}",
        "configuration": "{configurations.name}",
        "reseller_client": None,
        "phone": "+15550100",
        "existing_user": None,
        "roles": None,
    },
    "clients associate-user": {
        "user_id": "{users:is_staff=false,is_active=true,email=customer@example.com}",
        "roles": "1",
    },
    "clients dissociate-user": {"user_id": "{clients users.id}"},
    "currencies": {"code": "CHF", "is_default": None},
    "hosting-server-groups": {"placement": "least_full"},
    "hosting-servers": {"plugin": "cpanelserver"},
    "instances": {
        "client": OANA,
        "region": "Region1",
        "flavor": "{flavors:name=m1.small}",
        "image": "{images:name=debian-12}",
        "volume": None,
        "snapshot": None,
        "boot_source": None,
        "nics": "{networks:name=private}",
        "ssh_keys": "{ssh-keys:user.id=101}",
        "root_password": PASSWORD,
        "volume_size": "20",
        "volume_type": "ssd",
    },
    "instances resize": {"flavor": "m1.large"},
    "instances rebuild": {"image": "debian-12", "root_password": PASSWORD, "ssh_keys": "{ssh-keys:user.id=101}"},
    "instances rescue": {"image": "debian-12", "root_password": PASSWORD},
    "instances boot-from-iso": {"image": "systemrescue"},
    "instances change-password": {"password": PASSWORD},
    "instances attach-volume": {"volume_id": "{volumes:status=available}"},
    "instances detach-volume": {"volume_id": "{volumes:status=in-use}"},
    "instances add-floating-ip": {
        "floating_ip": "{floating-ips.floating_ip_address:status=DOWN}",
        "fixed_ip": "{instances.access_ip:name=cache}",
    },
    "instances remove-floating-ip": {"ip": "{floating-ips.floating_ip_address:status=ACTIVE}"},
    "instances associate-security-group": {"group": "sweep"},
    "instances dissociate-security-group": {"group": "default"},
    "instances migrate": {"hypervisor": "compute2"},
    "instances attach-port": {"port_id": "{ports:name=spare-port}"},
    "instances detach-port": {"port_id": "{ports.id:device_id=54dfea97-409c-4815-abf7-afed9ab4512b}"},
    "instances move": {"client": "{clients:name=John Miller}"},
    "instances action-details": {"request_id": "{instances actions.request_id}"},
    "invoices": {"items": '{{"item_type": "other", "amount": "5.00", "description": "Sweeping"}}'},
    "notification-templates": {"language": "en"},
    "notification-templates languages": {"template_name": "account.welcome"},
    "permission-sets update-objects": {"objects": '[{{"name": "clients.list", "granted": false}}]'},
    "services": {"status": "active"},
    "services enable-billing": {"new_cycle_start": "now"},
    "services upgrade": {"cycle": "2", "product": "1002"},
    "ssh-keys": {"public_key": KEY},
    "usage-history mark-as-invoiced": {"client_external_billing_id": "ext-john-1"},
    "user-groups generate-permission-set": {"objects": '[{{"name": "clients.list", "granted": true}}]'},
    "users": {"password": PASSWORD, "language": "en", "is_reseller": "false"},
    "users generate-permission-set": {"objects": '[{{"name": "clients.list", "granted": true}}]'},
}
"""What is typed for fields of a create (by group) or of an action or view (`group verb`); None leaves one out."""

EARLIER: dict[str, tuple[str, dict[str, str | None]]] = {
    "instances migrate": ("2025.01", {"block_migration": "true"}),
}
"""What is typed instead on panels before a version."""

CHANGES: dict[str, dict[str, str | None]] = {
    "dns-zones": {"region_name": "Region1"},
    "regions": {"enabled": None},
    "api-users": {"password": PASSWORD, "default_project": None},
    "cluster-templates": {"coe": "swarm"},
    "images": {"properties": '{{"c": "d"}}'},
    "subnets": {
        "gateway_ip": "10.9.0.3",
        "allocation_pools": '{{"start": "10.9.0.30", "end": "10.9.0.40"}}',
        "dns_nameservers": '{{"ip": "1.1.1.1"}}',
        "host_routes": '{{"destination": "10.1.0.0/16", "nexthop": "10.9.0.4"}}',
    },
    "clients": {"currency": "USD", "vat_id": None, "phone": "+15550199", "status": "inactive"},
    "currencies": {"is_default": None},
    "hosting-server-groups": {"placement": "round_robin"},
    "notification-templates": {"language": "ro"},
    "product-cycles": {"status": "private"},
    "ssh-keys": {"public_key": OTHER_KEY},
    "users": {"language": "ro", "user_groups": "{user-groups}"},
}
"""What is typed for fields of an update; None leaves one out."""

TARGETS: dict[str, str] = {
    "flavors client-groups": "{flavors:name=m1.tiny}",
    "instances backups": CACHE,
    "dns-records list": "{dns-zones}",
    "security-groups rules list": "{security-groups:name=default}",
    "security-groups rules delete": "{security-groups:name=default}",
    "flavors unset-property": "{flavors:name=m1.tiny}",
    "images deactivate": "{images:name=debian-12}",
    "images reactivate": "{images:name=debian-12}",
    "instances ports": CACHE,
    "instances remove-floating-ip": "{floating-ips.associated_object.id:status=ACTIVE}",
    "ports add-ip": "{instances ports.id}",
    "ports add-ip-automatically": "{instances ports.id}",
    "ports remove-ip": "{instances ports.id}",
    "routers interfaces": EDGE,
    "routers add-interface": EDGE,
    "routers remove-interface": EDGE,
    "volumes extend": SPARE,
    "volumes revert-to-snapshot": SPARE,
    "clients users": OANA,
    "clients dissociate-user": OANA,
    "clients resume": "{clients:status=suspended}",
    "clients activate": "{clients:status=inactive}",
    "clients terminate": "{services.client.id:status=suspended}",
    "instances confirm-resize": "{instances:status=resized}",
    "instances revert-resize": "{instances:status=resized}",
    "instances resume": "{instances:status=suspended}",
    "instances start": "{instances:status=stopped}",
    "instances unrescue": "{instances:status=rescued}",
    "instances reset-state": "{instances:status=error}",
    **dict.fromkeys(
        (
            "instances abort-migrate",
            "instances actions",
            "instances action-details",
            "instances add-floating-ip",
            "instances associate-security-group",
            "instances attach-volume",
            "instances boot-from-iso",
            "instances change-password",
            "instances detach-port",
            "instances dissociate-security-group",
            "instances floating-ip-options",
            "instances migrate",
            "instances move",
            "instances rebuild",
            "instances rescue",
            "instances resize",
        ),
        CACHE,
    ),
    "instances detach-volume": "{volumes.related_instance_uuid:status=in-use}",
    "services activate": "{services:status=pending}",
    "services unsuspend": "{services:status=suspended}",
    "tickets reopen": "{tickets:status=done}",
}
"""On which object a command is tried, where not the first that is not yet in the wanted state will do."""

BEFORE: dict[str, tuple[str, ...]] = {
    "instances abort-migrate": (f"slowly: instances migrate {CACHE} --hypervisor compute2",),
    "config-options products": (
        "config-options create --name sweep",
        "api POST billing/products/1002/associate_configurable_option -F configurable_option={config-options}",
    ),
    "flavors client-groups": ("flavors assign-client-group {flavors:name=m1.tiny} --client-group VIP",),
    "flavors of-image": ("flavors add-to-image {flavors:name=m1.tiny} --image debian-12",),
    "flavors out_of_stock": ("flavors update {flavors:name=m1.tiny} --out-of-stock",),
    "images instance": (f"instances create-snapshot {CACHE} --name sweep",),
    "instances actions": (f"instances reboot {CACHE}",),
    "instances backups": (f"instances create-backup {CACHE} --name sweep --type daily --rotation 1",),
    "orders client_notes": ("orders update {orders} --client-notes swept",),
    "orders staff_notes": ("orders update {orders} --staff-notes swept",),
    "ports name": ("ports update {ports} --name sweep",),
    "routers interfaces": (f"routers add-interface {EDGE} --subnet {{subnets:name=dmz-subnet}}",),
    "services external_billing_id": ("services update {services} --external-billing-id swept",),
    "tax-rules state": ("tax-rules update {tax-rules} --state Ohio",),
    "users external_billing_id": ("users update {users} --external-billing-id swept",),
    "users is_reseller": ("users update {users:is_staff=false} --is-reseller",),
    "permissions": ("users generate-permission-set {users:is_superuser=false} --objects " + GRANTS + " --yes",),
    "flavors unset-property": ('flavors set-properties {flavors:name=m1.tiny} --properties \'{{"a": "b"}}\'',),
    "clients remove-from-group": ("clients add-to-group {clients} --group {client-groups}",),
    "flavors remove-from-group": ("flavors add-to-group {flavors} --group {flavor-groups}",),
    "flavors remove-client-group": ("flavors assign-client-group {flavors} --client-group {client-groups}",),
    "flavors remove-from-image": ("flavors add-to-image {flavors} --image {images}",),
    "users remove-from-group": ("users add-to-group {users:is_staff=false} --group {user-groups}",),
    "images reactivate": ("images deactivate {images:name=debian-12}",),
    "permission-sets": ("users generate-permission-set {users:is_superuser=false} --objects " + GRANTS + " --yes",),
    "routers remove-interface": (f"routers add-interface {EDGE} --subnet {{subnets:name=dmz-subnet}}",),
    "volume-backups restorable-volumes": (f"volumes create --client {OANA} --name large --region Region1 --size 200",),
    "volumes revert-to-snapshot": (f"volume-snapshots create --volume {SPARE} --name sweep",),
    "instances action-details": (f"instances reboot {CACHE}",),
    "instances associate-security-group": (f"security-groups create --name sweep --region Region1 --client {OANA}",),
    "services activate": ("services create --client {clients} --product 1002",),
}
"""Command lines that make the target what it must be; `slowly:` leaves their work unfinished."""

REFUSED: dict[str, tuple[int, str]] = {}
"""Exit code and reason of what the seeded panel refuses."""

SHOWN_AS: dict[str, dict[str, str]] = {
    "api-users": {"default_project": "default_project_id", "domain": "domain_id"},
    "dns-zones": {"type_": "type"},
    "clusters": {"cluster_template_id": "cluster_template"},
    "networks": {"client": "client_id"},
    "subnets": {"network_id": "network"},
    "volume-backups": {"volume_id": "volume", "incremental": "is_incremental"},
    "volume-snapshots": {"volume_id": "volume"},
}
"""Fields that the panel shows by another name."""

UNSEEN: dict[str, dict[str, str]] = {
    "subnets": dict.fromkeys(("dns_nameservers", "host_routes"), "kept among the extra data"),
    "images": dict.fromkeys(("source", "url", "file"), "is where it comes from, not what it is"),
    "networks": dict.fromkeys(
        ("provider_network_type", "provider_physical_network", "provider_segmentation_id", "subnet"),
        "goes to OpenStack; the subnet is shown among the subnets",
    ),
    "dns-zones": dict.fromkeys(("client", "region_name", "masters"), "where it is, not what it is; no secondary zone"),
    "orders": {"user": "the panel takes the caller"},
    "ports": dict.fromkeys(("fixed_ips", "subnet", "region"), "shown together, as objects"),
    "routers": {"client": "shown as its project"},
    "security-groups": {"client": "shown as its project"},
    "volume-backups": dict.fromkeys(("force", "for_client"), "is how it is made"),
    "volume-snapshots": dict.fromkeys(("force", "for_client"), "is how it is made"),
    "clients": dict.fromkeys(
        ("groups", "configuration", "create_auto_order_service", "auto_order_service_external_billing_id"),
        "shown by other names, or of the order",
    )
    | dict.fromkeys(("external_billing_id", "has_billing_agreement", "suspend_reason"), "not in the detail of 2019")
    | dict.fromkeys(("email", "user.password", "user.email_verified"), "are its user's"),
    "instances": dict.fromkeys(
        [
            "nics",
            "ssh_keys",
            "user_data",
            "volume",
            "volume_size",
            "volume_type",
            "delete_on_termination",
            "share_image",
        ],
        "is how it is made, not what it is",
    ),
}
"""Fields that the panel takes and does not show, with the reason."""

FILTERS: dict[str, str] = {
    "activity-log action": "users login",
    "activity-log category": "users",
    "clients configuration": "Default",
    "users client": OANA,
    "clients external_billing_id": "ext-john-1",
    "config-options products": "1002",
    "dns-zones project": "{dns-zones.project_id}",
    "flavors group": "General",
    "images instance": CACHE,
    "instances task": "spawning",
    "notifications name": "backup.ready",
    "services due_before": "2031-01-01",
    "services product_type": "openstack",
    "usage-history external_billing_id": "ext-john-1",
    "volume-snapshots project": "{volumes.project:name=spare}",
    "instances os": "debian",
}
"""What is typed for `group filter`, where neither choices nor objects tell."""

ORDERED_OTHERWISE: dict[str, str] = {
    "clients group_name": "a client of several groups is ordered by one of them",
    "subnets client_full_name": "it is no field of the subnet",
}
"""Sort fields that the panel orders by something else than what it shows."""

LINES: dict[str, str] = {
    "dns-records list": "{dns-zones}",
    "dns-records show": "{dns-zones} {dns-records list.id:type=A}",
    "dns-records create": "{dns-zones} --name sweep --type TXT --record '\"swept\"'",
    "dns-records update": "{dns-zones} {dns-records list.id:type=A} --record 203.0.113.99",
    "dns-records delete": "{dns-zones} {dns-records list.id:type=A} --yes",
    "ssh-keys generate-key-pair": "",
    "activity-log tasks": "{activity-log}",
    "api-users openrc": "{api-users} --region Region1",
    "clients credit add": f"{OANA} 25.00 --currency RON",
    "clients credit withdraw": f"{OANA} 5.00 --currency RON --yes",
    "clients credit show": OANA,
    "clients users": OANA,
    "clients onboard": "--first-name Ann --last-name Lee --email ann@lee.example --phone +15550100 --address1 Elm "
    "--city Boston --country US --zip-code 1000 --currency EUR --product cloud --credit 5.00",
    "clients set-billing-agreements": "ext-john-1",
    "hypervisors summary": "",
    "instances console": CACHE,
    "instances console-output": CACHE,
    "instances measures": CACHE,
    "instances ports": CACHE,
    "instances summary": "",
    "instances operating-systems": "",
    "invoices add-payment": "{invoices:status=unpaid} --amount 5.00 --gateway {gateways}",
    "invoices refund": "{invoices:status=paid} --transaction {transactions:status=success} --amount 5.00"
    " --refund-to-credit --yes",
    "services openstack-options": f"--client {OANA}",
    "services create-openstack": "--client {clients:status=inactive} --product 1001 --cycle 1",
    "users token": "{users:is_staff=true,is_active=true}",
}
"""The rest of the line for each command that is a function of its own."""

SENDS: dict[str, tuple[tuple[str, str], ...]] = {"clients onboard": (("objects", "clients"), ("objects", "services"))}
"""Which other commands do the work of a command: it changes when they do."""

ELSEWHERE: dict[str, str] = {
    "invoices download": "writes files: tests/commands/test_downloads.py",
    "images download": "writes files: tests/commands/test_downloads.py",
    "notification-templates edit": "needs a terminal and an editor: tests/e2e/test_long_texts.py",
}
"""Commands of their own that a bare line cannot show, with the tests that do."""

SENT_BY_DRY_RUNS: dict[str, str] = {
    "api-users openrc": "a read, although the panel wants it as a POST",
}
"""Commands that send something even under --dry-run, with the reason."""

EMPTY: dict[str, str] = {
    "clients to-invoice": "no cycle of a client ended in the last days",
    "clients has_reseller_service": "nobody resells",
    "cluster-templates project": "templates belong to no project",
    "instances description": "nothing gives a description in 2019",
    "usage end_date": "a running cycle has no end",
}
"""Filters and views that find nothing in the seed, with the reason."""
