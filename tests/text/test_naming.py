"""The API's names as people write them."""

import pytest

from fleioctl.text.naming import spelled, titled


@pytest.mark.parametrize(
    ("name", "written", "heading"),
    [
        ("zip_code", "zip code", "Zip code"),
        ("uuid", "UUID", "UUID"),
        ("floating-ips", "floating IPs", "Floating IPs"),
        ("vcpus", "vCPUs", "vCPUs"),
        ("--ssh-key", "SSH key", "SSH key"),
        ("client.vat_id", "client VAT ID", "Client VAT ID"),
        ("email", "e-mail", "E-mail"),
        ("", "", ""),
    ],
)
def test_name_is_written_as_people_do(name: str, written: str, heading: str) -> None:
    assert (spelled(name), titled(name)) == (written, heading)
