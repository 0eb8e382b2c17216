"""Users of the OpenStack API."""

from __future__ import annotations

from typing import Annotated

import typer

from fleioctl.catalogue import resource_of
from fleioctl.errors import Usage
from fleioctl.resource import Column, Field, Resource, View, safe
from fleioctl.session import Session
from fleioctl.targets import read_id
from fleioctl.verbs.showing import read

RESOURCE = Resource(
    path="openstack/users",
    help="Users of the OpenStack API itself.",
    section="Compute",
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
    searchable=False,
    filterable=False,
    envelope="bare",
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
    recognise=("name",),
    views=(
        View(
            "projects",
            "List the OpenStack projects a user can work in.",
            "edit_user_data",
            on_list=True,
            columns=(Column("id", "ID"), Column("name")),
        ),
    ),
    sample="terraform",
    examples={
        "create": "--name deploy --password-prompt --email deploy@example.com",
    },
)

Target = Annotated[str, typer.Argument(help="The api user: id or name.", metavar="TARGET")]
Region = Annotated[str | None, typer.Option("--region", help="Region. Name or id. [required]", metavar="TEXT")]
Project = Annotated[str | None, typer.Option("--project", help="OpenStack project id, not the usual one.")]


@RESOURCE.command
def openrc(session: Session, target: Target, region: Region = None, project: Project = None) -> None:
    """Print the lines that let a shell work as this user; the password is asked for by them.

    Example: fleioctl --profile sandbox api-users openrc terraform --region Region1
    """
    if not region:
        raise Usage("Missing: --region.", code="missing_field", fields={"region": "required"})
    user = read(session, resource_of("api-users"), target)
    body = {
        "region": read_id(session, "regions", region),
        "user_name": user.get("name"),
        "default_project_id": project or user.get("default_project_id"),
    }
    answer = session.api.send("POST", "openstack/users/get_openrc_file_content", safety=safe, body=body)
    session.out.text(answer.body, "content")
