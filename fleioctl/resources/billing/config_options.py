"""Configurable options of products, with their choices and prices."""

from fleioctl.model.resource import AsCode, Column, Examples, Field, Filter, Identity, Listing, Resource, View

OPTION = (
    Field("option", "Only of this configurable option.", refers="config-options", query=True),
    Field("value", "Only with this value.", query=True),
)

RESOURCE = Resource(
    path="billing/configoptions",
    help="Configurable options of products, and their prices.",
    columns=(Column("id", "ID"), Column("name"), Column("products"), Column("description")),
    listing=Listing(
        filters=(
            Filter("name", "Only with exactly this name."),
            Filter("products", "Only of this product.", refers="products"),
        ),
        searchable=False,
        filterable=False,
    ),
    identity=Identity(numeric=True, lookup="name"),
    fields=(Field("name", "Name of the option.", required=True), Field("description", "What customers read about it.")),
    views=(
        View("create-options", "Show what an option can be made of.", on_list=True),
        # Both lists lie beside the options, not below one: without --option they are those of all.
        View("choices", "List the choices of the options.", query=OPTION[:1], envelope=True, on_list=True),
        View("cycles", "List the prices of the choices.", query=OPTION, envelope=True, on_list=True),
    ),
    # Choices and prices lie in two further lists, whose ids name each other: no file that holds elsewhere.
    as_code=AsCode(unsaid="choices of options and their prices"),
    examples=Examples(sample="RAM", verbs={"create": "--name Backups"}),
)
