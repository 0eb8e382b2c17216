"""OpenStack's volumes and their copies.

    volume_backups    backups of volumes
    volume_snapshots  snapshots of volumes
    volumes/          `volumes`: disks of clients

Tests: tests/resources/test_storage.py, tests/sweep.
"""
