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
from generator.changes.normal.views import is_bare

_COMPONENTS = "/components/schemas/"
PERHAPS = 0.6


@dataclass(frozen=True, slots=True, kw_only=True)
class Renamed:
    """A component that is another one now."""

    old: str
    new: str
    """Pointers of both."""
    rename: Rename


def component_of(spot: Spot, schemas: Schemas) -> str:
    """Return the pointer of the component that stands at a place; empty where the schema is inline.

    A component that only refers to another one is that other one.
    """
    if len(spot) != 1:
        return ""
    pointer, last = spot[0], ""
    seen: set[str] = set()
    while pointer not in seen:
        seen.add(pointer)
        schema = schemas.views.nodes[pointer]
        if is_component(pointer):
            last = pointer
            if schema.reference not in schemas.views.nodes or not is_bare(schema):
                return last
        if schema.reference in schemas.views.nodes:
            pointer = schema.reference
        elif len(schema.all_of) == 1 and not schema.properties:
            pointer = schema.all_of[0].pointer
        elif schema.nullable is False and len(schema.any_of or schema.one_of) == 2:
            inner = [one for one in (*schema.any_of, *schema.one_of) if one.reference]
            pointer = inner[0].pointer if len(inner) == 1 else pointer
    return last


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
    for (first, second, _), count in walk.meetings():
        before, after = component_of(first, old), component_of(second, new)
        if before:
            olds[before] += count
        if after:
            news[after] += count
        if before and after:
            met[before, after] += count
    scores = []
    for (before, after), count in met.items():
        score = (
            0.5 * count / olds[before]
            + 0.2 * count / news[after]
            + 0.3 * _common(before, after, old, new)
        )
        scores.append((score, before == after, before, after))
    taken: set[tuple[str, str]] = set()
    known = {pointer for pointer in new.views.nodes if is_component(pointer)}
    for score, _, before, after in sorted(scores, key=lambda one: (-one[0], not one[1], *one[2:])):
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


def _common(before: str, after: str, old: Schemas, new: Schemas) -> float:
    """Return which part of the properties two schemas have in common."""
    first, second = old.views.of((before,)), new.views.of((after,))
    names, others = set(first.properties), set(second.properties)
    if not names and not others:
        same = old.digests.of((before,)) == new.digests.of((after,))
        return 1.0 if same else 0.5 if first.types == second.types else 0.0
    return len(names & others) / len(names | others)
