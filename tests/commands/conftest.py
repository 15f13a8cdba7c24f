"""Installations in folders of their own, every command a process of its own."""

from tests.support.installation import empty, installation, migrated

__all__ = ["empty", "installation", "migrated"]
