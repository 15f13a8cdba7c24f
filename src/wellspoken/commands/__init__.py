"""One module for each command of `wellspoken`; Django is loaded only by those that need it."""
