"""What is attached to instances: volumes, ports, addresses, security groups."""

from __future__ import annotations

from dataclasses import replace

from fleioctl.model.resource import Action, Among, Field, Seen, once

PORT = (Field("port_id", "The port.", option="port", required=True, refers="ports"),)
FLOATING_IP = "The floating address, such as 203.0.113.7."

ITS_VOLUMES = Seen(
    "objects", {"volume.id": "{volume_id}"}, path="openstack/volumes/get_attachments", query={"instance_uuid": "{id}"}
)
ITS_PORTS = Seen(
    "objects", {"id": "{port_id}", "device_id": "{id}"}, path="openstack/ports", query={"device_id": "{id}"}
)
ITS_GROUPS = Seen("security_groups", {"id": "{group}"}, segment="list_security_groups")


def _leads_here(address: str) -> Seen:
    fields = {"floating_ip_address": address, "associated_object.id": "{id}"}
    return Seen("objects", fields, path="openstack/floatingips", query={"floating_ip_address": address})


DEVICES = (
    # Seen at the volume, not at the instance: nothing here to wait for.
    Action(
        "attach-volume",
        once,
        help="Attach a volume; then: volumes wait VOLUME --for status=in-use.",
        seen=ITS_VOLUMES,
        queued=True,
        fields=(Field("volume_id", "The volume.", option="volume", required=True, refers="volumes"),),
        example="cache --volume spare",
    ),
    Action(
        "detach-volume",
        once,
        help="Detach a volume; unmount it in the instance first.",
        seen=replace(ITS_VOLUMES, lacks=True),
        queued=True,
        fields=(Field("volume_id", "The volume.", option="volume", required=True, refers="volumes"),),
        example="722694/db1 --volume db1-data",
    ),
    # Before 2020.02 a port is attached by making it, for the instance, in the group of ports.
    Action(
        "attach-port",
        once,
        help="Attach a free port of the client.",
        seen=ITS_PORTS,
        queued=True,
        fields=PORT,
        example="monitor --port spare-port",
        since="2020.02",
        moved="There a new port is made for it: fleioctl ports create --instance INSTANCE --network NETWORK",
    ),
    # Before 2020.02 only deleting the port takes it off, which is never done unasked.
    Action(
        "detach-port",
        once,
        help="Detach a port; it stays and can be attached again.",
        seen=replace(ITS_PORTS, lacks=True),
        queued=True,
        fields=PORT,
        example="722694/db1 --port ba5ffeba-f6b4-4282-aead-5f3ddda0954b",
        since="2020.02",
        moved="There a port leaves its instance only for good: fleioctl ports delete PORT",
    ),
    Action(
        "add-floating-ip",
        once,
        help="Put a floating IP of the client on an instance.",
        seen=_leads_here("{floating_ip}"),
        fields=(
            # The address, not the id.
            Field("floating_ip", FLOATING_IP, required=True),
            Field("fixed_ip", "The instance's own address that it leads to."),
        ),
        example="cache --floating-ip 203.0.0.11",
    ),
    Action(
        "remove-floating-ip",
        once,
        help="Take a floating IP off an instance.",
        seen=replace(_leads_here("{ip}"), lacks=True),
        # The same address under another key than `add` has.
        fields=(Field("ip", FLOATING_IP, option="floating-ip", required=True),),
        example="722694/db1 --floating-ip 203.0.0.10",
    ),
    Action(
        "associate-security-group",
        once,
        help="Put a security group on an instance.",
        seen=ITS_GROUPS,
        fields=(
            Field(
                "group",
                "The security group, one of the client's.",
                option="security-group",
                required=True,
                # What the panel itself offers for this instance.
                among=Among("associate_security_group_create_options", "groups"),
            ),
        ),
        example="cache --security-group web",
    ),
    Action(
        "dissociate-security-group",
        once,
        help="Take a security group off an instance.",
        seen=replace(ITS_GROUPS, lacks=True),
        fields=(
            Field(
                "group",
                "The security group.",
                option="security-group",
                required=True,
                among=Among("list_security_groups", "security_groups"),
            ),
        ),
        example="cache --security-group default",
    ),
)
