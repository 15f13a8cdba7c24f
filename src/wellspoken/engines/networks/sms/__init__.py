"""Text messages: what they take; there is no connector yet."""
