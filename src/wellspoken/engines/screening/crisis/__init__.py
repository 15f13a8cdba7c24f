"""Who, of those who write to an organisation, may be in danger."""
