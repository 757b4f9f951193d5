"""Text in, annotations out: the only room that knows language. No URL, no table."""
