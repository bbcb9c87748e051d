"""Spreads the models over modules: one for each named schema with all that stands inside it.

Modules that need each other are merged, so that the rest form an acyclic graph and a call loads only
what it needs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.python.collect.models import Model
from generator.python.names.identifiers import (
    KEYWORDS,
    allocate,
    is_file_name,
    snake,
    valid,
)

# What the package of models calls things itself; a module of that name would replace them.
_PACKAGE_NAMES = frozenset({"annotations", "lazy"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelModule:
    """One module of models."""

    name: str
    models: tuple[Model, ...]


def group_models(models: Iterable[Model], names: Mapping[str, str]) -> tuple[ModelModule, ...]:
    """Return the modules, in the order of their names.

    Args:
        models: all models.
        names: the class name of each model, by its pointer.
    """
    groups: dict[str, list[Model]] = defaultdict(list)
    for model in models:
        groups[model.root].append(model)
    root_of = {model.pointer: model.root for model in models}
    edges = {
        root: {root_of[p] for model in members for p in model.needs()} - {root}
        for root, members in groups.items()
    }
    place = {root: index for index, root in enumerate(groups)}
    merged = [
        [model for root in sorted(component, key=place.__getitem__) for model in groups[root]]
        for component in components(edges)
    ]
    wanted = {
        _leader(members, names): (valid(snake(names[_leader(members, names)]), "model"),)
        for members in merged
    }
    reserved = KEYWORDS | _PACKAGE_NAMES | frozenset(names.values())
    modules = allocate(
        {key: tuple(_file_name(n) for n in candidates) for key, candidates in wanted.items()},
        reserved,
    )
    return tuple(
        sorted(
            (
                ModelModule(name=modules[_leader(members, names)], models=tuple(members))
                for members in merged
            ),
            key=lambda module: module.name,
        )
    )


def _file_name(name: str) -> str:
    return name if is_file_name(name) else f"{name}_"


def _leader(members: list[Model], names: Mapping[str, str]) -> str:
    """Return the pointer of the model that a module is named after: the first root, by name."""
    roots = [model for model in members if model.pointer == model.root] or members
    return min(roots, key=lambda model: (names[model.pointer], model.pointer)).pointer


def components(edges: Mapping[str, set[str]]) -> Iterator[list[str]]:
    """Yield the strongly connected components of a graph (Tarjan, without recursion)."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    on_stack: set[str] = set()
    for start in edges:
        if start in index:
            continue
        work: list[tuple[str, Iterator[str]]] = [(start, iter(sorted(edges[start])))]
        index[start] = low[start] = len(index)
        stack.append(start)
        on_stack.add(start)
        while work:
            node, successors = work[-1]
            following = next(successors, None)
            if following is None:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == index[node]:
                    component: list[str] = []
                    while not component or component[-1] != node:
                        component.append(stack.pop())
                    on_stack.difference_update(component)
                    yield component
            elif following not in index:
                index[following] = low[following] = len(index)
                stack.append(following)
                on_stack.add(following)
                work.append((following, iter(sorted(edges[following]))))
            elif following in on_stack:
                low[node] = min(low[node], index[following])
