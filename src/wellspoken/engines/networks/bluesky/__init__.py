"""Bluesky: posts as records in the account's own repository."""
