"""A whole page of council minutes: its blocks, rows and labels, one entry a meeting or item."""
