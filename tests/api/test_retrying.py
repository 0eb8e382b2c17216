"""Who is asked again, how often, after which rest; what a lost answer leaves open."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any

import pytest
from requests.exceptions import ConnectionError as NoConnection
from responses import RequestsMock

from api.clock import FakeClock
from api.conftest import TOKEN, URL
from fleioctl.api.client import Api
from fleioctl.errors import Error, Refused, Temporary, Unknown
from fleioctl.model.resource import Safety


def answer_with(
    panel: RequestsMock, *statuses: int, method: str = "GET", path: str = "clients/5", **more: object
) -> None:
    for status in statuses:
        panel.add(method, f"{URL}/{path}", status=status, json={"detail": "x"}, **more)


def test_read_gets_over_three_failures(api: Api, panel: RequestsMock, clock: FakeClock) -> None:
    answer_with(panel, 503, 500, 502, 200)
    assert api.get("clients/5") == {"detail": "x"}
    assert clock.sleeps == [0.5, 1, 2]


def test_read_gives_up_after_four_attempts(api: Api, panel: RequestsMock) -> None:
    answer_with(panel, 503, 503, 503, 503)
    with pytest.raises(Temporary, match="503") as caught:
        api.get("clients/5")
    assert api.requests_made == 4
    assert caught.value.hint == "fleioctl doctor looks for the cause."


def test_rest_is_jittered_between_nothing_and_a_growing_bound(panel: RequestsMock, clock: FakeClock) -> None:
    bounds = []

    def jitter(low: float, high: float) -> float:
        bounds.append((low, high))
        return 0.25

    api = Api(URL, TOKEN, clock=clock, jitter=jitter)
    answer_with(panel, 500, 500, 500, 500)
    with pytest.raises(Temporary):
        api.get("clients/5")
    assert bounds == [(0, 0.5), (0, 1), (0, 2)]
    assert clock.sleeps == [0.25, 0.25, 0.25]


def test_connection_that_never_was_is_tried_again_by_every_class(api: Api, panel: RequestsMock) -> None:
    for safety in Safety:
        panel.post(f"{URL}/clients", body=NoConnection())
        answer_with(panel, 200, method="POST", path="clients")
        assert api.send("POST", "clients", safety=safety).status == 200


def test_write_that_never_left_changes_nothing(api: Api, panel: RequestsMock) -> None:
    for _ in range(4):
        panel.post(f"{URL}/clients", body=NoConnection())
    with pytest.raises(Temporary) as caught:
        api.send("POST", "clients", safety=Safety.ONCE)
    assert (caught.value.code, caught.value.outcome) == ("unreachable", "unchanged")


@pytest.mark.parametrize("status", [408, 425, 500, 502, 503, 504, 520, 521, 522, 523, 524, 599])
def test_once_only_write_is_never_repeated_after_a_failure(api: Api, panel: RequestsMock, status: int) -> None:
    answer_with(panel, status, method="POST", path="clients")
    with pytest.raises(Unknown) as caught:
        api.send("POST", "clients", safety=Safety.ONCE)
    assert (caught.value.exit_code, caught.value.outcome, caught.value.http_status) == (7, "unknown", status)
    assert not api.in_flight


def test_throttled_write_waits_as_told_and_is_sent_again(api: Api, panel: RequestsMock, clock: FakeClock) -> None:
    answer_with(panel, 429, method="POST", path="clients", headers={"Retry-After": "7"})
    answer_with(panel, 201, method="POST", path="clients")
    assert api.send("POST", "clients", safety=Safety.ONCE).status == 201
    assert clock.sleeps == [7]


def test_throttled_write_that_waits_is_not_in_flight() -> None:
    class Watching(FakeClock):
        def sleep(self, seconds: float) -> None:
            assert not api.in_flight
            super().sleep(seconds)

    api = Api("http://127.0.0.1/staffapi", TOKEN, clock=Watching(), wsgi=throttled_once())
    assert api.send("POST", "clients", safety=Safety.ONCE).status == 201
    assert api.requests_made == 2


def throttled_once() -> Any:
    """Return a panel that says 429, then 201."""
    statuses = iter(["429 Too Many Requests", "201 Created"])

    def application(environ: dict[str, Any], start_response: Any) -> list[bytes]:
        start_response(next(statuses), [])
        return [b"{}"]

    return application


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("Request limit exceeded, try again in 34 seconds.", 34),
        ("Request was throttled. Expected available in 12 seconds.", 12),
        ("Try again in 1.5 seconds", 2),
        ("Try again in 1 second.", 1),
        ("try again in 5s", 5),
        ("try again in 1 minute", 60),
    ],
)
def test_rest_may_stand_in_the_text_of_a_throttled_answer(
    api: Api, panel: RequestsMock, clock: FakeClock, text: str, seconds: int
) -> None:
    panel.get(f"{URL}/clients/5", status=429, json={"detail": text})
    answer_with(panel, 200)
    api.get("clients/5")
    assert clock.sleeps == [seconds]


def test_header_is_believed_before_the_text(api: Api, panel: RequestsMock, clock: FakeClock) -> None:
    headers = {"Retry-After": "7"}
    panel.get(f"{URL}/clients/5", status=429, json={"detail": "Try again in 34 seconds."}, headers=headers)
    answer_with(panel, 200)
    api.get("clients/5")
    assert clock.sleeps == [7]


@pytest.mark.parametrize("text", ["in 99999999999999 seconds", "in seconds", "in 5 apples", "within 5 seconds of 9"])
def test_text_that_names_no_rest_is_ignored(api: Api, panel: RequestsMock, clock: FakeClock, text: str) -> None:
    panel.get(f"{URL}/clients/5", status=429, json={"detail": text})
    answer_with(panel, 200)
    api.get("clients/5")
    assert clock.sleeps == [0.5]


def test_rest_may_be_given_as_a_date(api: Api, panel: RequestsMock, clock: FakeClock) -> None:
    until = format_datetime(datetime.fromtimestamp(clock.now() + 30, UTC), usegmt=True)
    answer_with(panel, 503, headers={"Retry-After": until})
    answer_with(panel, 200)
    api.get("clients/5")
    assert clock.sleeps == [30]


@pytest.mark.parametrize("rest", ["", "soon", "-5", "1.5", "9" * 5000, "Wed, 99 Foo 9999 99:99:99 GMT"])
def test_rest_that_cannot_be_read_is_ignored(api: Api, panel: RequestsMock, clock: FakeClock, rest: str) -> None:
    answer_with(panel, 503, headers={"Retry-After": rest})
    answer_with(panel, 200)
    api.get("clients/5")
    assert clock.sleeps == [0.5]


def test_rest_beyond_the_deadline_stops_at_once_and_says_so(api: Api, panel: RequestsMock, clock: FakeClock) -> None:
    answer_with(panel, 429, headers={"Retry-After": "3600"})
    with pytest.raises(Temporary) as caught:
        api.get("clients/5")
    assert caught.value.code == "throttled"
    assert "3600 s" in caught.value.hint
    assert "120 s left" in caught.value.hint
    assert clock.sleeps == []


def test_nobody_sleeps_past_the_deadline(api: Api, panel: RequestsMock, clock: FakeClock) -> None:
    answer_with(panel, 500, 500)
    with pytest.raises(Temporary):
        api.get("clients/5", timeout=1.2)
    assert clock.sleeps == [0.5]


def test_all_retries_of_a_run_share_a_budget(api: Api, panel: RequestsMock) -> None:
    panel.get(f"{URL}/clients/5", status=503)
    for _ in range(10):
        with pytest.raises(Temporary):
            api.get("clients/5")
    retries = api.requests_made - 10
    assert 10 <= retries <= 10 + api.requests_made // 10


class Object:
    """What a look at the object finds, one after the other; the last for ever."""

    def __init__(self, *states: str | Error) -> None:
        self.states = list(states)
        self.looks = 0

    def look(self) -> str:
        self.looks += 1
        state = self.states.pop(0) if len(self.states) > 1 else self.states[0]
        if isinstance(state, Error):
            raise state
        return state


def stop(api: Api, thing: Object) -> bool:
    answer = api.send("POST", "instances/1/stop", safety=Safety.REPEATABLE, recheck=thing.look)
    assert len(thing.states) == 1, "everything was looked at"
    return answer.confirmed


def stops_with(panel: RequestsMock, *statuses: int) -> None:
    answer_with(panel, *statuses, method="POST", path="instances/1/stop")


def test_lost_answer_is_confirmed_by_looking(api: Api, panel: RequestsMock) -> None:
    stops_with(panel, 502)
    assert stop(api, Object("done"))
    assert not api.in_flight


def test_change_that_did_not_happen_is_sent_once_more(api: Api, panel: RequestsMock) -> None:
    stops_with(panel, 502, 200)
    assert not stop(api, Object("idle"))


def test_busy_object_is_looked_at_until_it_rests(api: Api, panel: RequestsMock, clock: FakeClock) -> None:
    stops_with(panel, 502)
    assert stop(api, Object("busy", "busy", "done"))
    assert clock.sleeps == [0.5, 1, 2]


def test_object_that_stays_busy_is_unknown_at_the_deadline(api: Api, panel: RequestsMock, clock: FakeClock) -> None:
    stops_with(panel, 502)
    started = clock.now()
    with pytest.raises(Unknown):
        api.send("POST", "instances/1/stop", safety=Safety.REPEATABLE, recheck=lambda: "busy")
    assert clock.now() - started <= 120


def test_second_failure_is_looked_at_and_then_unknown(api: Api, panel: RequestsMock) -> None:
    stops_with(panel, 502, 504)
    with pytest.raises(Unknown) as caught:
        stop(api, Object("idle"))
    assert caught.value.http_status == 504


def test_look_that_fails_leaves_it_unknown(api: Api, panel: RequestsMock) -> None:
    stops_with(panel, 502)
    with pytest.raises(Unknown):
        stop(api, Object(Temporary("no look")))
    assert not api.in_flight


def test_look_keeps_to_the_deadline_of_the_write(api: Api, panel: RequestsMock, clock: FakeClock) -> None:
    stops_with(panel, 502)
    panel.get(f"{URL}/instances/1", status=503)
    started = clock.now()
    with pytest.raises(Unknown):
        api.send(
            "POST",
            "instances/1/stop",
            safety=Safety.REPEATABLE,
            recheck=lambda: str(api.get("instances/1")),
            timeout=2.5,
        )
    assert clock.now() - started <= 2.5


def test_refusal_of_the_second_attempt_may_mean_that_the_first_worked(api: Api, panel: RequestsMock) -> None:
    stops_with(panel, 502, 409)
    assert stop(api, Object("idle", "done"))


@pytest.mark.parametrize("status", [303, 400, 401, 403, 404, 409, 417])
def test_refusal_of_the_second_attempt_proves_nothing(api: Api, panel: RequestsMock, status: int) -> None:
    stops_with(panel, 502, status)
    with pytest.raises(Unknown) as caught:
        stop(api, Object("idle"))
    error = caught.value
    assert (error.exit_code, error.outcome, error.http_status) == (7, "unknown", status)
    assert "HTTP 502" in error.message
    assert "sent once more" in error.message


@pytest.mark.parametrize("status", [303, 400, 401, 403, 404, 409, 417])
def test_after_a_refusal_of_the_second_attempt_it_is_looked_at_until_it_is_done(
    api: Api, panel: RequestsMock, status: int
) -> None:
    stops_with(panel, 502, status)
    assert stop(api, Object("idle", "idle", "busy", "idle", "done"))


def test_address_that_the_panel_does_not_know_cannot_have_acted(api: Api, panel: RequestsMock) -> None:
    stops_with(panel, 502)
    panel.post(f"{URL}/instances/1/stop", status=404, body="<html></html>", content_type="text/html")
    with pytest.raises(Refused) as caught:
        stop(api, Object("idle"))
    assert (caught.value.code, caught.value.outcome) == ("no_such_route", "unchanged")


def test_looks_after_the_second_attempt_end_when_nothing_moves(api: Api, panel: RequestsMock, clock: FakeClock) -> None:
    stops_with(panel, 502, 409)
    thing = Object("idle")
    started = clock.now()
    with pytest.raises(Unknown):
        stop(api, thing)
    assert 4 <= thing.looks <= 12
    assert 20 <= clock.now() - started <= 60


def test_looks_last_as_long_whatever_the_jitter(panel: RequestsMock, clock: FakeClock) -> None:
    api = Api(URL, TOKEN, clock=clock, jitter=lambda low, _: low)
    stops_with(panel, 502, 409)
    thing = Object("idle")
    with pytest.raises(Unknown):
        stop(api, thing)
    assert 4 <= thing.looks <= 20


def test_first_attempt_that_was_only_throttled_leaves_a_refusal_a_refusal(api: Api, panel: RequestsMock) -> None:
    stops_with(panel, 429, 409)
    with pytest.raises(Refused) as caught:
        api.send("POST", "instances/1/stop", safety=Safety.REPEATABLE, recheck=lambda: "idle")
    assert caught.value.outcome == "unchanged"


def test_throttled_second_attempt_does_not_hide_the_first(api: Api, panel: RequestsMock) -> None:
    stops_with(panel, 502, 429, 409)
    with pytest.raises(Unknown):
        stop(api, Object("idle"))


def test_look_that_cannot_see_what_was_asked_for_leaves_it_unknown(api: Api, panel: RequestsMock) -> None:
    stops_with(panel, 502)
    with pytest.raises(Unknown):
        stop(api, Object("hidden"))


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_redirected_write_is_refused(api: Api, panel: RequestsMock, status: int) -> None:
    answer_with(panel, status, method="POST", path="clients", headers={"Location": f"{URL}/clients/7"})
    with pytest.raises(Refused) as caught:
        api.send("POST", "clients", safety=Safety.ONCE)
    assert (caught.value.exit_code, caught.value.code, caught.value.outcome) == (5, "redirect", "unchanged")


def test_write_that_is_sent_to_see_another_page_may_have_acted(api: Api, panel: RequestsMock) -> None:
    answer_with(panel, 303, method="POST", path="clients", headers={"Location": f"{URL}/clients/7"})
    with pytest.raises(Unknown) as caught:
        api.send("POST", "clients", safety=Safety.ONCE)
    assert (caught.value.exit_code, caught.value.outcome, caught.value.http_status) == (7, "unknown", 303)
    assert api.requests_made == 1


def test_read_that_is_sent_to_see_another_page_sees_it(api: Api, panel: RequestsMock) -> None:
    answer_with(panel, 303, headers={"Location": f"{URL}/clients/7"})
    answer_with(panel, 200, path="clients/7")
    assert api.get("clients/5") == {"detail": "x"}


def test_second_attempt_that_never_left_does_not_hide_the_first(api: Api, panel: RequestsMock) -> None:
    stops_with(panel, 502)
    for _ in range(4):
        panel.post(f"{URL}/instances/1/stop", body=NoConnection())
    with pytest.raises(Unknown):
        stop(api, Object("idle"))


def test_repeatable_write_without_a_look_is_unknown(api: Api, panel: RequestsMock) -> None:
    answer_with(panel, 502, method="DELETE", path="clients/5")
    with pytest.raises(Unknown):
        api.send("DELETE", "clients/5", safety=Safety.REPEATABLE)


def test_while_it_looks_the_write_counts_as_unanswered(api: Api, panel: RequestsMock) -> None:
    stops_with(panel, 502)
    seen = []

    def look() -> str:
        seen.append(api.in_flight)
        return "done"

    api.send("POST", "instances/1/stop", safety=Safety.REPEATABLE, recheck=look)
    assert seen == [True]
    assert not api.in_flight


@pytest.mark.parametrize(("status", "body"), [(201, '{"id": 5'), (200, "<html></html>"), (201, "\xff"), (200, "7")])
def test_create_whose_answer_cannot_be_read_is_unknown(api: Api, panel: RequestsMock, status: int, body: str) -> None:
    panel.post(f"{URL}/clients", status=status, body=body.encode("latin-1"))
    with pytest.raises(Unknown):
        api.send("POST", "clients", safety=Safety.ONCE, body={})


@pytest.mark.parametrize(("status", "body"), [(200, ""), (204, ""), (201, ""), (200, " \n"), (200, "null")])
def test_action_may_answer_nothing(api: Api, panel: RequestsMock, status: int, body: str) -> None:
    panel.post(f"{URL}/instances/1/reboot", status=status, body=body)
    assert api.send("POST", "instances/1/reboot", safety=Safety.ONCE).body is None
