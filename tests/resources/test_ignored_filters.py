"""A panel that ignores a filter answers with everything: a write must not take that for its targets."""

from __future__ import annotations

from altered_panel import Panel
from running import Machine


def test_a_selection_that_the_panel_ignored_changes_nothing(sandbox: Machine, panel: Panel) -> None:
    everything = sandbox("instances list -o json").json
    panel.answer("GET", "openstack/instances", body={"objects": everything, "totalCount": len(everything)})
    panel.sent.clear()
    result = sandbox("instances stop --select status=active --yes")
    assert (result.code, "ignores the filter status" in result.stderr) == (5, True), result.stderr
    assert {method for method, _ in panel.sent} == {"GET"}


def test_a_page_of_one_client_shows_nothing_of_others(sandbox: Machine, panel: Panel) -> None:
    everything = sandbox("invoices list -o json").json
    panel.answer("GET", "billing/invoices", body={"objects": everything, "totalCount": len(everything)})
    client = sandbox("clients show 722694 --with invoices -o json").json
    assert {each["client"]["id"] for each in client["invoices"]} == {722694}
    assert len({each["client"]["id"] for each in everything}) > 1
