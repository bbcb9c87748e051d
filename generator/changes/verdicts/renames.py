"""Finds schemas under other names: by the places that use them, names last.

A name counts for nothing here. `Refund` may have become `OrderRefund` while another schema is called
`Refund` now; a comparison by name would report losses that nobody had.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from generator.api.reader import unescape
from generator.changes.comparing.walk import Walk
from generator.changes.model import Rename
from generator.changes.normal.schemas import Schemas
from generator.changes.normal.view import Spot

_COMPONENTS = "/components/schemas/"
PERHAPS = 0.6
_MOST = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Renamed:
    """A component that is another one now."""

    old: str
    new: str
    """Pointers of both."""
    rename: Rename


def components_of(spot: Spot, schemas: Schemas) -> tuple[str, ...]:
    """Return the components that hold at a place, in the order in which the schema names them."""
    nodes = schemas.views.nodes
    found: dict[str, None] = {}
    seen: set[str] = set()
    waiting = list(reversed(spot))
    while waiting:
        pointer = waiting.pop()
        if pointer in seen or len(seen) > _MOST:
            continue
        seen.add(pointer)
        if is_component(pointer):
            found[pointer] = None
        schema = nodes[pointer]
        inner = [part.pointer for part in schema.all_of]
        variants = schema.one_of or schema.any_of
        if len(kept := [one for one in variants if one.types != ("null",)]) == 1:
            inner.append(kept[0].pointer)
        if schema.reference in nodes:
            inner.insert(0, schema.reference)
        waiting += reversed(inner)
    return tuple(found)


def is_component(pointer: str) -> bool:
    """Tell whether a pointer is that of a named schema."""
    return pointer.startswith(_COMPONENTS) and pointer.count("/") == 3


def name_of(pointer: str) -> str:
    """Return the name of a component."""
    return unescape(pointer.rsplit("/", 1)[1])


def find_renames(walk: Walk, old: Schemas, new: Schemas) -> Iterator[Renamed]:
    """Yield the components that are called otherwise now, each with how sure that is."""
    met: dict[tuple[str, str], int] = defaultdict(int)
    olds: dict[str, int] = defaultdict(int)
    news: dict[str, int] = defaultdict(int)
    for first, second, count in walk.meetings():
        before, after = components_of(first, old), components_of(second, new)
        for pointer in before:
            olds[pointer] += count
        for pointer in after:
            news[pointer] += count
        for pair in _aligned(before, after):
            met[pair] += count
    scores = []
    for (before, after), count in met.items():
        score = (
            0.5 * count / olds[before]
            + 0.2 * count / news[after]
            + 0.3 * _common(before, after, old, new)
        )
        scores.append((score, before == after, before, after))
    taken: set[tuple[str, str]] = {("old", each) for each in olds} | {
        ("new", each) for each in news
    }
    unused = [(1.0, False, *pair) for pair in _unused(taken, old, new)]
    taken.clear()
    known = {pointer for pointer in new.views.nodes if is_component(pointer)}
    for score, _, before, after in sorted(
        [*scores, *unused], key=lambda one: (-one[0], not one[1], *one[2:])
    ):
        if ("old", before) in taken or ("new", after) in taken:
            continue
        taken |= {("old", before), ("new", after)}
        if before != after and score >= PERHAPS:
            rename = Rename(
                kind="schema",
                old=name_of(before),
                new=name_of(after),
                score=round(score, 2),
                takes_over=before in known,
            )
            yield Renamed(old=before, new=after, rename=rename)


def _aligned(before: tuple[str, ...], after: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Pair the components of two places: by their order, or by their names where the order tells nothing."""
    if len(before) == len(after):
        yield from zip(before, after, strict=True)
    else:
        yield from ((pointer, pointer) for pointer in before if pointer in after)


def _unused(taken: set[tuple[str, str]], old: Schemas, new: Schemas) -> Iterator[tuple[str, str]]:
    """Pair the components that nothing uses, that say the same."""
    found: tuple[dict[str, list[str]], dict[str, list[str]]] = ({}, {})
    for side, schemas, index in (("old", old, 0), ("new", new, 1)):
        for pointer in schemas.views.nodes:
            if is_component(pointer) and (side, pointer) not in taken:
                digest = schemas.digests.of((pointer,))
                found[index].setdefault(digest, []).append(pointer)
    for digest, befores in found[0].items():
        afters = [each for each in found[1].get(digest, ()) if each not in befores]
        befores = [each for each in befores if each not in found[1].get(digest, ())]
        if len(befores) == len(
            afters
        ):  # of several that say the same, the order in the document decides
            yield from ((a, b) for a, b in zip(befores, afters, strict=True) if a != b)


def _common(before: str, after: str, old: Schemas, new: Schemas) -> float:
    """Return which part of the properties two schemas have in common."""
    first, second = old.views.of((before,)), new.views.of((after,))
    names, others = set(first.properties), set(second.properties)
    if not names and not others:
        same = old.digests.of((before,)) == new.digests.of((after,))
        return 1.0 if same else 0.5 if first.types == second.types else 0.0
    return len(names & others) / len(names | others)
