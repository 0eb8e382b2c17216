"""Which taxes apply where."""

from fleioctl.model.resource import AsCode, Column, Creation, Examples, Field, Filter, Identity, Listing, Resource, View

RESOURCE = Resource(
    path="billing/taxrules",
    help="Which taxes apply where.",
    columns=(
        Column("id", "ID"),
        Column("name"),
        # A number on 2019.12 where money is text.
        Column("rate", "Rate in %"),
        # Its full name, where clients have a code of two letters.
        Column("country"),
        Column("state"),
        Column("level"),
        Column("start_date", "From"),
        Column("end_date", "To"),
    ),
    listing=Listing(
        filters=(
            Filter("name", "Only with exactly this name."),
            Filter("country", "Only of this country, by its full name."),
            Filter("state"),
            Filter("level", type="integer"),
            Filter("rate", type="decimal"),
        ),
        searchable=False,
    ),
    identity=Identity(numeric=True),
    # One name may serve several countries and states.
    creation=Creation(recognise=("name", "country", "state")),
    fields=(
        Field("name", "Name of the tax.", required=True),
        Field("rate", "Rate in per cent.", required=True, type="decimal"),
        Field("level", "Order: taxes of level 2 are added on top of level 1.", required=True, type="integer"),
        Field("country", "Full name of the country; all otherwise."),
        Field("state", "State; all otherwise."),
        Field("start_date", "First day.", type="date"),
        Field("end_date", "Last day.", type="date"),
    ),
    views=(View("create-options", "Show what a tax rule can be made of.", on_list=True),),
    as_code=AsCode(key=("name", "country", "state")),
    examples=Examples(
        sample="MwSt", verbs={"create": "--name VAT --rate 25 --level 1 --country Sweden", "update": "MwSt --rate 19"}
    ),
)
