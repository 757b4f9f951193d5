"""Who was there, who sent apologies and who was absent."""
