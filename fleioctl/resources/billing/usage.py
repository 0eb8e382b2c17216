"""The running billing cycles of the cloud."""

from fleioctl.model.resource import Column, Examples, Filter, Identity, Listing, Resource

RESOURCE = Resource(
    path="openstack/billing",
    help="Costs of cloud services in their running cycle.",
    columns=(
        Column("id", "ID"),
        Column("service_display", "Service"),
        Column("price"),
        Column("start_date", "From"),
        Column("end_date", "To"),
        Column("updated_at", "Updated", kind="age"),
    ),
    listing=Listing(
        filters=(
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
    examples=Examples(sample="100281"),
)
