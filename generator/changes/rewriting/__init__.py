"""Rewrites consumers' code where a rename is certain, and keeps only what their type checker accepts."""
