"""Divides the models of a very large document among modules: pyright gives up on a module of that size."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from generator.python.models.modules import components
from generator.python.models_plan import AliasOfModel, ClassOfModel, EnumOfModel
from generator.python.params.plans import names_in

Entry = EnumOfModel | ClassOfModel | AliasOfModel

_LARGEST = 24_000
"""Bindings of a module. pyright reads modules of about 30,000."""


def divided(entries: Sequence[Entry]) -> list[list[Entry]]:
    """Return models in groups, each of which names only models of its own and of groups before it.

    Models that hold each other stay together. One group is enough for all but a few documents.
    """
    if sum(map(_size, entries)) <= _LARGEST:
        return [list(entries)]
    known = {entry.name: entry for entry in entries}
    edges = {name: known.keys() & names_of(entry) for name, entry in known.items()}
    groups: list[set[str]] = [set()]
    size = 0
    for circle in components(edges):
        more = sum(_size(known[name]) for name in circle)
        if groups[-1] and size + more > _LARGEST:
            groups.append(set())
            size = 0
        groups[-1].update(circle)
        size += more
    return [[entry for entry in entries if entry.name in group] for group in groups]


def names_of(entry: Entry) -> set[str]:
    """Return all names in the types of a model."""
    return {name for annotation in _annotations(entry) for name in names_in(annotation)}


def _annotations(entry: Entry) -> Iterable[str]:
    match entry:
        case EnumOfModel():
            return ()
        case AliasOfModel():
            return (entry.annotation,)
    return (*(field.annotation for field in entry.fields), entry.extra)


def _size(entry: Entry) -> int:
    """Return how many names and calls a model binds."""
    return sum(_bindings(entry))


def _bindings(entry: Entry) -> Iterator[int]:
    yield 2
    for field in entry.fields if isinstance(entry, ClassOfModel) else ():
        yield 1 + bool(field.default) + (field.name != field.property)
