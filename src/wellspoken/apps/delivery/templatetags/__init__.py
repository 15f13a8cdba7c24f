"""What delivery's pages write times with."""
