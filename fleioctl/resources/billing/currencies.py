"""Currencies and their rates."""

from fleioctl.model.resource import (
    Action,
    AsCode,
    Column,
    Creation,
    Examples,
    Field,
    Identity,
    Listing,
    Resource,
    View,
    once,
)

RESOURCE = Resource(
    path="currency",
    help="Currencies and their rates.",
    # At most 6 decimals, kept as the text they came in.
    columns=(Column("code"), Column("rate"), Column("is_default", "Default", kind="boolean")),
    listing=Listing(searchable=False, filterable=False),
    # There is no number: the code is the id, also in the URL.
    identity=Identity(key="code", names=("code",)),
    creation=Creation(recognise=("code",)),
    # The API has no PATCH here, so what is not given must travel along.
    update="PUT",
    keeps=("code", "rate", "is_default"),
    fields=(
        # It is the id, which nothing changes.
        Field("code", "Code of three letters.", required=True, max_length=3, verbs=("create",)),
        Field("rate", "Rate against the default currency.", required=True, type="decimal"),
        Field("is_default", "Is the default currency.", type="boolean"),
    ),
    # Both answer 200 without a body, and change prices that no look can tell from others: sent once.
    actions=(
        Action("update-exchange-rates", once, help="Fetch the exchange rates anew.", destructive=True, on_list=True),
        Action(
            "update-relative-prices",
            once,
            help="Change all prices that follow the exchange rates.",
            destructive=True,
            on_list=True,
        ),
    ),
    views=(View("create-options", "List the codes a currency can have.", rows="codes", on_list=True),),
    as_code=AsCode(key=("code",)),
    examples=Examples(sample="SEK", verbs={"create": "--code CHF --rate 1.10", "update": "SEK --rate 10.60"}),
)
