"""What was decided: each resolution once, with its verb, status and parts."""
