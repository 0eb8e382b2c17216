"""What a new client can choose from: the panel's countries and currencies."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from fleioctl.inputs.questions.choices import Choice, Offer
from fleioctl.model.paths import gathered, walk
from fleioctl.session.session import Session
from fleioctl.wizard.wizard import Offers, Questions, Values


def offers(session: Session, values: Values) -> Offers:
    """Read them before the first question, so that a refused token is known before much is typed."""
    options = session.api.get("clients/create_options")
    return {"country": lambda _: _countries(options), "currency": lambda _: _currencies(options)}


def _countries(options: Any) -> Offer:
    # Labels are names for people; what is sent is the code.
    found = [(str(each.get("value", "")), str(each.get("label", ""))) for each in gathered(options, "countries")]
    return Offer([Choice(code, code, (name,), (name,)) for code, name in found if code])


def _currencies(options: Any) -> Offer:
    found = walk(options, "currencies")
    codes = [str(code) for code in found] if isinstance(found, list) else []
    # Where currency is left out the panel takes this one.
    usual = str(walk(options, "default_currency"))
    return Offer([Choice(code, code) for code in codes], default=usual if usual in codes else "")


def needs(values: Values) -> Collection[str]:
    """Need an e-mail where nothing else would recognise the client."""
    # Before 2022.05 the panel itself demands the e-mail.
    return () if values.get("external_billing_id") or values.get("existing_user") else ("email",)


QUESTIONS = Questions(offers, needs)
