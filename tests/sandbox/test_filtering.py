"""The generic filter, its combinations and its errors."""

from __future__ import annotations

import pytest

from .panel import Panel

SERVERS = "/openstack/instances?filtering="
COUNTS = [
    ("status:stopped", 5),
    ("status:stopped%2Bstatus:suspended", 7),
    ("status:stopped%2Bregion:Region2", 0),
    ("status__ne:active%2Bstatus__ne:stopped", 10),
    ("project__service__client__id:722694", 5),
    ("client:722694", 5),
    ("client_id:722694", 5),
    ("client__first_name:Oana", 5),
    ("flavor__name:m1.tiny", 14),
    ("flavor__name__icontains:XLARGE", 2),
    ("flavor__memory_mb__gte:8192", 5),
    ("image__os_distro__icontains:ubu", 6),
    ("image:null", 1),
    ("image__isnull:true", 1),
    ("image__isnull:false", 41),
    ("locked:TRUE", 1),
    ("created__gte__date:2019,12,1", 19),
    ("created__lte__date:2019,11,30", 23),
    ("created__gt:2019-12-01", 19),
    ("name__startswith:hk", 3),
    ("name__endswith:-1", 2),
    ("name__iexact:DB1", 2),
    ("task_state:spawning", 1),
    ("status:", 0),
    ("", 42),
    ("name:shop:dropped", 1),
    ("name__in:shop", 0),
    ("status:stopped status:active", 0),
]


@pytest.mark.parametrize(("text", "count"), COUNTS)
def test_filters_select(panel: Panel, text: str, count: int) -> None:
    assert panel.get(SERVERS + text.replace(" ", "%20"))["count"] == count


def test_a_bare_plus_is_a_space_and_finds_nothing(panel: Panel) -> None:
    assert panel.get(SERVERS + "status:stopped+status:active")["count"] == 0


@pytest.mark.parametrize(
    "text", ["nothing:1", "flavor__nothing:1", "name__regex:x", "created__year:2019", "name__gte__icontains:a"]
)
def test_unknown_fields_and_operators_are_400(panel: Panel, text: str) -> None:
    answer = panel.call("GET", SERVERS + text)
    assert answer.status == 400
    assert "hoices are: " in answer.json["detail"]


@pytest.mark.parametrize(
    "text",
    [
        "status",
        "client:abc",
        "created__gt:yesterday",
        "created__gte__date:2019-01-01",
        "locked:maybe",
        "image__isnull:x",
        "status:active%2Bx",
    ],
)
def test_what_the_server_forgets_to_check_crashes_it(panel: Panel, text: str) -> None:
    answer = panel.call("GET", SERVERS + text)
    assert (answer.status, answer.headers["Content-Type"].split(";")[0]) == (500, "text/html")


def test_a_to_many_filter_returns_a_client_for_each_match(panel: Panel) -> None:
    both = "services__product__product_type:openstack%2Bservices__product__product_type:hosting"
    rows = [each["id"] for each in panel.rows(f"/clients?filtering={both}")]
    assert rows.count(722694) == 2


def test_clients_by_what_they_have(panel: Panel) -> None:
    assert panel.get("/clients?filtering=has_services:0")["count"] == 5
    assert panel.get("/clients?filtering=has_instances:1%2Bcountry:RO")["count"] == 3
    assert panel.get("/clients?filtering=groups:2")["count"] == 3
    assert panel.get("/clients?filtering=services__openstack_project__instance__region:Region2")["count"] == 4


def test_services_by_product_type(panel: Panel) -> None:
    rows = panel.rows("/billing/services?filtering=product__product_type:openstack%2Bstatus:suspended")
    assert len(rows) == 2


def test_resources_without_the_filter_ignore_it(panel: Panel) -> None:
    assert panel.get("/openstack/ports?filtering=nothing:1")["count"] == 39


def test_the_activity_log_is_filtered_by_class(panel: Panel) -> None:
    panel.post("/clients/722694/suspend")
    assert panel.get("/activitylog?filtering=log_class__category__name:clients")["count"] == 1
    assert panel.get("/activitylog?filtering=user_id:1")["count"] == 4
    assert {"name": "clients"} in panel.get("/activitylog/filter_options")["categories"]
