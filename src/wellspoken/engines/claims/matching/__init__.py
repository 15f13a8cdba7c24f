"""From a reading to ranked claims with probabilities."""
