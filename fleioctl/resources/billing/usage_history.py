"""The past billing cycles of the cloud."""

from fleioctl.model.resource import Action, Column, Examples, Field, Filter, Identity, Listing, Resource, once

STATES = ("unsettled", "invoiced", "settled")

RESOURCE = Resource(
    path="openstack/billing/history",
    help="Costs of cloud services in past cycles.",
    columns=(
        Column("id", "ID"),
        Column("client", "Client"),
        Column("state", kind="state"),
        # A JSON number with 4 decimals on 2019.12, where most money is text with 2.
        Column("price"),
        Column("start_date", "From"),
        Column("end_date", "To"),
    ),
    listing=Listing(
        filters=(
            Filter("client", refers="clients"),
            Filter("state", choices=STATES),
            # The client's, not the service's.
            Filter("external_billing_id", "Only of the client with this id in an external billing system."),
            # Equal to the moment: the list takes no filtering=, so there is no from and until.
            Filter("start_date", "Only of cycles that begin at this moment.", type="date"),
            Filter("end_date", "Only of cycles that end at this moment.", type="date"),
        ),
        searchable=False,
        filterable=False,
    ),
    identity=Identity(numeric=True, names=("id",)),
    create="",
    update="",
    delete=None,
    actions=(
        # All cycles of the client at once, and nothing takes it back. From 2020.03 on: services reset-invoiced-periods.
        Action(
            "mark-as-invoiced",
            once,
            help="Mark all cycles of one client as invoiced (panels before 2020.03).",
            destructive=True,
            path="mark_billing_histories_as_invoiced",
            fields=(Field("client_external_billing_id", "The client's id in the billing system.", required=True),),
            on_list=True,
            until="2020.03",
            moved="It is fleioctl services reset-invoiced-periods now.",
            example="--client-external-billing-id ext-john-1",
        ),
    ),
    examples=Examples(sample="129191"),
)
