"""Rows of lists as the panel would send them, any number of them, without keeping any."""

from __future__ import annotations

CLIENT = (
    '{"id":%(id)d,"name":"Jane Doe %(n)d","first_name":"Jane","last_name":"Doe %(n)d","company":"Company %(n)d Ltd.",'
    '"city":"New York","country":"US","country_name":"United States of America","state":"NY",'
    '"date_created":"2019-11-27T12:00:00Z","currency":"EUR","phone":"+15550%(n)06d",'
    '"long_name":"Company %(n)d Ltd. Jane Doe %(n)d","email":"jane%(n)d@doe.example.com","vat_id":null,'
    '"status":"active","uptodate_credit":"%(n)d.00","outofcredit_datetime":null,"suspend_instead_of_terminate":false,'
    '"reseller_client_details":null,"configuration_name":"Default","group_name":""}'
)
INSTANCE = (
    '{"id":"%(id)s","name":"web%(n)d","description":null,"status":"%(status)s","created":"2026-01-02T12:00:00Z",'
    '"region":"Region1","host_name":"compute1","locked":false,"display_status":"%(status)s","display_task":null,'
    '"access_ip":"10.0.0.1","flavor":{"id":"1","name":"m1.tiny"},"client":{"id":1001,"name":"Jane Doe"},'
    '"allowed_actions":["start","stop","reboot"]}'
)


def client(number: int) -> str:
    """Return the client with this number, from 0."""
    return CLIENT % {"id": 100_000 + number, "n": number}


def instance(number: int, status: str) -> str:
    """Return the instance with this number, from 0."""
    return INSTANCE % {"id": instance_id(number), "n": number, "status": status}


def instance_id(number: int) -> str:
    """Return its id."""
    return f"85c182d1-60d0-4fe1-a380-{number:012x}"


def number_of(id: str) -> int:
    """Return the number of the instance with this id."""
    return int(id[-12:], 16)
