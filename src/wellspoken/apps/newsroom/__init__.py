"""The own site as the first channel: permanent pages, feeds, corrections."""
