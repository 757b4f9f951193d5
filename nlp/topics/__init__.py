"""What it was about: topics of the taxonomy, the aspect they came up under, key phrases."""
