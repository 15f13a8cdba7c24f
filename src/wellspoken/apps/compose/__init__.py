"""What is being written: posts, variants, campaigns, the calendar."""
