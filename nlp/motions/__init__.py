"""What was proposed, by whom, and the words that were proposed."""
