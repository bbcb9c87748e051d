"""Where the nodes of one text stand: lines and columns, found only when something is reported.

JSON is read along the way to the wanted node only; each object or array is read once. YAML's
events are read once, all of them.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from typing import Literal

from generator.spec.pointers import join, parent, split

Layout = Literal["json", "yaml"]

_BREAK = re.compile(r"\r\n|\n|\r")
_SPACE = re.compile(r"[ \t\r\n]*")
_BRACKET = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]]', re.DOTALL)
_DECODER = json.JSONDecoder()


class Lines:
    """Turns offsets in a text into lines and columns, both from 1."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(match.end() for match in _BREAK.finditer(text))]

    def position(self, offset: int) -> tuple[int, int]:
        """Give the line and the column (in characters) of an offset."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1


class TextIndex:
    """Finds the place of a pointer in a JSON or YAML text that is known to be well formed."""

    def __init__(self, text: str, layout: Layout) -> None:
        self.text = text
        self.layout = layout
        self._lines: Lines | None = None
        self._json: dict[str, dict[str, tuple[int, int]]] = {}
        self._yaml: dict[str, tuple[int, int]] | None = None

    def position(self, pointer: str) -> tuple[int, int]:
        """Give the line and column of a node, or of its nearest ancestor that exists.

        A member stands where its key begins, an item where it begins itself.
        """
        if self.layout == "yaml":
            return self._yaml_position(pointer)
        return self.lines.position(self.json_offset(pointer))

    @property
    def lines(self) -> Lines:
        """The text's lines."""
        if self._lines is None:
            self._lines = Lines(self.text)
        return self._lines

    def json_offset(self, pointer: str) -> int:
        """Give the offset of a node's key, or of the item itself."""
        value = shown = _skip_space(self.text, 0)
        walked = ""
        for key in split(pointer):
            members = self._json_members(walked, value)
            if key not in members:
                break
            shown, value = members[key]
            walked = join(walked, key)
        return shown

    def _json_members(self, pointer: str, offset: int) -> dict[str, tuple[int, int]]:
        members = self._json.get(pointer)
        if members is None:
            members = self._json[pointer] = _members(self.text, offset)
        return members

    def _yaml_position(self, pointer: str) -> tuple[int, int]:
        if self._yaml is None:
            from generator.spec.text.yaml import read_yaml_places

            self._yaml = read_yaml_places(self.text)
        while pointer and pointer not in self._yaml:
            pointer = parent(pointer)
        return self._yaml.get(pointer, (1, 1))


def _skip_space(text: str, offset: int) -> int:
    match = _SPACE.match(text, offset)
    return match.end() if match else offset


def _members(text: str, offset: int) -> dict[str, tuple[int, int]]:
    """Read one object or array: each child's shown offset and the offset of its value."""
    members: dict[str, tuple[int, int]] = {}
    opening = text[offset : offset + 1]
    if opening not in ("{", "["):
        return members
    offset = _skip_space(text, offset + 1)
    while offset < len(text) and text[offset] not in "}]":
        shown, key = offset, str(len(members))
        if opening == "{":
            key, offset = _DECODER.raw_decode(text, offset)
            offset = _skip_space(text, _skip_space(text, offset) + 1)
        members[key] = (shown, offset)
        offset = _end_of_value(text, offset)
        offset = _skip_space(text, offset)
        if text[offset : offset + 1] == ",":
            offset = _skip_space(text, offset + 1)
    return members


def _end_of_value(text: str, offset: int) -> int:
    try:
        end: int = _DECODER.raw_decode(text, offset)[1]
    except RecursionError:  # who asks may be deep inside the document already
        return _end_of_container(text, offset)
    return end


def _end_of_container(text: str, offset: int) -> int:
    depth = 0
    for match in _BRACKET.finditer(text, offset):
        depth += {"{": 1, "[": 1, "}": -1, "]": -1}.get(match.group(), 0)
        if depth == 0:
            return match.end()
    return len(text)
