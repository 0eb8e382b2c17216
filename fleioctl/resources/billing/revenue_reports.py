"""Monthly reports of the revenue."""

from fleioctl.model.resource import Action, Column, Examples, Field, Filter, Identity, Listing, Resource, once

RESOURCE = Resource(
    path="revenue_reports",
    help="Monthly reports of the revenue.",
    # Revenue and currency are missing here: their keys are known from 2020.10 on alone.
    columns=(Column("id", "ID"), Column("start_date", "From"), Column("end_date", "To")),
    listing=Listing(
        filters=(
            Filter("since", "Only of months from this day on.", field="start_date", operator=">=", type="date"),
            # Both compare the first day: a report is of one month.
            Filter("until", "Only of months that began by this day.", field="start_date", operator="<=", type="date"),
        ),
        sortable=("start_date", "end_date"),
        ordering="-start_date",
        searchable=False,
    ),
    identity=Identity(numeric=True, names=("id",)),
    create="",  # a report is not written but generated
    update="",
    actions=(
        Action(
            # 409 while one is being made; the answer names no report, so nothing can be waited for.
            "generate",
            once,
            help="Generate the report of a month; it appears in the list when it is done.",
            path="trigger_revenue_report_generation",
            fields=(
                Field("month", "Month, 1 to 12.", type="integer", required=True),
                Field("year", "Year.", type="integer", required=True),
            ),
            on_list=True,
            queued=True,
            example="--month 6 --year 2026",
        ),
    ),
    examples=Examples(sample="1"),
)
