"""Walks through both documents at once: every pair of schemas that meet at one place, each once.

A pair under comparison counts as equal, so cycles end. Slots are visited in the order of their keys,
so the first way to a pair is the shortest one and stays the same in any order of the document.
"""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.changes.comparing.delta import Delta, Step
from generator.changes.comparing.draft import SchemaEdit, Slot
from generator.changes.comparing.schemas import compare_schemas
from generator.changes.model import Direction
from generator.changes.normal.schemas import Schemas
from generator.changes.normal.view import Spot
from generator.changes.normal.views import is_bare

Pair = tuple[Spot, Spot, Direction]


@dataclass(slots=True)
class _Visit:
    """A pair of schemas: how it was reached first, and from where else."""

    slot: Slot
    parent: Pair | None
    step: Step
    parents: list[Pair]
    slots: list[Slot]
    deltas: tuple[Delta, ...] = ()


class Walk:
    """All pairs of schemas that stand at the same places of two documents."""

    def __init__(self, old: Schemas, new: Schemas) -> None:
        """Compare schemas in their normal forms."""
        self.old = old
        self.new = new
        self._visits: dict[Pair, _Visit] = {}
        self._met: Counter[tuple[Spot, Spot]] = Counter()

    def run(self, slots: Iterable[Slot]) -> None:
        """Visit everything that is reached from slots."""
        waiting: deque[Pair] = deque()
        for slot in sorted(slots, key=lambda each: each.key):
            self._met[slot.old, slot.new] += 1
            pair = (_target(slot.old, self.old), _target(slot.new, self.new), slot.direction)
            visit = self._visits.get(pair)
            if visit is None:
                self._visits[pair] = _Visit(slot, None, (), [], [slot])
                waiting.append(pair)
            else:
                visit.slots.append(slot)
        while waiting:
            pair = waiting.popleft()
            visit = self._visits[pair]
            outcome = compare_schemas(*pair, self.old, self.new)
            visit.deltas = outcome.deltas
            for child in sorted(outcome.children, key=lambda each: each.step):
                self._met[child.old, child.new] += 1
                inner = (_target(child.old, self.old), _target(child.new, self.new), pair[2])
                known = self._visits.get(inner)
                if known is None:
                    self._visits[inner] = _Visit(visit.slot, pair, child.step, [pair], [])
                    waiting.append(inner)
                else:
                    known.parents.append(pair)

    def edits(self) -> Iterator[SchemaEdit]:
        """Yield every difference, with the way to it and all slots from which it is reached."""
        usual = self._usual()
        for pair, visit in self._visits.items():
            if not visit.deltas:
                continue
            path = self._path(pair)
            slots = self._slots(pair)
            for delta in visit.deltas:
                old, new = _component(delta.old_at), _component(delta.new_at)
                yield SchemaEdit(
                    delta=delta,
                    old=pair[0],
                    new=pair[1],
                    slot=visit.slot,
                    path=path,
                    slots=slots,
                    is_usual=not new or usual.get(old, new) == new,
                )

    def _usual(self) -> dict[str, str]:
        """Return, for each component of the old document, the one that most of its places have now."""
        counts: dict[str, Counter[str]] = defaultdict(Counter)
        for (old, new, _), visit in self._visits.items():
            if len(old) == 1 and new and (name := _component(old[0])) == old[0]:
                counts[name][_component(new[0])] += len(visit.slots) + len(visit.parents)
        return {
            old: max(news, key=lambda new: (new == old, news[new], new))
            for old, news in counts.items()
        }

    def _path(self, pair: Pair) -> tuple[tuple[Step, Spot, Spot], ...]:
        steps: list[tuple[Step, Spot, Spot]] = []
        visit = self._visits[pair]
        while visit.parent is not None:
            steps.append((visit.step, visit.parent[0], visit.parent[1]))
            visit = self._visits[visit.parent]
        return tuple(reversed(steps))

    def _slots(self, pair: Pair) -> tuple[Slot, ...]:
        seen = {pair}
        waiting = [pair]
        found: dict[str, Slot] = {}
        while waiting:
            visit = self._visits[waiting.pop()]
            found.update((slot.key, slot) for slot in visit.slots)
            for parent in visit.parents:
                if parent not in seen:
                    seen.add(parent)
                    waiting.append(parent)
        return tuple(found[key] for key in sorted(found))

    def meetings(self) -> Iterator[tuple[Spot, Spot, int]]:
        """Yield the places of both documents that met, each with the number of times."""
        for (old, new), count in self._met.items():
            yield old, new, count

    def reached(self) -> tuple[set[str], set[str]]:
        """Return the pointers of the schemas that are reached, of both documents."""
        sides: tuple[dict[Spot, None], dict[Spot, None]] = ({}, {})
        for old, new, _ in self._visits:
            sides[0][old] = sides[1][new] = None
        found: list[set[str]] = []
        for spots, schemas in zip(sides, (self.old, self.new), strict=True):
            pointers: set[str] = set()
            for spot in spots:
                view = schemas.views.of(spot)
                pointers.update((*spot, *view.names, view.pointer, *view.origins.values()))
            found.append(pointers)
        return found[0], found[1]


def _component(pointer: str) -> str:
    """Return the pointer of the component that a schema stands in; empty outside of components."""
    parts = pointer.split("/", 4)
    return "/".join(parts[:4]) if parts[1:3] == ["components", "schemas"] else ""


def _target(spot: Spot, schemas: Schemas) -> Spot:
    """Follow a reference with nothing beside it, so that a component is compared once."""
    nodes = schemas.views.nodes
    seen: set[str] = set()
    while len(spot) == 1 and spot[0] not in seen:
        seen.add(spot[0])
        schema = nodes[spot[0]]
        if schema.reference not in nodes or schema.nullable or not is_bare(schema):
            break
        spot = (schema.reference,)
    return spot


def grouped(edits: Iterable[SchemaEdit]) -> Iterator[list[SchemaEdit]]:
    """Bring together the same edit of the same node, met through several schemas that inherit it."""
    groups: dict[tuple[object, ...], list[SchemaEdit]] = defaultdict(list)
    for edit in edits:
        delta = edit.delta
        old_at = "" if delta.old_value is None and delta.new_member else delta.old_at
        new_at = "" if delta.new_value is None and delta.old_member else delta.new_at
        key = (
            delta.rule,
            edit.slot.direction,
            old_at,
            new_at,
            delta.name,
            repr(delta.old_value),
            repr(delta.new_value),
        )
        groups[key].append(edit)
    yield from groups.values()
