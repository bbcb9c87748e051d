"""A corpus run makes each client by itself, checks them in batches, and goes on where it stopped."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.corpus import batches, client, run

PETS = """
openapi: 3.1.0
info: {title: NAME, version: "1"}
paths:
  /pets:
    get:
      operationId: listPets
      responses: {"200": {description: Pets, content: {application/json: {schema: {type: string}}}}}
"""
SOUND = ("cats.yaml", "dogs.yaml")


class Stopped(Exception):
    """Stands for whatever ends a run before its end."""


@pytest.fixture(scope="module")
def stopped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a run that was stopped when it had made all clients: documents and report."""
    folder = tmp_path_factory.mktemp("corpus")
    documents = folder / "documents"
    documents.mkdir()
    for name in SOUND:
        (documents / name).write_text(PETS.replace("NAME", Path(name).stem))
    (documents / "broken.yaml").write_text("openapi: 3.1.0\npaths: {/pets: [\n")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(batches, "check", _stopping)
        patch.chdir(folder)
        with pytest.raises(Stopped):
            _run(Path(), "mypy,pyright")
    return folder


@pytest.fixture
def folder(stopped: Path, tmp_path: Path) -> Path:
    """A copy of the stopped run."""
    return shutil.copytree(stopped, tmp_path / "corpus")


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, tuple[str, ...]]]:
    """What the type checkers are asked to look at, in their place: checker and documents."""
    asked: list[tuple[str, tuple[str, ...]]] = []

    def check(
        checker: str, packages: Mapping[str, Mapping[str, str]], _: Path
    ) -> dict[str, batches.Result]:
        asked.append((checker, tuple(sorted(packages))))
        return dict.fromkeys(packages, batches.Result())

    monkeypatch.setattr(batches, "check", check)
    return asked


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The documents of which clients are made."""
    names: list[str] = []
    make = client.make

    def watched(document: Path, *others: Any) -> Any:
        names.append(document.name)
        return make(document, *others)

    monkeypatch.setattr(client, "make", watched)
    return names


def _stopping(*_: Any) -> Any:
    raise Stopped


def _run(folder: Path, checks: str, jobs: int = 1) -> int:
    places = ["--documents", str(folder / "documents"), "--report", str(folder / "report.json")]
    return run.main([*places, "--check", checks, "--jobs", str(jobs)])


def _report(folder: Path) -> dict[str, dict[str, Any]]:
    entries = json.loads((folder / "report.json").read_text())["documents"]
    return {entry["document"]: entry for entry in entries}


def test_a_document_without_a_client_is_a_fault_and_spoils_no_batch(
    folder: Path, seen: list[tuple[str, tuple[str, ...]]]
) -> None:
    assert _run(folder, "mypy,pyright") == 1
    assert seen == [("mypy", SOUND), ("pyright", SOUND)]
    report = _report(folder)
    ((stage, message),) = report["broken.yaml"]["findings"]
    assert stage == "generate"
    assert "broken.yaml" in message
    assert [report[name]["findings"] for name in SOUND] == [[], []]
    assert [report[name]["present"] for name in SOUND] == [1, 1]


def test_a_run_goes_on_where_the_last_one_stopped(
    folder: Path, seen: list[tuple[str, tuple[str, ...]]], made: list[str]
) -> None:
    _run(folder, "mypy")
    assert made == []
    assert seen == [("mypy", SOUND)]
    seen.clear()
    _run(folder, "mypy")
    assert (made, seen) == ([], [])
    assert not (folder / "report.packages").exists()


def test_a_batch_that_was_checked_is_not_checked_again(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every client is a batch of its own here, and the run stops in the second."""
    asked: list[str] = []

    def check(_: str, packages: Mapping[str, Any], __: Path) -> dict[str, batches.Result]:
        asked.extend(packages)
        if len(asked) == 2:
            raise Stopped
        return dict.fromkeys(packages, batches.Result())

    monkeypatch.setattr(batches, "check", check)
    monkeypatch.setattr(batches, "pack", lambda weights: [(name,) for name in sorted(weights)])
    with pytest.raises(Stopped):
        _run(folder, "mypy")
    _run(folder, "mypy")
    assert asked == ["cats.yaml", "dogs.yaml", "dogs.yaml"]


def test_another_checker_sees_what_the_first_has_seen(
    folder: Path, seen: list[tuple[str, tuple[str, ...]]]
) -> None:
    _run(folder, "mypy")
    _run(folder, "mypy,pyright")
    assert seen == [("mypy", SOUND), ("pyright", SOUND)]


def test_only_clients_that_came_out_otherwise_are_checked_again(
    folder: Path, seen: list[tuple[str, tuple[str, ...]]], made: list[str]
) -> None:
    _run(folder, "mypy")
    path = folder / "documents" / "dogs.yaml"
    path.write_text(path.read_text().replace("/pets", "/toys"))
    path = folder / "documents" / "cats.yaml"
    path.write_text(path.read_text() + "# The same, in other words.\n")
    _run(folder, "mypy")
    assert sorted(made) == ["cats.yaml", "dogs.yaml"]
    assert seen == [("mypy", SOUND), ("mypy", ("dogs.yaml",))]
    assert [_report(folder)[name]["checks"] for name in SOUND] == [["mypy"], ["mypy"]]


@pytest.mark.slow
@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_a_type_error_is_told_of_the_document_that_it_is_in(folder: Path, checker: str) -> None:
    """The module is planted in what the stopped run kept, so that the whole way is walked."""
    package = _report(folder)["dogs.yaml"]["package"]
    kept = folder / "report.packages" / f"{package}.json"
    planted = {"planted.py": '"""Planted."""\n\nage: int = "old"\n'}
    kept.write_text(json.dumps(json.loads(kept.read_text()) | planted))
    assert _run(folder, checker) == 1
    report = _report(folder)
    assert report["cats.yaml"]["findings"] == []
    ((stage, message),) = report["dogs.yaml"]["findings"]
    assert stage == checker
    assert message.startswith("planted.py:3: ")
    assert report["cats.yaml"]["checks"] == report["dogs.yaml"]["checks"] == [checker]


@pytest.mark.slow
def test_what_stops_mypy_in_one_package_hides_nothing_in_the_others(tmp_path: Path) -> None:
    packages = {
        "a.json": {"__init__.py": "def (\n"},
        "b.json": {"__init__.py": 'age: int = "old"\n'},
        "c.json": {"__init__.py": "age: int = 3\n"},
    }
    results = batches.check("mypy", packages, tmp_path)
    assert results["a.json"].errors[0].startswith("__init__.py:1: ")
    assert "[syntax]" in results["a.json"].errors[0]
    assert [line.partition(": ")[0] for line in results["b.json"].errors] == ["__init__.py:1"]
    assert results["c.json"] == batches.Result()


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_a_checker_that_does_not_run_is_a_fault_and_asked_again(
    folder: Path, checker: str, made: list[str], request: pytest.FixtureRequest
) -> None:
    """Every client of the batch has the fault, and the next run is not content with it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "executable", shutil.which("false"))
        assert _run(folder, checker) == 1
    report = _report(folder)
    fault = [checker, "ended with 1: no word"]
    assert [report[name]["findings"] for name in SOUND] == [[fault], [fault]]
    seen = request.getfixturevalue("seen")
    _run(folder, checker)
    assert (made, seen) == ([], [(checker, SOUND)])
    assert [_report(folder)[name]["findings"] for name in SOUND] == [[], []]
