"""Servers on which hosting accounts are made."""

from fleioctl.model.resource import AsCode, Column, Creation, Examples, Field, Filter, Listing, Resource

RESOURCE = Resource(
    path="server",
    help="Servers on which hosting accounts are made.",
    columns=(
        Column("id", "ID"),
        Column("name"),
        Column("status", kind="state"),
        Column("group", refers="hosting-server-groups"),
        Column("plugin"),
        Column("created_at", "Created", kind="age"),
    ),
    listing=Listing(
        filters=(
            # The only named parameter; the others go by filtering=.
            Filter("plugin", "Only of this plugin."),
            Filter("status", field="status", choices=("enabled", "disabled")),
            Filter("group", field="group", refers="hosting-server-groups"),
        ),
        searchable=False,
    ),
    # Ids are UUIDs; names may repeat between plugins.
    creation=Creation(recognise=("name", "plugin")),
    fields=(
        Field("name", "Name of the server.", required=True),
        # What else a server needs differs by plugin, and is not known.
        Field("plugin", "The plugin that drives it.", required=True, verbs=("create",)),
        Field("group", "The server group.", refers="hosting-server-groups"),
        Field("status", "Takes new accounts or not.", choices=("enabled", "disabled")),
    ),
    as_code=AsCode(),
    examples=Examples(
        sample="web-host-1",
        verbs={"create": "--name web-host-2 --plugin cpanelserver", "update": "web-host-1 --group Web"},
    ),
)
