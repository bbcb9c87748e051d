"""YAML text as trees that keep comments, quotes and order: ruamel.yaml is known here alone.

Every plain scalar stays the text that it is, so that no version of YAML, with its own idea of dates
and octal numbers, can change a value. Imported only where a bundle is written.
"""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from typing import Any, ClassVar

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import CommentMark, YAMLError
from ruamel.yaml.resolver import VersionedResolver
from ruamel.yaml.scalarstring import (
    DoubleQuotedScalarString,
    FoldedScalarString,
    LiteralScalarString,
    PlainScalarString,
    ScalarString,
    SingleQuotedScalarString,
)
from ruamel.yaml.tokens import CommentToken

__all__ = [
    "CommentedMap",
    "CommentedSeq",
    "Layout",
    "YAMLError",
    "give_end",
    "move_comments",
    "move_end_of_line",
    "read_tree",
    "rename_anchors",
    "scalar",
    "take_end",
    "write_tree",
]

_UNWRAPPED = 1 << 30
_PLAIN = re.compile(r"[A-Za-z/_$]([\w/.,()'@{}$&;=+*?!% -]*[\w/.()'}])?")
_ANCHORED = (CommentedMap, CommentedSeq, ScalarString)
_BLOCKS = (LiteralScalarString, FoldedScalarString)
# Where ruamel.yaml keeps the comment that follows a member, or an item.
_AFTER = {CommentedMap: 2, CommentedSeq: 0}
_WORDS = frozenset("true false null yes no on off y n".split())


class _Verbatim(VersionedResolver):
    """Tells nothing but an absent value and a merge key from text."""

    _table: ClassVar[dict[str, Any]] = {
        "": [("tag:yaml.org,2002:null", re.compile("$"))],
        "<": [("tag:yaml.org,2002:merge", re.compile("<<$"))],
    }

    @property
    def versioned_resolver(self) -> Any:
        return self._table


class Layout:
    """How a text is indented: its mappings, and its lists with their dashes."""

    def __init__(self, text: str) -> None:
        """Take the layout from the first mapping and the first list of a text."""
        self.mapping, self.offset = 2, 0
        seen: set[bool] = set()
        above = None
        for line in text.splitlines():
            stripped = line.lstrip(" ")
            if not stripped or stripped.startswith("#"):
                continue
            indent = len(line) - len(stripped)
            is_item = stripped.startswith("- ")
            if above is not None and indent >= above and is_item not in seen:
                if is_item:
                    self.offset = indent - above
                elif indent > above:
                    self.mapping = indent - above
                seen.add(is_item)
            above = indent if stripped.endswith(":") and not is_item else None
            if len(seen) == 2:
                break
        self.is_explicit = text.startswith("---")

    @property
    def sequence(self) -> int:
        """How far what stands in a list is from what the list stands in."""
        return self.offset + 2

    def column(self, column: int, holder: Any, child: Any) -> int:
        """Give the column of a member of what begins at a column; lists begin with their dash."""
        if isinstance(holder, list):
            column += self.sequence - self.offset
        elif isinstance(child, dict):
            column += self.mapping
        return column + self.offset if isinstance(child, list) else column


def _yaml() -> Any:
    yaml = YAML(typ="rt", pure=True)
    yaml.Resolver = _Verbatim
    yaml.preserve_quotes = True
    yaml.allow_duplicate_keys = True
    yaml.width = _UNWRAPPED
    return yaml


def read_tree(text: str) -> Any:
    """Read a YAML text. Raises `YAMLError`."""
    return _yaml().load(text)


def write_tree(tree: Any, layout: Layout) -> str:
    """Write a tree, laid out like another text."""
    yaml = _yaml()
    yaml.indent(mapping=layout.mapping, sequence=layout.sequence, offset=layout.offset)
    yaml.explicit_start = layout.is_explicit
    stream = io.StringIO()
    yaml.dump(tree, stream)
    return stream.getvalue()


def scalar(value: Any, like: Any = None) -> Any:
    """Give a value as a scalar that reads back as this very value; quoted like another one."""
    if value is None:
        return PlainScalarString("null")
    if not isinstance(value, str):
        return PlainScalarString(json.dumps(value))
    if isinstance(like, SingleQuotedScalarString | DoubleQuotedScalarString):
        return type(like)(value)
    if _PLAIN.fullmatch(value) and value.lower() not in _WORDS:
        return PlainScalarString(value)
    lines = value.split("\n")
    if len(lines) > 1 and value[0] not in " \n" and all(map(str.isprintable, lines)):
        return LiteralScalarString(value)
    quoted = SingleQuotedScalarString if value.isprintable() else DoubleQuotedScalarString
    return quoted(value)


