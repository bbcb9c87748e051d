"""Changes the configuration of a target: another document, and another version in what is sent."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from generator.config.reading import Target


def configured(
    path: Path,
    target: Target,
    spec: str,
    versions: tuple[str, str] = ("", ""),
    names: Mapping[str, Mapping[str, str]] = MappingProxyType({}),
) -> tuple[bytes, tuple[tuple[str, str, str], ...]]:
    """Return a configuration in which a target has another document, and the settings that differ.

    All else stays to the byte, comments included. A header or query value that is the old version of the API
    becomes the new version: such a value is what chooses the version. ``names`` are put into the table `names`.
    """
    import tomlkit

    content = path.read_bytes()
    document = tomlkit.parse(content.decode("utf-8"))
    table: Any = document
    for key in (
        *(("tool", "oarlock") if path.name == "pyproject.toml" else ()),
        "targets",
        target.name,
    ):
        table = table[key]
    moved: list[tuple[str, str, str]] = []
    value = spec if "://" in spec else Path(os.path.relpath(spec, path.parent)).as_posix()
    former = str(table["spec"])
    if os.path.normpath(former) != os.path.normpath(value):
        table["spec"] = value
        moved.append(("spec", former, value))
    before, after = versions
    for key in ("headers", "query"):
        for name, its in dict(table.get(key, {})).items():
            if before and before != after and str(its) == before:
                table[key][name] = after
                moved.append((f"{key}.{name}", before, after))
    for kind, given in names.items():
        kinds = table.setdefault("names", tomlkit.table())
        values = kinds.setdefault(kind, tomlkit.table())
        for key, name in given.items():
            if values.get(key) != name:
                moved.append((f'names.{kind}."{key}"', str(values.get(key, "")), name))
                values[key] = name
    return (tomlkit.dumps(document).encode() if moved else content), tuple(moved)
