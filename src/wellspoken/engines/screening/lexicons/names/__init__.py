"""Lexicons behind the finding of names: names of the world, and what only looks like one."""
