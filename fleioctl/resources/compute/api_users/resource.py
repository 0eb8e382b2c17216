"""Users of the OpenStack API."""

from __future__ import annotations

from fleioctl.model.resource import Code, Column, Command, Creation, Examples, Field, Kept, Listing, Resource, View

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
    # A bare array, unpaged, without any parameter.
    listing=Listing(searchable=False, filterable=False, envelope="bare"),
    # No PATCH here.
    update="PUT",
    keeps=(
        "name",
        "email",
        "description",
        "enabled",
        # Read under other names than they are sent.
        Kept("default_project", "default_project_id"),
        Kept("domain", "domain_id"),
    ),
    fields=(
        Field("name", "Name of the user.", required=True, max_length=100),
        # Keystone does not give it back; a PUT may leave it out.
        Field("password", "Password.", required=True, secret=True),
        Field("email", "E-mail.", check="email"),
        Field("description", "What it is for."),
        Field("enabled", "May log in.", type="boolean"),
        # OpenStack's id of a project, not Fleio's number.
        Field("default_project", "Id of an OpenStack project; `projects` lists them."),
        Field("domain", "Domain.", verbs=("create",)),
    ),
    # Keystone refuses a taken name with 409.
    creation=Creation(recognise=("name",)),
    views=(
        View(
            "projects",
            "List the OpenStack projects a user can work in.",
            # Named for editing users, it lists projects, as a bare array.
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
