"""What the text says that somebody named did."""
