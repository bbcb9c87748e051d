"""The loaded document: plain data, its version, and the way back to files and lines."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from generator.errors import Diagnostic, Location
from generator.spec.text.source import Origins, locate, nearest


@dataclass(frozen=True, kw_only=True, eq=False)
class Document:
    """A self-contained OpenAPI document, in the vocabulary of 3.0, 3.1 or 3.2.

    ``path`` is the text that the user gave. ``version`` says which vocabulary ``data`` is written
    in ("3.0.1"); ``declared_version`` is what the file says, and differs for Swagger 2.0 only,
    which is converted. ``data`` has only references to itself (``#/...``) and must not be changed.
    ``original`` is the same document before conversion, ``moved`` its pointers by those of ``data``.
    ``is_self_contained`` says that nothing in the file names another one, or itself by its name;
    ``places`` are those of all texts that were read.
    """

    path: str
    version: str
    declared_version: str
    data: dict[str, Any]
    original: dict[str, Any]
    diagnostics: tuple[Diagnostic, ...]
    origins: Origins
    moved: Mapping[str, str]
    is_self_contained: bool = True
    places: frozenset[str] = frozenset()

    @cached_property
    def digest(self) -> str:
        """The digest of the data, in its order, without the layout of the text."""
        text = json.dumps(self.data, separators=(",", ":"))
        return "sha256:" + hashlib.sha256(text.encode()).hexdigest()

    @property
    def is_one_file(self) -> bool:
        """Whether all of it stands in the file that was named."""
        return len({source.place for source, _ in self.origins.values()}) == 1

    def renamed(self, rename: Callable[[str], str]) -> Document:
        """Return the same document, whose texts messages call by other names."""
        sources = {id(source): source for source, _ in self.origins.values()}
        named = {key: replace(source, name=rename(source.name)) for key, source in sources.items()}
        return replace(
            self,
            origins={
                at: (named[id(source)], place) for at, (source, place) in self.origins.items()
            },
        )

    def locate(self, pointer: str) -> Location:
        """Give the file, line and column of a node of ``data``, or of its nearest ancestor."""
        return self.locate_original(_translate(pointer, self.moved))

    def locate_original(self, pointer: str) -> Location:
        """Give the place of a node of ``original``."""
        return locate(pointer, self.origins)


def _translate(pointer: str, moved: Mapping[str, str]) -> str:
    if not moved:
        return pointer
    prefix = nearest(pointer, moved)
    return moved[prefix] + pointer[len(prefix) :]
