from wellspoken.apps.newsroom.services.pages import DatabaseNewsroom

__all__ = ["DatabaseNewsroom"]
