"""Thousands of small documents: the valid ones become packages, the spoilt ones are refused, none breaks anything."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.system.cache import Cache
from tests.fuzz.effort import seeds
from tests.fuzz.grammar import bend, grow, spoil
from tests.hostile.trial import attempt, check_refusal, forget, import_package


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> Cache:
    return Cache(tmp_path_factory.mktemp("cache"))


def is_generated(spec: Path, package: str, answers: Cache) -> bool:
    """Tell whether a document became a package that can be imported; else it was refused properly."""
    trial = attempt(spec, package, answers)
    if trial.refusal is not None:
        check_refusal(trial.refusal, spec)
        return False
    try:
        import_package(spec.parent, trial.files, package)
    finally:
        forget(package)
        shutil.rmtree(spec.parent / package, ignore_errors=True)
    return True


def failures(
    numbers: range, make: Callable[[int], bytes], folder: Path, answers: Cache, *allowed: bool
) -> dict[int, str]:
    """Return what went wrong with the documents of these seeds; `OARLOCK_FUZZ_SEED` makes one of them the first."""
    found = {}
    for seed in numbers:
        spec = folder / "openapi.json"
        spec.write_bytes(make(seed))
        try:
            if is_generated(spec, f"fuzz{seed}", answers) not in allowed:
                found[seed] = "refused" if True in allowed else "generated"
        except Exception as error:  # noqa: BLE001 - whatever it is, it is told
            found[seed] = f"{type(error).__name__}: {error}"[:300]
    return found


def test_valid_documents_become_packages(tmp_path: Path, answers: Cache) -> None:
    def make(seed: int) -> bytes:
        return json.dumps(grow(seed)).encode()

    assert failures(seeds(10_000, 30), make, tmp_path, answers, True) == {}


def test_spoilt_documents_are_refused(tmp_path: Path, answers: Cache) -> None:
    assert failures(seeds(10_000, 100), spoil, tmp_path, answers, False) == {}


def test_bent_documents_are_refused_or_become_packages(tmp_path: Path, answers: Cache) -> None:
    assert failures(seeds(10_000, 30), bend, tmp_path, answers, True, False) == {}
