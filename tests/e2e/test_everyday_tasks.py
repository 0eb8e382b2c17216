"""Everyday tasks in the words a new user tries first: one line each, with what must come out.

A line is typed on a machine of its own whose sandbox is as on the first day. Where the first words are not ours, the
error names the command that is meant.
"""

from __future__ import annotations

from typing import NamedTuple

import pytest
from running import Machine


class Task(NamedTuple):
    """What somebody wants, what they type, what must come out, and with which exit code."""

    wish: str
    line: str
    says: str
    code: int = 0


TASKS = (
    # whose is it, and what do we know
    Task("whose address is it", "find 203.0.0.10", "oana@example.com"),
    Task("whose address was it, now free", "find 203.0.0.11", "Oana Ionescu"),
    Task("whose inner address is it", "find 10.0.0.11", "John Miller"),
    Task("whose network card is it", "find fa:16:3e:00:00:0b", "John Miller"),
    Task("what is in this network", "find 203.0.0.0/24", "floating-ip"),
    Task("what is this uuid", "find feb7f7ff-4029-42ba-a3de-49bf90eeee5b", "db1"),
    Task("who writes from this address", "find john@example.com", "client\t687862"),
    Task("who is called so", "find miller", "John Miller"),
    Task("whose invoice is it", "find FLEIO-00003", "Li Wei"),
    Task("whose name in DNS is it", "find www.example.com", "Oana Ionescu"),
    Task("who has this ticket", "find 000-100200", "My server is slow"),
    Task("who am I", "whoami", "admin@example.com"),
    Task("is everything all right", "doctor", "ok"),
    Task("how is the panel", "overview", "clients.total"),
    # customers
    Task("who are the customers", "clients list", "Oana Ionescu"),
    Task("how many are there", "clients list --count", "31"),
    Task("who is suspended", "clients list --status suspended", "Radu Popescu"),
    Task("who owes money", "clients list --credit-below 0", "Radu Popescu"),
    Task("who is from Romania", "clients list --country RO", "Oana Ionescu"),
    Task("look for a customer", "clients list --search miller", "John Miller"),
    Task("show a customer", "clients show 'Oana Ionescu'", "Ionescu Consulting SRL"),
    Task("show a customer by e-mail", "clients show oana.ionescu@example.com", "722694"),
    Task("what does a customer have", "clients show 'John Miller' --with services,instances", "OpenStack Cloud"),
    Task("how much credit is left", "clients credit show 'Oana Ionescu'", "RON"),
    Task("give credit", "clients credit add 'Oana Ionescu' 25.00 --currency RON", "13699.00 RON"),
    Task("correct an address", "clients update 'John Miller' --city Chicago -c city", "Chicago"),
    Task("suspend a customer", "clients suspend 'John Miller' --yes", "suspend"),
    Task("let a customer go on", "clients resume 'Radu Popescu'", "resume"),
    Task("who may log in", "users list", "greta@example.com"),
    Task("who of them is staff", "users list --is-staff", "admin@example.com"),
    Task("lock somebody out", "users update greta@example.com --no-is-active", "false"),
    Task("which groups are there", "client-groups list", "VIP"),
    # servers
    Task("which servers are there", "instances list", "db1"),
    Task("which of a customer", "instances list --client 'John Miller'", "John Miller"),
    Task("which run", "instances list --status active --count", "27"),
    Task("which are in a region", "instances list --region Region2", "Region2"),
    Task("which are on a host", "instances list --host compute1", "db1"),
    Task("which has this address", "instances list --ip 203.0.0.10", "db1"),
    Task("which port has it", "ports list --ip 10.0.0.10", "fa:16:3e:00:00:0a"),
    Task("which floating one is it", "floating-ips list --ip 203.0.0.11", "203.0.0.11"),
    Task("an address and a name", "instances list --ip 10.0.0.1 --search mail --count", "1"),
    Task("show a server", "instances show cache", "Oana Ionescu"),
    Task("stop a server", "instances stop cache --wait", "done"),
    Task("start a server", "instances start mail --wait", "done"),
    Task("restart a server", "instances reboot cache", "cache"),
    Task("where is its console", "instances console cache", "http"),
    Task("what did it print", "instances console-output cache --length 5", ""),
    Task("snapshot before an upgrade", "instances create-snapshot cache --name before-upgrade", "cache"),
    Task("delete a server", "instances delete cache --yes", "cache"),
    Task("rehearse a delete", "instances delete cache --yes --dry-run", ""),
    Task("which sizes are there", "flavors list", "m1.tiny"),
    Task("which images are there", "images list", "debian-12"),
    Task("which hosts are there", "hypervisors list", "compute1"),
    Task("which volumes are there", "volumes list", "scratch"),
    Task("which volumes are free", "volumes list --status available", "scratch"),
    Task("make a volume larger", "volumes extend scratch --size 6", "scratch"),
    Task("which addresses are there", "floating-ips list", "203.0.0.10"),
    Task("which networks are there", "networks list", "public"),
    Task("what is in a zone", "dns-records list example.com", "www.example.com."),
    Task("point a name somewhere", "dns-records create example.com --name shop --type A --record 203.0.113.7", "shop"),
    # money
    Task("what was not paid", "invoices list --status unpaid", "FLEIO-00006"),
    Task("what is overdue", "invoices list --status unpaid --due-before 2031-01-01", "FLEIO-00003"),
    Task("what did a customer get", "invoices list --client 'Li Wei'", "FLEIO-00003"),
    Task("show an invoice", "invoices show FLEIO-00003", "Li Wei"),
    Task("send me the file", "invoices download FLEIO-00003 --to {folder}", "invoice-FLEIO-00003-"),
    Task("accounting wants a table", "invoices list --since 2019-11-01 -o csv", "FLEIO-00005"),
    Task("which products are there", "products list", "OpenStack Cloud"),
    Task("which services run", "services list --status active", "OpenStack Cloud"),
    Task("what was paid", "transactions list", "success"),
    Task("which currencies are there", "currencies list", "EUR"),
    # the support desk
    Task("which tickets are open", "tickets list --status open", "My server is slow"),
    Task("read a ticket", "tickets show 000-100200", "My server is slow"),
    Task("answer a ticket", "tickets reply 000-100200 --text 'It works again.'", "done"),
    Task("note something for us", "tickets note 000-100200 --text 'Looked at it.'", "done"),
    Task("close a ticket", "tickets close 001-100201", "done"),
    Task("what happened lately", "activity-log list --limit 20", "id"),
    Task("what did I change", "history", "operation"),
    Task("what is there to do", "todos list", "id"),
    Task("any call of the API", "api GET clients/722694", "Oana Ionescu"),
    Task("how do I stop a server", "help instances stop", "Stop running instances."),
    Task("which version is it", "version", "fleioctl"),
    Task("try it elsewhere", "-p sandbox clients list --limit 3", "Oana Ionescu"),
    # first words that are not ours
    Task("one customer, in the singular", "client list", "Did you mean clients?", 2),
    Task("servers", "servers list", "Did you mean instances?", 2),
    Task("get, as in kubectl", "clients get 722694", "Did you mean show?", 2),
    Task("remove, as in a shell", "instances rm cache", "Did you mean delete?", 2),
    Task("customers", "customers list", "Did you mean clients?", 2),
    Task("a search", "search 203.0.0.10", "Did you mean find?", 2),
    Task("the log", "logs list", "Did you mean activity-log?", 2),
    Task("a word mistyped", "instances lst", "Did you mean list?", 2),
    Task("an option mistyped", "clients list --staus active", "--status", 2),
    Task("a name mistyped", "clients show 'Jon Miller'", "Did you mean John Miller?", 3),
)


@pytest.mark.parametrize("task", TASKS, ids=[task.wish for task in TASKS])
def test_the_first_words_do_it(task: Task, sandbox: Machine) -> None:
    result = sandbox(task.line.format(folder=sandbox.home))
    assert result.code == task.code, f"{task.line}\n{result.stdout}{result.stderr}"
    assert task.says in (result.stderr if task.code else result.stdout), f"{task.line}\n{result.stdout}{result.stderr}"


def test_there_are_enough_of_them() -> None:
    assert len(TASKS) >= 70
    assert len([task for task in TASKS if task.code == 0]) >= 60
