"""How a list goes on: from the document, or from the configuration."""
