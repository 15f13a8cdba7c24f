"""Wellspoken: how a healthcare organisation speaks and listens in public."""

__version__ = "0.1.0"
