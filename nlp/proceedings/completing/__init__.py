"""What follows once all is read: repeats left out, and what sentences bear out or tell alone."""
