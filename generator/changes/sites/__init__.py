"""Finds the places in a consumer's code that changes concern, with the consumer's own type checker."""
