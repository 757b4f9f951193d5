"""How right is it: what was found, held against labels made by reading."""
