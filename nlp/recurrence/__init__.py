"""What comes back: items of a committee that are the same matter, and what is procedure."""
