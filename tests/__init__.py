"""What Wellspoken promises, as sentences."""
