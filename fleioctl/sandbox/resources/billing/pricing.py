"""What cloud usage costs: the rules of pricing plans, their conditions and modifiers."""

from __future__ import annotations

from fleioctl.sandbox.http.exceptions import not_found
from fleioctl.sandbox.http.response import Answer, Response, detail
from fleioctl.sandbox.rest.call import Call
from fleioctl.sandbox.rest.fields import cleaned
from fleioctl.sandbox.rest.model import CREATE, LIST
from fleioctl.sandbox.rest.queryset import answer_list
from fleioctl.sandbox.rest.serializers import serialize
from fleioctl.sandbox.rest.views import fresh
from fleioctl.sandbox.rest.viewsets import ViewSet
from fleioctl.sandbox.types import Json

RULES = ViewSet(
    "openstack/billing/pricerule",
    text="display_name resource",
    integer="priority",
    data="pricing conditions modifiers",
    links="plan>openstack/billing/plan",
    required="display_name plan resource",
    readonly="conditions modifiers",
    # Asked for as `name`, though shown as display_name.
    order="name=display_name",
)
CONDITIONS = ViewSet(
    "openstack/billing/pricerule/<id>/condition",
    text="attribute operator value",
    links="price_rule>openstack/billing/pricerule",
    hidden="price_rule",
    readonly="price_rule",
    required="attribute",
)
MODIFIERS = ViewSet(
    "openstack/billing/pricerule/<id>/modifier",
    text="attribute operator value operation",
    number="price",
    links="price_rule>openstack/billing/pricerule",
    hidden="price_rule",
    readonly="price_rule",
    required="attribute price",
)


@RULES.extra_fields
def rule_shown(call: Call, each: Json, body: Json, _: bool) -> Json:
    """Add conditions and modifiers."""
    for name, kind in (("conditions", CONDITIONS), ("modifiers", MODIFIERS)):
        body[name] = [serialize(call, kind, one) for one in call.store.where(kind.prefix, price_rule=each["id"])]
    return body


@RULES.action("GET", detail=False)
def create_options(call: Call) -> Answer:
    """Answer the plans and what is priced."""
    plans = call.store.where("openstack/billing/plan")
    resources = ["instance", "volume", "image", "floating_ip", "traffic"]
    return {"plans": [{"id": each["id"], "name": each["name"]} for each in plans], "resources": resources}


@RULES.action("POST", "validate_existing_rule")
@RULES.action("POST", "validate_new_rule", detail=False)
def validate(_: Call) -> Answer:
    """Accept any rule."""
    # What a rule must look like is not known.
    return detail("The rule is valid.")


def _parent(call: Call) -> int:
    return int(call.need(RULES.prefix, call.ids[0])["id"])


@CONDITIONS.handles(LIST)
@MODIFIERS.handles(LIST)
def listed(call: Call) -> Answer:
    """Answer what belongs to the rule of the path."""
    rule = _parent(call)
    return answer_list(call, lambda _, each: int(each["price_rule"] == rule))


@CONDITIONS.handles(CREATE)
@MODIFIERS.handles(CREATE)
def create(call: Call) -> Answer:
    """Add to the rule of the path."""
    rule = _parent(call)
    body = cleaned(call, call.view, call.view.required.split())
    call.object = call.add(call.view.prefix, **{**fresh(call, call.view, body), "price_rule": rule})
    return Response(201, serialize(call, call.view, call.object))


@CONDITIONS.get_object
@MODIFIERS.get_object
def load(call: Call) -> Json:
    """Return the object of the path, if it belongs to the rule of the path."""
    found = call.get(call.view.prefix, call.ids[-1])
    # The path has two ids: the rule's first.
    if found is None or found["price_rule"] != _parent(call):
        raise not_found()
    return found
