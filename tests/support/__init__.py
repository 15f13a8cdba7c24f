"""Real things that tests run against."""
