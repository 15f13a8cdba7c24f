"""Words that wound, by what they are said of, and what to write instead."""
