"""Sentences by their meaning, for those who install the extra `vectors`: optional, English only."""
