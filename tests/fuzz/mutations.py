"""Answers spoiled at one place each: null, another type, missing, extra, an unknown value."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from typing import Any, NamedTuple

THING: dict[str, Any] = {
    "id": 1,
    "name": "a",
    "state": "open",
    "madeAt": "2024-01-02T03:04:05Z",
    "day": "2024-01-02",
    "count": 3,
    "price": 1.5,
    "ok": True,
    "tags": ["x", "y"],
    "owner": {"login": "me", "e-mail": "me@example.com"},
    "labels": {"a/b": 1, "~c": 2},
    "animal": {"kind": "cat", "lives": 9},
    "vehicle": {"type": "Car", "seats": 4},
    "find": {"weight": 1.5, "sea": "North", "salt": True},
    "size": [1, 2],
    "parts": [{"no": 1, "parts": [{"no": 2, "parts": []}]}],
}
"""All of it is demanded, so that whatever is spoiled differs from the document."""

MAPS = {"labels"}
VALUES = {"state", "kind", "type"}
OTHERS: tuple[Any, ...] = (7, "seven", 1.25, False, [], [1, "a"], {}, {"a": {"b": [None]}})

At = tuple[str | int, ...]


class Mutation(NamedTuple):
    """What was done to an answer, where, and the answer then."""

    kind: str
    at: At
    body: Any

    @property
    def pointer(self) -> str:
        keys = (str(key).replace("~", "~0").replace("/", "~1") for key in self.at)
        return "".join(f"/{key}" for key in keys)


def places(value: Any, at: At = ()) -> Iterator[tuple[At, Any]]:
    """Yield every place inside a value."""
    pairs = value.items() if isinstance(value, dict) else enumerate(value)
    for key, item in pairs:
        yield (*at, key), item
        if isinstance(item, (dict, list)):
            yield from places(item, (*at, key))


def find(value: Any, at: At) -> Any:
    """Return what is at a place."""
    for key in at:
        value = value[key]
    return value


def spoil(body: Any, chance: random.Random, first: At = ()) -> Mutation:
    """Return a body, spoiled at `first` or at one place below."""
    spoiled = json.loads(json.dumps(body))  # what stands there twice is two things
    below = [(at, item) for at, item in places(body) if at[: len(first)] == first]
    at, item = chance.choice(below)
    parent = find(spoiled, at[:-1])
    kinds = ["null", "type"]
    is_map = (at[:-1] == () and "id" not in body) or set(at[-2:-1]) & MAPS
    is_object = isinstance(parent, dict) and not is_map
    kinds += ["missing", "extra"] if is_object else []
    kinds += ["value"] if at[-1] in VALUES else []
    kind = chance.choice(kinds)
    if kind == "null":
        parent[at[-1]] = None
    elif kind == "type":
        parent[at[-1]] = chance.choice([one for one in OTHERS if _is_other(item, one, at)])
    elif kind == "missing":
        del parent[at[-1]]
    elif kind == "value":
        parent[at[-1]] = "nobody knows"
    else:
        at = (*at[:-1], f"new {chance.randrange(100)}")
        parent[at[-1]] = chance.choice([None, *OTHERS])
    return Mutation(kind, at, spoiled)


def _is_other(item: Any, other: Any, at: At) -> bool:
    """Tell whether a value is of another type than the document allows at a place."""
    if at[-1] == "size":
        return isinstance(other, (str, float, dict, bool))
    if isinstance(item, float) or at[-1] == "weight":
        return not isinstance(other, (int, float)) or isinstance(other, bool)
    return type(other) is not type(item)
