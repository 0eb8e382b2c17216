"""`dns-zones`: zones of the domain name system.

    create           commands on zones, which are looked up in a region and by their name with or without the last dot
    records_as_code  the records of a zone as a file has them
    resource         zones of the domain name system
    zones            DNS lives in regions: every call names one, or the panel takes its default

Tests: tests/resources/test_dns.py.
"""
