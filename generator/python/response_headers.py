"""Response headers: the types of those whose text stands for something else."""

from __future__ import annotations

from generator.api.model import Operation
from generator.python.arguments import OperationShapes
from generator.python.collect import ModelPlanner
from generator.python.names import pascal, valid
from generator.python.shapes import Shape
from generator.python.stems import Stem
from generator.python.text import SpecText
from generator.python.types import Types

# OpenAPI 3.1.1, 4.8.17.1: "If a response header is defined with the name "Content-Type", it SHALL be ignored."
_IGNORED = frozenset({"content-type"})
_TEXT = frozenset({"Any", "str", "str | None"})


def header_shapes(
    operation: Operation, stem: str, planner: ModelPlanner
) -> tuple[tuple[str, Shape], ...]:
    """Return name and shape of an operation's headers, those of its successes first.

    Of a header that several responses declare, the first counts; case does not.
    """
    found: dict[str, tuple[str, Shape]] = {}
    responses = sorted(operation.responses, key=lambda response: response.status[0] not in "23")
    for header in (header for response in responses for header in response.headers):
        if header.schema is None or header.name.lower() in _IGNORED | found.keys():
            continue
        own = Stem(stem).child(f"{header.name} header")
        if "/components/" in header.pointer:
            own = Stem(valid(pascal(f"{header.name} header"), "Header"))
        found[header.name.lower()] = header.name, planner.argument_shape(header.schema, own)
    return tuple(found.values())


def plan_headers(shapes: OperationShapes, types: Types) -> tuple[tuple[SpecText, str], ...]:
    """Return name and type of the headers that are more than text."""
    spelt = [(name, types.in_result(shape).text) for name, shape in shapes.headers]
    return tuple((SpecText(name), text) for name, text in spelt if text not in _TEXT)
