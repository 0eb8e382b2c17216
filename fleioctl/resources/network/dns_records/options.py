"""The arguments and options of the commands on DNS records."""

from __future__ import annotations

from typing import Annotated

import typer

Zone = Annotated[str, typer.Argument(help="The zone: id or name.", metavar="ZONE")]
Record = Annotated[str, typer.Argument(help="The record: id, or name; @ is the zone itself.", metavar="RECORD")]
Records = Annotated[list[str], typer.Argument(help="The records: ids, or names.", metavar="RECORD...")]
Region = Annotated[str | None, typer.Option("--region", help="Region. Name or id.", metavar="TEXT")]
Kind = Annotated[str | None, typer.Option("--type", help="Type, such as A or MX.", metavar="TYPE")]
NewKind = Annotated[str | None, typer.Option("--type", help="Type, such as A or MX. [required]", metavar="TYPE")]
Name = Annotated[str | None, typer.Option("--name", help="Name, such as www or @. [required]", metavar="TEXT")]
Values = Annotated[list[str] | None, typer.Option("--record", help="A value. Repeatable. [required]", metavar="TEXT")]
NewValues = Annotated[
    list[str] | None, typer.Option("--record", help="All values from now on. Repeatable.", metavar="TEXT")
]
Ttl = Annotated[int | None, typer.Option("--ttl", help="Seconds that others may keep it.", metavar="N", min=0)]
Text = Annotated[str | None, typer.Option("--description", help="What it is for.", metavar="TEXT")]
NoJournal = Annotated[bool, typer.Option("--no-journal", help="Go on without a record in the state folder.")]
