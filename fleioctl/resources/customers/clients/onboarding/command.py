"""`clients onboard`: client, user, service and credit, each once only; the same line goes on after any failure."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from fleioctl.changes import submit
from fleioctl.changes.create_once import CreateRequest, call_of, create, rehearse
from fleioctl.changes.follow import GRACE, until
from fleioctl.changes.plans import plan
from fleioctl.changes.read_back import NewObjects
from fleioctl.changes.results import COLUMNS, Result, conclude, failure
from fleioctl.changes.sending import one_at_a_time
from fleioctl.errors import Error, Incomplete, Refused, Usage
from fleioctl.inputs.lookup import Target, target_of
from fleioctl.inputs.objects import object_path
from fleioctl.inputs.parameters import SESSION, option, options_of, with_signature
from fleioctl.model.paths import identity
from fleioctl.model.registry import resource_of
from fleioctl.resources.customers.clients.create import with_people
from fleioctl.resources.customers.clients.onboarding.credit import Gift
from fleioctl.resources.customers.clients.onboarding.service import Order, await_active, order_of, services_of
from fleioctl.session.session import Session
from fleioctl.verbs.actions.parameters import wait_options
from fleioctl.verbs.create import described, following, request_of
from fleioctl.verbs.create_options import CreateOptions, create_parameters
from fleioctl.verbs.money import amount_of

LEFT_OUT = ("if_not_exists", "allow_duplicate", "parallel", "max_failures")  # the same line is always taken up again
Part = Callable[[Target], Result]


@dataclass(frozen=True)
class OnboardOptions(CreateOptions):
    """What was typed besides the fields of the client."""

    product: str = ""
    cycle: str | None = None
    credit: str = ""


def onboard(session: Session, **given: Any) -> None:
    """Make a customer: client, user, service and credit, each once only."""
    session.out.check_columns(plan.COLUMNS if session.options.dry_run else COLUMNS)
    onboarding = _read(session, options_of(OnboardOptions, given), given)
    submit.announce(session)
    if session.options.dry_run:
        plan.show(session, list(onboarding.planned()))
        return
    # By what tells the client, so that two runs of one line wait for each other.
    key = f"onboard {onboarding.request.label}"
    with one_at_a_time(session, "clients", key, journal=onboarding.request.journal, run=True):
        results = list(onboarding.results())
    session.result.rows(COLUMNS, [[each.as_row() for each in results]])
    conclude(session, results)


_ORDER = option("product", "--product", help="What it orders. Name or id.", metavar="TEXT")
_CYCLE = option("cycle", "--cycle", help="At which price, where there are several: month, or its id.", metavar="TEXT")
_CREDIT = option("credit", "--credit", help="What it is given, as 25.00, in its currency.", metavar="AMOUNT")
_OWN = [each for each in create_parameters(resource_of("clients")) if each.name not in LEFT_OUT]
with_signature(onboard, [SESSION, *_OWN, _ORDER, _CYCLE, _CREDIT, *wait_options()])


def _read(session: Session, options: OnboardOptions, given: Mapping[str, Any]) -> Onboarding:
    """Check everything before the first write."""
    clients = resource_of("clients")
    if options.cycle and not options.product:
        raise Usage("--cycle is the price of a product.", hint="Give --product too.")
    if options.product and options.create_auto_order_service:
        raise Usage("--product and --create-auto-order-service exclude each other: either orders the service.")
    amount = amount_of(options.credit) if options.credit else ""
    rows, others = described(session, clients, given)
    if len(rows) != 1:
        raise Usage("onboard makes one customer at a time.", hint="Several: fleioctl batch FILE, a line each.")
    (checked,) = rows.check(
        lambda values: with_people(
            session,
            replace(request_of(session, clients, values, options, None, others), if_not_exists=True),
        ),
        lambda request: None,
    )
    journal, settle = not options.no_journal, options.settle
    order = (
        order_of(session, options.product, options.cycle, journal=journal, settle=settle) if options.product else None
    )
    gift = Gift(session, amount, journal, *([settle] if settle is not None else [])) if amount else None
    return Onboarding(session, checked.value, order, gift, bool(options.wait), options.wait_timeout)


@dataclass(frozen=True)
class Onboarding:
    """One customer, and what it gets."""

    session: Session
    request: CreateRequest
    order: Order | None
    gift: Gift | None
    wait: bool
    timeout: float

    def results(self) -> Iterator[Result]:
        """Make each part that is missing; a part that fails keeps the following from being tried."""
        # Unchanged when it was there: the rest is done for it all the same.
        made = create(self.session, self.request)
        # The answer to a create has neither name nor balances, which the next parts need.
        client = self._whole(made.item)
        fault = (
            None if made.why else NewObjects(self.session, self.request.resource).fault(self.request.body, client.item)
        )
        if fault:  # a wrong currency, for one, would go on into service and credit
            yield failure(client.id, client.name, "client", fault)
            return
        yield Result(client.id, client.name, "client", "unchanged" if made.why else "done", made.why)
        for name, part in self._parts(new=not made.existed):
            try:
                yield part(client)
            except Error as error:
                yield failure(client.id, client.name, name, error)
                return

    def planned(self) -> Iterator[plan.Planned]:
        """Say what the real run would make."""
        found = rehearse(self.session, self.request)
        client = self._whole(found.item) if found else Target("", self.request.label, dict(self.request.body))
        if found:
            yield plan.Planned(client, "client", "unchanged", found.why)
        else:
            said = plan.said_of(self.request.body)
            row = plan.Planned(client, "client", "create", said, call_of(self.session, self.request))
            yield from (row, *following(row, self.request))
        if self.order:
            there = found and self.order.existing(client.id)
            target = Target(identity(there) if there else "", self.order.name)
            call = None if there else self.order.call(client.id or plan.NEW)
            planned = plan.Planned(target, "service", "unchanged" if there else "create", "", call)
            yield plan.after_earlier_runs(self.session, planned, journal=self.order.journal) if found else planned
        if self.gift:
            given = bool(found) and self.gift.was_given(client)
            detail = f"{self.gift.amount} {client.item.get('currency') or ''}".rstrip()
            new = replace(client, id=client.id or plan.NEW)
            # No currency, no call: that of a new client is the panel's choice.
            call = None if given or not client.item.get("currency") else self.gift.call(new)
            planned = plan.Planned(client, "credit", "unchanged" if given else "act", detail, call)
            yield self.gift.movement(client).made_earlier(planned) if found and call else planned

    def _parts(self, *, new: bool) -> Iterator[tuple[str, Part]]:
        if self.order:
            yield "service", self._service
        elif self.request.body.get("create_auto_order_service"):
            yield "service", self._ordered_by_panel if new else self._ordered_before
        if self.gift:
            yield "credit", self._credit

    def _service(self, client: Target) -> Result:
        assert self.order
        there = self.order.existing(client.id)
        service = there or self.order.make(client.id)
        id = identity(service)
        status = service.get("status") or "ordered"
        if status == "pending" and self.order.by_hand:
            status = f"pending until: fleioctl services activate {id}"
        elif self.wait and id:
            await_active(self.session, client.id, id, self.timeout)
            status = "active"
        detail = str(self.order.name) if there else f"{self.order.name}, {status}"
        return Result(id, str(service.get("display_name") or ""), "service", "unchanged" if there else "done", detail)

    def _ordered_by_panel(self, client: Target) -> Result:
        """Look for what the panel itself orders for a new client."""

        def found() -> list[dict[str, Any]]:
            return list(services_of(self.session, client.id))

        # Without --wait it is looked for once.
        until(self.session, lambda: bool(found()), self.timeout if self.wait else 0)
        services = found()
        if not services and self.wait:
            hint = "Give it one: the same line with --product instead of --create-auto-order-service."
            message = f"The client {client.label} has no service after {self.timeout:g} s."
            raise Incomplete(message, code="wait_timeout", hint=hint, outcome="changed")
        if not services:
            # Accepted, not done: the panel works on it after the answer.
            return Result(client.id, client.name, "service", "accepted", "the panel orders it")
        id = identity(services[0])
        if self.wait:
            await_active(self.session, client.id, id, self.timeout)
        return Result(id, str(services[0].get("display_name") or ""), "service", "unchanged", "ordered by the panel")

    def _ordered_before(self, client: Target) -> Result:
        """Look for what the panel ordered when it made the client: for one that is there it orders nothing."""
        # Made a moment ago, by an earlier run of the same line, it may still be on its way.
        if not until(self.session, lambda: bool(list(services_of(self.session, client.id))), GRACE):
            why = "the panel orders one only for a new client; give --product instead of --create-auto-order-service"
            raise Refused(f"{client.label} was there already, without a service: {why}.", code="no_service")
        return self._ordered_by_panel(client)

    def _credit(self, client: Target) -> Result:
        assert self.gift
        if self.gift.was_given(client):
            return Result(client.id, client.name, "credit", "unchanged", f"{self.gift.amount} was given already")
        return Result(client.id, client.name, "credit", "done", self.gift.make(client))

    def _whole(self, item: dict[str, Any]) -> Target:
        clients = resource_of("clients")
        return target_of(clients, self.session.api.get(object_path(clients, identity(item))))
