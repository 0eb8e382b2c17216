"""Rows 10 to 18 of what differs between panels: the old way on the old version, the new one on the new."""

from __future__ import annotations

from any_version import OnVersion

OANA = "722694"
NAMED = "clients create --first-name Ann --last-name Lee --email ann@lee.example --address1 Elm --city Boston"
ANN = f"{NAMED} --country US --zip-code 1000 --currency EUR"


def test_row_10_tokens_expire_and_may_only_read(on: OnVersion) -> None:
    panel = on("2021.10")
    assert panel("instances list").code == 0
    assert panel("instances reboot cache").code == 0
    panel = on("2021.11")
    panel.panel.token = panel.panel.sandbox.token_of("expired")
    refused = panel("instances list")
    assert refused.code == 4
    assert "expired" in refused.stderr
    panel = on("2025.03")
    panel.panel.token = panel.panel.sandbox.token_of("readonly")
    assert panel("instances list").code == 0
    refused = panel("instances reboot cache")
    assert refused.code == 4
    assert "read-only" in refused.stderr


def test_row_11_phones_are_international(on: OnVersion) -> None:
    assert on("2023.07")(f"{ANN} --phone 0740123456").code == 0
    new = on("2023.08")
    refused = new(f"{ANN} --phone 0740123456")
    assert (refused.code, new.written) == (2, [])
    assert "+" in refused.stderr
    assert new(f"{ANN} --phone +40740123456").code == 0


def test_row_12_block_migration_is_a_boolean_or_one_of_three(on: OnVersion) -> None:
    line = "instances migrate cache --hypervisor compute2 --block-migration"
    old = on("2024.12")
    assert old(f"{line} auto").code == 2
    assert old(f"{line} true").code == 0
    assert [body["block_migration"] for body in old.panel.posted("/migrate")] == [True]
    new = on("2025.01")
    assert new(f"{line} auto").code == 0
    assert [body["block_migration"] for body in new.panel.posted("/migrate")] == ["auto"]


def test_row_13_a_reboot_is_soft_or_hard(on: OnVersion) -> None:
    old = on("2023.10")
    assert old("instances reboot cache --type hard").code == 2
    assert old("instances reboot cache").code == 0
    assert not any(old.panel.posted("/reboot"))
    new = on("2023.11")
    assert new("instances reboot cache").code == 0
    assert not any(new.panel.posted("/reboot"))
    assert new("instances reboot monitor --type hard").code == 0
    assert "hard" in new.panel.posted("/reboot")[-1].values()


def test_row_14_what_is_created_names_its_client(on: OnVersion) -> None:
    volume, group = "volumes create --name v1 --size 1 --region Region1", "security-groups create --name g1"
    for version, code in (("2021.03", 0), ("2021.04", 5)):
        panel = on(version)
        refused = panel(volume)
        assert (refused.code, panel.written) == (2, [])
        assert "--client" in refused.stderr
        assert panel(f"{volume} --client {OANA}").code == 0
        assert str(panel.panel.posted("/volumes")[0]["client"]) == OANA
        assert panel(f"{group} --region Region1").code == code
        assert panel(f"{group} --region Region1 --client {OANA}").code == 0


def test_row_15_a_limit_of_calls_is_waited_for(on: OnVersion) -> None:
    for version, waits in (("2022.10", False), ("2022.11", True)):
        panel = on(version, calls_a_minute=2)
        panel.run.clock.slept.clear()
        assert [panel("regions list --count").code for _ in range(4)] == [0, 0, 0, 0]
        assert bool(panel.run.clock.slept) is waits


def test_row_16_the_price_of_a_service_is_not_shown_as_the_whole_truth(on: OnVersion) -> None:
    for version in ("2023.05", "2023.06"):
        panel = on(version)
        assert "override_price" not in panel("services list").stdout.splitlines()[0]
        service = panel("services list -o ids").stdout.split()[0]
        panel(f'services update {service} --set price_override:=\'{{"type": "discount"}}\'')
        assert panel.panel.bodies[-2]["price_override"] == {"type": "discount"}
    page = " ".join(panel("services update --help").stdout.split())
    assert "from 2023.06 on" in page


def test_row_17_usage_is_read_where_the_version_has_it(on: OnVersion) -> None:
    for version, path in (("2020.09", "openstack/billing"), ("2020.10", "openstack/billing/usage")):
        panel = on(version)
        assert panel.json("usage list")
        assert [way.removeprefix("/backend/staffapi/") for _, way in panel.panel.sent] == [path]


def test_row_18_invoicing_asks_the_calls_of_its_version(on: OnVersion) -> None:
    old, marked = on("2020.02"), "usage-history mark-as-invoiced --client-external-billing-id ext-john-1 --yes"
    assert [old(line).code for line in ("clients over-credit-limit --yes", marked)] == [0, 0]
    assert [
        old(line).code for line in ("clients to-invoice", "services reset-invoiced-periods 1 --periods-ids []")
    ] == [2, 2]
    new = on("2020.03")
    assert [new(line).code for line in ("clients over-credit-limit --yes", marked)] == [2, 2]
    assert new("clients to-invoice").code == 0
    assert new.written == []
    service = new("services list -o ids").stdout.split()[0]
    assert new(f"services reset-invoiced-periods {service} --periods-ids [] --yes").code == 0
    assert new.written == [f"billing/services/{service}/reset_service_invoiced_periods"]
