"""Says what a difference means: on the wire, and for Python code."""
