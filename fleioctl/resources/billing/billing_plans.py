"""Pricing plans of the cloud: what its resources cost."""

from fleioctl.model.resource import (
    Action,
    AsCode,
    Column,
    Creation,
    Examples,
    Field,
    Filter,
    Identity,
    Listing,
    Resource,
    View,
    repeatable,
)

RESOURCE = Resource(
    path="openstack/billing/plan",
    help="Pricing plans of the cloud: what its resources cost.",
    columns=(
        Column("id", "ID"),
        Column("name"),
        Column("currency"),
        Column("is_default", "Default", kind="boolean"),
        Column("services_count", "Services"),
    ),
    listing=Listing(
        filters=(Filter("is_default", "Only the default one.", type="boolean"),),
        sortable=("name", "currency"),
        ordering="name",
        searchable=False,
        # The panel ignores filtering= on this list, and would return everything.
        filterable=False,
    ),
    identity=Identity(numeric=True),
    fields=(
        Field("name", "Name of the plan.", required=True),
        Field("currency", "Currency code.", required=True, refers="currencies"),
        Field("is_default", "New services get it.", type="boolean"),
    ),
    # No source says that names are unique; together with the currency they nearly are.
    creation=Creation(recognise=("name", "currency")),
    delete=Action(
        "delete",
        # A second DELETE finds no plan: nothing is moved twice.
        repeatable,
        help="Delete a plan; its services move to another one.",
        destructive=True,
        path="",
        method="DELETE",
        removes=True,
        fields=(
            # 2019.12 reads it from the body, panels from 2020.10 on from the URL; each ignores the other place.
            Field(
                "plan_to_migrate",
                "The plan that takes over its services.",
                refers="billing-plans",
                required=True,
                query=True,
                both=True,
            ),
        ),
        example="Discount --plan-to-migrate Standard",
    ),
    views=(View("create-options", "Show what a plan can be made of.", on_list=True),),
    as_code=AsCode(),
    examples=Examples(
        sample="Discount", verbs={"create": "--name Partners --currency EUR", "update": "Discount --name Partners"}
    ),
)
