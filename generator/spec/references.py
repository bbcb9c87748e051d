"""Resolves references between texts: what a reference names, and which ones never come to an end."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from typing import Any
from urllib.parse import urldefrag, urljoin

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
from generator.spec.urls import is_remote, shown_url
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
        self._known = {identity_of(root): root.place} if identity_of(root) else {}

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

    def end(self, base: Source, reference: str) -> Target:
        """Follow a reference, and on through other files as long as they only refer further."""
        target = self.resolve(base, reference)
        for _ in range(_HOPS):
            is_end = target.source is self._root or not is_reference(target.node)
            if is_end or len(target.node) > 1:
                break
            target = self.resolve(target.source, target.node["$ref"])
        return target

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
        source = self._library.open(self._place(base, url), url)
        self._known.setdefault(identity_of(source), source.place)
        return source

    def _place(self, base: Source, url: str) -> str:
        """Give the place of a URL, which is relative to what its document calls itself.

        What would stand beside the document by that name is looked for beside its file (OpenAPI
        3.2.0, 4.1.2).
        """
        identity = identity_of(base)
        wanted = urljoin(identity, url)
        if wanted in self._known:
            return self._known[wanted]
        folder = identity.rpartition("/")[0] + "/"
        if not identity or is_remote(base.place) or not wanted.startswith(folder):
            is_renamed = identity and is_remote(base.place)
            return self._library.place_of(base, wanted if is_renamed else url)
        beside = self._library.place_of(base, wanted.removeprefix(folder))
        is_there = self._library.has(beside) or not is_remote(wanted) or not is_remote(url)
        return beside if is_there else self._library.place_of(base, url)

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


def identity_of(source: Source) -> str:
    """Give the URL by which a document or a schema knows itself; empty if it does not say."""
    data = source.data
    name = data.get("$self" if "openapi" in data else "$id") if isinstance(data, dict) else None
    if not isinstance(name, str):
        return ""
    url = urldefrag(name).url
    return urljoin(source.place, url) if is_remote(source.place) else url


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
