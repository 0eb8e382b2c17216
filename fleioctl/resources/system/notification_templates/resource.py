"""The e-mails that the panel sends."""

from fleioctl.model.resource import (
    AsCode,
    Code,
    Column,
    Command,
    Creation,
    Examples,
    Field,
    Filter,
    Identity,
    Listing,
    Resource,
    View,
)

RESOURCE = Resource(
    path="notification_templates",
    help="The e-mails that the panel sends.",
    columns=(
        Column("id", "ID"),
        Column("name"),
        Column("language"),
        Column("title"),
        Column("category_display", "Category"),
        Column("disable_notification", "Disabled", kind="boolean"),
        Column("has_all_available_languages", "All languages", kind="boolean"),
    ),
    listing=Listing(
        filters=(
            Filter("name", "Only with exactly this name."),
            Filter("category", "Only of this category, such as core."),
            Filter("language", field="language"),
        ),
        sortable=("name", "id", "category"),
        ordering="name",
        searchable=False,
    ),
    # The name repeats for every language; the id is the only key.
    identity=Identity(numeric=True),
    creation=Creation(recognise=("name", "language")),
    fields=(
        Field("name", "Name, by which the panel finds it.", required=True),
        Field("language", "Language code.", required=True, verbs=("create",)),
        Field("title", "Subject of the e-mail.", required=True),
        Field("content", "The text.", type="prose", required=True),
        Field("category", "The category, see create-options."),
        Field("disable_notification", "Do not send it.", type="boolean"),
    ),
    views=(
        View("create-options", "Show what a template can be made of.", on_list=True),
        View(
            "languages",
            "Show in which languages a template can be.",
            "get_available_languages_for_template",
            query=(Field("template_name", "Name of the template.", option="name", required=True, query=True),),
            on_list=True,
            example="--name invoice.unpaid",
        ),
    ),
    # Ids differ between panels.
    as_code=AsCode(key=("name", "language")),
    examples=Examples(
        sample="invoice.unpaid",
        verbs={
            "create": "--name invoice.unpaid --language ro "
            '--title "Factura neplatita" --content "Va rugam sa platiti."',
            "update": 'invoice.unpaid --title "Please pay"',
        },
    ),
    commands={
        "edit": Command(
            Code("edit", "edit"),
            "Edit one template in $VISUAL or $EDITOR; the difference is shown first.",
            "invoice.unpaid",
            writes=True,
        )
    },
)
