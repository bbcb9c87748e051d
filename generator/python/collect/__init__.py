"""Which models there are: every schema that deserves a name becomes a model."""
