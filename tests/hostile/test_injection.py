"""No text of a document becomes code: attacks and harmless texts give the same syntax trees."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator.options import MODELS, Models
from generator.python import RenderedFile
from generator.python.checks.modules import OutputCheck
from generator.python.names.identifiers import words
from generator.system.cache import Cache
from tests.hostile.documents import ATTACKS, document
from tests.hostile.shapes import shape, shapes
from tests.support.rendering import own_files, render_spec, unformatted


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Cache:
    return Cache(tmp_path_factory.mktemp("cache"))


_TWINS = {
    ATTACKS["template"]: "HARMLE percent for x in HARMLE percent HARMLE",
    ATTACKS["long"]: "HARMLE" * 60,
}
"""Harmless texts for attacks with words of their own: the name of a method follows the words, and its place its name."""


@pytest.fixture(scope="session")
def harmless_everywhere(tmp_path_factory: pytest.TempPathFactory, cache: Cache) -> list[str]:
    """The shapes of all modules where every text is the same harmless one: names are the same then."""
    folder = tmp_path_factory.mktemp("harmless")
    return shapes(unformatted(_written(folder, lambda _place: "harmless text"), "hostile", cache))


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


@pytest.mark.parametrize("turn", range(len(ATTACKS)))
def test_attacks_in_all_places_give_the_trees_of_harmless_texts(
    turn: int, tmp_path: Path, cache: Cache
) -> None:
    """In as many turns as there are attacks, each one stands once in every place."""
    attacks, places = list(ATTACKS.values()), _places()
    chosen = {place: attacks[(turn + index) % len(attacks)] for index, place in enumerate(places)}
    files = unformatted(_written(tmp_path, chosen.__getitem__), "hostile", cache)
    harmless = _written(tmp_path, lambda place: _TWINS.get(chosen[place]) or _harmless(place))
    assert shapes(files) == shapes(unformatted(harmless, "hostile", cache))
    _check_files(files)


@pytest.mark.parametrize("name", ATTACKS)
def test_the_same_attack_everywhere_stays_in_its_literals(
    name: str, tmp_path: Path, cache: Cache, harmless_everywhere: list[str]
) -> None:
    path = _written(tmp_path, lambda _place: ATTACKS[name])
    files = unformatted(path, "hostile", cache)
    harmless = harmless_everywhere
    if twin := _TWINS.get(ATTACKS[name]):
        harmless = shapes(unformatted(_written(tmp_path, lambda _place: twin), "hostile", cache))
    assert shapes(files) == harmless
    _check_files(files)


@pytest.mark.parametrize("name", ["statement after three quotes", "direction", "backslash"])
def test_formatted_files_are_as_safe_as_those_that_the_templates_print(
    name: str, tmp_path: Path, cache: Cache, harmless_everywhere: list[str]
) -> None:
    path = _written(tmp_path, lambda _place: ATTACKS[name])
    files = own_files(render_spec(path, "hostile", formatter="ruff", cache=cache))
    assert shapes({k: v for k, v in files.items() if k.endswith(".py")}) == harmless_everywhere
    _check_files(files)


@pytest.mark.parametrize("models", MODELS)
@pytest.mark.parametrize("name", ATTACKS)
def test_an_attack_on_models_alone_stays_in_its_literals(
    name: str, models: Models, tmp_path: Path, cache: Cache
) -> None:
    """What has no words is called a field; msgspec refuses some names, which are left out."""
    attack = ATTACKS[name]
    twin = _TWINS.get(attack, "harmless text" if words(attack) else "Field!")
    is_refused = models == "msgspec" and re.search(r'[\\"\x00-\x1f]', attack) is not None

    def text(place: str) -> str:
        return twin if is_refused and place.endswith((" property", " tag")) else attack

    files = unformatted(_written(tmp_path, text), "hostile", cache, models)
    harmless = unformatted(_written(tmp_path, lambda _place: twin), "hostile", cache, models)
    assert shapes(files) == shapes(harmless)
    _check_files(files)
    check = OutputCheck((), is_client=False)
    for path, text in files.items():
        check.check_text(RenderedFile(path=path, text=text))
        check.check_python(RenderedFile(path=path, text=text))


def _check_files(files: Mapping[str, str]) -> None:
    """Check what must hold of every file, whatever the document says."""
    assert len({path.casefold() for path in files}) == len(files)
    for path, text in files.items():
        assert re.fullmatch(r"(resources/|models/|params/)?[^/\\]{1,103}", path), path
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
    assert shape(ast.parse("x = ''")) == shape(ast.parse("y = 'other'"))
    assert shape(ast.parse("x = ''")) != shape(ast.parse("x = ''; import os"))
    assert shape(ast.parse("x = ''")) != shape(ast.parse("x = f''"))
    assert shape(ast.parse("'a'")) == shape(ast.parse("'b'"))
    assert shape(ast.parse("f('a')")) != shape(ast.parse("f('a', 'b')"))
