"""What can be said of a client when it is made or changed."""

from fleioctl.model.resource import Field

FIELDS = (
    Field("first_name", "First name.", required=True, max_length=127),
    Field("last_name", "Last name.", required=True, max_length=127),
    Field(
        "email",
        "E-mail; recognises the client, so that none is created twice.",
        required=True,
        max_length=127,
        check="email",
    ),
    Field("phone", "Phone, best as +15550100.", required=True, max_length=64),
    Field("address1", "Street address.", required=True, max_length=255),
    Field("city", "City.", required=True, max_length=127),
    Field("country", "Country code of two letters.", required=True, check="country"),
    Field("zip_code", "Postal code.", required=True, max_length=10),
    Field("company", "Company.", max_length=127),
    Field("address2", "Second line of the address.", max_length=255),
    Field("state", "State or county.", max_length=127),
    Field("fax", "Fax.", max_length=64),
    Field("vat_id", "VAT id.", max_length=32),
    Field("currency", "Currency code; the panel's default otherwise.", put=True, max_length=3),
    Field("external_billing_id", "Id in an external billing system; unique.", put=True, max_length=38),
    Field("groups", "Name of a client group.", option="group", many=True, verbs=("create",)),
    Field("configuration", "Name of a configuration.", verbs=("create",)),
    Field(
        "create_auto_order_service", "Also order the OpenStack service and project.", type="boolean", verbs=("create",)
    ),
    Field(
        "auto_order_service_external_billing_id",
        "Its id in an external billing system.",
        max_length=38,
        verbs=("create",),
    ),
    Field("custom_fields", 'JSON list of {"name", "value"}.', type="json", put=True),
    Field("reseller_client", "Client id of the reseller.", type="integer", verbs=("create",)),
    Field(
        "status", "State to set.", choices=("active", "inactive", "suspended", "closed"), put=True, verbs=("update",)
    ),
    Field("tax_exempt", "Pays no taxes.", type="boolean", verbs=("update",)),
    Field("has_billing_agreement", "Has a billing agreement.", type="boolean", put=True, verbs=("update",)),
    Field("suspend_reason", "Why it is suspended.", choices=("user", "auto"), put=True, verbs=("update",)),
)
