"""What sentences and titles say, whoever asks: none of it knows of a vote that is open."""
