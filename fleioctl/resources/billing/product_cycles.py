"""Prices of products: for which period, how much."""

from fleioctl.model.resource import AsCode, Column, Creation, Examples, Field, Identity, Listing, Resource, View

CYCLES = ("onetime", "hour", "month", "year")

RESOURCE = Resource(
    path="billing/productcycles",
    help="Prices of products: for which period, how much.",
    columns=(
        Column("id", "ID"),
        Column("product", refers="products"),
        Column("cycle"),
        Column("cycle_multiplier", "Times"),
        Column("fixed_price", "Price", kind="money", unit="currency"),
        Column("setup_fee", kind="money", unit="currency"),
        Column("status", kind="state"),
        Column("currency"),
    ),
    # The list takes no parameters: who wants the prices of one product reads them all.
    listing=Listing(searchable=False, filterable=False),
    # Prices have no name; their id is what services and orders refer to.
    identity=Identity(numeric=True, names=("id",)),
    creation=Creation(recognise=("product", "cycle", "cycle_multiplier", "currency")),
    fields=(
        Field("product", "The product.", required=True, refers="products"),
        Field("cycle", "The period.", required=True, choices=CYCLES),
        Field("cycle_multiplier", "So many of them, as 3 months.", required=True, type="integer"),
        Field("currency", "Currency code.", required=True, refers="currencies"),
        Field("fixed_price", "Price for the period.", type="decimal"),
        Field("setup_fee", "Price for setting it up.", type="decimal"),
        Field("status", "Who may order it.", choices=("public", "private", "retired")),
    ),
    views=(View("create-options", "Show what a price can be made of.", on_list=True),),
    as_code=AsCode(key=("product", "cycle", "cycle_multiplier", "currency")),
    examples=Examples(
        sample="2",
        verbs={
            "create": "--product Consulting --cycle year --cycle-multiplier 1 --currency EUR --fixed-price 49.90",
            "update": "2 --fixed-price 5.99",
        },
    ),
)
