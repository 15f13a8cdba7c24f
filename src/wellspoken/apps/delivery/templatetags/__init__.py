"""Tags for the pages around the workspace."""
