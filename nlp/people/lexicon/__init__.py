"""The words that names, offices and acts are told by, and how they are spelt."""
