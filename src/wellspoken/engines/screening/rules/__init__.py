"""The rules, one module each, gathered in `registry`."""
