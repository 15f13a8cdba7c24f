"""Mailing lists: subscribers, double opt-in, bounces."""
