"""The promises of every connector, and what each network adds to them."""
