"""Resolves references between texts: what a reference names, and which ones never come to an end."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from typing import Any

from generator.spec.document import Source
from generator.spec.files import Library, Refusal, split_reference
from generator.spec.pointers import (
    MISSING,
    find,
    from_fragment,
    join,
    parent,
    split,
    step,
    to_fragment,
)
from generator.spec.urls import shown_url
from generator.spec.vocabulary import is_reference

_HOPS = 50


@dataclass(frozen=True, slots=True, eq=False)
class Target:
    """A node that a reference names."""

    source: Source
    pointer: str
    node: Any

    @property
    def key(self) -> tuple[str, str]:
        """The node's identity."""
        return self.source.place, self.pointer


class Resolver:
    """Finds what references name, in the main document and in everything that it refers to."""

    def __init__(self, root: Source, library: Library) -> None:
        self._root = root
        self._library = library
        self._anchors: dict[str, dict[str, str]] = {}
        self._targets: dict[tuple[str, str], Target] = {}

    def resolve(self, base: Source, reference: str) -> Target:
        """Give the node that a reference in a text names. Raises `Refusal`, or `SpecError`."""
        known = self._targets.get((base.place, reference))
        if known is None:
            known = self._resolve(base, reference, _HOPS)
            self._targets[(base.place, reference)] = known
        return known

    def ring(self, base: Source, reference: str) -> tuple[Target, ...]:
        """Give the references that lead back to themselves, when following one never ends."""
        target = self.resolve(base, reference)
        chain: dict[tuple[str, str], Target] = {}
        while is_reference(target.node):
            if target.key in chain:
                keys = list(chain)
                ring = [chain[key] for key in keys[keys.index(target.key) :]]
                first = min(range(len(ring)), key=lambda at: ring[at].key)
                return tuple(ring[first:] + ring[:first])
            chain[target.key] = target
            target = self.resolve(target.source, target.node["$ref"])
        return ()

    def _resolve(self, base: Source, reference: str, hops: int) -> Target:
        try:
            url, fragment = split_reference(reference)
            source = self._source(base, url) if url else base
        except ValueError:
            raise Refusal("reference-syntax", "the reference is not a URL") from None
        pointer = from_fragment(fragment)
        if pointer and not pointer.startswith("/"):
            pointer = self._anchor(source, pointer)
        return self._walk(source, pointer, reference, hops)

    def _source(self, base: Source, url: str) -> Source:
        data = self._root.data
        if isinstance(data, dict) and data.get("$self") == url:
            return self._root
        return self._library.open(self._library.place_of(base, url), url)

    def _walk(self, source: Source, pointer: str, reference: str, hops: int) -> Target:
        node, walked = source.data, ""
        for key in split(pointer):
            child = step(node, key)
            if child is MISSING and is_reference(node) and hops:
                through = self._resolve(source, node["$ref"], hops - 1)
                rest = through.pointer + pointer[len(walked) :]
                return self._walk(through.source, rest, reference, hops - 1)
            if child is MISSING:
                raise Refusal(
                    "reference-not-found",
                    f"`{_shown(reference)}` does not exist{_reason(pointer, walked, key)}",
                    _suggestion(node, key, walked),
                )
            node, walked = child, join(walked, key)
        return Target(source, walked, node)

    def _anchor(self, source: Source, name: str) -> str:
        pointer = self._anchored(source).get(name)
        if pointer is not None:
            return pointer
        is_pointer = find(source.data, f"/{name}") is not MISSING
        raise Refusal(
            "reference-not-found",
            f"no schema has the `$anchor` `{name[:80]}`",
            f"did you mean `#/{name}`?" if is_pointer else "",
        )

    def _anchored(self, source: Source) -> dict[str, str]:
        """Give the pointers of the anchors of a text."""
        anchors = self._anchors.get(source.place)
        if anchors is None:
            anchors = self._anchors[source.place] = {}
            stack: list[tuple[str, Any]] = [("", source.data)]
            while stack:
                pointer, node = stack.pop()
                if isinstance(node, dict):
                    names = (node.get("$anchor"), node.get("$dynamicAnchor"))
                    anchors.update({name: pointer for name in names if isinstance(name, str)})
                    stack += [(join(pointer, key), node[key]) for key in node]
                elif isinstance(node, list):
                    stack += [(join(pointer, at), item) for at, item in enumerate(node)]
        return anchors


def shown_target(target: Target, root: Source) -> str:
    """Write a node as a reference that people recognise."""
    fragment = to_fragment(target.pointer)
    return fragment if target.source is root else f"{target.source.name}{fragment}"


def _shown(reference: str) -> str:
    url, fragment = split_reference(reference)
    shown = (shown_url(url) if url else "") + (f"#{fragment}" if fragment else "")
    return shown if len(shown) <= 160 else shown[:157] + "..."


def _reason(pointer: str, walked: str, key: str) -> str:
    """Say what is missing, where that is not the reference's last part."""
    if join(walked, key) == pointer:
        return ""
    holder = f"`#{walked}`" if walked else "the document"
    return f": {holder} has no `{key[:80]}`"


def _suggestion(node: Any, key: str, walked: str) -> str:
    keys = [str(name) for name in node] if isinstance(node, dict) else []
    close = difflib.get_close_matches(key, keys, n=1, cutoff=0.6)
    if close:
        return f"did you mean `{to_fragment(join(walked, close[0]))}`?"
    if parent(walked) == "/components" or walked in ("/definitions", "/parameters", "/responses"):
        return f"define `{key[:80]}` under `#{walked}`, or correct the reference"
    return ""
