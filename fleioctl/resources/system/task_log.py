"""The tasks that the panel carries out in the background."""

from fleioctl.model.resource import Action, Column, Examples, Filter, Identity, Listing, Resource, View, once

STATES = ("pending", "started", "retry", "failure", "success")

RESOURCE = Resource(
    path="tasklog",
    help="Background tasks of the panel, and how they went.",
    columns=(
        Column("id", "ID"),
        Column("name"),
        Column("state", kind="state"),
        Column("created_at", "Created", kind="age"),
        Column("resource_type"),
        Column("resource_id"),
        # args and kwargs are left out: they may hold what customers typed.
        Column("description"),
        Column("user", refers="users"),
        Column("parent_id"),
        Column("has_subtasks", kind="boolean"),
    ),
    listing=Listing(
        filters=(
            Filter("state", field="state", choices=STATES),
            Filter("name", "Only with exactly this name.", field="name"),
            Filter("user", "Only started by this user.", field="user", refers="users"),
            Filter("since", "Only of this day or later.", field="created_at", operator=">=", type="date"),
            Filter("until", "Only up to this day.", field="created_at", operator="<=", type="date"),
        ),
        # `client` sorts, though no task shows one.
        sortable=("name", "created_at", "user", "client", "state"),
        ordering="-created_at",
    ),
    identity=Identity(names=("id",)),
    create="",  # a log is not written by hand
    update="",
    delete=None,
    # A new task for the same work: sent twice it is done twice.
    actions=(Action("recreate", once, help="Start failed tasks again, as new ones.", destructive=True, queued=True),),
    views=(View("log", "Show what one task wrote.", "get_task_log"),),
    examples=Examples(sample="271f4457-59a9-4456-ad44-a9afd1b179ee"),
)
