"""`allOf`, and what stands beside it, as one description of an object."""
