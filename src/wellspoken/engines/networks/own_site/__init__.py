"""The organisation's own site as a network: the first channel, the one that copies point to."""

from wellspoken.engines.networks.own_site.connector import OwnSite
from wellspoken.engines.networks.own_site.port import Newsroom, Place

__all__ = ["Newsroom", "OwnSite", "Place"]
