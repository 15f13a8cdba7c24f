"""A person in care told by grammar and lists of words, not by listed phrases."""
