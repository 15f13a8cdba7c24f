from tests.support.installation import installation, migrated

__all__ = ["installation", "migrated"]
