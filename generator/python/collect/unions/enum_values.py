"""The values of enumerations: which of them have a name, and the plain types beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from generator.python.types.shapes import Scalar, Shape, members_of, shape_of, union


def nameable(found: Sequence[Any]) -> tuple[tuple[Any, ...], Shape]:
    """Return the values that an enumeration can name, and the plain types of all its values."""
    kinds: tuple[type, ...] = (str, int)
    if any(isinstance(value, float) for value in found):
        kinds = (str, bool)  # 1 is a number like 1.5 then
        found = [float(value) if type(value) is int else value for value in found]
    values = {(type(each), each): each for each in found if isinstance(each, kinds)}
    one_of_each_type = {type(value): value for value in found}.values()
    return tuple(values.values()), union(*map(shape_of, one_of_each_type))


def unnamed(found: Sequence[Any], values: Sequence[Any]) -> Iterator[Shape]:
    """Yield the types of the values that an enumeration cannot name; null is no such value."""
    for value in found:
        if value is not None and not any(
            value == each and type(value) is type(each) for each in values
        ):
            yield shape_of(value)


def beside(plain: Shape, others: Sequence[Shape]) -> Shape:
    """Return the types of an enumeration's unknown values and of what may stand instead of one.

    A text in a format takes any text: the plain text would hide the format.
    """
    has_format = any(isinstance(o, Scalar) and o.type == "string" and o.format for o in others)
    kept = [each for each in members_of(plain) if not (has_format and each == Scalar("string"))]
    return union(*kept, *others)
