"""The organisation's accounts on networks, and how each is doing."""
