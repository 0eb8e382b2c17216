"""OpenStack's volumes and their copies.

volume_copies   copies of disks: snapshots and backups
volumes         disks of customers, their snapshots and backups

Tests: tests/sandbox/test_cloud.py.
"""
