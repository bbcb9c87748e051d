"""The use cases: each module is one, as functions over the stages."""
