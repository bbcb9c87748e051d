"""The answers that are shipped are datamodel-code-generator's own, and cover the shapes of ordinary documents.

`OARLOCK_UPDATE_GOLDEN=1` asks again, as another release of it makes necessary.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.metadata import version
from itertools import permutations
from typing import Any

from generator.python.answers import SHIPPED, answer, ask

Schema = dict[str, Any]

NULL: Schema = {"type": "null"}
MAP: Schema = {"type": "object", "additionalProperties": True}
FORMATS = ("binary", "byte", "date", "date-time", "decimal", "duration", "time", "uuid")
SCALARS: tuple[Schema, ...] = (
    *({"type": name} for name in ("boolean", "integer", "number", "string")),
    *({"type": "string", "format": name} for name in FORMATS),
)
PLAIN: tuple[Schema, ...] = SCALARS[:4]
MOST_MODELS = 12


def model(number: int) -> Schema:
    return {"customTypePath": f"models.N{number}"}


def list_of(item: Schema) -> Schema:
    return {"type": "array", "items": item}


def map_of(value: Schema) -> Schema:
    return {"type": "object", "additionalProperties": value or True}


def union(*members: Schema) -> Schema:
    return {"anyOf": list(members)}


def ordinary_shapes() -> list[Schema]:
    """Scalars, maps and models, in lists and maps, in lists and maps of these; unions of two, and of models; or null."""
    single = [*SCALARS, MAP, model(0)]
    several = [union(*map(model, range(count))) for count in range(2, MOST_MODELS + 1)]
    items = [{}, *single, *several, *(nullable(shape) for shape in (*PLAIN, MAP, model(0)))]
    held = [hold(item) for hold in (list_of, map_of) for item in items]
    inner = [hold(item) for hold in (list_of, map_of) for item in ({}, *PLAIN, MAP, model(0))]
    deeper = [hold(item) for hold in (list_of, map_of) for item in inner]
    mixed = [*PLAIN, MAP, model(0), list_of({"type": "string"}), list_of(model(0)), list_of({})]
    pairs = [union(*pair) for pair in permutations(mixed, 2)]
    shapes = [*single, *several, *held, *deeper, *pairs, *map(list_of, pairs)]
    return [{}, NULL, *shapes, *map(nullable, shapes)]


def nullable(shape: Schema) -> Schema:
    if "anyOf" in shape:
        return union(*shape["anyOf"], NULL)
    return union(shape, NULL)


def canonical(shapes: list[Schema]) -> list[str]:
    return sorted({json.dumps(shape, sort_keys=True) for shape in shapes if is_numbered(shape)})


def is_numbered(shape: Schema) -> bool:
    """Tell whether models are numbered in the order in which they stand, as the planner does."""
    text = json.dumps(shape)
    numbers = [int(part.split('"')[0]) for part in text.split("models.N")[1:]]
    return numbers == list(range(len(numbers)))


def test_shipped_answers_are_those_of_the_installed_release() -> None:
    schemas = canonical(ordinary_shapes())
    asked = dict(zip(schemas, ask(schemas), strict=True))
    current = {"release": version("datamodel-code-generator"), "answers": asked}
    if os.environ.get("OARLOCK_UPDATE_GOLDEN") == "1":
        SHIPPED.write_text(json.dumps(current, indent=0, sort_keys=True) + "\n", encoding="utf-8")
    assert json.loads(SHIPPED.read_text(encoding="utf-8")) == current


def test_a_rare_shape_is_asked_about() -> None:
    rare = json.dumps(list_of(list_of(list_of(list_of({"type": "integer"})))), sort_keys=True)
    assert answer([rare], None) == {rare: "list[list[list[list[int]]]]"}


def test_an_ordinary_shape_costs_no_import_of_datamodel_code_generator() -> None:
    code = (
        "import sys; from generator.python.answers import answer;"
        "print(answer(['{\"type\": \"string\"}'], None), 'datamodel_code_generator' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "{'{\"type\": \"string\"}': 'str'} False\n"
