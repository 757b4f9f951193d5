"""What a title says: the matter it names, of what time and kind, and what only stands around it."""
