from wellspoken.apps.audit.models.entry import ChainHead, Entry

__all__ = ["ChainHead", "Entry"]
