"""What can be done to clients, and read about them, besides their data."""

from dataclasses import replace

from fleioctl.model.resource import Action, Becomes, Code, Column, Field, Nested, Seen, View, once, repeatable

GROUP = (Field("group_id", "The client group.", option="group", required=True, refers="client-groups"),)
ROLES = Field("roles", "Role of the user: name or id.", option="role", many=True, since="2022.05")
USER = (Field("user_id", "The user.", option="user", required=True, refers="users"),)
IN_GROUP = Seen("objects", {"id": "{id}"}, path="clients/get_clients_in_group", query={"group_id": "{group_id}"})
ITS_USERS = Seen("users", {"id": "{user_id}"}, segment="get_users")
LIST = (
    Field("has_external_billing", "Only those billed by another system, or not.", type="boolean", query=True),
    Field("has_billing_agreement", "Only those with a billing agreement, or not.", type="boolean", query=True),
    Field("uptodate_credit_max", "Only with less credit than this.", type="decimal", query=True, option="credit_below"),
)
NO_PROJECT = "this client has no project in the cloud, so there is nothing to sum up"
SUSPENDED = Field("process_suspended", "Suspended ones too.", type="boolean", query=True)

ACTIONS = (
    Action(
        "suspend",
        repeatable,
        becomes=Becomes("suspended"),
        help="Suspend clients and their services.",
        destructive=True,
        run=Code("suspension", "Following"),
        example="john.miller@example.com --wait",
    ),
    Action(
        "resume",
        repeatable,
        becomes=Becomes("active"),
        help="Resume suspended clients and their services.",
        run=Code("suspension", "Following"),
        aliases=("unsuspend",),
        example="468185 --wait",
    ),
    Action(
        "activate",
        repeatable,
        becomes=Becomes("active"),
        help="Make inactive clients active (from 2021.10 on).",
        run=Code("guesses", "Guessed"),
        since="2021.10",
        example="940605",
    ),
    Action(
        "terminate",
        once,
        help="Delete the cloud resources of suspended services; clients and invoices stay (from 2024.07 on).",
        destructive=True,
        queued=True,
        run=Code("guesses", "Guessed"),
        since="2024.07",
        example="468185",
    ),
    Action(
        "add-to-group",
        once,
        help="Put clients into a group.",
        seen=IN_GROUP,
        fields=GROUP,
        example="john.miller@example.com --group VIP",
    ),
    Action(
        "remove-from-group",
        once,
        help="Take clients out of a group.",
        seen=replace(IN_GROUP, lacks=True),
        fields=GROUP,
        example="john.miller@example.com --group VIP",
    ),
    Action(
        "associate-user",
        once,
        help="Give a user access to clients; from 2022.05 on with roles.",
        seen=ITS_USERS,
        fields=(*USER, ROLES),
        run=Code("people.associate", "Associating"),
        example="john.miller@example.com --user greta@example.com --role Admin",
    ),
    Action(
        "dissociate-user",
        once,
        help="Take a user's access to clients away.",
        seen=replace(ITS_USERS, lacks=True),
        destructive=True,
        fields=USER,
        example="john.miller@example.com --user john@example.com",
    ),
    Action(
        "change-configuration",
        once,
        help="Give clients another configuration.",
        seen=Seen(fields={"id": "{configuration}"}, segment="get_configuration"),
        fields=(Field("configuration", "The configuration.", required=True, refers="configurations"),),
        example="john.miller@example.com --configuration Strict",
    ),
    Action("update-usage", once, help="Count the clients' usage anew.", queued=True),
    Action("reset-usage", once, help="Set the usage of clients back; what was not invoiced is lost.", destructive=True),
    Action(
        "over-credit-limit",
        once,
        help="List who is over the credit limit AND MARK their periods as invoiced (panels before 2020.03).",
        method="GET",
        fields=LIST,
        destructive=True,
        on_list=True,
        until="2020.03",
    ),
    Action(
        "invoice-processing",
        once,
        help="Show what is to be invoiced to a client; it may mark the periods as invoiced.",
        path="get_client_for_invoice_processing",
        method="GET",
        destructive=True,
        shows=True,
        since="2020.03",
    ),
)

VIEWS = (
    View("billing-summary", "Show what a client's cloud costs in the running cycle.", empty=NO_PROJECT),
    View(
        "cloud-summary",
        "Count what a client has in the cloud.",
        "get_cloud_summary",
        nested=(Nested("", (Column("name", "What"), Column("count"), Column("objects", "Which"))),),
        empty=NO_PROJECT,
    ),
    View("ports", "List the network ports of a client.", "get_all_client_ports", rows="objects"),
    View("configuration", "Show which configuration a client has.", "get_configuration"),
    View("create-options", "Show what a client can be made of.", on_list=True),
    View("summary", "Count all clients and the new ones.", on_list=True),
    View(
        "to-invoice",
        "List the clients that are to be invoiced (panels from 2020.03 on).",
        "get_clients_to_invoice",
        query=(*LIST, SUSPENDED),
        columns=(
            Column("id", "ID"),
            Column("has_service_cycle_recently_ended", "Cycle ended", kind="boolean"),
            Column("reached_credit_limit", "At the credit limit", kind="boolean"),
        ),
        on_list=True,
        since="2020.03",
    ),
)

DELETE = Action(
    "delete",
    repeatable,
    help="Delete clients; their configuration may say suspend instead.",
    destructive=True,
    path="",
    method="DELETE",
    removes=True,
    fields=(
        Field("delete_cloud_resources", "Delete instances, volumes and networks too.", type="boolean", query=True),
    ),
    run=Code("delete", "Deleting"),
    example="468185 --wait",
)
