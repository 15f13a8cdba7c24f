"""How an organisation answers people: who is spoken to, and what the answer gives away."""
