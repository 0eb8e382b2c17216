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
        # Two ids: Fleio's number, which the paths want, and OpenStack's, which other objects name.
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
            # The only named parameter; the others go by filtering=.
            Filter("services_count", "Only with so many services.", type="integer"),
            Filter("project_id", "Only with this OpenStack id.", field="project_id"),
            Filter("disabled", "Only those that are switched off.", field="disabled", type="boolean"),
        ),
        sortable=("project_id", "project_domain_id", "disabled", "is_domain", "name", "created_at", "updated_at"),
        ordering="-created_at",
    ),
    identity=Identity(numeric=True, names=("name", "project_id")),
    # A PUT must have all four; which fields PATCH takes is not known.
    update="PUT",
    keeps=("id", "name", "description", "disabled"),
    fields=(
        Field("name", "Name of the project.", required=True),
        Field("description", "What it is for."),
        Field("disabled", "Nothing in it runs.", type="boolean"),
    ),
    creation=Creation(recognise=("name",)),
    # DELETE answers 501; this POST does it, as an operation on panels from 2020.01 on.
    delete=Action(
        "delete",
        once,
        help="Delete projects, with all that is in them when asked to.",
        path="delete_project",
        destructive=True,
        removes=True,
        queued=True,
        # Always said: what the panel does without it is not known.
        constants={"delete_all_resources": False},
        fields=(Field("delete_all_resources", "Delete instances, volumes, networks … in it too.", type="boolean"),),
    ),
    examples=Examples(sample="240317", verbs={"create": "--name research"}),
    # No named parameter finds an OpenStack id; search does.
    found_by=(FoundBy(("uuid",), ("project_id",), "search"),),
)
