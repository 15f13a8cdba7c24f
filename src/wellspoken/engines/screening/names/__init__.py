"""Names of people in a text: finding them, and judging in which part somebody is named."""

from wellspoken.engines.screening.names.finder import PersonName, find_people

__all__ = ["PersonName", "find_people"]
