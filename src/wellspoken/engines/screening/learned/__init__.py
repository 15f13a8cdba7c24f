"""The learned part of the families: what rules do not know, told by words and their neighbours."""
