"""Names bodies of errors that operations share after their status, not after one of the operations.

The names that the operations give them stay, as aliases.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping

from generator.api.model import Schema
from generator.python.collect.models import Model
from generator.python.names.identifiers import allocate
from generator.python.names.stems import status_words
from generator.python.types.shapes import Ref

_PLACE = re.compile(r"(/paths/[^/]+/[^/]+)/responses/([45][^/]*|default)/content/[^/]+/schema")
_MIXED = ("ErrorBody", "SharedErrorBody")
"""What is shared by several statuses."""

Named = tuple[dict[str, Model], dict[str, str]]
"""Models and their names, by their pointers."""


def name_shared_errors(
    models: Mapping[str, Model],
    names: Mapping[str, str],
    reserved: Collection[str],
    kept: Collection[str] = (),
) -> Named:
    """Give the bodies that are the only shared ones of their status a name that says so.

    Where operations share two bodies of one status, its name could mean either; both keep theirs. So do
    those that are ``kept``, by their pointers.
    """
    groups = {target: uses for target, uses in _groups(models).items() if target not in kept}
    wanted, targets = dict[str, tuple[str, ...]](), dict[str, str]()
    mixed = [target for target, statuses in groups.items() if len(statuses) > 1]
    for target, statuses in groups.items():
        own = [s for s in statuses if all(s not in groups[t] for t in groups if t != target)]
        if len(statuses) == 1 and own:
            wanted[target] = _names(own[0])
        elif mixed == [target]:
            wanted[target] = _MIXED
            for status in own:
                key = f"{target}/{status}"
                wanted[key], targets[key] = _names(status), target
    granted = allocate(wanted, reserved, separator="", taken=names.values())
    found, called = dict(models), dict(names)
    for key, name in granted.items():
        if key in targets:
            found[key], called[key] = _alias(models[targets[key]], key), name
            continue
        for pointer in (key, *_inside(key, models)):
            alias = f"{pointer}/alias"
            rest = names[pointer].removeprefix(names[key])
            if pointer == key or (
                rest != names[pointer] and f"{name}{rest}" not in called.values()
            ):
                found[alias], called[alias] = _alias(models[pointer], alias), names[pointer]
                called[pointer] = f"{name}{rest}"
    return found, called


def _groups(models: Mapping[str, Model]) -> dict[str, list[str]]:
    """Return the statuses of each body that several operations share, in their order."""
    users: dict[str, set[str]] = defaultdict(set)
    for pointer, model in models.items():
        if model.kind == "alias" and isinstance(model.shape, Ref):
            users[model.shape.pointer].add(pointer)
    found = {}
    for target in sorted(users):
        places = [_PLACE.fullmatch(pointer) for pointer in (target, *users[target])]
        matches = [place for place in places if place is not None]
        is_shared = len({match[1] for match in matches}) > 1 and len(matches) == len(places)
        if is_shared and models[target].kind == "class":
            found[target] = sorted({match[2] for match in matches})
    return found


def _names(status: str) -> tuple[str, ...]:
    name = "DefaultError" if status == "default" else status_words(status)
    return (name, f"{name}Body", f"Shared{name}Body")


def _inside(pointer: str, models: Mapping[str, Model]) -> Iterator[str]:
    """Yield what stands inside of a body and is no alias of what stands elsewhere."""
    for inner, model in models.items():
        if inner.startswith(f"{pointer}/") and model.kind != "alias" and not model.is_derived:
            yield inner


def _alias(model: Model, pointer: str) -> Model:
    """Return another name for a model, in its module."""
    return Model(
        pointer=pointer,
        root=model.root,
        candidates=model.candidates,
        kind="alias",
        schema=Schema(pointer=pointer),
        shape=Ref(model.pointer),
        is_derived=True,
    )
