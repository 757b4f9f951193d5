"""The names of people in a text, and which of them are one person."""
