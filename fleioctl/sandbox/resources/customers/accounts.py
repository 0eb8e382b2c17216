"""What belongs to accounts: client groups, SSH keys, configurations, currencies."""

from __future__ import annotations

import os
from base64 import b64decode, b64encode

from fleioctl.sandbox.http.exceptions import APIException, invalid
from fleioctl.sandbox.http.response import Answer, Response
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.fields import cleaned
from fleioctl.sandbox.rest.model import CREATE, DESTROY, PATCH, UPDATE
from fleioctl.sandbox.rest.serializers import serialize
from fleioctl.sandbox.rest.views import fresh
from fleioctl.sandbox.rest.viewsets import ViewSet
from fleioctl.sandbox.types import Json

CLIENT_GROUPS = ViewSet(
    "clientgroups",
    text="name description",
    flag="is_default",
    moment="created_at",
    data="reseller_resources",
    created="created_at",
    required="name",
    unique="name",
    readonly="reseller_resources",
    limits={"name": 80},
    named="name",
    order="name id created_at",
    search="name",
    filterable=True,
)
KEYS = ViewSet(
    "pkm",
    text="name public_key fingerprint",
    moment="created_at",
    links="user>users:id,username,full_name",
    created="created_at",
    required="name public_key",
    # A key is the caller's: nobody makes one for somebody else.
    readonly="fingerprint user",
    limits={"name": 32},
    order="name created_at",
    search="name fingerprint",
    filterable=True,
    basename="publickeys",
)
CONFIGURATIONS = ViewSet(
    "configurations",
    text="name description",
    flag="is_default",
    required="name",
    unique="name",
    limits={"name": 24},
    order="name",
    search="name",
)


@CLIENT_GROUPS.extra_fields
def group_shown(call: Call, each: Json, body: Json, _: bool) -> Json:
    """Add how many clients there are."""
    condition = " AND EXISTS (SELECT 1 FROM json_each(body,'$.groups') WHERE value=?)"
    return {**body, "client_count": call.store.count("clients", condition, [each["id"]])}


@CLIENT_GROUPS.handles(DESTROY)
def destroy_group(call: Call) -> Answer:
    """Delete a group; its clients leave it."""
    condition = " AND EXISTS (SELECT 1 FROM json_each(body,'$.groups') WHERE value=?)"
    for client in call.store.select("clients", condition, [call.object["id"]]):
        call.store.change("clients", client["id"], groups=[id for id in client["groups"] if id != call.object["id"]])
    call.store.remove(CLIENT_GROUPS.prefix, call.object["id"])
    return Response(204)


@KEYS.handles(CREATE)
def create_key(call: Call) -> Answer:
    """Keep a key of the caller's."""
    body = cleaned(call, KEYS, KEYS.required.split())
    body["fingerprint"] = _fingerprint(body["public_key"])
    # Unique for each user, not over all of them.
    if call.store.where(KEYS.prefix, name=body["name"], user=call.caller["id"]):
        raise invalid(name="A key with this name exists already.")
    call.object = call.add(KEYS.prefix, **{**fresh(call, KEYS, body), "user": call.caller["id"]})
    return Response(201, serialize(call, KEYS, call.object))


@KEYS.handles(UPDATE | PATCH)
def change_key(call: Call) -> Answer:
    """Change a key; its fingerprint follows."""
    body = cleaned(call, KEYS, KEYS.required.split() if call.request.method == "PUT" else [])
    if body.get("public_key", call.object["public_key"]) != call.object["public_key"]:
        body["fingerprint"] = _fingerprint(body["public_key"])
    call.change(**body)
    return serialize(call, KEYS, call.object)


def _fingerprint(line: str) -> str:
    words = line.split()
    try:
        raw = b64decode(words[1], validate=True)
    except (IndexError, ValueError) as error:
        raise invalid(public_key="Not an OpenSSH public key.") from error
    import hashlib

    # OpenSSH's old form of fingerprints, which the panel shows.
    digest = hashlib.md5(raw, usedforsecurity=False).hexdigest()
    return ":".join(digest[n : n + 2] for n in range(0, 32, 2))


@KEYS.action("GET", detail=False)
def get_generated_key_pair(_: Call) -> Answer:
    """Answer something shaped like a pair of keys; neither is kept, neither opens anything."""
    body = b64encode(b"\x00\x00\x00\x07ssh-rsa" + os.urandom(64)).decode()
    private = f"-----BEGIN RSA PRIVATE KEY-----\n{b64encode(os.urandom(96)).decode()}\n-----END RSA PRIVATE KEY-----\n"
    return {"public_key": f"ssh-rsa {body} Generated-by-sandbox", "private_key": private}


@CONFIGURATIONS.extra_fields
def configuration_shown(call: Call, each: Json, body: Json, _: bool) -> Json:
    """Add how many clients there are."""
    condition = " AND json_extract(body,'$.configuration')=?"
    return {**body, "client_count": call.store.count("clients", condition, [each["id"]])}


@CONFIGURATIONS.handles(DESTROY)
def destroy_configuration(call: Call) -> Answer:
    """Delete a configuration that is neither in use nor the default."""
    used = call.store.count("clients", " AND json_extract(body,'$.configuration')=?", [call.object["id"]])
    if used or call.object["is_default"]:
        raise APIException(409, "The configuration is in use.")
    call.store.remove(CONFIGURATIONS.prefix, call.object["id"])
    return Response(204)


# The names of the settings are made up; that there are these three groups is known.
SETTINGS: dict[str, Json] = {
    "billing": {"credit_required": "10.00", "suspend_instead_of_terminate": False, "send_notifications": True},
    "domains": {"enable_domains": False},
    "openstack": {"auto_create_project": True, "default_project_role": "member"},
}


@CONFIGURATIONS.action("GET", *SETTINGS)
@CONFIGURATIONS.action("PUT", *SETTINGS)
def settings(call: Call) -> Answer:
    """Answer or change a group of settings."""
    name = call.request.full_path.rsplit("/", 1)[-1]
    kept = {**SETTINGS[name], **call.object.get(f"_{name}", {})}
    if name == "billing":
        kept["suspend_instead_of_terminate"] = call.object.get("_suspends", False)
    if call.request.method == "GET":
        return kept
    # Unknown keys are ignored, as everywhere.
    kept.update({key: call.data[key] for key in kept if key in call.data})
    suspends = {"_suspends": bool(kept["suspend_instead_of_terminate"])} if name == "billing" else {}
    call.change(**{f"_{name}": kept}, **suspends)
    return {"detail": "The settings were saved.", "settings": kept}
