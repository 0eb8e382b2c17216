"""People who may log in: staff and the people of clients."""

from __future__ import annotations

from fleioctl.model.resource import (
    Action,
    Among,
    Code,
    Column,
    Command,
    Creation,
    Examples,
    Field,
    Filter,
    FoundBy,
    Identity,
    Listing,
    Resource,
    Seen,
    Sort,
    View,
    once,
    repeatable,
)

# In the URL, even of these POSTs.
GROUP = (Field("group_id", "The user group.", option="group", refers="user-groups", required=True, query=True),)
PEOPLE = (Column("id", "ID"), Column("email", "E-mail"), Column("full_name", "Name"))
PERMISSIONS = (Column("name"), Column("granted", kind="boolean"), Column("display_name", "Means"))

RESOURCE = Resource(
    path="users",
    help="People who may log in: staff and the people of clients.",
    columns=(
        Column("id", "ID"),
        Column("email", "E-mail"),
        Column("full_name", "Name"),
        Column("is_active", "Active", kind="boolean"),
        Column("is_staff", "Staff", kind="boolean"),
        Column("is_superuser", "Superuser", kind="boolean", spare=1),
        # Empty for staff, who cannot have a client.
        Column("clients"),
        Column("last_login", kind="age"),
        Column("user_groups", "Groups"),
        Column("username", until="2022.09"),
    ),
    listing=Listing(
        filters=(
            # Equality alone; --search finds parts.
            Filter("email", "Only with exactly this e-mail."),
            # Users have no filter by client: the client names its users, and the same field twice means either.
            Filter("client", "Only of this client.", field="id", refers="clients", among=Among("get_users", "users")),
            Filter("username", "Only with this user name (panels before 2022.09).", until="2022.09"),
            Filter("first_name"),
            Filter("last_name"),
            # The named parameter is the one proven on newer panels.
            Filter("external_billing_id", "Only with this id in an external billing system."),
            Filter("is_staff", "Only staff.", type="boolean"),
            Filter("is_superuser", "Only superusers.", type="boolean"),
            Filter("is_reseller", "Only resellers.", type="boolean"),
            # Not among the named parameters, which the panel would ignore: filtering= it is.
            Filter("is_active", "Only those who may log in.", field="is_active", type="boolean"),
        ),
        sortable=(
            Sort("username", until="2022.09"),
            "email",
            "first_name",
            "last_name",
            "date_joined",
            "last_login",
            "is_active",
        ),
        ordering="email",
    ),
    identity=Identity(numeric=True, names=("email", "username", "full_name"), external="external_billing_id"),
    fields=(
        Field("email", "E-mail; unique.", required=True, check="email"),
        Field(
            # Later panels ignore it, so that sending it does no harm.
            "username",
            "User name, on panels before 2022.09.",
            required=True,
            max_length=150,
            until="2022.09",
            moved="Users are known by their e-mail.",
        ),
        # Never in an answer; a PUT may leave it out. From 2022.06 on it must not contain the e-mail.
        Field("password", "Password.", required=True, secret=True),
        Field("first_name", "First name."),
        Field("last_name", "Last name."),
        Field("is_active", "May log in.", type="boolean"),
        Field("is_staff", "Is staff.", type="boolean"),
        # Only a superuser may touch one (403); who drops the own flag gets a 400.
        Field("is_superuser", "May do everything.", type="boolean"),
        Field("is_reseller", "Is a reseller.", type="boolean"),
        Field("language", "Language code.", max_length=8),
        Field("external_billing_id", "Id in an external billing system; unique.", max_length=38),
        Field("email_verified", "The e-mail counts as verified.", type="boolean"),
        # Ignored by a create with 201, and not for PATCH: only a PUT sets the groups.
        Field(
            "user_groups",
            "All the groups from now on.",
            option="group",
            many=True,
            refers="user-groups",
            put=True,
            verbs=("update",),
        ),
    ),
    # All but the password, which nobody can read and a PUT need not have.
    keeps=(
        "username",
        "email",
        "first_name",
        "last_name",
        "is_active",
        "is_staff",
        "is_superuser",
        "is_reseller",
        "language",
        "external_billing_id",
        "email_verified",
        "reseller_client",
    ),
    # Unique by the panel.
    creation=Creation(strong=(("email",),), recognise=("email",)),
    actions=(
        # A token is shown by no read, but a second DELETE changes nothing.
        Action(
            "delete-token",
            repeatable,
            help="Delete the API tokens of users; what uses them stops.",
            destructive=True,
            method="DELETE",
        ),
        Action(
            "add-to-group",
            once,
            help="Put users into a group.",
            seen=Seen("user_groups", {"id": "{group_id}"}),
            path="add_user_to_group",
            fields=GROUP,
            example="greta@example.com --group Accounting",
        ),
        Action(
            "remove-from-group",
            once,
            help="Take users out of a group.",
            seen=Seen("user_groups", {"id": "{group_id}"}, lacks=True),
            path="remove_user_from_group",
            fields=GROUP,
            example="limited@example.com --group Support",
        ),
        Action(
            "generate-permission-set",
            once,
            help="Give users a permission set of their own; it replaces what they were allowed.",
            destructive=True,
            fields=(
                Field("objects", 'JSON list of {"name", "granted"}.', type="json", required=True),
                Field("implicitly_granted", "Allow what is not listed.", type="boolean"),
            ),
            example='greta@example.com --objects \'[{"name": "clients.list", "granted": true}]\'',
        ),
    ),
    views=(
        # What was granted to the user alone; the next one counts groups too.
        View("permissions", "Show what one user was granted.", "list_permissions", rows="objects", columns=PERMISSIONS),
        View("effective-permissions", "Show what one user may do, groups included.", "fetch_effective_permissions"),
        View(
            "in-group",
            "List the users of a group.",
            "get_users_in_group",
            GROUP,
            columns=PEOPLE,
            envelope=True,
            on_list=True,
            example="--group Support",
        ),
    ),
    examples=Examples(
        sample="greta@example.com",
        verbs={
            "create": "--email sam@example.com --first-name Sam --password-prompt",
            "update": "greta@example.com --first-name Greta",
        },
    ),
    commands={
        "token": Command(
            Code("token", "token"),
            "Print the API token of one user; it is made when there is none.",
            # Writes: asking for the token of a user without one makes it.
            "admin@example.com",
            writes=True,
        )
    },
    found_by=(
        # The parameter compares whole addresses; the rows are compared again.
        FoundBy(("email",), ("email",), "email"),
        FoundBy(("text", "domain"), ("full_name", "email", "username"), "search"),
        FoundBy(("number",), ("id",), "id"),
    ),
)
