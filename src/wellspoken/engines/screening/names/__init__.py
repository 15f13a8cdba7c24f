"""Finding names of people: a small learned tagger and its data."""

from wellspoken.engines.screening.names.tagger import NamedPerson, find_names

__all__ = ["NamedPerson", "find_names"]
