"""The lines that let a shell work as a user of the OpenStack API."""

from __future__ import annotations

from typing import Annotated

import typer

from fleioctl.errors import Usage
from fleioctl.inputs.lookup import read_id
from fleioctl.inputs.typed.field_value import refuse_dash
from fleioctl.model.registry import resource_of
from fleioctl.model.resource import safe
from fleioctl.session.session import Session
from fleioctl.verbs.show import read

Target = Annotated[str, typer.Argument(help="The api user: id or name.", metavar="TARGET")]
Region = Annotated[str | None, typer.Option("--region", help="Region. Name or id. [required]", metavar="TEXT")]
Project = Annotated[str | None, typer.Option("--project", help="OpenStack project id, not the usual one.")]


def openrc(session: Session, target: Target, region: Region = None, project: Project = None) -> None:
    """Print the lines that let a shell work as this user; the password is asked for by them."""
    refuse_dash("--project", project)
    if not region:
        raise Usage("Missing: --region.", code="missing_field", fields={"region": "required"})
    user = read(session, resource_of("api-users"), target)
    body = {
        "region": read_id(session, "regions", region),
        "user_name": user.get("name"),
        # The panel wants it named, although the user has one.
        "default_project_id": project or user.get("default_project_id"),
    }
    # A POST that changes nothing, so it may be sent again.
    answer = session.api.send("POST", "openstack/users/get_openrc_file_content", safety=safe, body=body)
    session.out.text(answer.body, "content")
