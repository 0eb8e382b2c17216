"""Firewalls of instances."""

from __future__ import annotations

from dataclasses import replace

from fleioctl.model.resource import (
    Action,
    AsCode,
    Code,
    Column,
    Creation,
    Examples,
    Field,
    Filter,
    Listing,
    Part,
    Resource,
    Seen,
    View,
    once,
)

# As the object has them: remote_group is an id, remote_group_name what people know.
RULES = (
    Column("id", "ID"),
    Column("direction"),
    Column("protocol"),
    Column("port_range_min", "From port"),
    Column("port_range_max", "To port"),
    Column("remote_ip_prefix", "Remote range"),
    Column("remote_group_name", "Remote group"),
    Column("ethertype", "IP"),
    Column("description"),
)

RULE = (
    Field("direction", "Which way.", required=True, choices=("ingress", "egress")),
    Field("protocol", "Protocol: tcp, udp, icmp, …; any unless given."),
    Field("port_range_min", "First port.", option="from-port", type="integer"),
    Field("port_range_max", "Last port; the first unless given.", option="to-port", type="integer"),
    Field("remote_ip_prefix", "The other side: a range such as 10.0.0.0/8.", option="remote-range"),
    Field("remote_group_id", "The other side: a group.", option="remote-group", refers="security-groups"),
    Field("ethertype", "IP version.", choices=("IPv4", "IPv6")),
    Field("description", "What it is for."),
)
RULE_AS_CODE = tuple(
    replace(each, name="remote_group", option="") if each.name == "remote_group_id" else each for each in RULE
)
OF_A_RULE = {
    name: f"{{{name}}}"
    for name in (
        "direction",
        "protocol",
        "port_range_min",
        "port_range_max",
        "remote_ip_prefix",
        "ethertype",
        "description",
    )
}

RESOURCE = Resource(
    path="openstack/securitygroups",
    help="Firewalls of instances: groups of rules.",
    columns=(
        Column("id", "ID"),
        Column("name"),
        Column("region"),
        Column("associated_instances", "Instances"),
        Column("project"),
        Column("description"),
        Column("created_at", "Created", kind="age"),
    ),
    listing=Listing(
        filters=(
            Filter("name", "Only with exactly this name.", field="name"),
            Filter("client", "Only of this client.", field="project__service__client", refers="clients"),
            # Only `filtering=`: the list has no named parameters.
            Filter("region", field="region", refers="regions"),
            Filter("project", "Only in the OpenStack project of this id.", field="project"),
        ),
        sortable=("name", "created_at", "region"),
        ordering="name",
    ),
    fields=(
        Field("name", "Name of the group.", required=True, max_length=255),
        Field("region", "Region.", required=True, refers="regions", verbs=("create",)),
        Field("description", "What it is for."),
        Field("client", "The client it is for.", refers="clients", verbs=("create",)),
    ),
    creation=Creation(recognise=("name", "region")),
    actions=(
        # The rule's id is not in the 201: what was added is seen in the list of rules.
        Action(
            "rules add",
            once,
            help="Add a rule to a group.",
            seen=Seen("security_group_rules", {**OF_A_RULE, "remote_group": "{remote_group_id}"}, added=True),
            path="add_rule",
            fields=RULE,
            run=Code("rules", "Adding"),
            example="web --direction ingress --protocol tcp --from-port 8443",
        ),
        # A POST that answers 204.
        Action(
            "rules delete",
            once,
            help="Delete a rule of a group.",
            seen=Seen("security_group_rules", {"id": "{rule_id}"}, lacks=True),
            path="delete_rule",
            destructive=True,
            fields=(Field("rule_id", "The id of the rule.", option="rule", required=True),),
            example="web --rule 7192c710-ed50-496a-aa2a-7c593b231de5",
        ),
    ),
    # There is no list of rules: they are in the group itself.
    views=(View("rules list", "List the rules of one group.", "", rows="security_group_rules", columns=RULES),),
    # Names may repeat, also for one client.
    as_code=AsCode(
        key=("client", "name", "region"),
        parts=(
            Part(
                "rules",
                "rule",
                RULE_AS_CODE,
                tuple(each.name for each in RULE_AS_CODE if each.name != "description"),
                Code("rules_as_code", "Rules"),
                changes=False,
            ),
        ),
    ),
    examples=Examples(sample="web", verbs={"create": "--name mail --region Region1 --client john.miller@example.com"}),
)
