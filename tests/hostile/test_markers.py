"""Replacing every text of a document by another changes texts in the code, and nothing else of it."""

from __future__ import annotations

import itertools
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.spec.text.files import read_source
from generator.system.cache import Cache
from tests.hostile.documents import ATTACKS
from tests.hostile.shapes import shapes
from tests.support.rendering import CASES, document_of, unformatted

IS_THOROUGH = bool(os.environ.get("OARLOCK_FUZZ"))
TURNS = len(ATTACKS) if IS_THOROUGH else 1

_STRUCTURE = frozenset({"type", "$ref", "get", "content", "description", "oneOf", "allOf", "anyOf"})

# What a document says in its own words, wherever that stands; names of things decide what code there is.
_WORDS = frozenset(
    {
        "description",
        "summary",
        "example",
        "examples",
        "default",
        "enum",
        "const",
        "pattern",
        "$comment",
    }
)


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> Cache:
    return Cache(tmp_path_factory.mktemp("cache"))


def replaced(node: Any, text: Callable[[], str], *, is_free: bool = False) -> Any:
    """Return a document with other words."""
    match node:
        case str():
            return text() if is_free else node
        case list():
            return [replaced(item, text, is_free=is_free) for item in node]
        case dict():
            return {
                key: replaced(value, text, is_free=is_free or _holds_words(key, value))
                for key, value in node.items()
            }
    return node


def _holds_words(key: str, value: Any) -> bool:
    """Tell the words from a property or a path that is called like them."""
    is_word = key in _WORDS and not (isinstance(value, dict) and _STRUCTURE & value.keys())
    return is_word or (key.startswith("x-") and isinstance(value, str))


@pytest.mark.parametrize("case", CASES if IS_THOROUGH else CASES[::3])
def test_attacks_instead_of_a_documents_words_change_no_tree(
    case: str, tmp_path: Path, answers: Cache
) -> None:
    path = document_of(case)
    data = read_source(path.read_bytes(), name=path.name, place=str(path)).source.data

    def files(texts: Callable[[int], str]) -> dict[str, str]:
        numbers = itertools.count()
        spec = tmp_path / "openapi.json"
        spec.write_text(json.dumps(replaced(data, lambda: texts(next(numbers)))))
        return unformatted(spec, "marked", answers)

    harmless = shapes(files(lambda number: f"marker {number}"))
    attacks = list(ATTACKS.values())
    for turn in range(CASES.index(case), CASES.index(case) + TURNS):
        attacked = files(lambda n, turn=turn: f"{attacks[(turn + n) % len(attacks)]} {n}")
        assert shapes(attacked) == harmless
        assert "".join(attacked.values()).replace("\n", "").isprintable()
