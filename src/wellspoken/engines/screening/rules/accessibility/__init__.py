"""What a person who cannot see or hear the media would miss."""
