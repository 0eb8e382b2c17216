"""Who did what in the panel."""

from __future__ import annotations

from fleioctl.model.resource import Code, Column, Command, Examples, Filter, Identity, Listing, Resource, View

RESOURCE = Resource(
    path="activitylog",
    help="Who did what in the panel, newest first.",
    columns=(
        Column("id", "ID"),
        Column("created_at", "When"),
        Column("user.full_name", "Who"),
        Column("type"),
        # A sentence for people; from 2022.09 on it names users by e-mail.
        Column("log", "What"),
        Column("ip", "From"),
        Column("tasks_count", "Tasks"),
    ),
    listing=Listing(
        filters=(
            # As 2019.12 has it; the web panel of 2020.10 sends user.
            Filter("user", "Only of this user.", field="user_id", refers="users"),
            Filter("action", "Only this action; filter-options lists them.", field="log_class__name"),
            Filter("category", "Only of this category.", field="log_class__category__name"),
            Filter("type", field="type", choices=("info", "error")),
            Filter("since", "Only of this day or later.", field="created_at", operator=">=", type="date"),
            Filter("until", "Only up to this day.", field="created_at", operator="<=", type="date"),
        ),
        sortable=("id", "created_at", "ip", "user"),
        # The panel's default is the oldest first.
        ordering="-id",
    ),
    identity=Identity(numeric=True, names=("id",)),
    create="",
    update="",
    delete=None,
    views=(View("filter-options", "List the actions and categories there are.", on_list=True),),
    examples=Examples(sample="1", verbs={"list": "--limit 20"}),
    commands={"tasks": Command(Code("tasks", "tasks"), "List the background tasks that one activity started.", "1")},
)
