"""The councils' sites in, records out: the only room that knows the web."""
