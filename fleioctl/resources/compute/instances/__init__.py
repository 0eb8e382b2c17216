"""`instances`: servers of clients, and all that can be done to them.

    actions   what can be done to instances, as the API's calls
    charts    answers that the panel makes for charts: parallel lists of labels and numbers, as rows
    choices   what a new instance can be made of: what the panel offers this client in this region
    copies    snapshots and backups of instances: a copy is only believed when its image is there
    create    creating instances: names within the region, and where to boot from
    delete    deleting instances: which volumes go with them, and which stay and must be paid
    devices   what is attached to instances: volumes, ports, addresses, security groups
    measures  what was measured of an instance: a plot on a terminal, rows for programs
    moves     moving an instance to another client: from 2020.10 on a new one is built there, and the old one stays
              behind
    reads     reads of instances that the panel answers in a shape of its own: console, ports, sums
    resource  servers of clients, on OpenStack
    states    actions of instances that the panel gets wrong unless it is asked right
    views     what can be read about instances besides themselves

Tests: tests/resources/test_instances_traps.py, test_instance_measures.py, test_choices.py, tests/e2e/test_following.py.

Rules: an action ends where the state of the instance shows it, a copy where its image is there, and not by the answer.
"""
