"""Types of Python: shapes of values, and how an annotation spells them."""
