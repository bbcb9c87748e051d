"""A plan as text: what the templates call, the source map, and the formatter."""
