"""What a person typed into generated code stays: kept as a patch, refused to be overwritten, or saved."""

from __future__ import annotations

import json
from pathlib import Path

import yaml

from tests.support.command import CONFIGURATION, PETS, Oarlock
from tests.support.edited import (
    FILE,
    OTHER_PATH,
    PATCH,
    add_method,
    contents,
    edit_path,
    saved,
)


def test_an_edit_that_nothing_records_is_not_overwritten(
    oarlock: Oarlock, repository: Path, file: Path
) -> None:
    add_method(file)
    (repository / "pets.yaml").write_text(PETS.replace("nextPage", "x").replace("One pet.", "1"))
    before = contents(repository)
    run = oarlock("generate")
    assert run.code == 1
    assert run.out == ""
    assert f"pets: nothing written; 1 file edited by hand:\n  {FILE}\n" in run.err
    assert f"\n  oarlock keep {FILE}\n" in run.err
    assert "\n  oarlock generate pets --discard-edits\n" in run.err
    assert contents(repository) == before


def test_discarding_saves_the_edit_where_git_does_not_commit_it(
    oarlock: Oarlock, repository: Path, file: Path
) -> None:
    pristine = file.read_text()
    edited = add_method(file)
    run = oarlock("generate", "--discard-edits")
    assert run.code == 0, run.err
    assert file.read_text() == pristine
    place = repository / run.err.splitlines()[1].strip()
    assert place.read_text() == edited
    assert place.name == file.name
    assert (repository / ".oarlock/.gitignore").read_text() == "*\n"
    assert oarlock("check").code == 0


def test_an_edit_of_a_file_that_is_no_longer_generated_is_not_removed(
    oarlock: Oarlock, repository: Path, file: Path
) -> None:
    owner = file.parents[1] / "models/owner.py"
    owner.write_text(owner.read_text() + "# mine\n")
    changed = PETS.replace('        owner: {$ref: "#/components/schemas/Owner"}\n', "")
    (repository / "pets.yaml").write_text(changed[: changed.index("    Owner:")])
    assert oarlock("generate").code == 1
    assert owner.read_text().endswith("# mine\n")
    assert oarlock("generate", "--discard-edits").code == 0
    assert not owner.exists()
    assert saved(repository)[0].endswith("# mine\n")


def test_an_edit_that_is_what_is_generated_now_is_no_edit(
    oarlock: Oarlock, repository: Path, file: Path
) -> None:
    old = file.read_text()
    (repository / "pets.yaml").write_text(OTHER_PATH)
    oarlock("generate")
    new = file.read_text()
    (repository / "pets.yaml").write_text(PETS)
    oarlock("generate")
    assert file.read_text() == old
    (repository / "pets.yaml").write_text(OTHER_PATH)
    file.write_text(new)
    run = oarlock("generate")
    assert run.code == 0, run.err
    assert file.read_text() == new


def test_a_kept_edit_counts_as_in_step_and_stays(
    oarlock: Oarlock, repository: Path, file: Path
) -> None:
    edited = add_method(file)
    run = oarlock("keep", FILE, "-m", "Our users ask for it")
    assert run.code == 0, run.err
    assert run.out == f"{FILE} kept as {PATCH}\n"
    patch = (repository / PATCH).read_text()
    assert "\nDescription: Our users ask for it\nFile: resources/pets.py\n" in patch
    assert '\n+        """The first pet, if there is any."""\n' in patch
    for arguments in (("check",), ("check", "--trust-lock"), ("generate",), ("check",)):
        run = oarlock(*arguments)
        assert run.code == 0, run.err
    assert file.read_text() == edited
    assert oarlock("patches").out == (
        f"pets: 1 kept edit\n  applies   {PATCH}  {FILE}\n            Our users ask for it\n"
    )


def test_kept_edits_are_in_step_by_the_lock_alone(
    oarlock: Oarlock, repository: Path, file: Path
) -> None:
    (repository / "pets.json").write_text(json.dumps(yaml.safe_load(PETS)))
    (repository / "oarlock.toml").write_text(CONFIGURATION.replace("pets.yaml", "pets.json"))
    assert oarlock("generate").code == 0
    add_method(file)
    oarlock("keep", "--all")
    run = oarlock("check", "--trust-lock")
    assert run.code == 0
    assert "by the lock" in run.out


def test_a_patch_that_is_not_what_the_lock_recorded_is_noticed(
    oarlock: Oarlock, repository: Path, file: Path
) -> None:
    add_method(file)
    oarlock("keep", FILE)
    patch = repository / PATCH
    text = patch.read_text()
    patch.write_text(text.replace("if there is any", "if any"))
    for options in ((), ("--trust-lock",)):
        run = oarlock("check", *options)
        assert run.code == 1
        assert "its kept patch is not what the lock recorded" in run.out
    assert oarlock("generate").code == 0
    assert "if any" in file.read_text()
    patch.unlink()
    assert oarlock("check", "--trust-lock").code == 1


