"""Resolves references between texts: what a reference names, and which ones never come to an end."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin

from generator.errors import Diagnostic
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
from generator.spec.references.identifiers import Base, Bases, identity_of, url_of
from generator.spec.text.files import Library, Refusal, split_reference
from generator.spec.text.source import Source
from generator.spec.text.urls import is_remote, shown_url
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

    def __init__(self, root: Source, library: Library, bases: Bases) -> None:
        self._root = root
        self._library = library
        self._bases = bases
        self._targets: dict[tuple[str, str, str], Target] = {}
        self._strays: dict[Base, str] = {}
        bases.add(root)

    @property
    def problems(self) -> tuple[Diagnostic, ...]:
        """What is wrong with what schemas are called, and with references that do not heed it."""
        strays = (_stray(base, reference) for base, reference in self._strays.items())
        return (*self._bases.problems, *strays)

    def base_of(self, source: Source, pointer: str) -> Base:
        """Give what the references of a node are relative to."""
        return self._bases.of(source, pointer)

    def resolve(self, base: Base, reference: str) -> Target:
        """Give the node that a reference names. Raises `Refusal`, or `SpecError`."""
        key = (base.source.place, base.pointer, reference)
        known = self._targets.get(key)
        if known is None:
            known = self._targets[key] = self._resolve(base, reference, _HOPS)
        return known

    def ring(self, base: Base, reference: str) -> tuple[Target, ...]:
        """Give the references that lead back to themselves, when following one never ends."""
        target = self.resolve(base, reference)
        chain: dict[tuple[str, str], Target] = {}
        while is_reference(target.node):
            if target.key in chain:
                keys = list(chain)
                ring = [chain[key] for key in keys[keys.index(target.key) :]]
                first = min(range(len(ring)), key=lambda at: ring[at].key)
                return tuple(ring[first:] + ring[:first])
            if len(chain) > _HOPS:
                message = f"this leads on through more than {_HOPS} references"
                hint = "refer to what stands at their end"
                raise Refusal("reference-limit", message, hint)
            chain[target.key] = target
            target = self._next(target)
        return ()

    def end(self, base: Base, reference: str) -> Target:
        """Follow a reference, and on through other files as long as they only refer further."""
        target = self.resolve(base, reference)
        for _ in range(_HOPS):
            is_end = target.source is self._root or not is_reference(target.node)
            if is_end or len(target.node) > 1:
                break
            target = self._next(target)
        return target

    def _next(self, target: Target) -> Target:
        return self.resolve(self.base_of(target.source, target.pointer), target.node["$ref"])

    def _resolve(self, base: Base, reference: str, hops: int) -> Target:
        try:
            url, fragment = split_reference(reference)
            start = self._start(base, url) if url else base
        except ValueError:
            raise Refusal("reference-syntax", "the reference is not a URL") from None
        pointer = from_fragment(fragment)
        if pointer and not pointer.startswith("/"):
            return self._walk(start.source, self._anchor(start, pointer), reference, hops)
        try:
            return self._walk(start.source, start.pointer + pointer, reference, hops)
        except Refusal:
            if not start.pointer or url:
                raise
            target = self._walk(start.source, pointer, reference, hops)
            self._strays.setdefault(base, reference)
            return target

    def _start(self, base: Base, url: str) -> Base:
        named = self._bases.named(urljoin(base.url, url))
        if named is not None:
            return named
        source = self._library.open(self._place(base, url), url)
        self._bases.add(source)
        return self.base_of(source, "")

    def _place(self, base: Base, url: str) -> str:
        """Give the place of a URL, which is relative to what its document or schema is called.

        What would stand beside it by that name is looked for beside its file (OpenAPI 3.2.0, 4.1.2).
        """
        source, wanted = base.source, urljoin(base.url, url)
        if not base.pointer and not identity_of(source):
            return self._library.place_of(source, url)
        if is_remote(source.place):
            return self._library.place_of(source, wanted)
        folder = url_of(source).rpartition("/")[0] + "/"
        if wanted.startswith(folder):
            beside = self._library.place_of(source, wanted.removeprefix(folder))
            if self._library.has(beside) or not is_remote(wanted) or not is_remote(url):
                return beside
        place = self._library.place_of(source, url)
        is_far = base.pointer and is_remote(wanted) and not self._library.has(place)
        return self._library.place_of(source, wanted) if is_far else place

    def _walk(self, source: Source, pointer: str, reference: str, hops: int) -> Target:
        node, walked = source.data, ""
        for key in split(pointer):
            child = step(node, key)
            if child is MISSING and is_reference(node) and hops:
                through = self._resolve(self.base_of(source, walked), node["$ref"], hops - 1)
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

    def _anchor(self, base: Base, name: str) -> str:
        pointer = self._bases.anchored(base, name)
        if pointer is not None:
            return pointer
        raise Refusal(
            "reference-not-found",
            f"no schema has the `$anchor` `{name[:80]}`",
            self._anchor_hint(base, name),
        )

    def _anchor_hint(self, base: Base, name: str) -> str:
        holder = self._bases.holder(base.source, name)
        if holder is not None:
            place = holder.pointer or "the document"
            return f"`{place}` has it; an anchor belongs to the `$id` around it"
        is_pointer = find(base.source.data, f"{base.pointer}/{name}") is not MISSING
        return f"did you mean `#/{name}`?" if is_pointer else ""


def _stray(base: Base, reference: str) -> Diagnostic:
    """Say that a reference leads out of a schema whose `$id` it is relative to."""
    return Diagnostic(
        level="warning",
        rule="schema-id",
        problem=f"`{_shown(reference)}` is not inside this schema, whose `$id` references are "
        "relative to",
        consequence="they are read as if it had none",
        location=base.source.locate(join(base.pointer, "$id")),
        hint="delete the `$id`, or refer to other schemas by theirs",
    )


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
