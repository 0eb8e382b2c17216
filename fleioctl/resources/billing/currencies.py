"""Currencies and their rates."""

from fleioctl.model.resource import Action, Column, Creation, Examples, Field, Identity, Listing, Resource, View, once

RESOURCE = Resource(
    path="currency",
    help="Currencies and their rates.",
    columns=(Column("code"), Column("rate"), Column("is_default", "Default", kind="boolean")),
    listing=Listing(searchable=False, filterable=False),
    identity=Identity(key="code", names=("code",)),
    creation=Creation(recognise=("code",)),
    update="PUT",
    keeps=("code", "rate", "is_default"),
    fields=(
        Field("code", "Code of three letters.", required=True, max_length=3, verbs=("create",)),
        Field("rate", "Rate against the default currency.", required=True, type="decimal"),
        Field("is_default", "Is the default currency.", type="boolean"),
    ),
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
    examples=Examples(sample="SEK", verbs={"create": "--code CHF --rate 1.10", "update": "SEK --rate 10.60"}),
)
