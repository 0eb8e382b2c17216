"""What cloud usage costs: the rules of pricing plans, their conditions and modifiers."""

from __future__ import annotations

from ..call import Call
from ..generic import Generic
from ..inputs import cleaned
from ..listing import answer_list
from ..reply import Answer, Json, Reply, detail, missing
from ..shape import shown
from ..verbs import fresh

RULES = Generic(
    "openstack/billing/pricerule",
    text="display_name resource",
    integer="priority",
    data="pricing conditions modifiers",
    links="plan>openstack/billing/plan",
    required="display_name plan resource",
    readonly="conditions modifiers",
    order="name=display_name",
)
CONDITIONS = Generic(
    "openstack/billing/pricerule/<id>/condition",
    text="attribute operator value",
    links="price_rule>openstack/billing/pricerule",
    hidden="price_rule",
    readonly="price_rule",
    required="attribute",
)
MODIFIERS = Generic(
    "openstack/billing/pricerule/<id>/modifier",
    text="attribute operator value operation",
    number="price",
    links="price_rule>openstack/billing/pricerule",
    hidden="price_rule",
    readonly="price_rule",
    required="attribute price",
)


@RULES.call("shown")
def rule_shown(call: Call, each: Json, body: Json, _: bool) -> Json:
    """Add conditions and modifiers."""
    for name, kind in (("conditions", CONDITIONS), ("modifiers", MODIFIERS)):
        body[name] = [shown(call, kind, one) for one in call.store.where(kind.prefix, price_rule=each["id"])]
    return body


@RULES.call("GET *create_options")
def create_options(call: Call) -> Answer:
    """Answer the plans and what is priced."""
    plans = call.store.where("openstack/billing/plan")
    resources = ["instance", "volume", "image", "floating_ip", "traffic"]
    return {"plans": [{"id": each["id"], "name": each["name"]} for each in plans], "resources": resources}


@RULES.call("POST validate_existing_rule", "POST *validate_new_rule")
def validate(_: Call) -> Answer:
    """Accept any rule."""
    return detail("The rule is valid.")


def _parent(call: Call) -> int:
    return int(call.need(RULES.prefix, call.ids[0])["id"])


@CONDITIONS.call("L")
@MODIFIERS.call("L")
def listed(call: Call) -> Answer:
    """Answer what belongs to the rule of the path."""
    rule = _parent(call)
    return answer_list(call, lambda _, each: int(each["price_rule"] == rule))


@CONDITIONS.call("C")
@MODIFIERS.call("C")
def create(call: Call) -> Answer:
    """Add to the rule of the path."""
    rule = _parent(call)
    body = cleaned(call, call.kind, call.kind.required.split())
    call.object = call.add(call.kind.prefix, **{**fresh(call, call.kind, body), "price_rule": rule})
    return Reply(201, shown(call, call.kind, call.object))


@CONDITIONS.call("load")
@MODIFIERS.call("load")
def load(call: Call) -> Json:
    """Return the object of the path, if it belongs to the rule of the path."""
    found = call.get(call.kind.prefix, call.ids[-1])
    if found is None or found["price_rule"] != _parent(call):
        raise missing()
    return found
