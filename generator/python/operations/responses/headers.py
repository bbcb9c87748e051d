"""Response headers: the types of those whose text stands for something else."""

from __future__ import annotations

from generator.python.collect.operations import OperationShapes
from generator.python.text.literals import SpecText
from generator.python.types.spelling import Types

_TEXT = frozenset({"Any", "str", "str | None"})


def plan_headers(shapes: OperationShapes, types: Types) -> tuple[tuple[SpecText, str], ...]:
    """Return name and type of the headers that are more than text."""
    spelt = [(name, types.in_result(shape).text) for name, shape in shapes.headers]
    return tuple((SpecText(name), text) for name, text in spelt if text not in _TEXT)
