"""Output trees on disk: read, compared, written whole, and recorded in a lock."""
