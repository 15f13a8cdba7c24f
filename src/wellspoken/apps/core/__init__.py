"""The ground: time, the installation's identity, the shell's templates."""
