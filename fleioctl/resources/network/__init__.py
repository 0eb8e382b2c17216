"""OpenStack's networks, addresses, firewalls and zones.

    dns_records/      `dns-records`: the records of a zone, in an envelope of their own
    dns_zones/        `dns-zones`: zones of the domain name system
    floating_ips      addresses that can be moved between instances
    networks          networks of clients
    ports/            `ports`: what connects instances and routers to networks
    routers           routers between networks
    security_groups/  `security-groups`: firewalls of instances
    subnet_pools      ranges from which subnets are taken
    subnets           address ranges of networks

Tests: tests/resources/test_network.py, test_dns.py, tests/sweep.
"""
