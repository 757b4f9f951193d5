"""Who moved and who seconded."""
