"""Writes a bundled document as text: what the document had itself stays as it was written.

A document that needs nothing from elsewhere is given back to the letter. Into a YAML document the
pieces come with their comments; JSON is written with the document's own indentation.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

from generator.spec.document import Document
from generator.spec.pointers import MISSING, find, join, split
from generator.spec.text.source import Source

if TYPE_CHECKING:
    from generator.spec.text.yaml_tree import Layout

Format = Literal["json", "yaml"]
FORMATS: Final[tuple[Format, ...]] = ("json", "yaml")

_INDENT = re.compile(r"[\[{]\r?\n([ \t]+)")


def bundle_text(document: Document, form: Format | None = None) -> str:
    """Write a document with all that it refers to; in its own format unless another is wanted."""
    root, _ = document.origins[""]
    text = root.index.text
    form = form or root.index.layout
    if document.is_self_contained and form == root.index.layout:
        return text
    data = root.data if document.is_self_contained else document.original
    if form == "json":
        indent = _INDENT.search(text) if root.index.layout == "json" else None
        return _json(data, indent[1] if indent else "  ")
    return _yaml(document, data, root)


def _json(data: Any, indent: str) -> str:
    return json.dumps(data, indent=indent, ensure_ascii=False) + "\n"


def _yaml(document: Document, data: Any, root: Source) -> str:
    from generator.spec.text.yaml import read_yaml
    from generator.spec.text.yaml_tree import Layout, YAMLError, write_tree

    layout = Layout(root.index.text if root.index.layout == "yaml" else "")
    if not document.is_self_contained and root.index.layout == "yaml":
        try:
            text = write_tree(_Composer(document, layout).compose(data), layout)
        except (YAMLError, KeyError):  # what one reader takes another may not
            text = ""
        # Values count for more than comments do.
        if text and read_yaml(text).data == data:
            return text
    return write_tree(_plain(data), layout)


def _plain(value: Any) -> Any:
    from generator.spec.text.yaml_tree import CommentedMap, CommentedSeq, scalar

    match value:
        case dict():
            return CommentedMap({scalar(key): _plain(item) for key, item in value.items()})
        case list():
            return CommentedSeq([_plain(item) for item in value])
        case _:
            return scalar(value)


class _Origin(NamedTuple):
    """Where a node comes from, and its tree there; `MISSING` where that is not YAML."""

    source: Source
    pointer: str
    tree: Any

    def below(self, key: str | int, tree: Any) -> _Origin:
        return _Origin(self.source, join(self.pointer, key), tree)


class _Composer:
    """Builds the bundled tree of the trees of its texts; walks the data and its origins with it."""

    def __init__(self, document: Document, layout: Layout) -> None:
        self._origins = document.origins
        self._layout = layout
        self._trees: dict[str, list[tuple[Any, list[str]]]] = {}
        self._anchors: set[str] = set()

    def compose(self, data: Any) -> Any:
        """Give the tree of the whole document."""
        source, origin = self._origins[""]
        return self._node(data, "", _Origin(source, origin, MISSING), 0)

    def _node(self, new: Any, pointer: str, at: _Origin, column: int) -> Any:
        """Give the tree of a node, made of the tree of its origin, which may be changed."""
        if pointer in self._origins:
            at = self._taken(*self._origins[pointer], column, at.tree)
        old = find(at.source.data, at.pointer)
        if at.tree is not MISSING and (new is old or _is_same_scalar(old, new)):
            return at.tree
        if at.tree is MISSING or not isinstance(new, dict | list):
            return self._new(new, pointer, at, column)
        return self._changed(new, pointer, at, column)

    def _changed(self, new: Any, pointer: str, at: _Origin, column: int) -> Any:
        from generator.spec.text.yaml_tree import give_end, take_end

        tree = at.tree
        kept = _keys(tree)
        keys = list(new) if isinstance(new, dict) else range(len(new))
        is_longer = bool(kept) and any(key not in kept for key in keys)
        end = take_end(tree) if is_longer else ""
        for key in kept:
            if key not in keys:
                del tree[key]
        for key in keys:
            old = tree[key] if key in kept else MISSING
            item = self._node(
                new[key],
                join(pointer, key),
                at.below(key, old),
                self._layout.column(column, new, new[key]),
            )
            if item is not old:
                tree[key] = item
        give_end(tree, end)
        return tree

    def _new(self, new: Any, pointer: str, at: _Origin, column: int) -> Any:
        from generator.spec.text.yaml_tree import CommentedMap, CommentedSeq, scalar

        def item(key: str | int) -> Any:
            inner = self._layout.column(column, new, new[key])
            return self._node(new[key], join(pointer, key), at.below(key, MISSING), inner)

        match new:
            case dict():
                return CommentedMap({scalar(key): item(key) for key in new})
            case list():
                return CommentedSeq([item(at) for at in range(len(new))])
            case _:
                return scalar(new, like=at.tree)

    def _taken(self, source: Source, pointer: str, column: int, replaced: Any) -> _Origin:
        """Take a part of a text, its comments moved to where it will stand, and those that follow."""
        from generator.spec.text.yaml_tree import (
            CommentedMap,
            CommentedSeq,
            give_end,
            move_comments,
            move_end_of_line,
            take_end,
        )

        tree = _find(self._tree(source, pointer), pointer)
        if isinstance(tree, CommentedMap | CommentedSeq):
            move_comments(tree, column, self._layout)
            move_end_of_line(replaced, tree)
            if pointer:
                take_end(tree)
            give_end(tree, take_end(replaced))
        return _Origin(source, pointer, tree)

    def _tree(self, source: Source, pointer: str) -> Any:
        """Give a tree of a text in which nothing within a part, or around it, is in use yet."""
        from generator.spec.text.yaml_tree import read_tree, rename_anchors

        if source.index.layout != "yaml":
            return MISSING
        trees = self._trees.setdefault(source.place, [])
        for tree, used in trees:
            if not any(_overlap(pointer, other) for other in used):
                used.append(pointer)
                return tree
        tree = read_tree(source.index.text)
        rename_anchors(tree, self._anchors)
        trees.append((tree, [pointer]))
        return tree


def _overlap(one: str, other: str) -> bool:
    return f"{one}/".startswith(f"{other}/") or f"{other}/".startswith(f"{one}/")


def _find(tree: Any, pointer: str) -> Any:
    for key in split(pointer):
        if tree is MISSING:
            break
        tree = tree[key] if isinstance(tree, dict) else tree[int(key)]
    return tree


def _keys(tree: Any) -> list[Any]:
    return list(tree) if isinstance(tree, dict) else list(range(len(tree)))


def _is_same_scalar(old: Any, new: Any) -> bool:
    return not isinstance(new, dict | list) and type(old) is type(new) and bool(old == new)
