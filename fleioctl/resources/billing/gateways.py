"""Ways to pay."""

from fleioctl.model.resource import Column, Examples, Field, Filter, Identity, Listing, Resource

RESOURCE = Resource(
    path="billing/gateways",
    help="Ways to pay.",
    columns=(
        Column("id", "ID"),
        Column("name"),
        Column("display_name", "Shown as"),
        Column("enabled", kind="boolean"),
        Column("visible_to_user", "Visible", kind="boolean"),
        Column("recurring_payments_enabled", "Recurring", kind="boolean"),
        # Nothing says in which currency, so it is shown as a bare number.
        Column("fixed_fee"),
        Column("percent_fee", "Fee in %"),
    ),
    listing=Listing(
        filters=(Filter("display_name", "Only shown under exactly this name."),),
        sortable=("id", "display_name", "enabled", "visible_to_user", "fixed_fee", "percent_fee"),
        ordering="display_name",
        searchable=False,
        filterable=False,
    ),
    # `name` is the module's own (banktransfer), which stays when the shown one is changed.
    identity=Identity(numeric=True, names=("name", "display_name")),
    # The API neither makes nor deletes gateways.
    create="",
    delete=None,
    # Actions of gateways (capture and the like) are missing: they move money, and their path has two spellings.
    fields=(
        Field("display_name", "Name that customers see.", verbs=("update",)),
        Field("enabled", "Can be used.", type="boolean", verbs=("update",)),
        Field("visible_to_user", "Customers may choose it.", type="boolean", verbs=("update",)),
        Field("recurring_payments_enabled", "May charge by itself.", type="boolean", verbs=("update",)),
        Field("instructions", "What customers read when they pay.", verbs=("update",)),
        Field("fixed_fee", "Fee for each payment.", type="decimal", verbs=("update",)),
        Field("percent_fee", "Fee in per cent of each payment.", type="decimal", verbs=("update",)),
    ),
    examples=Examples(sample="banktransfer", verbs={"update": 'banktransfer --display-name "Wire transfer"'}),
)
