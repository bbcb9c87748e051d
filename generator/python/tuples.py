"""Arrays by position: which of them have a fixed length, so that Python can type them as tuples."""

from __future__ import annotations

from generator.python.merge import Merged


def is_tuple(merged: Merged) -> bool:
    """Tell whether an array has exactly the elements that are described by position.

    JSON Schema lets such an array end earlier or, without `items: false`, go on with anything. What
    is told is the length that the document means: `items: false`, or the same least and most length.
    """
    length = len(merged.prefix_items)
    least, most = merged.constraints.get("minItems"), merged.constraints.get("maxItems")
    if merged.items is not None and merged.items.is_never:
        return least in (None, length)
    return least == most == length
