"""Conformance: generated clients called over HTTP, every request judged against the document."""
