"""The answers that are shipped are datamodel-code-generator's own, and those to all shapes are made of them.

`OARLOCK_UPDATE_GOLDEN=1` asks again, as another release of it makes necessary.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import version
from itertools import count, permutations
from pathlib import Path
from typing import Any

import pytest

from generator.python.types import answers
from generator.python.types.answers import SHIPPED, answer, ask, canonical
from generator.system.cache import Cache

Schema = dict[str, Any]

NULL: Schema = {"type": "null"}
MODEL: Schema = {"customTypePath": "models.N0"}
OTHER_MODEL: Schema = {"customTypePath": "models.N1"}
FORMATS = ("binary", "byte", "date", "date-time", "decimal", "duration", "time", "uuid")
PIECES: tuple[str, ...] = tuple(
    map(
        canonical,
        (
            {},
            {"type": "object", "additionalProperties": True},
            *({"type": name} for name in ("boolean", "integer", "null", "number", "string")),
            *({"type": "string", "format": name} for name in FORMATS),
            {"type": "array", "items": MODEL},
            {"type": "object", "additionalProperties": MODEL},
            {"anyOf": [MODEL, OTHER_MODEL]},
        ),
    )
)
"""What all shapes are made of, with models where others stand."""
HELD: tuple[Schema, ...] = tuple(
    schema
    for piece in PIECES
    if "N0" not in piece and (schema := json.loads(piece)) not in ({}, NULL)
)
RARE = canonical(
    {"type": "array", "items": {"anyOf": [{"type": "array", "items": {"type": "number"}}, NULL]}}
)


def list_of(item: Schema) -> Schema:
    return {"type": "array", "items": item}


def map_of(value: Schema) -> Schema:
    return {"type": "object", "additionalProperties": value or True}


def union(*members: Schema) -> Schema:
    return {"anyOf": list(members)}


def small_shapes() -> Iterator[Schema]:
    """Give every piece alone, in a list, in a map, beside every other, and with null.

    No union has anything at all among its members: it would be that.
    """
    single = [*HELD, MODEL]
    held = [hold(item) for hold in (list_of, map_of) for item in (*single, {}, NULL)]
    pairs = [union(*pair) for pair in permutations([*single, list_of(MODEL), map_of(MODEL)], 2)]
    yield from ({}, NULL)
    for shape in (*single, *held, *pairs):
        yield shape
        yield union(*shape.get("anyOf", [shape]), NULL)


def any_shape(chance: random.Random, depth: int) -> Schema:
    """Make some shape, of holders in holders, whose unions may repeat themselves."""
    kind = chance.random() if depth else 0.0
    if kind < 0.3:
        return chance.choice([MODEL, MODEL, {}, NULL, *HELD])
    if kind < 0.5:
        return list_of(any_shape(chance, depth - 1))
    if kind < 0.65:
        return map_of(any_shape(chance, depth - 1))
    made = (any_shape(chance, depth - 1) for _ in range(chance.choice([2, 2, 3, 4, 9])))
    members = [part for shape in made if shape != NULL for part in shape.get("anyOf", [shape])]
    members = [member for member in members if member not in ({}, NULL)] or [MODEL]
    return union(*members, *([NULL] if chance.random() < 0.4 else []))


def numbered(schema: Schema) -> Schema:
    """Number the models in the order in which they stand, as the planner does."""
    numbers = count()

    def number(part: Any) -> Any:
        match part:
            case {"customTypePath": _}:
                return {"customTypePath": f"models.N{next(numbers)}"}
            case dict():
                return {key: number(value) for key, value in part.items()}
            case list():
                return [number(item) for item in part]
        return part

    result: Schema = number(schema)
    return result


def test_shipped_answers_are_those_of_the_installed_release() -> None:
    asked = dict(zip(PIECES, ask(PIECES), strict=True))
    current = {"release": version("datamodel-code-generator"), "answers": asked}
    if os.environ.get("OARLOCK_UPDATE_GOLDEN") == "1":
        SHIPPED.write_text(json.dumps(current, indent=0, sort_keys=True) + "\n", encoding="utf-8")
    assert json.loads(SHIPPED.read_text(encoding="utf-8")) == current


def test_the_answer_to_a_shape_is_made_of_the_answers_to_its_pieces() -> None:
    chance = random.Random("shapes")  # noqa: S311 - nothing here is secret
    many = [any_shape(chance, depth) for depth in (2, 3, 4) for _ in range(500)]
    shapes = [*small_shapes(), *many, union(*[MODEL] * 200, NULL)]
    schemas = sorted({canonical(numbered(shape)) for shape in shapes})
    assert len(schemas) > 1_000
    assert answer(schemas, None) == dict(zip(schemas, ask(schemas), strict=True))


def test_another_release_is_asked_itself_and_its_answers_are_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answers, "installed_version", lambda _name: "0.0.1")
    assert answer([RARE], None) == {RARE: "list[list[float] | None]"}
    monkeypatch.setattr(answers, "ask", lambda schemas: ["Other"] * len(schemas))
    cache = Cache(tmp_path)
    assert answer([RARE], cache) == {RARE: "Other"}
    monkeypatch.setattr(answers, "ask", lambda schemas: ["Another"] * len(schemas))
    assert answer([RARE], cache) == {RARE: "Other"}


def test_no_shape_costs_an_import_of_datamodel_code_generator() -> None:
    code = (
        "import sys; from generator.python.types.answers import answer;"
        "print(*answer(sys.argv[1:], None).values(), 'datamodel_code_generator' in sys.modules)"
    )
    command = [sys.executable, "-c", code, RARE]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == "list[list[float] | None] False\n"
