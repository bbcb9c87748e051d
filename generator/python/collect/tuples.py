"""Arrays by position: which of them have a fixed length, so that Python can type them as tuples."""

from __future__ import annotations

from generator.python.collect.merging.merge import Merged


def is_tuple(merged: Merged) -> bool:
    """Tell whether an array has exactly the elements that are described by position.

    JSON Schema lets such an array end earlier, unless `minItems` says otherwise.
    """
    return has_no_rest(merged) and merged.constraints.get("minItems") == len(merged.prefix_items)


def has_no_rest(merged: Merged) -> bool:
    """Tell whether an array ends with the elements that are described by position, if not before."""
    most = merged.constraints.get("maxItems")
    is_short = isinstance(most, int) and most <= len(merged.prefix_items)
    return is_short or (merged.items is not None and merged.items.is_never)
