"""What is wrong with a document: the official schemas, a walk over the document, and the messages."""
