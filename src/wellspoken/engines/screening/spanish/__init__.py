"""Texts in Spanish, word for word in English, for rules and models that know English."""
