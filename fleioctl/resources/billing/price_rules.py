"""Price rules of the pricing plans: what one kind of cloud resource costs, and when."""

from fleioctl.model.resource import AsCode, Column, Creation, Examples, Field, Identity, Listing, Resource, View

RESOURCE = Resource(
    path="openstack/billing/pricerule",
    help="Rules of pricing plans: what a kind of resource costs.",
    columns=(
        Column("id", "ID"),
        Column("display_name", "Name"),
        Column("plan", refers="billing-plans"),
        Column("resource"),
        Column("priority"),
        Column("pricing"),
    ),
    # The server sorts by `name`, though the answers call it display_name.
    listing=Listing(sortable=("name",), searchable=False, filterable=False),
    # May be the same in several plans; then only the id tells.
    identity=Identity(numeric=True, names=("display_name",)),
    creation=Creation(recognise=("display_name", "plan")),
    fields=(
        Field("display_name", "Name of the rule.", required=True),
        Field("plan", "The plan it belongs to.", required=True, refers="billing-plans"),
        Field("resource", "The kind of resource; see create-options.", required=True),
        Field("priority", "Order among the rules.", type="integer"),
        Field("pricing", "JSON of the prices; see create-options.", type="json"),
        # Resources of their own below a rule: their path has the singular, /<id>/condition and /<id>/modifier.
        Field("conditions", "JSON list of the conditions.", type="json"),
        Field("modifiers", "JSON list of the price modifiers.", type="json"),
    ),
    views=(
        View("create-options", "Show what a rule can be made of.", on_list=True),
        View("conditions", "List the conditions of one rule.", "condition", envelope=True),
        View("modifiers", "List the price modifiers of one rule.", "modifier", envelope=True),
    ),
    # the panel takes these two one by one, at places of their own, and shows them with ids
    as_code=AsCode(
        key=("plan", "display_name"),
        left_out=("conditions", "modifiers"),
        unsaid="conditions and modifiers of rules",
    ),
    examples=Examples(
        sample='"Small servers"',
        verbs={
            "create": '--display-name "Large servers" --plan Standard --resource instance',
            "update": '"Small servers" --priority 2',
        },
    ),
)
