"""Text of a document in generated code: literals and descriptions."""
