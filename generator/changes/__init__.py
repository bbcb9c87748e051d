"""Compares two versions of an API: what changed, what breaks on the wire, and what breaks in Python."""
