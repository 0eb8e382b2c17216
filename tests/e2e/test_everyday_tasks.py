"""Everyday tasks in the words a new user tries first: one line each, with what must come out.

A line is typed on a machine of its own whose sandbox is as on the first day. Where the first words are not ours, the
error names the command that is meant.
"""

from __future__ import annotations

from itertools import takewhile
from typing import NamedTuple

import pytest
from running import Machine

from fleioctl.cli.other_lines import ELSEWHERE, LINES


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
    Task("what is owed, by currency", "invoices list --status unpaid --sum total", "EUR"),
    Task("who owes how often", "invoices list --status unpaid --count-by client.name", "Li Wei"),
    Task("how many have the product", "services list --product 'OpenStack Cloud' --count", "25"),
    Task("which services has a customer", "services list --client 'John Miller'", "OpenStack Cloud"),
    Task("take an order", "orders accept 942163", "accept"),
    Task("what is charged now", "clients billing-summary 'John Miller'", "price"),
    Task("one login by its e-mail", "users list --email greta@example.com", "Greta"),
    Task("who may log in for a customer", "clients users 'John Miller'", "john@example.com"),
    Task("rehearse the end of a customer", "clients delete 'Tom Baker' --dry-run", "Tom Baker"),
    Task("which are broken", "instances list --status error", "broken"),
    Task("servers by status", "instances list --count-by status", "active"),
    Task("keep the configuration", "export products", "OpenStack Cloud"),
    Task("what is his", "tickets list --client 'John Miller'", "Invoice is wrong"),
    Task("how many tickets are there", "tickets count", "tickets_count"),
    Task("who may reach it", "security-groups list --client 'John Miller'", "default"),
    Task("what ran on the panel", "operations list", "create instances"),
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
    Task("what belongs to a customer", "clients instances 722694", "fleioctl instances list --client CLIENT?", 2),
    Task("how much has a customer", "clients balance 722694", "fleioctl clients credit show CLIENT?", 2),
    Task("credit, without its verb", "clients credit 722694", "fleioctl clients credit show CLIENT?", 2),
    Task("credit, as a group", "credit add 722694 25", "fleioctl clients credit add CLIENT AMOUNT?", 2),
    Task("the verb first", "list clients", "Did you mean: fleioctl clients list?", 2),
    Task("the verb first, in the singular", "show client 722694", "fleioctl clients show 722694?", 2),
    Task("as in kubectl", "describe instances cache", "fleioctl instances show cache?", 2),
    Task("without a group", "stop cache", "fleioctl instances stop cache?", 2),
    Task("who gets a ticket", "tickets assign 000-100200 --to liam", "tickets update TARGET --assigned-to USER?", 2),
    Task("what was written", "tickets messages 000-100200", "fleioctl tickets show TARGET?", 2),
    Task("pay an invoice", "invoices pay FLEIO-00003", "fleioctl invoices add-payment INVOICE", 2),
    Task("what is overdue, in a word", "invoices overdue", "invoices list --status unpaid --due-before 1d?", 2),
    Task("what is unpaid, as a flag", "invoices list --unpaid", "Did you mean --status unpaid?", 2),
    Task("the customer of another program", "instances list --owner 'John Miller'", "Did you mean --client?", 2),
    Task("a number of rows", "clients list -l 5", "Did you mean --limit?", 2),
    Task("what it logged", "instances logs cache", "fleioctl instances console-output TARGET?", 2),
    Task("a copy of it", "instances snapshot cache", "fleioctl instances create-snapshot TARGET --name NAME?", 2),
    Task("a new address for it", "floating-ips assign 203.0.0.11", "fleioctl instances add-floating-ip TARGET", 2),
    Task("attach a volume", "volumes attach scratch", "fleioctl instances attach-volume TARGET --volume VOLUME?", 2),
    Task("what runs on a host", "hypervisors instances compute1", "fleioctl instances list --host HOST?", 2),
    Task("a password forgotten", "users reset-password greta@example.com", "users update TARGET --password-prompt?", 2),
    Task("payments by time", "transactions list --since 30d", "fleioctl billing-journal list --since 30d?", 2),
    Task("a first name alone", "clients show oana", "Did you mean Oana Ionescu?", 3),
    Task("sort by what the column is called", "clients list --sort -credit", "Did you mean uptodate_credit?", 2),
    Task("an option mistyped", "clients list --staus active", "--status", 2),
    Task("a name mistyped", "clients show 'Jon Miller'", "Did you mean John Miller?", 3),
)


@pytest.mark.parametrize("task", TASKS, ids=[task.wish for task in TASKS])
def test_the_first_words_do_it(task: Task, sandbox: Machine) -> None:
    result = sandbox(task.line.format(folder=sandbox.home))
    assert result.code == task.code, f"{task.line}\n{result.stdout}{result.stderr}"
    assert task.says in (result.stderr if task.code else result.stdout), f"{task.line}\n{result.stdout}{result.stderr}"


def _lines() -> list[str]:
    lines = [line for group in LINES.values() for line in group.values()]
    return sorted({*lines, *(line for group in ELSEWHERE.values() for line in group.values())})


@pytest.mark.parametrize("line", _lines())
def test_a_line_that_is_named_instead_exists(line: str, sandbox: Machine) -> None:
    words = line.split()
    command = [word for word in takewhile(lambda word: word.islower() and word[0] != "-", words) if "." not in word]
    known = sandbox(f"{' '.join(command)} --help")
    assert known.code == 0, known.stderr
    options = [word for word in words if word.startswith("--")]
    assert all(option in known.stdout for option in options)


def test_there_are_enough_of_them() -> None:
    assert len(TASKS) >= 70
    assert len([task for task in TASKS if task.code == 0]) >= 60
