"""How often a matter comes, when it is next due and why not, what was promised and came back."""
