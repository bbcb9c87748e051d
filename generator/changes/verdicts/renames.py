"""Finds schemas under other names: by the places that use them, names last.

A name counts for nothing here. `Refund` may have become `OrderRefund` while another schema is called
`Refund` now; a comparison by name would report losses that nobody had.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from generator.api.reader import unescape
from generator.changes.comparing.walk import Walk
from generator.changes.model import Rename
from generator.changes.normal.schemas import Schemas
from generator.changes.normal.view import Spot

_COMPONENTS = "/components/schemas/"
_Key = TypeVar("_Key", bound=Hashable)
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
    candidates += _unused(used, old, new)
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


def _unused(taken: set[tuple[str, str]], old: Schemas, new: Schemas) -> Iterator[_Candidate]:
    """Pair the components that no operation uses, that say the same."""
    olds, news = old.views.nodes, new.views.nodes
    same = {
        pointer for pointer in olds if is_component(pointer) and olds[pointer] == news.get(pointer)
    }
    befores = _outlines("old", old, taken, same)
    afters = _outlines("new", new, taken, same)
    first, second = _Unused(old), _Unused(new)
    for outline, pointers in befores.items():
        others = afters.get(outline, [])
        if others and not (len(pointers) == 1 and pointers == others):
            yield from _same(pointers, others, first, second)


def _same(
    pointers: list[str], others: list[str], old: _Unused, new: _Unused
) -> Iterator[_Candidate]:
    """Pair components that say the same, then those that hold at the same places, too."""
    afters = _grouped(others, new.digest)
    for digest, befores in _grouped(pointers, old.digest).items():
        left = afters.get(digest, [])
        gone = [pointer for pointer in befores if pointer not in left]
        come = [pointer for pointer in left if pointer not in befores]
        placed = _grouped(come, new.place)
        for place, one in _grouped(gone, old.place).items():
            two = placed.get(place, [])
            is_sure = len(one) == len(two) == 1 and (any(place) or old.is_telling(one[0]))
            if len(one) == len(two):  # of several at the same places, their order decides
                for before, after in zip(one, two, strict=True):
                    yield _Candidate(score=1.0 if is_sure else PERHAPS, old=before, new=after)


class _Unused:
    """What tells a component that no operation uses from others."""

    def __init__(self, schemas: Schemas) -> None:
        """Read the schemas of one document."""
        self._schemas = schemas
        self._users: dict[str, list[str]] | None = None

    def digest(self, pointer: str) -> str:
        """Return the digest of what a component says."""
        return self._schemas.digests.of((pointer,))

    def is_telling(self, pointer: str) -> bool:
        """Tell whether a component says so much that another one hardly says the same by chance."""
        view = self._schemas.views.of((pointer,))
        return bool(view.properties or view.enum or view.unions or view.facets or view.items)

    def place(self, pointer: str) -> tuple[object, ...]:
        """Return how a component is described, and where in other components it holds."""
        schema = self._schemas.views.nodes[pointer]
        places = []
        for user in self._used_by(pointer):
            parts = user.split("/", 4)
            component = "/".join(parts[:4])
            inside = "/".join(parts[4:])
            places.append((self.digest(component) if component != pointer else "", inside))
        return (schema.title, schema.description, tuple(sorted(places)))

    def _used_by(self, pointer: str) -> list[str]:
        if self._users is None:
            self._users = {}
            for user, schema in self._schemas.views.nodes.items():
                if schema.reference and user.startswith(_COMPONENTS):
                    self._users.setdefault(schema.reference, []).append(user)
        return self._users.get(pointer, [])


def _grouped(pointers: list[str], key: Callable[[str], _Key]) -> dict[_Key, list[str]]:
    found: dict[_Key, list[str]] = {}
    for pointer in pointers:
        found.setdefault(key(pointer), []).append(pointer)
    return found


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


def _common(before: str, after: str, old: Schemas, new: Schemas) -> float:
    """Return which part of the properties two schemas have in common."""
    first, second = old.views.of((before,)), new.views.of((after,))
    names, others = set(first.properties), set(second.properties)
    if not names and not others:
        same = old.digests.of((before,)) == new.digests.of((after,))
        return 1.0 if same else 0.5 if first.types == second.types else 0.0
    return len(names & others) / len(names | others)
