"""Screening as policy: findings that were recorded, overrides and who answered for them."""
