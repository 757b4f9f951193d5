"""What a vote decided where no mark says so: the motion that was carried or lost."""
