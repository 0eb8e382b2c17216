"""What is sold: hosting, cloud, domains and the rest."""

from fleioctl.model.resource import AsCode, Column, Creation, Examples, Field, Filter, Identity, Listing, Resource, View

TYPES = ("generic", "openstack", "hosting", "domain", "reseller")
STATUSES = ("public", "private", "retired")
# From 2023.11 on there is a fixed one too, whose spelling was not verified: --set price_model=… sends it.
PRICE_MODELS = ("free", "fixed_and_dynamic", "dynamic_or_fixed")
SETUPS = ("disabled", "on_order", "first_payment", "manual")

RESOURCE = Resource(
    path="billing/products",
    help="What is sold: hosting, cloud, domains and the rest.",
    columns=(
        Column("id", "ID"),
        Column("name"),
        Column("product_type", "Type"),
        Column("status", kind="state"),
        Column("price_model_display", "Price model"),
        Column("auto_setup_display", "Set up"),
        Column("code"),
        Column("group", refers="product-groups"),
        Column("description"),
    ),
    listing=Listing(
        filters=(
            Filter("name", "Only with exactly this name."),
            Filter("code", "Only with exactly this code."),
            Filter("status", choices=STATUSES),
            Filter("price_model", choices=PRICE_MODELS),
            Filter("description", "Only with exactly this description."),
        ),
        sortable=("name", "description", "code", "status", "price_model"),
        ordering="name",
        filterable=False,
    ),
    identity=Identity(numeric=True, names=("name", "code")),
    fields=(
        Field("name", "Name of the product.", required=True),
        Field("code", "Code of the product.", required=True),
        Field("group", "Product group.", required=True, refers="product-groups"),
        Field("product_type", "What it is.", required=True, choices=TYPES),
        Field("status", "Who may order it.", choices=STATUSES),
        Field("price_model", "How it is charged.", required=True, choices=PRICE_MODELS),
        Field("auto_setup", "When it is set up.", choices=SETUPS),
        # Ids of modules differ between panels, and nothing lists them by name: left out of files, see below.
        Field("module", "Id of the module that sets it up.", type="integer"),
        Field("description", "What customers read about it."),
    ),
    creation=Creation(recognise=("name", "code")),
    views=(
        View("create-options", "Show what a product can be made of.", on_list=True),
        View("configurable-options", "Show the configurable options of one product."),
        View("upgrade-options", "Show which products one can be changed to."),
    ),
    # The code names it: the name is for customers, and may change.
    as_code=AsCode(key=("code",), left_out=("module",), unsaid="configurable options of products"),
    examples=Examples(
        sample="Consulting",
        verbs={"create": '--name "Site care" --code care --group Internal --product-type generic --price-model free'},
    ),
)
