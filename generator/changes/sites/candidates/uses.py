"""Says what code does with a value that it reads, and whether a value of another type can do that."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from uuid import UUID

import libcst as cst

from generator.changes.sites.candidates.module import Searched

_TYPES: dict[str, type] = {
    kind.__name__: kind
    for kind in (
        *(str, bytes, bool, int, float, list, dict, tuple),
        *(date, datetime, time, timedelta, Decimal, UUID),
    )
}
_WITH_TEXT = "+ text"
"""An operator that needs a text on both sides."""
_ORDERED = (cst.LessThan, cst.LessThanEqual, cst.GreaterThan, cst.GreaterThanEqual)
_TEXTS = (cst.SimpleString, cst.FormattedString, cst.ConcatenatedString)


def use_of(searched: Searched, node: cst.CSTNode) -> str:
    """Return the attribute that code needs of a value, such as `split` or `__len__`; empty where it needs none."""
    parent = searched.parent(node)
    match parent:
        case cst.Attribute(value=value) if value is node:
            return parent.attr.value
        case cst.Subscript(value=value) if value is node:
            return "__getitem__"
        case cst.For(iter=value) | cst.CompFor(iter=value) if value is node:
            return "__iter__"
        case cst.ComparisonTarget(operator=cst.In() | cst.NotIn(), comparator=value) if (
            value is node
        ):
            return "__contains__"
        case cst.Arg():
            call = searched.parent(parent)
            is_length = isinstance(call, cst.Call) and isinstance(call.func, cst.Name)
            return "__len__" if is_length and call.func.value == "len" else ""  # type: ignore[attr-defined]
        case cst.BinaryOperation(operator=cst.Add()):
            other = parent.right if parent.left is node else parent.left
            return _WITH_TEXT if isinstance(other, _TEXTS) else ""
        case cst.Comparison(left=value, comparisons=[target]) if value is node:
            is_ordered = isinstance(target.operator, _ORDERED)
            return _WITH_TEXT if is_ordered and isinstance(target.comparator, _TEXTS) else ""
    return ""


def is_possible(use: str, annotation: str) -> bool:
    """Tell whether a value of some type has what code needs of it; true where that is not known."""
    names = [re.match(r"\w*", part.strip()) for part in annotation.split("|")]
    kinds = [_TYPES.get(name[0]) for name in names if name is not None and name[0] != "None"]
    if not use or not kinds:
        return True
    if use == _WITH_TEXT:
        return any(kind in (None, str) for kind in kinds)
    return any(kind is None or hasattr(kind, use) for kind in kinds)
