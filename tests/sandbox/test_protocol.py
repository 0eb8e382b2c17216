"""URLs, methods, media types and the shapes of errors."""

from __future__ import annotations

import pytest

from .panel import Panel


@pytest.mark.parametrize(
    "path", ["/clients/", "/nothing", "/clients/722694/nothing", "/clients/a.b", "/", "/billing/services/1/unsuspend"]
)
def test_unknown_urls_and_trailing_slashes_are_html(panel: Panel, path: str) -> None:
    answer = panel.call("GET", path)
    assert answer.status == 404
    assert answer.headers["Content-Type"].startswith("text/html")
    assert b"<html" in answer.raw


@pytest.mark.parametrize("path", ["/clients/999999999", "/clients/abc", "/openstack/instances/abc"])
def test_missing_objects_and_badly_typed_ids_are_404_in_json(panel: Panel, path: str) -> None:
    answer = panel.call("GET", path)
    assert (answer.status, answer.json) == (404, {"detail": "Not found."})


def test_other_methods_are_405_with_allow(panel: Panel) -> None:
    answer = panel.call("PUT", f"/openstack/instances/{panel.rows('/openstack/instances')[0]['id']}", {})
    assert (answer.status, answer.headers["Allow"]) == (405, "GET, DELETE, HEAD, OPTIONS")


def test_head_and_options_are_served(panel: Panel) -> None:
    head = panel.call("HEAD", "/clients")
    assert (head.status, head.raw) == (200, b"")
    options = panel.call("OPTIONS", "/clients")
    assert options.headers["Allow"] == "GET, POST, HEAD, OPTIONS"
    assert options.json["parses"]


def test_other_media_types_are_415_and_406(panel: Panel) -> None:
    assert panel.call("POST", "/clients", raw=b"<a/>", CONTENT_TYPE="application/xml").status == 415
    assert panel.call("GET", "/clients", HTTP_ACCEPT="text/html").status == 406
    assert panel.call("GET", "/clients", HTTP_ACCEPT="application/vnd.fleio.api+json").status == 200
    assert (
        panel.call("POST", "/openstack/images", raw=b"a=1", CONTENT_TYPE="application/x-www-form-urlencoded").status
        == 415
    )


@pytest.mark.parametrize("raw", [b"{", b'{"a": NaN}', b"\xff\xfe", b"[" * 100_000])
def test_malformed_json_is_400(panel: Panel, raw: bytes) -> None:
    answer = panel.call("POST", "/clients", raw=raw)
    assert answer.status == 400
    assert answer.json["detail"].startswith("JSON parse error - ")


def test_a_body_that_is_no_object_is_a_whole_object_error(panel: Panel) -> None:
    answer = panel.call("POST", "/clients", [])
    assert (answer.status, list(answer.json)) == (400, ["non_field_errors"])


def test_forms_are_accepted_too(panel: Panel) -> None:
    answer = panel.call(
        "POST", "/clientgroups", raw=b"name=Form&is_default=true", CONTENT_TYPE="application/x-www-form-urlencoded"
    )
    assert (answer.status, answer.json["is_default"]) == (201, True)


def test_multipart_carries_a_file(panel: Panel) -> None:
    fields = {
        "source": "file",
        "name": "up",
        "region": "Region1",
        "disk_format": "raw",
        "min_disk": "1",
        "min_ram": "1",
    }
    parts = [
        f'--X\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n' for name, value in fields.items()
    ]
    parts.append('--X\r\nContent-Disposition: form-data; name="file"; filename="a.img"\r\n\r\n12345\r\n--X--\r\n')
    made = panel.call(
        "POST", "/openstack/images", raw="".join(parts).encode(), CONTENT_TYPE="multipart/form-data; boundary=X"
    )
    assert made.status == 201
    panel.now += 2
    image = panel.get(f"/openstack/images/{made.json['id']}")
    assert (image["status"], image["size"]) == ("active", 5)


def test_a_lone_surrogate_crashes_the_server_and_keeps_nothing(panel: Panel) -> None:
    answer = panel.call("POST", "/clientgroups", raw=b'{"name": "\\ud800"}')
    assert answer.status == 500
    assert answer.headers["Content-Type"].startswith("text/html")
    assert panel.get("/clientgroups")["count"] == 3


def test_both_bases_are_served(panel: Panel) -> None:
    assert panel.call("GET", "/clients", PATH_INFO="/backend/staffapi/clients").status == 200
    assert panel.call("GET", "/clients", PATH_INFO="/api/clients").status == 404
