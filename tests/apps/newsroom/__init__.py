"""The public site, as readers, feed programs and crawlers meet it."""
