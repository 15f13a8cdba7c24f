"""`wellspoken check`: the screening engine in a terminal, an editor or CI; needs no database."""
