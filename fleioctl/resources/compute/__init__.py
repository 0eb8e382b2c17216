"""OpenStack's servers and what they are made of.

    api_users/         `api-users`: users of the OpenStack API
    backup_schedules   when instances are backed up
    cluster_templates  what container clusters are made from
    clusters           container clusters
    flavor_groups      groups of flavors
    flavors/           `flavors`: sizes of instances
    hypervisors/       `hypervisors`: hosts that instances run on
    images/            `images`: what instances boot from
    instances/         `instances`: servers of clients, and all that can be done to them
    projects           OpenStack projects of services
    regions            regions of the cloud
    ssh_keys/          `ssh-keys`: public SSH keys of users

Tests: tests/resources/test_compute.py, test_instances_traps.py, test_instance_measures.py, tests/sweep.
"""