def rename_anchors(tree: Any, taken: set[str]) -> None:
    """Give the anchors of a tree names that no other text uses."""
    named: set[int] = set()
    for node in _nodes(tree):
        anchor = getattr(node, "anchor", None) if isinstance(node, _ANCHORED) else None
        if anchor is None or not anchor.value or id(anchor) in named:
            continue
        named.add(id(anchor))
        name, number = anchor.value, 2
        while name in taken:
            name, number = f"{anchor.value}{number}", number + 1
        taken.add(name)
        anchor.value, anchor.always_dump = name, True


def move_comments(tree: Any, column: int, layout: Layout) -> None:
    """Move the comments of a tree to where it will stand: at a column, laid out in another way."""
    seen: set[int] = set()
    stack = [(tree, column)]
    while stack:
        node, column = stack.pop()
        if not isinstance(node, CommentedMap | CommentedSeq) or id(node) in seen:
            continue
        seen.add(id(node))
        for key, child in node.items() if isinstance(node, CommentedMap) else enumerate(node):
            below = layout.column(column, node, child)
            stack.append((child, below))
            *own, inner = node.ca.items.get(key) or [None]
            _shift(own, _distance(node, column), seen)
            if isinstance(child, CommentedMap | CommentedSeq):
                _shift(inner, _distance(child, below), seen)
        _shift([node.ca.comment, node.ca.end], _distance(node, column), seen)


def take_end(tree: Any) -> str:
    """Take the comments and blank lines away that follow a tree on lines of their own."""
    text = ""
    node = tree
    while isinstance(node, CommentedMap | CommentedSeq) and node:
        text = _taken(node.ca.end or []) + text
        key, value = _last(node)
        token = _token(node, key)
        if isinstance(value, CommentedMap | CommentedSeq) and not value.fa.flow_style() and value:
            node = value
        elif token is not None:
            own, following = _parted(token, value)
            token.value = own
            return following + text
        else:
            break
    return text


def _taken(tokens: list[Any]) -> str:
    text = "".join(token.value for token in tokens)
    tokens.clear()
    return text


def give_end(tree: Any, text: str) -> None:
    """Let comments and blank lines follow a tree."""
    node = tree
    while text and isinstance(node, CommentedMap | CommentedSeq) and node:
        key, value = _last(node)
        if isinstance(value, CommentedMap | CommentedSeq) and not value.fa.flow_style() and value:
            node = value
            continue
        token = _token(node, key)
        if token is None:
            start = "" if isinstance(value, _BLOCKS) else "\n"
            token = CommentToken(start + text, CommentMark(0), None)
            slots = node.ca.items.setdefault(key, [None, None, None, None])
            slots[_AFTER[type(node)]] = token
        else:
            token.value += text
        return


def move_end_of_line(old: Any, new: Any) -> None:
    """Keep the comment on a reference's line when what it refers to takes its place."""
    token = _token(old, _last(old)[0]) if isinstance(old, CommentedMap) and old else None
    text = "" if token is None else token.value.partition("\n")[0].strip()
    if text and isinstance(new, CommentedMap | CommentedSeq):
        above = (new.ca.comment or [None, None])[1]
        new.ca.comment = [CommentToken(f"{text}\n", CommentMark(0), None), above]


def _last(node: Any) -> tuple[Any, Any]:
    key = list(node)[-1] if isinstance(node, CommentedMap) else len(node) - 1
    return key, node[key]


def _token(node: Any, key: Any) -> Any:
    slots = node.ca.items.get(key)
    return slots[_AFTER[type(node)]] if slots else None


def _parted(token: Any, value: Any) -> tuple[str, str]:
    """Part a comment at the end of its line; one after a block of text begins on the next."""
    if isinstance(value, _BLOCKS):
        return "", token.value
    own, newline, following = token.value.partition("\n")
    return own + newline, following


def _distance(node: Any, column: int) -> int:
    """Tell how far a node moves; what is empty does not know where it stood."""
    return 0 if node.lc.col is None else column - node.lc.col


def _shift(comments: Any, columns: int, seen: set[int]) -> None:
    for token in _tokens(comments):
        if id(token) in seen:
            continue
        seen.add(id(token))
        token.start_mark.column = max(0, token.start_mark.column + columns)
        first, *others = token.value.split("\n")
        moved = [
            line and " " * max(0, len(line) - len(line.lstrip()) + columns) + line.lstrip()
            for line in others
        ]
        token.value = "\n".join([first, *moved])


def _tokens(value: Any) -> Iterator[Any]:
    if isinstance(value, CommentToken):
        yield value
    elif isinstance(value, list | dict):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _tokens(item)


def _nodes(tree: Any) -> Iterator[Any]:
    stack, seen = [tree], set()
    while stack:
        node = stack.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        yield node
        if isinstance(node, CommentedMap):
            stack += node.values()
        elif isinstance(node, CommentedSeq):
            stack += node
