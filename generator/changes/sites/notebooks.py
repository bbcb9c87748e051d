"""Names the lines of notebooks that may use a changed name: no type checker reads them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from generator.changes.sites.wanted import Wanted


def notebook_lines(
    text: str, package: str, wanted: Iterable[Wanted]
) -> Iterator[tuple[int, int, str]]:
    """Yield line and column in the file of a notebook, and why nothing can be told of them.

    Args:
        text: the file, as Jupyter writes it: a line of code on a line of JSON.
        package: the name of the client's package; notebooks that do not import it are left out.
        wanted: names of the old client.
    """
    if not re.search(rf"\b(?:import|from)\s+{re.escape(package)}\b", _code(text)):
        return
    names = {one.name for one in wanted if one.is_name or one.kind == "class"}
    names |= {one.argument for one in wanted if one.argument}
    names |= {one.value for one in wanted if isinstance(one.value, str)}
    names.discard(package)
    if not names:
        return
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(names)))})(?!\w)")
    written = _written(text)
    is_told = False
    for number, line in enumerate(text.splitlines(), 1):
        match = pattern.search(line) if line.strip() in written else None
        if match is not None:
            is_told = True
            yield number, match.start() + 1, _reason(match[0])
    found = None if is_told else pattern.search(_code(text))
    if found is not None:  # cells that are written otherwise: the file is the place
        yield 1, 1, _reason(found[0])


def _reason(name: str) -> str:
    return f"no type checker reads notebooks, and this one has `{name}`"


def _cells(text: str) -> Iterator[Mapping[str, Any]]:
    try:
        cells = json.loads(text).get("cells", ())
    except (ValueError, AttributeError):
        return
    yield from (
        cell for cell in cells if isinstance(cell, dict) and cell.get("cell_type") == "code"
    )


def _sources(text: str) -> Iterator[str]:
    for cell in _cells(text):
        source = cell.get("source", ())
        lines = source.splitlines(keepends=True) if isinstance(source, str) else source
        yield from (line for line in lines if isinstance(line, str))


def _code(text: str) -> str:
    return "".join(line if line.endswith("\n") else f"{line}\n" for line in _sources(text))


def _written(text: str) -> frozenset[str]:
    """Return the lines of code as JSON has them, with a comma behind and without."""
    written = {json.dumps(line, ensure_ascii=False) for line in _sources(text)}
    written |= {json.dumps(line) for line in _sources(text)}
    return frozenset({*written, *(f"{line}," for line in written)})
