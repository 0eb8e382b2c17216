"""Networks and what hangs on them: bodies the API wants in shapes of its own, names within what is meant."""

from __future__ import annotations

from altered_panel import Panel
from running import Machine


def test_port_takes_addresses_and_a_subnet_as_objects(sandbox: Machine, panel: Panel) -> None:
    subnet = sandbox("subnets show dmz-subnet -o json").json["id"]
    made = sandbox("ports create --network dmz --instance cache --ip 172.16.5.99 --subnet dmz-subnet -o json")
    assert made.code == 0, made.stderr
    body = panel.posted("/openstack/ports")[0]
    assert body["fixed_ips"] == [{"ip_address": "172.16.5.99", "subnet_id": subnet}]
    assert body["attach_to"] == "instance"
    assert "subnet" not in body


def test_port_without_wishes_sends_an_empty_list(sandbox: Machine, panel: Panel) -> None:
    assert sandbox("ports create --network dmz").code == 0
    assert panel.posted("/openstack/ports")[0]["fixed_ips"] == []


def test_addresses_of_a_port_come_and_go(sandbox: Machine, panel: Panel) -> None:
    port = sandbox("ports create --network dmz -o json").json["id"]
    assert sandbox(f"ports add-ip {port} --ip 172.16.5.100 --ip 172.16.5.101").code == 0
    assert sandbox(f"ports remove-ip {port} --ip 172.16.5.100").code == 0
    addresses = [ip["ip_address"] for ip in sandbox(f"ports show {port} -o json").json["fixed_ips"]]
    assert "172.16.5.101" in addresses
    assert "172.16.5.100" not in addresses
    assert sandbox(f"ports add-ip-automatically {port} --subnet dmz-subnet").code == 0
    assert panel.posted("/automatic_add_ips")[0].keys() == {"subnet", "fixed_ips", "region"}


def test_ports_of_an_instance_are_listed(sandbox: Machine, panel: Panel) -> None:
    id = sandbox("instances show cache -o json").json["id"]
    ports = sandbox("instances ports cache -o json").json
    assert ports
    assert {port["device_id"] for port in ports} == {id}
    assert ports == sandbox("ports list --instance cache -o json").json


def test_router_is_found_though_the_answer_has_no_id(sandbox: Machine, panel: Panel) -> None:
    line = "routers create --name r9 --region Region1 --client 722694 --external-network public --wait -o json"
    made = sandbox(line)
    assert made.code == 0, made.stderr
    assert (made.json["name"], made.json["status"]) == ("r9", "ACTIVE")


def test_interface_of_a_router_is_removed_by_its_network(sandbox: Machine, panel: Panel) -> None:
    sandbox("routers create --name r9 --region Region1 --client 722694 --wait")
    assert sandbox("routers add-interface r9 --subnet dmz-subnet").code == 0
    interface = sandbox("routers interfaces r9 -o json").json[0]
    assert interface["network_name"] == "dmz"
    assert sandbox("routers remove-interface r9 --interface dmz").code == 0
    assert panel.posted("/remove_interface") == [{"interface_id": interface["id"]}]
    assert sandbox("routers interfaces r9 -o json").json == []
    assert sandbox("routers remove-interface r9 --interface dmz").code == 3


def test_rule_of_one_port_is_a_range_of_one(sandbox: Machine, panel: Panel) -> None:
    group = sandbox("security-groups create --name web9 --region Region1 --client 722694 -o json").json["id"]
    line = f"security-groups rules add {group} --direction ingress --protocol tcp --from-port 443"
    assert sandbox(f"{line} --remote-range 0.0.0.0/0").code == 0
    body = panel.posted("/add_rule")[0]
    assert body["security_group_id"] == group
    assert (body["port_range_min"], body["port_range_max"]) == (443, 443)


def test_type_of_an_icmp_rule_is_no_port(sandbox: Machine, panel: Panel) -> None:
    sandbox("security-groups create --name web9 --region Region1 --client 722694")
    assert sandbox("security-groups rules add web9 --direction ingress --protocol icmp --from-port 8").code == 0
    assert "port_range_max" not in panel.posted("/add_rule")[0]


def test_rules_are_listed_and_deleted_after_a_yes(sandbox: Machine, panel: Panel) -> None:
    sandbox("security-groups create --name web9 --region Region1 --client 722694")
    rules = sandbox("security-groups rules list web9 -o json").json
    assert len(rules) == 2
    line = f"security-groups rules delete web9 --rule {rules[0]['id']}"
    assert sandbox(line).code == 2
    assert sandbox(f"{line} --yes").code == 0
    assert sandbox("security-groups rules list web9 -o ids").stdout.split() == [rules[1]["id"]]


def test_usual_network_of_a_client_is_made(sandbox: Machine, panel: Panel) -> None:
    made = sandbox("networks auto-create --region Region2 --client 722694 -o json")
    assert made.code == 0, made.stderr
    assert sandbox(f"networks show {made.json['id']} -o json").json["region"] == "Region2"


def test_subnet_takes_json_for_its_lists(sandbox: Machine, panel: Panel) -> None:
    nameserver = '{"ip": "10.9.0.2"}'
    line = ["subnets", "create", "--network", "dmz", "--ip-version", "4", "--cidr", "10.9.0.0/24"]
    assert sandbox([*line, "--dns-nameserver", nameserver]).code == 0
    assert panel.posted("/openstack/subnets")[0]["dns_nameservers"] == [{"ip": "10.9.0.2"}]
    assert sandbox("subnets show 10.9.0.0/24 -o json").json["cidr"] == "10.9.0.0/24"


def test_floating_ip_is_meant_by_its_address(sandbox: Machine, panel: Panel) -> None:
    address = sandbox("floating-ips list -o tsv -c floating_ip_address --no-header --limit 1").stdout.strip()
    assert sandbox(f"floating-ips update {address} --description spare -o json").json["description"] == "spare"


def test_addresses_of_a_port_go_with_its_region_and_in_both_spellings(sandbox: Machine, panel: Panel) -> None:
    port, subnet = (
        sandbox("ports list --network private --limit 1 -o json").json[0]["id"],
        "24d7e0db-eaaa-4f07-ad98-a550175d3b8f",
    )
    assert sandbox(f"ports add-ip-automatically {port} --subnet {subnet}").code == 0
    (body,) = panel.posted("automatic_add_ips")
    assert body == {"region": "Region1", "subnet": subnet, "fixed_ips": [{"subnet_id": subnet}]}
    new = sandbox(f"ports show {port} -o json").json["fixed_ips"][-1]["ip_address"]
    assert sandbox(f"ports remove-ip {port} --ip {new}").code == 0
    assert panel.posted("remove_ip") == [{"region": "Region1", "fixed_ips": [{"ip_address": new}]}]
    assert sum("/networks/" in path for _, path in panel.sent) == 2  # once for each: a body is put together once
