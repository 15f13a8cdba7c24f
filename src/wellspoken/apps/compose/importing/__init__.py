"""From a content calendar in a file to drafts, with a report for each row."""
