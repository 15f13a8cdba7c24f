"""What would give away a patient, a relative or a household member."""
