"""Mailing lists, as subscribers and staff meet them."""
