"""`dns-records`: the records of a zone, in an envelope of their own.

    create       creating the records of a zone
    options      the arguments and options of the commands on DNS records
    proof        what a zone shows of a set of records that was to be created
    reads        reading the records of a zone
    record_sets  calls on the records of a zone: naming, reading, sending
    resource     records of zones of the domain name system
    update       changing and deleting the records of a zone

Tests: tests/resources/test_dns.py.
"""
