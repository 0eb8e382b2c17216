"""The running billing cycles of the cloud."""

from fleioctl.model.resource import Column, Examples, Filter, Identity, Listing, Older, Resource, Sort

MOVED = "2020.10"  # the first version with the new place
SHOWN = ("id", "service_display", "price", "start_date", "end_date", "updated_at")

RESOURCE = Resource(
    path="openstack/billing/usage",
    # The version decides, not a 404: an old panel takes `usage` for an id, so its 404 looks like a missing object.
    older=Older("openstack/billing", until=MOVED),
    help="Costs of cloud services in their running cycle.",
    columns=(
        Column("id", "ID"),
        Column("service_display", "Service"),
        # A number on 2019.12, perhaps text from 2023.06 on; and not in every version a currency beside it.
        Column("price"),
        Column("start_date", "From"),
        Column("end_date", "To"),
        Column("updated_at", "Updated", kind="age"),
    ),
    listing=Listing(
        filters=(
            # what the newer place filters and sorts by is not known
            Filter("start_date", "Only of cycles that begin at this moment.", type="date", until=MOVED),
            Filter("end_date", "Only of cycles that end at this moment.", type="date", until=MOVED),
        ),
        sortable=tuple(Sort(each, until=MOVED) for each in SHOWN),
        searchable=False,
        filterable=False,
    ),
    # A cycle has no name; services show theirs.
    identity=Identity(numeric=True, names=("id",)),
    create="",
    update="",
    delete=None,
    examples=Examples(sample="100281"),
)
