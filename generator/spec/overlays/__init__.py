"""OpenAPI Overlays (1.0 and 1.1): a document with what other files change in it."""
