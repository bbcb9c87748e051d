"""A file as a value."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class RenderedFile:
    """A file of the output: its POSIX path relative to the package, and its text."""

    path: str
    text: str
