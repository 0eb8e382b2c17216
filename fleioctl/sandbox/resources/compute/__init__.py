"""OpenStack's servers and what they are made of.

api_users       users of the OpenStack API: a bare array
containers      container clusters and the templates they are made from
flavor_lists    the many small lists of flavors, by group, image and client group
flavors         where servers run and in which sizes: regions, flavors and their groups, hypervisors
images          images: templates, snapshots and backups
instances/      see its own map
pictures        flavors and regions as other objects show them
projects        openStack projects of services
schedules       when servers are backed up
tenants         customers as the cloud sees them, and sums over the cloud

Tests: tests/sandbox/test_instances.py, test_cloud.py, test_versions_compute.py.
"""
