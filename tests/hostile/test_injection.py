"""No text of a document becomes code: attacks and harmless texts give the same syntax trees."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator.cache import Cache
from tests.functional.rendering import own_files, render_spec, unformatted
from tests.hostile.documents import ATTACKS, document

_NAME_ATTRIBUTES = ("id", "name", "asname", "attr", "arg", "module")


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Cache:
    return Cache(tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="session")
def harmless(tmp_path_factory: pytest.TempPathFactory, cache: Cache) -> list[str]:
    """The shapes of all modules where every text is harmless."""
    folder = tmp_path_factory.mktemp("harmless")
    return _shapes(unformatted(_written(folder, _harmless), "hostile", cache))


def _written(folder: Path, text: Callable[[str], str]) -> Path:
    path = folder / "openapi.json"
    path.write_text(json.dumps(document(text)))
    return path


def _places() -> list[str]:
    found: dict[str, None] = {}

    def note(place: str) -> str:
        found[place] = None
        return place

    document(note)
    return list(found)


def _harmless(place: str) -> str:
    return f"harmless {place}"


def _shapes(files: Mapping[str, str]) -> list[str]:
    """Return the syntax trees of all modules, whatever these are called, without names and texts."""
    return sorted(_shape(ast.parse(text)) for text in files.values())


def _shape(tree: ast.Module) -> str:
    for node in ast.walk(tree):
        for attribute in _NAME_ATTRIBUTES:
            if isinstance(getattr(node, attribute, None), str):
                setattr(node, attribute, "")
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
        if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Tuple):
            if len(node.slice.elts) == 1:  # `Literal["a",]`, as it is written over several lines
                node.slice = node.slice.elts[0]
        body = getattr(node, "body", None)
        if isinstance(body, list):  # a blank description adds no docstring
            node.body = [line for line in body if not _is_text(line)]  # type: ignore[attr-defined]
    return ast.dump(tree)


def _is_text(line: ast.AST) -> bool:
    return (
        isinstance(line, ast.Expr)
        and isinstance(line.value, ast.Constant)
        and isinstance(line.value.value, str)
    )


@pytest.mark.parametrize("turn", range(len(ATTACKS)))
def test_attacks_in_all_places_give_the_trees_of_harmless_texts(
    turn: int, tmp_path: Path, cache: Cache, harmless: list[str]
) -> None:
    """In as many turns as there are attacks, each one stands once in every place."""
    attacks, places = list(ATTACKS.values()), _places()
    chosen = {place: attacks[(turn + index) % len(attacks)] for index, place in enumerate(places)}
    files = unformatted(_written(tmp_path, chosen.__getitem__), "hostile", cache)
    assert _shapes(files) == harmless
    _check_files(files)


@pytest.mark.parametrize("name", ATTACKS)
def test_the_same_attack_everywhere_stays_in_its_literals(
    name: str, tmp_path: Path, cache: Cache, harmless: list[str]
) -> None:
    path = _written(tmp_path, lambda _place: ATTACKS[name])
    files = unformatted(path, "hostile", cache)
    assert _shapes(files) == harmless
    _check_files(files)


@pytest.mark.parametrize("name", ["statement after three quotes", "direction", "backslash"])
def test_formatted_files_are_as_safe_as_those_that_the_templates_print(
    name: str, tmp_path: Path, cache: Cache, harmless: list[str]
) -> None:
    path = _written(tmp_path, lambda _place: ATTACKS[name])
    files = own_files(render_spec(path, "hostile", formatter="ruff", cache=cache))
    assert _shapes({k: v for k, v in files.items() if k.endswith(".py")}) == harmless
    _check_files(files)


def _check_files(files: Mapping[str, str]) -> None:
    """Check what must hold of every file, whatever the document says."""
    assert len({path.casefold() for path in files}) == len(files)
    for path, text in files.items():
        assert re.fullmatch(r"(resources/|models/)?[^/\\]{1,90}", path), path
        assert text.replace("\n", "").isprintable(), path
        if path.endswith(".py"):
            compile(text, path, "exec")


@pytest.mark.parametrize("name", ATTACKS)
def test_a_property_of_any_name_survives_as_it_is(name: str, tmp_path: Path, cache: Cache) -> None:
    path = _written(
        tmp_path, lambda each: ATTACKS[name] if each == "thing property" else _harmless(each)
    )
    text = unformatted(path, "hostile", cache)["models/thing.py"]
    constants = {node.value for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Constant)}
    assert ATTACKS[name] in constants


def test_the_proof_notices_code_that_gets_out() -> None:
    assert _shape(ast.parse("x = ''")) == _shape(ast.parse("y = 'other'"))
    assert _shape(ast.parse("x = ''")) != _shape(ast.parse("x = ''; import os"))
    assert _shape(ast.parse("x = ''")) != _shape(ast.parse("x = f''"))
    assert _shape(ast.parse("'a'")) == _shape(ast.parse("'b'"))
    assert _shape(ast.parse("f('a')")) != _shape(ast.parse("f('a', 'b')"))
