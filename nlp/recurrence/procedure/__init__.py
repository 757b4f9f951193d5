"""Which items have no matter of their own."""
