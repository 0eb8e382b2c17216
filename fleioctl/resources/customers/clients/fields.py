"""What can be said of a client when it is made or changed."""

from fleioctl.model.resource import Field

# Suspending and deleting are on the way to something, and not for setting.
SETTABLE = ("active", "inactive", "suspended")
OPENED = "2024.06"  # from here on no client is closed

EMAIL_MOVED = "The e-mail is the user's: fleioctl clients users, then fleioctl users update."

# The lengths are the panel's: beyond them it answers 400.
FIELDS = (
    Field("first_name", "First name.", required=True, max_length=127),
    Field("last_name", "Last name.", required=True, max_length=127),
    Field(
        "email",
        "E-mail; recognises the client, so that none is created twice. From 2022.05 on its new user gets it.",
        required=True,
        max_length=127,
        check="email",
        verbs=("create",),
        until="2022.05",
    ),
    Field(
        "email",
        "E-mail; recognises the client.",
        max_length=127,
        check="email",
        verbs=("create",),
        since="2022.05",
    ),
    Field(
        "email",
        "E-mail, on panels before 2022.05; later it is the user's.",
        max_length=127,
        check="email",
        verbs=("update",),
        until="2022.05",
        moved=EMAIL_MOVED,
    ),
    # Older panels take any text.
    Field("phone", "Phone, international as +15550100.", required=True, max_length=64, until="2023.08"),
    Field("phone", "Phone, international as +15550100.", required=True, max_length=64, check="phone", since="2023.08"),
    Field("address1", "Street address.", required=True, max_length=255),
    Field("city", "City.", required=True, max_length=127),
    Field("country", "Country code of two letters.", required=True, check="country"),
    Field("zip_code", "Postal code.", required=True, max_length=10),
    Field("company", "Company.", max_length=127),
    Field("address2", "Second line of the address.", max_length=255),
    Field("state", "State or county.", max_length=127),
    Field("fax", "Fax.", max_length=64),
    # Checked for EU countries and Switzerland; from 2025.08 on its prefix must be the country's.
    Field("vat_id", "VAT id.", max_length=32),
    # A PATCH answers 200 and ignores it, hence put.
    Field("currency", "Currency code; the panel's default otherwise.", put=True, max_length=3),
    Field("external_billing_id", "Id in an external billing system; unique.", put=True, max_length=38),
    # Names here, where add-to-group takes the id.
    Field("groups", "Name of a client group.", option="group", many=True, verbs=("create",)),
    # The name in a create, the id in a PUT: changing it is change-configuration.
    Field("configuration", "Name of a configuration.", verbs=("create",)),
    # A client that staff makes gets its service only with this.
    Field(
        "create_auto_order_service", "Also order the OpenStack service and project.", type="boolean", verbs=("create",)
    ),
    # From 2019.09 on; the answer has null here, whatever was sent.
    Field(
        "auto_order_service_external_billing_id",
        "Its id in an external billing system.",
        max_length=38,
        verbs=("create",),
    ),
    # Not the API's: create takes it out and associates after the client is there.
    Field("existing_user", "Give it to this user.", option="user", refers="users", verbs=("create",)),
    Field("roles", "Role of that user: name or id.", option="role", many=True, verbs=("create",), since="2022.05"),
    # The nested user is the only proven way to give a new client an e-mail from 2022.05 on.
    Field(
        "user.password",
        "Password of its new user; else a random one that nobody knows.",
        secret=True,
        verbs=("create",),
    ),
    Field("user.email_verified", "The e-mail of its new user counts as verified.", type="boolean", verbs=("create",)),
    # A PUT must have it, if empty: [].
    Field("custom_fields", 'JSON list of {"name", "value"}.', type="json", put=True),
    # A PUT without it takes the client from its reseller, so updates carry it along.
    Field("reseller_client", "Client id of the reseller.", type="integer", verbs=("create",)),
    Field("status", "State to set.", choices=(*SETTABLE, "closed"), put=True, verbs=("update",), until=OPENED),
    Field("status", "State to set.", choices=SETTABLE, put=True, verbs=("update",), since=OPENED),
    # 2019.12 ignores it in a create.
    Field("tax_exempt", "Pays no taxes.", type="boolean", verbs=("update",)),
    Field("has_billing_agreement", "Has a billing agreement.", type="boolean", put=True, verbs=("update",)),
    Field("suspend_reason", "Why it is suspended.", choices=("user", "auto"), put=True, verbs=("update",)),
)
