"""Swagger 2.0 in the vocabulary of OpenAPI 3.0."""
