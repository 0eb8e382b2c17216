"""The same with a rich table drawn."""

import os

import requests
import typer  # noqa: F401
from rich.console import Console
from rich.table import Table

KEYS = ("id", "name", "status", "email", "uptodate_credit", "company", "country", "date_created")

answer = requests.get(
    os.environ["FLEIOCTL_URL"] + "/staffapi/clients",
    params={"page_size": "20"},
    headers={"Authorization": "Token " + os.environ["FLEIOCTL_TOKEN"]},
    timeout=60,
)
answer.raise_for_status()
table = Table(*KEYS)
for each in answer.json()["objects"]:
    table.add_row(*(str(each.get(key)) for key in KEYS))
Console().print(table)
