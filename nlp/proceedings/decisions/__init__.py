"""Decisions that a mark or a label tells of, each with its whole text."""
