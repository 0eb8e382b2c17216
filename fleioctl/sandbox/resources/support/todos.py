"""What staff has to do."""

from __future__ import annotations

from fleioctl.sandbox.http.response import Answer, Response
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.fields import cleaned
from fleioctl.sandbox.rest.model import CREATE, LIST, PATCH, UPDATE
from fleioctl.sandbox.rest.serializers import serialize
from fleioctl.sandbox.rest.views import fresh
from fleioctl.sandbox.rest.viewsets import ViewSet
from fleioctl.sandbox.types import Json

TODO = ViewSet(
    "plugins/todo/todo",
    text="title description status",
    moment="created_at",
    data="comments",
    links="assigned_to>users created_by>users",
    created="created_at",
    required="title",
    readonly="created_by comments",
    choices={"status": "open in_progress done"},
    defaults={"status": "open", "comments": []},
    named="assigned_to created_by status",
    order="assigned_to created_at created_by status title",
    search="assigned_to__full_name created_by__full_name description status title",
    filterable=True,
)


@TODO.extra_fields
def todo_shown(call: Call, each: Json, body: Json, _: bool) -> Json:
    """Write the state with spaces, and add words for codes."""
    # As with tickets: kept with underscores, shown with blanks.
    body["status"] = body["status"].replace("_", " ")
    body["status_display"] = body["status"].title()
    for name in ("assigned_to", "created_by"):
        user = call.store.get("users", each[name]) if each[name] else None
        body[f"{name}_display"] = user["full_name"] if user else None
    return body


def _underscored(call: Call) -> None:
    if isinstance(call.data.get("status"), str):
        call.data["status"] = call.data["status"].replace(" ", "_")


@TODO.handles(LIST)
def listed(call: Call) -> Answer:
    """Answer the list; the state in the parameter may have a space."""
    from fleioctl.sandbox.rest.queryset import answer_list

    if "status" in call.query:
        call.query["status"] = call.query["status"].replace(" ", "_")
    return answer_list(call)


@TODO.handles(CREATE)
def create(call: Call) -> Answer:
    """Note something to do, by the caller."""
    _underscored(call)
    body = cleaned(call, TODO, TODO.required.split())
    call.object = call.add(TODO.prefix, **{**fresh(call, TODO, body), "created_by": call.caller["id"]})
    return Response(201, serialize(call, TODO, call.object))


@TODO.handles(UPDATE | PATCH)
def update(call: Call) -> Answer:
    """Change it."""
    _underscored(call)
    call.change(**cleaned(call, TODO, TODO.required.split() if call.request.method == "PUT" else []))
    return serialize(call, TODO, call.object)


@TODO.action("POST")
def add_comment(call: Call) -> Answer:
    """Add a comment, and close if asked to: 200, empty."""
    # An empty comment is taken: whether a panel refuses it is not known.
    comment = {"comment_text": call.data.get("comment_text"), "created_at": call.time, "created_by": call.caller["id"]}
    closes = call.data.get("close_todo") in (True, "true", "True")
    call.change(comments=[*call.object["comments"], comment], **({"status": "done"} if closes else {}))
    return Response(200)


@TODO.action("GET", "create_options", "filter_options", detail=False)
def options(call: Call) -> Answer:
    """Answer staff and states."""
    staff = [{"id": each["id"], "full_name": each["full_name"]} for each in call.store.where("users", is_staff=True)]
    return {"users": staff, "statuses": ["open", "in progress", "done"]}


@TODO.action("GET", "get_current_user_todo_count", detail=False)
def count_own(call: Call) -> Answer:
    """Count what the caller has to do."""
    own = call.store.where(TODO.prefix, assigned_to=call.caller["id"])
    return {"todo_count": len([each for each in own if each["status"] != "done"])}
