"""What the engine cannot read, said aloud."""