def test_a_kept_edit_goes_along_with_what_is_generated_around_it(
    oarlock: Oarlock, repository: Path, file: Path
) -> None:
    add_method(file)
    oarlock("keep", FILE)
    (repository / "pets.yaml").write_text(OTHER_PATH)
    run = oarlock("generate")
    assert run.code == 0, run.err
    text = file.read_text()
    assert '"/animals",' in text
    assert "def first" in text
    assert oarlock("check").code == 0
    assert oarlock("check", "--trust-lock").code == 0
    run = oarlock("patches")
    assert run.code == 0
    assert "  merged    " in run.out
    assert oarlock("patches", "refresh", "1").out == f"{PATCH} renewed\n"
    assert "  applies   " in oarlock("patches").out
    assert "by the lock" in oarlock("check", "--trust-lock").out
    assert file.read_text() == text


def test_a_kept_edit_follows_its_file_to_another_name(
    oarlock: Oarlock, repository: Path, file: Path
) -> None:
    add_method(file)
    oarlock("keep", FILE)
    (repository / "pets.yaml").write_text(PETS.replace("tags: [Pets]", "tags: [Animals]"))
    run = oarlock("generate")
    assert run.code == 0, run.err
    moved = file.with_name("animals.py")
    assert f"{PATCH} is applied to clients/pets/resources/animals.py" in run.err
    assert "def first" in moved.read_text()
    assert not file.exists()
    assert saved(repository) == []
    assert oarlock("check").code == 0
    assert "(was resources/pets.py)" in oarlock("patches").out
    moved.write_text(moved.read_text() + "# more\n")
    run = oarlock("keep", "clients/pets/resources/animals.py")
    assert "run `oarlock patches refresh` first" in run.err
    assert oarlock("patches", "refresh").code == 0
    assert oarlock("keep", "clients/pets/resources/animals.py").code == 0
    assert "\nFile: resources/animals.py\n" in (repository / PATCH).read_text()
    assert oarlock("generate").code == 0
    assert moved.read_text().endswith("# more\n")


def test_a_conflict_shows_both_sides_and_leaves_everything_as_it_was(
    oarlock: Oarlock, repository: Path, file: Path
) -> None:
    edit_path(file)
    oarlock("keep", FILE)
    (repository / "pets.yaml").write_text(OTHER_PATH)
    before = contents(repository)
    run = oarlock("generate")
    assert run.code == 1
    assert run.out == ""
    line = file.read_text().splitlines().index('            "/v2/pets",') + 1
    assert f"{FILE}:{line}: what is generated and what {PATCH} edits" in run.err
    assert '\n  --- generated now\n                "/animals",\n' in run.err
    assert '\n  --- edited by hand\n                "/v2/pets",\n' in run.err
    assert "oarlock generate pets --write-conflicts" in run.err
    assert "oarlock patches drop pets/001" in run.err
    assert contents(repository) == before
    run = oarlock("check", "--stat")
    assert run.code == 1
    assert "a kept patch no longer applies: 001-resources-pets.patch" in run.out
    run = oarlock("patches")
    assert run.code == 1
    assert "  conflict  " in run.out
    assert "--- edited by hand" in run.err


def test_a_conflict_is_resolved_in_the_file_and_kept_again(
    oarlock: Oarlock, repository: Path, file: Path
) -> None:
    edit_path(file)
    oarlock("keep", FILE)
    (repository / "pets.yaml").write_text(OTHER_PATH)
    run = oarlock("generate", "--write-conflicts")
    assert run.code == 1
    assert f"run `oarlock keep {FILE}`" in run.err
    marked = file.read_text()
    assert "<<<<<<< generated now\n" in marked
    assert "animals" in (file.parents[1] / "api.md").read_text()
    assert oarlock("check").code == 1
    assert oarlock("check", "--trust-lock").code == 1
    run = oarlock("keep", FILE)
    assert run.code == 2
    assert "a conflict is not yet resolved here" in run.err
    lines = marked.splitlines(keepends=True)
    start, end = (
        next(number for number, line in enumerate(lines) if line.startswith(marker))
        for marker in ("<<<<<<<", ">>>>>>>")
    )
    file.write_text(
        "".join([*lines[:start], '                "/v2/animals",\n', *lines[end + 1 :]])
    )
    assert oarlock("generate", "--write-conflicts").code == 1
    assert "/v2/animals" in file.read_text()
    run = oarlock("keep", FILE)
    assert run.out == f"{FILE} kept anew as {PATCH}\n"
    assert oarlock("check").code == 0
    assert oarlock("check", "--trust-lock").code == 0
    assert oarlock("generate").code == 0
    assert "/v2/animals" in file.read_text()
