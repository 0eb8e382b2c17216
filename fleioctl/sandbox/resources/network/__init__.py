"""OpenStack's networks, addresses, firewalls and zones.

addresses       ports and the addresses they get
dns             dNS zones and their records, in an envelope of their own
dns_records     the records of DNS zones
floatingips     addresses of the outer world, on servers or free
networks        networks, subnets and the pools that subnets come from
ports           what connects servers: ports, routers and floating addresses
routers         routers between networks
rules           security group rules as sentences
securitygroups  firewalls of customers: security groups with their rules

Tests: tests/sandbox/test_cloud.py, test_versions_compute.py.
"""
