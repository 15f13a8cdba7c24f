"""Weights that a package ships: a line for each thing seen, its weight after a tab."""

from importlib.resources import files


def read_table(package: str, name: str) -> dict[str, int]:
    """Return the weights in a package's file by what is seen; the bias under an empty string.

    Lines without a tab, such as the heading, say nothing.
    """
    table: dict[str, int] = {}
    for line in (files(package) / name).read_text(encoding="utf-8").split("\n"):
        thing, tab, weight = line.rpartition("\t")
        if tab:
            table[thing] = int(weight)
    return table
