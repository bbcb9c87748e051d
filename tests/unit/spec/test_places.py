"""Pointers lead to the lines and columns where things stand."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest

from generator.spec import load_document
from generator.spec.pointers import find, join
from generator.spec.text.places import Lines, TextIndex

KEYS = ["a", "b/c", "d~e", "", "ü", 'q"uote', "\\", "{x}", "0", "a b", "\U0001f600"]


def _value(rng: random.Random, depth: int) -> Any:
    kind = rng.randrange(6 if depth else 4)
    if kind == 4:
        return {key: _value(rng, depth - 1) for key in rng.sample(KEYS, rng.randrange(5))}
    if kind == 5:
        return [_value(rng, depth - 1) for _ in range(rng.randrange(5))]
    return rng.choice([None, True, -1.5e3, 17, "te]xt", '{"', "\\\\", "a\nb"])


def _write(rng: random.Random, value: Any) -> str:
    """Write JSON with space wherever it may stand."""
    space = rng.choice(["", " ", "\n", "\r\n", "\t ", "\n\n  "])
    if isinstance(value, dict):
        members = [
            f"{space}{json.dumps(key, ensure_ascii=rng.random() < 0.5)}{space}:"
            f"{space}{_write(rng, item)}{space}"
            for key, item in value.items()
        ]
        return "{" + ",".join(members) + space + "}"
    if isinstance(value, list):
        return "[" + ",".join(space + _write(rng, item) + space for item in value) + space + "]"
    return json.dumps(value, ensure_ascii=rng.random() < 0.5)


def _pointers(value: Any, pointer: str = "") -> list[str]:
    children: list[tuple[str | int, Any]] = []
    if isinstance(value, dict):
        children = list(value.items())
    elif isinstance(value, list):
        children = list(enumerate(value))
    found = [pointer]
    for key, child in children:
        found += _pointers(child, join(pointer, key))
    return found


@pytest.mark.parametrize("seed", range(60))
def test_json_offsets_are_where_the_decoder_finds_key_and_value(seed: int) -> None:
    rng = random.Random(seed)  # noqa: S311 - test data
    value = {"root": _value(rng, 5)}
    text = rng.choice(["", "\n", "  "]) + _write(rng, value)
    assert json.loads(text) == value
    index = TextIndex(text, "json")
    decoder = json.JSONDecoder()
    pointers = _pointers(value)
    rng.shuffle(pointers)
    for pointer in pointers:
        offset = index.json_offset(pointer)
        shown, _ = decoder.raw_decode(text, offset)
        holder = find(value, pointer.rpartition("/")[0])
        is_member = bool(pointer) and isinstance(holder, dict)
        key = pointer.rpartition("/")[2].replace("~1", "/").replace("~0", "~")
        assert shown == (key if is_member else find(value, pointer))


@pytest.mark.parametrize("seed", range(20))
def test_yaml_places_agree_with_json_places_on_the_same_text(seed: int) -> None:
    rng = random.Random(seed)  # noqa: S311 - test data
    value = {"root": _value(rng, 4)}
    text = json.dumps(value, indent=2, ensure_ascii=False)
    as_json, as_yaml = TextIndex(text, "json"), TextIndex(text, "yaml")
    for pointer in _pointers(value):
        if pointer:
            assert as_yaml.position(pointer) == as_json.position(pointer), pointer


def test_lines_end_in_any_of_three_ways() -> None:
    lines = Lines("a\nbc\r\nd\re")
    positions = [lines.position(offset) for offset in (0, 2, 3, 6, 8)]
    assert positions == [(1, 1), (2, 1), (2, 2), (3, 1), (4, 1)]


TEXT = """\
openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /pets/{id}:
    get:
      parameters:
        - name: id
          in: path
        - $ref: '#/components/parameters/limit'
x-shared: &shared
  a: 1
x-used: *shared
"""


@pytest.mark.parametrize(
    ("pointer", "line", "column"),
    [
        ("", 1, 1),
        ("/info/version", 2, 18),
        ("/paths/~1pets~1{id}/get", 5, 5),
        ("/paths/~1pets~1{id}/get/parameters/0", 7, 11),
        ("/paths/~1pets~1{id}/get/parameters/0/in", 8, 11),
        ("/paths/~1pets~1{id}/get/parameters/1/$ref", 9, 11),
        ("/paths/~1pets~1{id}/get/responses/200", 5, 5),
        ("/paths/~1pets~1{id}/get/parameters/7", 6, 7),
        ("/nothing/here", 1, 1),
        ("/x-used/a", 12, 1),
    ],
)
def test_yaml_nodes_are_located_at_their_keys(
    tmp_path: Path, pointer: str, line: int, column: int
) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_text(
        TEXT.replace(
            "        - $ref: '#/components/parameters/limit'\n", "        - $ref: '#/x-shared'\n"
        ),
        encoding="utf-8",
    )
    location = load_document(path).locate(pointer)
    assert (location.line, location.column, location.pointer) == (line, column, pointer)
    assert location.file == path.as_posix()


def test_pointers_are_kept_when_only_an_ancestor_exists(tmp_path: Path) -> None:
    path = tmp_path / "openapi.json"
    path.write_text('{\n "openapi": "3.0.3",\n "paths": {}\n}', encoding="utf-8")
    location = load_document(path).locate("/paths/~1x/get")
    assert (location.line, location.column, location.pointer) == (3, 2, "/paths/~1x/get")


def test_what_is_nested_too_deeply_to_be_read_again_is_passed_over() -> None:
    deep = "[" * 50_000 + '"]"' + "]" * 50_000
    index = TextIndex(f'{{"a": {deep},\n "b": 1}}', "json")
    assert index.position("/b") == (2, 2)
