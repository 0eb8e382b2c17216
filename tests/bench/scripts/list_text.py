"""The least a script can do that is built on the same libraries: import them, call, print."""

import os

import requests
import typer  # noqa: F401

answer = requests.get(
    os.environ["FLEIOCTL_URL"] + "/staffapi/clients",
    params={"page_size": "20"},
    headers={"Authorization": "Token " + os.environ["FLEIOCTL_TOKEN"]},
    timeout=60,
)
answer.raise_for_status()
print(answer.text)
