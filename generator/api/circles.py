"""Finds the schemas that extend themselves through `allOf`, alone or through each other.

JSON Schema gives them no meaning (2020-12, 9.4.1); they are read as if each had the parts of all.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.api.model import Schema
from generator.api.reader import Reader, unescape

_SHOWN = 6
_COMPONENTS = "/components/schemas/"


def report_circles(reader: Reader, nodes: Mapping[str, Schema]) -> None:
    """Report every circle once, at the part that closes it in the first of its schemas."""
    targets = {part.reference for part in nodes.values() if part.reference}
    graph = {pointer: dict(_extended(nodes[pointer])) for pointer in sorted(targets)}
    for circle in _circles(graph):
        names = [f"`{_shown(pointer)}`" for pointer in circle]
        shown = " -> ".join([*names[:_SHOWN], *["..."][: len(names) > _SHOWN], names[0]])
        reader.report(
            "warning",
            "circular-all-of",
            f"`allOf` leads back to itself: {shown}",
            graph[circle[0]][circle[1 % len(circle)]],
            consequence="each of them has the parts of all",
            hint="let one of them hold what they share, and the others extend it",
        )


def _extended(schema: Schema) -> Iterator[tuple[str, str]]:
    """Yield what a schema extends, and where it says so."""
    waiting = [schema]
    while waiting:
        part = waiting.pop(0)
        if part.reference:
            yield part.reference, part.pointer
        waiting += part.all_of


def _circles(graph: Mapping[str, Mapping[str, str]]) -> Iterator[Sequence[str]]:
    """Yield the circles that a walk closes, each beginning with the first of its pointers."""
    done: set[str] = set()
    for start in graph:
        path = {} if start in done else {start: iter(graph[start])}
        while path:
            node = next(path[next(reversed(path))], None)
            if node is None:
                done.add(path.popitem()[0])
            elif node in path:
                walked = list(path)
                yield _from_first(walked[walked.index(node) :])
            elif node not in done:
                path[node] = iter(graph[node])


def _from_first(circle: Sequence[str]) -> Sequence[str]:
    first = circle.index(min(circle))
    return (*circle[first:], *circle[:first])


def _shown(pointer: str) -> str:
    name = pointer.removeprefix(_COMPONENTS)
    return f"#{pointer}" if name == pointer or "/" in name else unescape(name)
