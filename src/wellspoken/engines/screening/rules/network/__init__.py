"""What a channel would refuse, cut off or lead astray."""
