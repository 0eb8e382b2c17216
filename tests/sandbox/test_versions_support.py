"""What differs between versions for tickets and clusters."""

from __future__ import annotations

import pytest

from .conftest import Opened


@pytest.mark.parametrize(
    ("action", "status"), [("set_in_progress", "in progress"), ("set_on_hold", "on hold"), ("mark_as_read", "open")]
)
def test_since_2020_10_tickets_have_more_actions(at: Opened, action: str, status: str) -> None:
    old, new = at("2020.09"), at("2020.10")
    path = f"/plugins/tickets/tickets/{new.rows('/plugins/tickets/tickets?status=open')[0]['id']}"
    assert old.call("POST", f"{path}/{action}", {}).status == 404
    new.post(f"{path}/{action}")
    assert new.get(path)["status"] == status


def test_since_2020_10_staff_resizes_and_upgrades_clusters(at: Opened) -> None:
    old, new = at("2020.09"), at("2020.10", delay=0.0)
    path = f"/openstack/clusters/{new.rows('/openstack/clusters')[0]['id']}"
    assert old.call("POST", f"{path}/resize_cluster", {"node_count": 3}).status == 400
    assert old.call("POST", f"{path}/upgrade", {}).status == 404
    new.post(f"{path}/resize_cluster", {"node_count": 3})
    assert new.get(path)["node_count"] == 3
    other = new.one("/openstack/cluster-templates", name="k8s-spare")["id"]
    new.post(f"{path}/upgrade", {"cluster_template": other})
    assert new.get(path)["cluster_template"]["id"] == other


def test_since_2020_10_flavors_are_assigned_to_cluster_templates(at: Opened) -> None:
    panel = at("2020.10")
    template = panel.rows("/openstack/cluster-templates")[0]["id"]
    free = f"/openstack/cluster-templates/get_available_flavors_to_assign?cluster_template_id={template}&search=tiny"
    assert [each["name"] for each in panel.get(free)["objects"]] == ["m1.tiny"]
    panel.post(f"/openstack/cluster-templates/{template}/assign_flavor_to_cluster_template", {"flavor_id": "1"})
    assert panel.get(free)["objects"] == []
