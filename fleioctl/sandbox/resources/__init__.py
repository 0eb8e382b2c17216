"""All resources of the panel, by section; `registry` says which module describes which prefix.

registry     the index, imported module by module when a prefix is first asked for
customers/   clients, users, staff, groups, configurations
billing/     services, invoices, orders, products, prices, usage, the ledger
compute/     servers, flavors, images, projects, clusters
network/     networks, ports, addresses, routers, security groups, zones
storage/     volumes, snapshots, backups
support/     tickets, todos, domains
system/      plain functions, long jobs, logs, notifications, hosting servers, settings

Tests: tests/sandbox, by section. A module begins with its `ViewSet` descriptions; functions below it, registered by
decorators, serve what is special. A difference between versions is said where it is: `since=` and `until=` in a
description or an action, `call.since("2022.05")` in a handler.
"""
