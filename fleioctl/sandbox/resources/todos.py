"""What staff has to do."""

from __future__ import annotations

from ..call import Call
from ..generic import Generic
from ..inputs import cleaned
from ..reply import Answer, Json, Reply
from ..shape import shown
from ..verbs import fresh

TODO = Generic(
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


@TODO.call("shown")
def todo_shown(call: Call, each: Json, body: Json, _: bool) -> Json:
    """Write the state with spaces, and add words for codes."""
    body["status"] = body["status"].replace("_", " ")
    body["status_display"] = body["status"].title()
    for name in ("assigned_to", "created_by"):
        user = call.store.get("users", each[name]) if each[name] else None
        body[f"{name}_display"] = user["full_name"] if user else None
    return body


def _underscored(call: Call) -> None:
    if isinstance(call.data.get("status"), str):
        call.data["status"] = call.data["status"].replace(" ", "_")


@TODO.call("L")
def listed(call: Call) -> Answer:
    """Answer the list; the state in the parameter may have a space."""
    from ..listing import answer_list

    if "status" in call.query:
        call.query["status"] = call.query["status"].replace(" ", "_")
    return answer_list(call)


@TODO.call("C")
def create(call: Call) -> Answer:
    """Note something to do, by the caller."""
    _underscored(call)
    body = cleaned(call, TODO, TODO.required.split())
    call.object = call.add(TODO.prefix, **{**fresh(call, TODO, body), "created_by": call.caller["id"]})
    return Reply(201, shown(call, TODO, call.object))


@TODO.call("U", "T")
def update(call: Call) -> Answer:
    """Change it."""
    _underscored(call)
    call.change(**cleaned(call, TODO, TODO.required.split() if call.request.method == "PUT" else []))
    return shown(call, TODO, call.object)


@TODO.call("POST add_comment")
def add_comment(call: Call) -> Answer:
    """Add a comment, and close if asked to: 200, empty."""
    comment = {"comment_text": call.data.get("comment_text"), "created_at": call.time, "created_by": call.caller["id"]}
    closes = call.data.get("close_todo") in (True, "true", "True")
    call.change(comments=[*call.object["comments"], comment], **({"status": "done"} if closes else {}))
    return Reply(200)


@TODO.call("GET *create_options", "GET *filter_options")
def options(call: Call) -> Answer:
    """Answer staff and states."""
    staff = [{"id": each["id"], "full_name": each["full_name"]} for each in call.store.where("users", is_staff=True)]
    return {"users": staff, "statuses": ["open", "in progress", "done"]}


@TODO.call("GET *get_current_user_todo_count")
def count_own(call: Call) -> Answer:
    """Count what the caller has to do."""
    own = call.store.where(TODO.prefix, assigned_to=call.caller["id"])
    return {"todo_count": len([each for each in own if each["status"] != "done"])}
