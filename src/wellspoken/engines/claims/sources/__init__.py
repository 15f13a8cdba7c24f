"""Where evidence comes from: identifiers, retractions, topics, and what may be stored of each."""
