"""Models without a client: pydantic models, dataclasses, typed dictionaries or msgspec structs."""
