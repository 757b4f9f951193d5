"""Who is named, in what role, and what the text says they did."""
