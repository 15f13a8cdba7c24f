"""Facebook Pages: what they take; there is no connector yet, text is copied by hand."""
