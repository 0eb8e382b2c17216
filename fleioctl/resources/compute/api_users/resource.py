"""Users of the OpenStack API."""

from __future__ import annotations

from fleioctl.model.resource import Code, Column, Command, Creation, Examples, Field, Listing, Resource, View

RESOURCE = Resource(
    path="openstack/users",
    help="Users of the OpenStack API itself.",
    columns=(
        Column("id", "ID"),
        Column("name"),
        Column("enabled", kind="boolean"),
        Column("email", "E-mail"),
        Column("project_name", "Project"),
        Column("description"),
        Column("domain_id", "Domain"),
        Column("password_expires_at", "Password until", kind="age"),
    ),
    listing=Listing(searchable=False, filterable=False, envelope="bare"),
    update="PUT",
    keeps=("name", "email", "description", "enabled", "default_project=default_project_id", "domain=domain_id"),
    fields=(
        Field("name", "Name of the user.", required=True, max_length=100),
        Field("password", "Password.", required=True, secret=True),
        Field("email", "E-mail.", check="email"),
        Field("description", "What it is for."),
        Field("enabled", "May log in.", type="boolean"),
        Field("default_project", "Id of an OpenStack project; `projects` lists them."),
        Field("domain", "Domain.", verbs=("create",)),
    ),
    creation=Creation(recognise=("name",)),
    views=(
        View(
            "projects",
            "List the OpenStack projects a user can work in.",
            "edit_user_data",
            on_list=True,
            columns=(Column("id", "ID"), Column("name")),
        ),
    ),
    examples=Examples(
        sample="terraform", verbs={"create": "--name deploy --password-prompt --email deploy@example.com"}
    ),
    commands={
        "openrc": Command(
            Code("openrc", "openrc"),
            "Print the lines that let a shell work as this user; the password is asked for by them.",
            "terraform --region Region1",
        )
    },
)
