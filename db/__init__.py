"""Records and annotations in, tables out: the only room that writes SQL."""
