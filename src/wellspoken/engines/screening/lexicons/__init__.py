"""Words and numbers that the rules look up; data kept apart from reasoning."""
