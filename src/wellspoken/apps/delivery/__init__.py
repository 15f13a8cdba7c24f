"""The outbox: the only road from a Release to a network."""
