"""Envelopes, pages, named parameters, ordering and search."""

from __future__ import annotations

import pytest

from .panel import Panel


def test_the_envelope_counts_over_all_pages(panel: Panel) -> None:
    body = panel.get("/clients?page_size=10&x=1")
    assert (body["count"], body["totalCount"], len(body["objects"]), body["pageNo"]) == (31, 31, 10, 1)
    assert body["previous"] is None
    assert body["next"] == "https://panel.test/staffapi/clients?page_size=10&x=1&page=2"
    assert "permissions" not in body


@pytest.mark.parametrize(("page", "number"), [("2", "2"), ("1", "1"), ("last", 4)])
def test_the_page_number_is_echoed_as_it_was_sent(panel: Panel, page: str, number: object) -> None:
    assert panel.get(f"/clients?page_size=10&page={page}")["pageNo"] == number


@pytest.mark.parametrize("page", ["0", "99", "abc", "-1", ""])
def test_a_page_that_is_not_there_is_404(panel: Panel, page: str) -> None:
    answer = panel.call("GET", f"/clients?page={page}")
    assert (answer.status, answer.json) == (404, {"detail": "Invalid page."})


def test_page_one_of_nothing_is_fine(panel: Panel) -> None:
    body = panel.get("/clients?search=nobodyhasthisname&page=1")
    assert (body["count"], body["objects"], body["next"]) == (0, [], None)


@pytest.mark.parametrize(("size", "expected"), [("0", 20), ("-3", 20), ("x", 20), ("99999", 31), ("7", 7)])
def test_page_sizes_fall_back_to_twenty_and_are_cut(panel: Panel, size: str, expected: int) -> None:
    assert len(panel.get(f"/clients?page_size={size}")["objects"]) == expected


def test_pages_hold_everything_once(panel: Panel) -> None:
    pages = [panel.get(f"/clients?ordering=last_name&page_size=7&page={page}")["objects"] for page in range(1, 6)]
    ids = [each["id"] for page in pages for each in page]
    assert len(ids) == len(set(ids)) == 31


def test_lists_of_clouds_carry_permissions(panel: Panel) -> None:
    assert panel.get("/openstack/instances")["permissions"]["instances.start"] is True
    assert "permissions" not in panel.get("/openstack/ports")


def test_named_parameters_are_anded(panel: Panel) -> None:
    assert {each["status"] for each in panel.rows("/openstack/instances?status=stopped")} == {"stopped"}
    assert [each["name"] for each in panel.rows("/openstack/instances?status=stopped&client=722694")] == ["mail"]
    assert panel.get("/openstack/instances?status=stopped&filtering=client:722694")["count"] == 1


def test_a_misspelled_parameter_returns_everything(panel: Panel) -> None:
    assert panel.get("/openstack/instances?statsu=stopped")["count"] == 42


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/clients?id=abc", "id"),
        ("/billing/services?status=what", "status"),
        ("/clients?has_billing_agreement=maybe", "has_billing_agreement"),
    ],
)
def test_a_wrong_type_or_choice_is_400_on_the_parameter(panel: Panel, path: str, name: str) -> None:
    answer = panel.call("GET", path)
    assert (answer.status, list(answer.json)) == (400, [name])
    assert isinstance(answer.json[name][0], str)


def test_computed_parameters_of_clients(panel: Panel) -> None:
    assert panel.one("/clients?external_billing_id=ext-john-1")["first_name"] == "John"
    assert panel.get("/clients?has_external_billing=True")["count"] == 2
    assert panel.get("/clients?has_enabled_project=true")["count"] == 23
    owing = panel.rows("/clients?uptodate_credit_max=0")
    assert {each["last_name"] for each in owing} == {"Lindqvist", "Popescu", "Cohen"}
    assert panel.call("GET", "/clients?uptodate_credit_max=x").status == 400


def test_ordering_takes_several_keys_and_ignores_unknown_ones(panel: Panel) -> None:
    rows = panel.rows("/clients?ordering=-country,nothing,city")
    keys = [(each["country"], each["city"]) for each in rows]
    assert keys == sorted(sorted(keys, key=lambda key: key[1]), key=lambda key: key[0], reverse=True)


def test_money_is_ordered_as_money(panel: Panel) -> None:
    credits = [
        float(each["uptodate_credit"])
        for each in panel.rows("/clients?ordering=uptodate_credit")
        if each["uptodate_credit"]
    ]
    assert credits == sorted(credits)


def test_the_newest_come_first_by_default_and_the_log_begins_with_the_oldest(panel: Panel) -> None:
    dates = [each["created"] for each in panel.rows("/openstack/instances")]
    assert dates == sorted(dates, reverse=True)
    ids = [each["id"] for each in panel.rows("/activitylog")]
    assert ids == sorted(ids)


def test_ordering_by_a_relation(panel: Panel) -> None:
    names = [each["configuration_name"] for each in panel.rows("/clients?ordering=configuration_name")]
    assert names == sorted(names)


@pytest.mark.parametrize(
    ("words", "last_names"),
    [
        ("oana", {"Ionescu", "Marin"}),
        ("ioNEscu%20consulting", {"Ionescu"}),
        ("emma,ionescu", set()),
        ("Keep", {"Schmidt"}),
        ("trial", {"Martin"}),
        ("%C3%A1lvarez", {"Álvarez"}),
        ("722694", {"Ionescu"}),
        ("100%25", set()),
        ("%22Quote%22", {"New\nLine"}),
    ],
)
def test_search_needs_every_word_somewhere(panel: Panel, words: str, last_names: set[str]) -> None:
    assert {each["last_name"] for each in panel.rows(f"/clients?search={words}")} == last_names


@pytest.mark.parametrize(
    ("word", "names"),
    [("203.0.0.10", {"db1"}), ("10.0.0.10", {"db1"}), ("hk-e", {"hk-erp"}), ("haddad", {"blog", "atelier"})],
)
def test_instances_are_found_by_address_and_by_client(panel: Panel, word: str, names: set[str]) -> None:
    assert {each["name"] for each in panel.rows(f"/openstack/instances?search={word}")} == names


def test_bare_lists_and_the_envelope_of_zones(panel: Panel) -> None:
    assert isinstance(panel.get("/openstack/users"), list)
    zones = panel.get("/openstack/dns?page_size=2")
    assert (zones["count"], zones["hasMore"], set(zones)) == (2, True, {"objects", "count", "hasMore"})
    assert panel.get("/openstack/dns?search=org")["objects"][0]["name"] == "example.org."


def test_notifications_tell_how_many_are_unseen(panel: Panel) -> None:
    assert panel.get("/notifications")["extra"] == {"unseen_count": 2}
    panel.post("/notifications/mark_all_as_read")
    assert panel.get("/notifications")["extra"] == {"unseen_count": 0}
