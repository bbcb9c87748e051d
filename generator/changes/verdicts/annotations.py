"""Compares annotations: whether a value of one type can stand where another type is written."""

from __future__ import annotations

import ast
import re

_SEQUENCES = {"list": "Sequence", "List": "Sequence", "tuple": "Sequence", "Iterable": "Sequence"}
_MAPS = {"dict": "Mapping"}

_PLAIN = {
    "Number": "float",
    "Integer": "int",
    "ExactNumber": "Decimal",
    "DecimalText": "Decimal",
    "Timestamp": "datetime",
    "TimestampSeconds": "datetime",
    "TimestampMilliseconds": "datetime",
    "TimestampMicroseconds": "datetime",
    "Date": "date",
    "Time": "time",
    "Duration": "timedelta",
    "Uuid": "UUID",
    "Base64": "bytes",
    "Base64Url": "bytes",
    "Tuple": "tuple",
}
"""What the runtime's types are in Python; their other names say how JSON writes them."""


def in_python(annotation: str) -> str:
    """Return an annotation as code that uses a client sees it: `datetime` for `Timestamp`."""
    text = re.sub(r"\bmodels\.", "", annotation)
    return re.sub(r"\b[A-Z]\w*\b", lambda match: _PLAIN.get(match[0], match[0]), text)


def fits(value: str, place: str) -> bool:
    """Tell whether values of an annotation fit where another annotation is written."""
    if value == place:
        return True
    try:
        first, second = (ast.parse(text.strip(), mode="eval").body for text in (value, place))
    except SyntaxError:
        return False
    return _fits(first, second)


def _fits(value: ast.expr, place: ast.expr) -> bool:
    wanted = list(_members(place))
    if any(_name(one) in ("Any", "object") for one in wanted):
        return True
    return all(any(_one_fits(one, other) for other in wanted) for one in _members(value))


def _members(node: ast.expr) -> list[ast.expr]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return [*_members(node.left), *_members(node.right)]
    return [node]


def _one_fits(value: ast.expr, place: ast.expr) -> bool:
    first, second = _name(value), _name(place)
    if first == "Literal" and second == "Literal":
        return ast.dump(value) == ast.dump(place)
    if first != second and (first, second) != ("int", "float"):
        return False
    ours, theirs = _arguments(value), _arguments(place)
    if len(ours) != len(theirs):
        return not theirs
    return all(_fits(one, other) for one, other in zip(ours, theirs, strict=True))


def _name(node: ast.expr) -> str:
    base = node.value if isinstance(node, ast.Subscript) else node
    text = ast.unparse(base).rpartition(".")[2]
    return _MAPS.get(_SEQUENCES.get(text, text), _SEQUENCES.get(text, text))


def _arguments(node: ast.expr) -> list[ast.expr]:
    if not isinstance(node, ast.Subscript):
        return []
    return list(node.slice.elts) if isinstance(node.slice, ast.Tuple) else [node.slice]
