"""The commands about two versions of a document."""
