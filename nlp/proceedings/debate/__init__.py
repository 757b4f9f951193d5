"""The debate walked through: what was moved, called, told, named and decided, as it comes."""
