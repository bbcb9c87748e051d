"""Attacks in the places that hardly anybody uses: refused with their place, or without any effect."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.system.cache import Cache
from tests.hostile.rare_places import ALL_ATTACKS, rare_document
from tests.hostile.trial import attempt, check_refusal, forget, import_package

# `make fuzz` tries every attack alone in every place.
IS_THOROUGH = bool(os.environ.get("OARLOCK_FUZZ"))


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> Cache:
    return Cache(tmp_path_factory.mktemp("cache"))


def places() -> list[str]:
    found: dict[str, None] = {}

    def note(place: str) -> str:
        found[place] = None
        return f"harmless {place}"

    rare_document(note)
    return list(found)


PLACES = places()


def survives(folder: Path, choose: Callable[[str], str], answers: Cache) -> bool:
    """Tell whether a document became a package, which was imported; else it was refused properly."""
    spec = folder / "openapi.json"
    spec.write_text(json.dumps(rare_document(choose)))
    trial = attempt(spec, "rare", answers)
    if trial.refusal is not None:
        check_refusal(trial.refusal, spec)
        return False
    try:
        import_package(folder, trial.files, "rare")
    finally:
        forget("rare")
    return True


def test_harmless_texts_make_a_package(tmp_path: Path, answers: Cache) -> None:
    assert survives(tmp_path, lambda place: f"harmless {PLACES.index(place)}", answers)


@pytest.mark.parametrize("name", list(ALL_ATTACKS)[:: 1 if IS_THOROUGH else 4])
def test_the_same_attack_in_all_rare_places_does_nothing(
    name: str, tmp_path: Path, answers: Cache
) -> None:
    assert survives(tmp_path, lambda _place: ALL_ATTACKS[name], answers)


@pytest.mark.parametrize("turn", range(0, len(ALL_ATTACKS), 1 if IS_THOROUGH else 5))
def test_attacks_side_by_side_in_rare_places_do_nothing(
    turn: int, tmp_path: Path, answers: Cache
) -> None:
    attacks = list(ALL_ATTACKS.values())
    assert survives(
        tmp_path, lambda place: attacks[(turn + PLACES.index(place)) % len(attacks)], answers
    )


@pytest.mark.parametrize("name", ["quotes", "header"])
def test_half_a_character_is_refused_where_it_stands(
    name: str, tmp_path: Path, answers: Cache
) -> None:
    for place in PLACES[:: 1 if IS_THOROUGH else 40]:
        spec = tmp_path / "openapi.json"
        text = {place: f"{ALL_ATTACKS[name]}\ud800"}
        document = rare_document(lambda each, text=text: text.get(each, f"h{PLACES.index(each)}"))
        spec.write_text(json.dumps(document, indent=1))
        refusal = attempt(spec, "rare", answers).refusal
        assert refusal is not None
        check_refusal(refusal, spec)
        (diagnostic,) = refusal.diagnostics
        line = diagnostic.location.line
        assert line is not None
        assert "\\ud800" in spec.read_text().split("\n")[line - 1]


@pytest.mark.skipif(not IS_THOROUGH, reason="tens of thousands of documents: `make fuzz`")
@pytest.mark.parametrize("name", ALL_ATTACKS)
def test_every_attack_alone_in_every_rare_place_does_nothing(
    name: str, tmp_path: Path, answers: Cache
) -> None:
    for place in PLACES:
        assert survives(
            tmp_path,
            lambda each, place=place: (
                ALL_ATTACKS[name] if each == place else f"h{PLACES.index(each)}"
            ),
            answers,
        )
