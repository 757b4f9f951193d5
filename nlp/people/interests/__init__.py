"""Who declared an interest."""
