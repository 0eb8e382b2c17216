"""What happened: the activity log, and the background tasks."""

from __future__ import annotations

from fleioctl.sandbox.http.response import Answer, detail
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.model import LIST, NOTHING, RETRIEVE
from fleioctl.sandbox.rest.serializers import serialize
from fleioctl.sandbox.rest.viewsets import ViewSet
from fleioctl.sandbox.types import Json

# No path of their own: they exist to be filtered by.
CATEGORIES = ViewSet("log-categories", key="uuid", text="name", methods=NOTHING)
CLASSES = ViewSet("log-classes", key="uuid", text="name", links="category>log-categories", methods=NOTHING)
ACTIVITY = ViewSet(
    "activitylog",
    text="ip type log",
    integer="tasks_count",
    moment="created_at",
    data="parameters",
    links="user>users:id,username,full_name log_class>log-classes",
    methods=LIST | RETRIEVE,
    created="created_at",
    hidden="log_class",
    order="id created_at ip user",
    search="ip parameters user__username user__email log_class__name log_class__category__name",
    filterable=True,
    # The panel's default here, unlike everywhere else.
    oldest_first=True,
    since={"user__email": "2022.09"},
    until={"user__username": "2022.09"},
)
TASKS = ViewSet(
    "tasklog",
    key="uuid",
    text="parent_id name description args kwargs state resource_id resource_type",
    flag="has_subtasks",
    moment="created_at",
    links="user>users:id,username,full_name client>clients activity>activitylog",
    created="created_at",
    hidden="client activity",
    required="name",
    nullable="parent_id resource_id resource_type",
    choices={"state": "pending started retry failure success"},
    defaults={"state": "pending"},
    order="name created_at user client state",
    search="name args kwargs id",
    filterable=True,
)


@ACTIVITY.action("GET", detail=False)
def filter_options(call: Call) -> Answer:
    """Answer the actions and categories there are."""
    names: dict[str, list[Json]] = {}
    for key, kind in (("actions", CLASSES), ("categories", CATEGORIES)):
        names[key] = [{"name": each} for each in sorted(one["name"] for one in call.store.where(kind.prefix))]
    return names


@TASKS.action("POST")
def recreate(call: Call) -> Answer:
    """Run the task again."""
    # The same entry again; whether a panel makes a new one is not known.
    call.change(state="pending")
    call.become({"state": "started"}, {"state": "success"})
    return detail("The task was scheduled again.")


@TASKS.action("GET")
def get_task_log(call: Call) -> Answer:
    """Answer what the task wrote."""
    return {"log": f"Task {call.object['name']}: {call.object['state']}"}


@TASKS.action("GET", "get_tasks_for_activity", detail=False)
def tasks_for_activity(call: Call) -> Answer:
    """Answer the tasks of an activity: an object keyed by number, not a list."""
    activity = call.need(ACTIVITY.prefix, call.query.get("activity_id"))
    found = call.store.where(TASKS.prefix, activity=activity["id"])
    return {"objects": {str(place): serialize(call, TASKS, each) for place, each in enumerate(found)}}
