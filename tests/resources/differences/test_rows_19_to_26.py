"""Rows 19 to 26 of what differs between panels: the old way on the old version, the new one on the new."""

from __future__ import annotations

from pathlib import Path

import pytest
from any_version import OnVersion

OANA, JOHN = "722694", "john.miller@example.com"
MAIL = "api POST clients/send_mass_email -f from_name_addr=a@example.com -f subject=S -f body=B -f send_batch_size=1"


def test_row_19_ports_are_attached_by_a_new_one_or_by_themselves(on: OnVersion) -> None:
    old = on("2020.01")
    refused = old("instances attach-port cache --port spare-port")
    assert (refused.code, old.written) == (2, [])
    assert "fleioctl ports create" in refused.stderr
    assert old("instances detach-port cache --port x").code == 2
    assert old("ports create --network private --name p1 --instance cache").code == 0
    new = on("2020.02")
    before = len(new.json("instances ports cache"))
    assert new("instances attach-port cache --port spare-port").code == 0
    new.run.clock.time += 10
    assert len(new.json("instances ports cache")) == before + 1
    assert new("instances detach-port cache --port spare-port").code == 0
    assert "spare-port" in new("ports list -c name --no-header").stdout


def test_row_20_ports_of_an_instance_are_its_own(on: OnVersion) -> None:
    for version, narrows in (("2020.09", False), ("2020.10", True)):
        panel = on(version)
        instance = panel("instances list --filter name=cache -o ids").stdout.strip()
        shown = panel.json("ports list --instance cache")
        assert {each["device_id"] for each in shown} == {instance}
        assert len(shown) < len(panel.json("ports list"))
        answer = panel.json(f"api GET openstack/ports -f filtering=device_id:{instance} --paginate")
        assert (len(answer) == len(shown)) is narrows


@pytest.mark.parametrize("version", ["2020.09", "2020.10"])
def test_row_21_bodies_are_what_each_version_reads(on: OnVersion, version: str) -> None:
    panel = on(version)
    unpaid = panel("invoices list --status unpaid -o ids").stdout.split()[0]
    gateway = panel("gateways list -o ids").stdout.split()[0]
    assert panel(f"invoices add-payment {unpaid} --amount 1.00 --gateway {gateway}").code == 0
    done = panel.json("transactions list --limit 1")[0]
    assert (
        panel(
            f"invoices refund {done['invoice']} --transaction {done['id']} --amount 1.00 --refund-to-credit --yes"
        ).code
        == 0
    )
    assert panel("billing-plans delete Discount --plan-to-migrate Standard --yes").code == 0
    assert panel("instances ports cache -c fixed_ips --no-header").stdout.strip()


def test_row_22_a_terminated_service_with_open_cycles_stays(on: OnVersion) -> None:
    for version, code in (("2024.04", 0), ("2024.05", 4)):
        panel = on(version)
        service = panel("services list --client 'Greta Lindqvist' --product 'OpenStack Cloud' -o ids").stdout.split()[0]
        assert panel(f"services terminate {service} --yes").code == 0
        panel.run.clock.time += 10
        panel.panel.sent.clear()
        assert panel(f"services delete {service} --yes").code == code
        assert panel.written == [f"billing/services/{service}"]


def test_row_23_states_come_and_go(on: OnVersion) -> None:
    old, new = on("2024.05"), None
    client = old("clients list --status active -o ids").stdout.split()[0]
    assert old(f"clients update {client} --status closed").code == 0
    new = on("2024.06")
    assert new(f"clients update {client} --status closed").code == 2
    assert new("clients list --status suspending").code == 0
    assert on("2025.10")("services list --status terminating").code == 0


def test_row_24_the_file_of_an_invoice_is_waited_for(on: OnVersion, tmp_path: Path) -> None:
    for version, waits in (("2024.06", False), ("2024.07", True)):
        panel = on(version)
        invoice = panel("invoices list -o ids").stdout.split()[0]
        panel.run.clock.slept.clear()
        (tmp_path / version).mkdir()
        assert panel(f"invoices download {invoice} --to {tmp_path / version}").code == 0
        assert bool(panel.run.clock.slept) is waits
        assert next((tmp_path / version).iterdir()).read_bytes().startswith(b"%PDF")


def test_row_25_mass_mail_ends_in_a_clear_sentence(on: OnVersion) -> None:
    assert on("2021.12")(f"{MAIL} -f send_interval=1").code == 0
    gone = on("2022.01")(f"{MAIL} -f send_interval=1 -o json")
    assert gone.code == 5
    assert gone.error["code"] in ("no_such_route", "method_not_allowed")


def test_row_26_more_can_be_said_of_a_new_instance(on: OnVersion) -> None:
    line = f"instances create --client {OANA} --name w1 --region Region1 --flavor m1.tiny --image debian-12"
    for version in ("2023.12", "2024.01"):
        panel = on(version)
        assert panel(f"{line} --network private --set number_of_instances:=2").code == 0
        assert panel.panel.posted("/instances")[0]["number_of_instances"] == 2
    assert "--set reaches" in " ".join(panel("instances create --help").stdout.split())
