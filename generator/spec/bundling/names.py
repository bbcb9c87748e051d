"""Names the components that other files bring in: stable, whatever order they are met in.

A component is called what it is called where it stands. Where that is taken, the folders, file and
keys that lead to it tell it apart: all that collide, so that none depends on which came first.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from generator.spec.pointers import find, parent, split
from generator.spec.references.resolving import Target
from generator.spec.text.source import Source
from generator.spec.text.urls import is_remote

_NOT_IN_NAMES = re.compile(r"[^A-Za-z0-9._-]+")
_SUFFIX = re.compile(r"(\.schema)?\.(json|ya?ml)$", re.IGNORECASE)
# Keys that say what kind of thing stands below them, not which one.
_PLAIN_KEYS = frozenset(
    "components schemas responses parameters examples requestBodies headers securitySchemes links "
    "callbacks pathItems mediaTypes definitions $defs properties items".split()
)


def name_components(
    targets: Sequence[Target], taken: Collection[str], root: Source
) -> Mapping[tuple[str, str], str]:
    """Give each target its name within one section, where some names are taken already."""
    paths = {target.key: _path(target, root) for target in targets}
    depths = dict.fromkeys(paths, 1)
    while True:
        names = {key: _name(paths[key][-depth:]) for key, depth in depths.items()}
        groups: dict[str, list[tuple[str, str]]] = {}
        for key, name in names.items():
            groups.setdefault(name, []).append(key)
        blurred = [
            key
            for name, keys in groups.items()
            if len(keys) > 1 or name in taken
            for key in keys
            if depths[key] < len(paths[key])
        ]
        if not blurred:
            return _numbered(names, taken, paths)
        for key in blurred:
            depths[key] += 1


def _path(target: Target, root: Source) -> tuple[str, ...]:
    """Give the parts of where a target stands, the most telling one last."""
    *folders, file = _file_parts(target.source, root)
    stem = stem_of(file)
    keys = split(target.pointer)
    telling = [key for key in keys[:-1] if key not in _PLAIN_KEYS]
    if not keys:
        return (*folders, stem)
    if isinstance(find(target.source.data, parent(target.pointer)), list):
        return (*folders, *telling, keys[-1], stem)
    return (*folders, stem, *telling, keys[-1])


def stem_of(path: str) -> str:
    """Give what a file is called, without its folders and what only says how it is written."""
    file = path.rpartition("/")[2]
    return _SUFFIX.sub("", file) or file


def _file_parts(source: Source, root: Source) -> tuple[str, ...]:
    if is_remote(source.place):
        path = PurePosixPath(unquote(urlsplit(source.place).path))
    else:
        path = PurePosixPath(source.name)
        folder = PurePosixPath(root.name).parent
        path = path.relative_to(folder) if path.is_relative_to(folder) else path
    return tuple(part for part in path.parts if part != "/") or ("component",)


def _name(parts: Sequence[str]) -> str:
    return "_".join(filter(None, map(_plain, parts))) or "Component"


def _plain(part: str) -> str:
    return _NOT_IN_NAMES.sub("_", part).strip("_")


def _numbered(
    names: Mapping[tuple[str, str], str],
    taken: Collection[str],
    paths: Mapping[tuple[str, str], tuple[str, ...]],
) -> dict[tuple[str, str], str]:
    """Tell by numbers apart what even its whole path does not."""
    result: dict[tuple[str, str], str] = {}
    used = set(taken)
    for key in sorted(names, key=lambda key: (paths[key], key[1])):
        name, number = names[key], 2
        while name in used:
            name, number = f"{names[key]}{number}", number + 1
        used.add(name)
        result[key] = name
    return result
