"""YouTube: what it takes; there is no connector yet, its text is copied by hand."""
