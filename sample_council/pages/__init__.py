"""The pages: each function answers one kind of page, or None where its parameters are wrong."""
