"""`instances measures`: a plot for people, rows for programs."""

import pytest
from altered_panel import Panel
from running import Machine

MEASURES = "instances measures cache"


@pytest.fixture(autouse=True)
def _eighty_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")


def test_programs_get_a_row_for_each_point(sandbox: Machine) -> None:
    rows = sandbox(f"{MEASURES} -o json").json
    assert {(row["metric"], row["series"]) for row in rows} == {
        ("cpu_util", "cpu_util"),
        ("interface_traffic", "incoming"),
        ("interface_traffic", "outgoing"),
    }
    assert rows[0].keys() == {"time", "metric", "series", "value", "granularity"}
    assert sandbox(MEASURES).stdout.startswith("time\tmetric\tseries\tvalue\tgranularity\n")


def test_one_metric_and_other_hours_can_be_asked_for(panel: Panel, sandbox: Machine) -> None:
    rows = sandbox(f"{MEASURES} --metric cpu_util --hours 168 -o json").json
    assert {row["metric"] for row in rows} == {"cpu_util"}
    assert sum(path.endswith("/measures") for _, path in panel.sent) == 1


@pytest.mark.parametrize("given", ["--hours 12", "--metric disk"])
def test_what_the_panel_does_not_measure_is_a_usage_error(given: str, sandbox: Machine) -> None:
    assert sandbox(f"{MEASURES} {given}").code == 2


def test_people_see_a_plot_of_each_series(sandbox: Machine) -> None:
    lines = sandbox(f"{MEASURES} -o table").stdout.splitlines()
    titles = [line.split("  ")[0] for line in lines if "mean" in line]
    assert titles == ["CPU", "Traffic, incoming", "Traffic, outgoing"]
    rows = sandbox(f"{MEASURES} --metric cpu_util -o json").json
    peak = max(float(row["value"]) for row in rows)
    assert any(line.startswith(f"{peak:.0f} %") for line in lines), (peak, lines)
    assert any("\u2800" < character < "\u28ff" for line in lines for character in line)
    assert max(map(len, lines)) <= 80


def test_a_metric_that_fails_leaves_a_gap(panel: Panel, sandbox: Machine) -> None:
    calls = iter([403])

    def once(environ, start_response):  # type: ignore[no-untyped-def]
        if "metric=interface_traffic" in environ["QUERY_STRING"] and next(calls, None):
            start_response("403 Made up", [("Content-Type", "application/json")])
            return [b'{"detail": "No."}']
        return original(environ, start_response)

    original, panel.sandbox = panel.sandbox, once  # type: ignore[assignment]
    result = sandbox(f"{MEASURES} -o table")
    assert result.code == 8
    assert "CPU  min" in result.stdout
    assert "Traffic ──" in result.stdout
    assert "interface_traffic" in result.stderr


def test_when_all_fail_it_is_their_error(panel: Panel, sandbox: Machine) -> None:
    panel.answer("GET", "/measures", 403, {"detail": "No."})
    result = sandbox(f"{MEASURES} -o table")
    assert (result.code, result.stdout) == (4, "")


def test_an_instance_without_measures_says_so(panel: Panel, sandbox: Machine) -> None:
    panel.answer("GET", "/measures", 200, {"measures": []})
    assert sandbox(f"{MEASURES} -o table").stdout.count("nothing was measured") == 2
    assert sandbox(f"{MEASURES} -o json").json == []


def test_points_of_an_odd_shape_are_gaps(panel: Panel, sandbox: Machine) -> None:
    odd = [["yesterday", 60, 1.0], ["2026-07-01T10:00:00Z", 60, None], ["2026-07-01T11:00:00Z", 60, "2.5"], 7, [1]]
    panel.answer("GET", "/measures", 200, {"measures": odd})
    assert "min 2.5 %  mean 2.5 %  max 2.5 %" in sandbox(f"{MEASURES} --metric cpu_util -o table").stdout
