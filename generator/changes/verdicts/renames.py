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
    candidates = [*_scored(walk, old, new)]
    used = {("old", one.old) for one in candidates} | {("new", one.new) for one in candidates}
    candidates += [
        _Candidate(score=1.0 if _is_telling(one, old) else PERHAPS, old=one, new=two)
        for one, two in _unused(used, old, new)
    ]
    taken: set[tuple[str, str]] = set()
    known = {pointer for pointer in new.views.nodes if is_component(pointer)}
    for one in sorted(candidates, key=lambda each: (-each.score, each.old != each.new, each.old)):
        if ("old", one.old) in taken or ("new", one.new) in taken:
            continue
        taken |= {("old", one.old), ("new", one.new)}
        if one.old != one.new and one.score >= PERHAPS:
            rename = Rename(
                kind="schema",
                old=name_of(one.old),
                new=name_of(one.new),
                score=round(one.score, 2),
                takes_over=one.old in known,
            )
            yield Renamed(old=one.old, new=one.new, rename=rename)


def _is_telling(pointer: str, schemas: Schemas) -> bool:
    """Tell whether a schema says so much that another one hardly says the same by chance."""
    view = schemas.views.of((pointer,))
    return len(view.properties) > 1 or len(view.enum or ()) > 1 or bool(view.unions)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Candidate:
    """Two components that may be the same one."""

    score: float
    old: str
    new: str


def _scored(walk: Walk, old: Schemas, new: Schemas) -> Iterator[_Candidate]:
    """Yield the components that met at some place: how often they did, and what they have in common."""
    met: dict[tuple[str, str], int] = defaultdict(int)
    olds: dict[str, int] = defaultdict(int)
    news: dict[str, int] = defaultdict(int)
    for first, second, count in walk.meetings():
        befores, afters = components_of(first, old), components_of(second, new)
        for pointer in befores:
            olds[pointer] += count
        for pointer in afters:
            news[pointer] += count
        for pair in _aligned(befores, afters):
            met[pair] += count
    for (before, after), count in met.items():
        score = (
            0.5 * count / olds[before]
            + 0.2 * count / news[after]
            + 0.3 * _common(before, after, old, new)
        )
        yield _Candidate(score=score, old=before, new=after)


def _aligned(before: tuple[str, ...], after: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Pair the components of two places: by their order, or by their names where the order tells nothing."""
    if len(before) == len(after):
        yield from zip(before, after, strict=True)
    else:
        yield from ((pointer, pointer) for pointer in before if pointer in after)


def _unused(taken: set[tuple[str, str]], old: Schemas, new: Schemas) -> Iterator[tuple[str, str]]:
    """Pair the components that nothing uses, that say the same."""
    olds, news = old.views.nodes, new.views.nodes
    same = {
        pointer for pointer in olds if is_component(pointer) and olds[pointer] == news.get(pointer)
    }
    befores = _outlines("old", old, taken, same)
    afters = _outlines("new", new, taken, same)
    for outline, pointers in befores.items():
        others = afters.get(outline, [])
        if not others or (len(pointers) == 1 and pointers == others):
            continue
        first, second = _by_digest(pointers, old), _by_digest(others, new)
        for digest, one in first.items():
            two = second.get(digest, [])
            gone = [pointer for pointer in one if pointer not in two]
            come = [pointer for pointer in two if pointer not in one]
            if len(gone) == len(come):  # of several that say the same, their order decides
                yield from zip(gone, come, strict=True)


def _outlines(
    side: str, schemas: Schemas, taken: set[tuple[str, str]], same: set[str]
) -> dict[tuple[object, ...], list[str]]:
    """Group the components that are left by what is seen of them at once."""
    found: dict[tuple[object, ...], list[str]] = {}
    for pointer, schema in schemas.views.nodes.items():
        if is_component(pointer) and (side, pointer) not in taken and pointer not in same:
            names = tuple(sorted(member.name for member in schema.properties))
            outline = (schema.types, names, len(schema.enum or ()), len(schema.all_of))
            found.setdefault(outline, []).append(pointer)
    return found


def _by_digest(pointers: list[str], schemas: Schemas) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for pointer in pointers:
        found.setdefault(schemas.digests.of((pointer,)), []).append(pointer)
    return found


def _common(before: str, after: str, old: Schemas, new: Schemas) -> float:
    """Return which part of the properties two schemas have in common."""
    first, second = old.views.of((before,)), new.views.of((after,))
    names, others = set(first.properties), set(second.properties)
    if not names and not others:
        same = old.digests.of((before,)) == new.digests.of((after,))
        return 1.0 if same else 0.5 if first.types == second.types else 0.0
    return len(names & others) / len(names | others)
