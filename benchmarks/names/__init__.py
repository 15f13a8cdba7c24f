"""What the name tagger learns from and is measured on."""
