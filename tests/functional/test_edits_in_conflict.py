"""Kept edits that no longer apply are out of step, whatever their file looks like on disk."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.support.command import PETS, Oarlock
from tests.support.edited import FILE, OTHER_PATH, PATCH


@pytest.fixture
def kept(oarlock: Oarlock, repository: Path, file: Path) -> Path:
    """The module, with a kept edit of the line that has the path of a request."""
    file.write_text(file.read_text().replace('"/pets",', '"/cats",'))
    assert oarlock("keep", FILE).code == 0
    return file


def test_a_file_that_is_as_generated_is_in_conflict_with_its_patch(
    oarlock: Oarlock, repository: Path, kept: Path
) -> None:
    (repository / "pets.yaml").write_text(OTHER_PATH)
    places = ("--spec", "pets.yaml", "--output", "plain", "--package", "pets")
    assert oarlock("generate", *places).code == 0
    shutil.copytree(repository / "plain" / "pets", repository / "clients/pets", dirs_exist_ok=True)
    run = oarlock("check")
    assert run.code == 1
    assert FILE in run.out
    assert "conflict" in run.out
    assert PATCH.rpartition("/")[2] in run.out


def test_a_patch_of_a_file_that_is_generated_no_more_is_in_conflict(
    oarlock: Oarlock, repository: Path, file: Path
) -> None:
    owner = file.parents[1] / "models" / "owner.py"
    owner.write_text(owner.read_text().replace("name: str", "name: bytes"))
    assert oarlock("keep", "--all").code == 0
    (patch,) = (path.name for path in (repository / "patches" / "pets").iterdir())
    without = PETS[: PETS.index("    Owner:\n")]
    (repository / "pets.yaml").write_text(
        without.replace('{$ref: "#/components/schemas/Owner"}', "{type: string}")
    )
    owner.unlink()
    run = oarlock("check")
    assert run.code == 1
    assert patch in run.out
    assert oarlock("generate").code == 1
    assert not owner.exists()
    assert oarlock("patches", "drop", "pets/001").code == 0
    assert oarlock("generate").code == 0
    assert oarlock("check").code == 0
