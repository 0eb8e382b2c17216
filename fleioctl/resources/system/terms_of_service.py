"""The terms that customers agree to."""

from fleioctl.model.resource import Column, Creation, Examples, Field, Identity, Listing, Resource

RESOURCE = Resource(
    path="settings/tos",
    help="The terms that customers agree to.",
    columns=(
        Column("id", "ID"),
        Column("title"),
        Column("version"),
        Column("draft", kind="boolean"),
        Column("created_at", "Created", kind="age"),
    ),
    # Ids are random numbers: a stable order, though not one in time.
    listing=Listing(sortable=("id", "title", "version"), ordering="-id", searchable=False, filterable=False),
    identity=Identity(numeric=True, names=("title",)),
    creation=Creation(recognise=("title", "version")),
    fields=(
        Field("title", "Title.", required=True),
        Field("content", "The text.", type="prose", required=True),
        # --version is the tool's own.
        Field("version", "Version.", required=True, option="terms_version"),
        Field("draft", "Not yet shown to customers.", type="boolean"),
    ),
    examples=Examples(
        sample="570454",
        verbs={
            "create": '--title "Terms of 2031" --content "Be kind." --terms-version 2',
            "update": '570454 --title "Terms of use"',
        },
    ),
)
