"""Judges whether the types of a generated package say what its document says."""
