"""What can be done to clients, and read about them, besides their data."""

from dataclasses import replace

from fleioctl.model.resource import Action, Becomes, Code, Column, Field, Nested, Seen, View, once, repeatable

GROUP = (Field("group_id", "The client group.", option="group", required=True, refers="client-groups"),)
# The key is guessed from the panel's refusal, and was not verified on a panel; 2019.12 ignores it.
ROLES = Field("roles", "Role of the user: name or id.", option="role", many=True, since="2022.05")
USER = (Field("user_id", "The user.", option="user", required=True, refers="users"),)
IN_GROUP = Seen("objects", {"id": "{id}"}, path="clients/get_clients_in_group", query={"group_id": "{group_id}"})
ITS_USERS = Seen("users", {"id": "{user_id}"}, segment="get_users")
LIST = (
    Field("has_external_billing", "Only those billed by another system, or not.", type="boolean", query=True),
    Field("has_billing_agreement", "Only those with a billing agreement, or not.", type="boolean", query=True),
    # Strictly below, as the panel compares.
    Field("uptodate_credit_max", "Only with less credit than this.", type="decimal", query=True, option="credit_below"),
)
# The panel answers {} then, not zeros.
NO_PROJECT = "this client has no project in the cloud, so there is nothing to sum up"
SUSPENDED = Field("process_suspended", "Suspended ones too.", type="boolean", query=True)

ACTIONS = (
    # The detail says "scheduled" or "already so" in the language asked for: only the state is believed.
    Action(
        "suspend",
        repeatable,
        becomes=Becomes("suspended"),
        help="Suspend clients and their services.",
        destructive=True,
        run=Code("suspension", "Following"),
        example="john.miller@example.com --wait",
    ),
    # Refused where the licence has no room for another active client.
    Action(
        "resume",
        repeatable,
        becomes=Becomes("active"),
        help="Resume suspended clients and their services.",
        run=Code("suspension", "Following"),
        aliases=("unsuspend",),
        example="468185 --wait",
    ),
    # Neither this path nor that of `terminate` was verified on a panel.
    Action(
        "activate",
        repeatable,
        becomes=Becomes("active"),
        help="Make inactive clients active (from 2021.10 on).",
        run=Code("guesses", "Guessed"),
        since="2021.10",
        example="940605",
    ),
    # What it deletes cannot come back, and no state of the client tells whether it ran.
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
    # Neither list nor detail has the ids of groups, so no look proves it.
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
        seen=replace(ITS_USERS, added=True),
        fields=(*USER, ROLES),
        run=Code("people.associate", "Associating"),
        example="john.miller@example.com --user greta@example.com --role Admin",
    ),
    # From 2021.06 on the web panel does the same from the user's side; the path there is not known.
    Action(
        "dissociate-user",
        once,
        help="Take a user's access to clients away.",
        seen=replace(ITS_USERS, lacks=True),
        destructive=True,
        fields=USER,
        example="john.miller@example.com --user john@example.com",
    ),
    # The id here, where a create wants the name.
    Action(
        "change-configuration",
        once,
        help="Give clients another configuration.",
        seen=Seen(fields={"id": "{configuration}"}, segment="get_configuration"),
        fields=(Field("configuration", "The configuration.", required=True, refers="configurations"),),
        example="john.miller@example.com --configuration Strict",
    ),
    Action("update-usage", once, help="Count the clients' usage anew.", queued=True),
    # From 2020.05 on a panel may have it switched off: an error, final.
    Action("reset-usage", once, help="Set the usage of clients back; what was not invoiced is lost.", destructive=True),
    # A GET that writes must be no view: views are read again after a lost answer, and nobody is asked.
    Action(
        "over-credit-limit",
        once,
        help="List who is over the credit limit AND MARK their periods as invoiced (panels before 2020.03).",
        method="GET",
        fields=LIST,
        destructive=True,
        on_list=True,
        until="2020.03",
        moved="It is fleioctl clients to-invoice now, which changes nothing.",
    ),
    # That it writes is inferred: the billing module undoes it when its own invoicing fails.
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
    # The price is a number on 2019.12, perhaps text later; {} without a project.
    View("billing-summary", "Show what a client's cloud costs in the running cycle.", empty=NO_PROJECT),
    View(
        "cloud-summary",
        "Count what a client has in the cloud.",
        "get_cloud_summary",
        # The answer is a map, from "Instances" to its count; no list of rows.
        nested=(Nested("", (Column("name", "What"), Column("count"), Column("objects", "Which"))),),
        empty=NO_PROJECT,
    ),
    View("ports", "List the network ports of a client.", "get_all_client_ports", rows="objects"),
    View("configuration", "Show which configuration a client has.", "get_configuration"),
    View("create-options", "Show what a client can be made of.", on_list=True),
    View("summary", "Count all clients and the new ones.", on_list=True),
    # A bare array without pages, unlike the list of clients.
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

# 204 at once, the work comes later; where the configuration says suspend instead, 204 too.
DELETE = Action(
    "delete",
    repeatable,
    help="Delete clients; their configuration may say suspend instead.",
    destructive=True,
    path="",
    method="DELETE",
    removes=True,
    fields=(
        # In the URL, as the web panel does: 2019.12 knows it in a body as text only, and ignores a JSON true.
        Field("delete_cloud_resources", "Delete instances, volumes and networks too.", type="boolean", query=True),
    ),
    run=Code("delete", "Deleting"),
    example="468185 --wait",
)
