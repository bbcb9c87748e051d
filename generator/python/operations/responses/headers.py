"""Response headers: the types of those whose text stands for something else."""

from __future__ import annotations

from generator.python.code import Code
from generator.python.collect.operations import OperationShapes
from generator.python.text.literals import SpecText
from generator.python.types.spelling import Types

_TEXT = frozenset({"Any", "str", "str | None"})


def plan_headers(shapes: OperationShapes, types: Types) -> tuple[tuple[SpecText, Code], ...]:
    """Return name and type of the headers that are more than text."""
    spelt = [(name, types.in_result(shape)) for name, shape in shapes.headers]
    return tuple((SpecText(name), type_) for name, type_ in spelt if type_.text not in _TEXT)
