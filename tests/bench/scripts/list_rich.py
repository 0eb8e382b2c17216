"""The same with what a rich table needs imported, though none is drawn."""

import os

import requests
import typer  # noqa: F401
from rich.console import Console  # noqa: F401
from rich.table import Table  # noqa: F401

answer = requests.get(
    os.environ["FLEIOCTL_URL"] + "/staffapi/clients",
    params={"page_size": "20"},
    headers={"Authorization": "Token " + os.environ["FLEIOCTL_TOKEN"]},
    timeout=60,
)
answer.raise_for_status()
print(answer.text)
