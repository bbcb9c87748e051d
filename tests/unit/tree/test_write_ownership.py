"""What Oarlock did not write, or a person changed, is neither replaced nor deleted nor followed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.errors import OarlockError
from generator.tree import stage as stage_module
from generator.tree import write as write_module
from generator.tree.files import digest_of
from generator.tree.lock import read_lock
from generator.tree.write import UnrecordedEditsError, write_tree
from tests.support.trees import NEW, OLD, entry_of, tree, write


def test_edits_that_nothing_records_are_refused_before_anything_is_written(root: Path) -> None:
    (root / "out/shop/__init__.py").write_text("edited")
    (root / "out/shop/models/gone.py").write_text("edited")
    before = tree(root)
    with pytest.raises(UnrecordedEditsError) as refused:
        write(root, NEW)
    assert refused.value.paths == ("__init__.py", "models/gone.py")
    assert tree(root) == before


@pytest.mark.usefixtures("any_way")
def test_edits_are_saved_before_they_are_discarded(root: Path) -> None:
    (root / "out/shop/__init__.py").write_text("edited")
    (root / "out/shop/models/gone.py").write_text("edited too")
    for _ in range(2):
        result = write(root, NEW, discard_edits=True)
        assert [path for path, _ in result.saved] == ["__init__.py", "models/gone.py"]
        assert [(root / place).read_text() for _, place in result.saved] == ["edited", "edited too"]
        assert tree(root / "out/shop") == NEW
        write(root, OLD)
        (root / "out/shop/__init__.py").write_text("edited")
        (root / "out/shop/models/gone.py").write_text("edited too")


def test_a_kept_edit_is_ours_to_replace(root: Path) -> None:
    (root / "out/shop/__init__.py").write_text("edited")
    result = write(root, NEW, kept={"__init__.py": digest_of(b"edited")})
    assert result.saved == ()
    assert tree(root / "out/shop") == NEW


def test_what_either_side_of_a_conflict_in_the_lock_recorded_is_no_edit(root: Path) -> None:
    lock = root / "oarlock.lock"
    ours, theirs = (
        f'"__init__.py" = "{digest_of(content)}"' for content in (b"old\n", b"theirs\n")
    )
    conflict = f"<<<<<<< ours\n{ours}\n=======\n{theirs}\n>>>>>>> theirs"
    lock.write_text(lock.read_text().replace(ours, conflict))
    assert write(root, NEW).saved == ()
    assert tree(root / "out/shop") == NEW


@pytest.mark.usefixtures("any_way")
def test_a_lock_that_claims_a_file_outside_the_package_is_not_believed(root: Path) -> None:
    victim = root / "victim.txt"
    victim.write_bytes(b"mine\n")
    lock = root / "oarlock.lock"
    lock.write_text(
        lock.read_text() + f'"../../victim.txt" = "{digest_of(b"mine" + bytes([10]))}"\n'
    )
    write(root, NEW)
    assert tree(root / "out/shop") == NEW
    assert victim.read_bytes() == b"mine\n"


@pytest.mark.usefixtures("any_way")
def test_an_edit_made_while_the_tree_is_written_is_not_lost(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def build_and_edit(*arguments: Any) -> None:
        stage_module.build_tree(*arguments)
        (root / "out/shop/__init__.py").write_text("edited late")

    monkeypatch.setattr(write_module, "build_tree", build_and_edit)
    with pytest.raises(OarlockError, match=r"__init__\.py was edited while oarlock ran"):
        write(root, NEW)
    assert tree(root / "out/shop") == {**OLD, "__init__.py": b"edited late"}
    assert read_lock(root / "oarlock.lock").get("shop") == entry_of(OLD)


@pytest.mark.parametrize("name", ["resources/pet.py", "resources"])
def test_a_foreign_file_in_the_way_is_refused(root: Path, name: str) -> None:
    path = root / "out/shop" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("mine")
    with pytest.raises(OarlockError, match=r"what oarlock did not write: resources/pet\.py"):
        write(root, NEW)
    assert path.read_text() == "mine"
    path.unlink()
    assert tree(root / "out/shop") == OLD
    assert read_lock(root / "oarlock.lock").get("shop") == entry_of(OLD)


def test_without_a_lock_only_equal_files_are_taken_over(root: Path) -> None:
    (root / "oarlock.lock").unlink()
    with pytest.raises(OarlockError, match=r"did not write: __init__\.py"):
        write(root, NEW)
    assert write(root, OLD).written == ()
    assert write(root, NEW).written == ("__init__.py", "resources/pet.py")


def test_a_lock_of_another_package_owns_nothing_here(root: Path) -> None:
    (root / "out/other").mkdir()
    (root / "out/other/__init__.py").write_text("mine")
    with pytest.raises(OarlockError, match="did not write"):
        write_tree(
            root / "out/other",
            NEW,
            target="shop",
            entry=replace(entry_of(NEW), package="out/other"),
            lock_path=root / "oarlock.lock",
        )


@pytest.mark.parametrize(
    "link", ["out/shop", "out/shop/models", "out/shop/__init__.py", "out/__pycache__"]
)
def test_nothing_is_written_through_a_link(
    root: Path, link: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside") / "target"
    if (root / link).exists():
        (root / link).rename(outside)
    else:
        outside.mkdir()
    (root / link).symlink_to(outside)
    before = tree(outside) if outside.is_dir() else outside.read_bytes()
    with pytest.raises(OarlockError):
        write(root, {**NEW, "models/toy.py": b"toy\n"})
    assert (tree(outside) if outside.is_dir() else outside.read_bytes()) == before
    assert (root / link).is_symlink()
