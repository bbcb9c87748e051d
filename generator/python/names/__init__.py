"""From words of a document to Python identifiers."""
