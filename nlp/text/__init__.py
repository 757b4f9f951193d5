"""How a text is built: its lines, its paragraphs and their outline."""
