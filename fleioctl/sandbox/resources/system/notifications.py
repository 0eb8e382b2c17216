"""Messages to people: sent ones, and the templates they are made from."""

from __future__ import annotations

from fleioctl.sandbox.http.exceptions import not_found
from fleioctl.sandbox.http.response import Answer, Response, detail
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.model import LIST, RETRIEVE
from fleioctl.sandbox.rest.queryset import answer_list
from fleioctl.sandbox.rest.viewsets import ViewSet
from fleioctl.sandbox.types import Json

NOTIFICATIONS = ViewSet(
    "notifications",
    text="title name status body",
    moment="generated",
    links="_user>users",
    methods=LIST | RETRIEVE,
    created="generated",
    hidden="name _user",
    detail="body",
    named="name",
    order="generated",
)
TEMPLATES = ViewSet(
    "notification_templates",
    text="name title content category category_display language language_display",
    flag="has_all_available_languages disable_notification",
    data="template_languages",
    required="name title content",
    readonly="category_display language_display template_languages has_all_available_languages",
    choices={"language": "en ro"},
    defaults={"language": "en", "category": "core"},
    named="name category",
    order="name id category",
    filterable=True,
)
CATEGORIES = ViewSet(
    "notifications_categories",
    text="name description",
    required="name",
    named="name",
    filterable=True,
)
LANGUAGES = {"en": "English", "ro": "Română"}


@NOTIFICATIONS.handles(LIST)
def own(call: Call) -> Answer:
    """Answer the caller's own, and how many were not seen."""
    me = call.caller["id"]
    body = answer_list(call, lambda _, each: int(each["_user"] == me))
    assert isinstance(body, dict)
    # Pending and failed ones count as unseen too.
    unseen = [each for each in call.store.where(NOTIFICATIONS.prefix, _user=me) if each["status"] != "seen"]
    return {**body, "extra": {"unseen_count": len(unseen)}}


@NOTIFICATIONS.get_object
def load(call: Call) -> Json:
    """Return one of the caller's own."""
    found = call.get(NOTIFICATIONS.prefix, call.ids[-1])
    if found is None or found["_user"] != call.caller["id"]:
        raise not_found()
    return found


@NOTIFICATIONS.action("POST", "view", "unseen")
def mark(call: Call) -> Answer:
    """Mark one as seen, or as not."""
    call.change(status="seen" if call.request.full_path.endswith("view") else "sent")
    return detail("The notification was marked.")


@NOTIFICATIONS.action("POST", "mark_all_as_read", detail=False)
def mark_all(call: Call) -> Answer:
    """Mark all of the caller's as seen."""
    for each in call.store.where(NOTIFICATIONS.prefix, _user=call.caller["id"]):
        call.store.change(NOTIFICATIONS.prefix, each["id"], status="seen")
    return detail("All notifications were marked as read.")


@NOTIFICATIONS.action("GET", "get_user_notifications_settings", detail=False)
def get_settings(call: Call) -> Answer:
    """Answer what the caller wants to hear."""
    return {"settings": call.caller.get("_notifications", {"notify_me": True})}


@NOTIFICATIONS.action("POST", "set_user_notifications_settings", detail=False)
def set_settings(call: Call) -> Answer:
    """Keep what the caller wants to hear."""
    call.store.change("users", call.caller["id"], _notifications=call.data)
    return detail("The settings were saved.")


@TEMPLATES.extra_fields
def template_shown(call: Call, each: Json, body: Json, _: bool) -> Json:
    """Add the languages in which it exists."""
    languages = [one["language"] for one in call.store.where(TEMPLATES.prefix, name=each["name"])]
    shown = {"category_display": each["category"].title(), "language_display": LANGUAGES.get(each["language"], "")}
    return {
        **body,
        **shown,
        "template_languages": languages,
        "has_all_available_languages": set(languages) >= set(LANGUAGES),
    }


@TEMPLATES.action("GET", detail=False)
def create_options(call: Call) -> Answer:
    """Answer languages and categories."""
    categories = [each["name"] for each in call.store.where(CATEGORIES.prefix)]
    return {
        "languages": [{"display": name, "value": code} for code, name in LANGUAGES.items()],
        "categories": categories,
    }


@TEMPLATES.action("GET", "get_available_languages_for_template", detail=False)
def available_languages(call: Call) -> Answer:
    """Answer the languages in which a template is not_found."""
    used = {each["language"] for each in call.store.where(TEMPLATES.prefix, name=call.query.get("template_name"))}
    return {"languages": [code for code in LANGUAGES if code not in used]}


@TEMPLATES.action("GET", "get_editable_notification_templates", detail=False)
def editable(call: Call) -> Answer:
    """Answer a template in all its languages."""
    found = call.need(TEMPLATES.prefix, call.query.get("template_id"))
    return {"objects": call.store.where(TEMPLATES.prefix, name=found["name"])}


@TEMPLATES.action("POST", "update_templates_set", detail=False)
def update_set(call: Call) -> Answer:
    """Change several at once."""
    # The key is a guess.
    for each in call.data.get("templates") or []:
        found = call.need(TEMPLATES.prefix, each.get("id"))
        values = {name: str(each[name]) for name in ("title", "content") if name in each}
        call.store.change(TEMPLATES.prefix, found["id"], **values)
    return Response(200)
