"""Who was elected: votes for nominees, and officers told as a list."""
