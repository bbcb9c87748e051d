"""No text of a document becomes code: an attack and a harmless text give the same syntax trees."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.cache import Cache
from generator.errors import SpecError
from generator.pipeline import Rendered
from tests.functional.rendering import own_files, render_spec
from tests.hostile.documents import ATTACKS, document

_NAME_ATTRIBUTES = ("id", "name", "asname", "attr", "arg", "module")
_GENERATED_FROM_NAMES = {"_runtime"}


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Cache:
    return Cache(tmp_path_factory.mktemp("cache"))


def _rendered(folder: Path, text: Callable[[str], str], cache: Cache) -> Rendered:
    path = folder / "openapi.json"
    path.write_text(json.dumps(document(text)))
    return render_spec(path, "hostile", formatter="ruff", cache=cache)


def _places() -> list[str]:
    found: list[str] = []
    document(lambda place: found.append(place) or place)  # type: ignore[func-returns-value]
    return list(dict.fromkeys(found))


def _harmless(place: str) -> str:
    return "harmless " + place


def _shape(source: str) -> str:
    """Return a module's syntax tree without its names and texts, its docstrings and arguments' order."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        for attribute in _NAME_ATTRIBUTES:
            if isinstance(getattr(node, attribute, None), str):
                setattr(node, attribute, "")
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
    return ast.dump(tree)


def _without_docstrings(source: str) -> str:
    """Leave out what a description adds: a line of its own after what it describes."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list):
            kept = [line for line in body if not _is_text(line)]
            node.body = kept or [ast.Pass()]  # type: ignore[attr-defined]
    return ast.unparse(tree)


def _is_text(line: ast.AST) -> bool:
    return (
        isinstance(line, ast.Expr)
        and isinstance(line.value, ast.Constant)
        and isinstance(line.value.value, str)
    )


def _module_shapes(rendered: Rendered) -> list[str]:
    """Return the shapes of all modules, however these are called."""
    return sorted(
        _shape(_without_docstrings(text))
        for path, text in own_files(rendered).items()
        if path.endswith(".py")
    )


@pytest.mark.parametrize("place", _places())
def test_attack_in_one_place_gives_the_tree_of_a_harmless_text(
    place: str, tmp_path: Path, cache: Cache
) -> None:
    expected = _module_shapes(_rendered(tmp_path, _harmless, cache))
    for name, attack in ATTACKS.items():
        try:
            rendered = _rendered(
                tmp_path, lambda each: attack if each == place else _harmless(each), cache
            )
        except SpecError as error:
            assert error.diagnostics[0].location.pointer, name  # refused, with a place
            continue
        assert _module_shapes(rendered) == expected, (place, name)
        _check_files(rendered)


@pytest.mark.parametrize("name", ATTACKS)
def test_attack_in_all_places_never_leaves_its_literals(
    name: str, tmp_path: Path, cache: Cache
) -> None:
    try:
        rendered = _rendered(tmp_path, lambda _place: ATTACKS[name], cache)
    except SpecError as error:
        assert error.diagnostics[0].location.pointer
        return
    _check_files(rendered)
    for path, text in own_files(rendered).items():
        if path.endswith(".py"):
            assert _calls(ast.parse(text)) <= _KNOWN_CALLS, path


_KNOWN_CALLS = frozenset(
    """
    Field Request TypeAliasType __init__ api_key form lazy merge send super tagged Part simple content
    """.split()
)


def _calls(tree: ast.Module) -> set[str]:
    """Return the names of everything that a module calls, its own classes left out."""
    own = {node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef)}
    own |= {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("resources")
        for alias in node.names
    }
    called = {
        node.func.attr if isinstance(node.func, ast.Attribute) else ast.unparse(node.func)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
    }
    return called - own


def _check_files(rendered: Rendered) -> None:
    """Check what must hold of every file, whatever the document says."""
    paths = list(rendered.files)
    assert len({path.casefold() for path in paths}) == len(paths)
    for path, text in own_files(rendered).items():
        assert re.fullmatch(r"(resources/|models/)?[^/\\]{1,90}", path), path
        assert path not in ("..", ".")
        assert text.replace("\n", "").isprintable(), path
        if path.endswith(".py"):
            compile(text, path, "exec")
            assert text.isprintable() or "\r" not in text


def test_texts_of_a_document_survive_as_they_are(tmp_path: Path, cache: Cache) -> None:
    for attack in ATTACKS.values():
        try:
            rendered = _rendered(
                tmp_path,
                lambda each: attack if each == "thing property" else _harmless(each),
                cache,
            )
        except SpecError:
            continue
        text = own_files(rendered)["models/thing.py"]
        constants = {
            node.value for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Constant)
        }
        assert attack in constants or attack.isidentifier()
