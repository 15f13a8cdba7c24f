"""Registers in the forms that others use."""
