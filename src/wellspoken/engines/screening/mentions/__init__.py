"""Rooms, days, ages and places that a text mentions, and whose they are by the words about them."""
