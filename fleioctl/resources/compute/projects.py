"""OpenStack projects of services."""

from fleioctl.model.resource import (
    Action,
    Column,
    Creation,
    Examples,
    Field,
    Filter,
    FoundBy,
    Identity,
    Listing,
    Resource,
    once,
)

RESOURCE = Resource(
    path="openstack/projects",
    help="OpenStack projects, one for each OpenStack service of a client.",
    columns=(
        Column("id", "ID"),
        Column("name"),
        Column("project_id", "OpenStack id"),
        Column("disabled", kind="boolean"),
        Column("fleio_disabled_reason", "Why"),
        Column("service", refers="services"),
        Column("services_count", "Services"),
        Column("deleted", kind="boolean"),
        Column("created_at", "Created", kind="age"),
    ),
    listing=Listing(
        filters=(
            Filter("services_count", "Only with so many services.", type="integer"),
            Filter("project_id", "Only with this OpenStack id.", field="project_id"),
            Filter("disabled", "Only those that are switched off.", field="disabled", type="boolean"),
        ),
        sortable=("project_id", "project_domain_id", "disabled", "is_domain", "name", "created_at", "updated_at"),
        ordering="-created_at",
    ),
    identity=Identity(numeric=True, names=("name", "project_id")),
    update="PUT",
    keeps=("id", "name", "description", "disabled"),
    fields=(
        Field("name", "Name of the project.", required=True),
        Field("description", "What it is for."),
        Field("disabled", "Nothing in it runs.", type="boolean"),
    ),
    creation=Creation(recognise=("name",)),
    delete=Action(
        "delete",
        once,
        help="Delete projects, with all that is in them when asked to.",
        path="delete_project",
        destructive=True,
        removes=True,
        queued=True,
        constants={"delete_all_resources": False},
        fields=(Field("delete_all_resources", "Delete instances, volumes, networks … in it too.", type="boolean"),),
    ),
    examples=Examples(sample="240317", verbs={"create": "--name research"}),
    found_by=(FoundBy(("uuid",), ("project_id",), "search"),),
)
