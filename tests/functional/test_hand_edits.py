"""What a person typed into generated code stays: kept as a patch, refused to be overwritten, or saved."""

from __future__ import annotations

import json
import os
import resource
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.functional.command import CONFIGURATION, PETS, ROOT, Oarlock

FILE = "clients/pets/resources/pets.py"
PATCH = "patches/pets/001-resources-pets.patch"
FIRST = '''\
    def first(self) -> models.Pet | None:
        """The first pet, if there is any."""
        return next(iter(self.list(limit=1)), None)


class AsyncPets('''
# The path of the request is in the same lines as the edit of `edit_path`.
OTHER_PATH = PETS.replace("  /pets:\n", "  /animals:\n")


@pytest.fixture(scope="session")
def generated(tmp_path_factory: pytest.TempPathFactory, cache_folder: Path) -> Path:
    """A repository whose client is in step with its document, to be copied."""
    folder = tmp_path_factory.mktemp("generated")
    (folder / "pets.yaml").write_text(PETS)
    (folder / "oarlock.toml").write_text(CONFIGURATION)
    subprocess.run(
        [sys.executable, "-m", "generator", "generate", "--quiet"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "OARLOCK_CACHE_DIR": str(cache_folder)},
        check=True,
    )
    return folder


@pytest.fixture
def file(generated: Path, repository: Path) -> Path:
    """A generated module, in step with its document."""
    shutil.copytree(generated, repository, dirs_exist_ok=True)
    return repository / FILE


def add_method(file: Path) -> str:
    """Add a method to the module, between its classes."""
    text = file.read_text().replace("\nclass AsyncPets(", FIRST, 1)
    assert "def first" in text
    file.write_text(text)
    return text


def edit_path(file: Path) -> str:
    """Let the first request go elsewhere."""
    text = file.read_text().replace('"/pets",', '"/v2/pets",', 1)
    assert "/v2/pets" in text
    file.write_text(text)
    return text


def contents(folder: Path) -> dict[str, bytes]:
    """Read every file below a folder, what oarlock saves and Python caches left out."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not {".oarlock", "__pycache__"} & set(path.parts)
    }


def saved(repository: Path) -> list[str]:
    """Return the texts that were saved."""
    places = (repository / ".oarlock").rglob("*")
    return [path.read_text() for path in places if path.is_file() and path.name != ".gitignore"]


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
    line = file.read_text().splitlines().index('                "/v2/pets",') + 1
    assert f"{FILE}:{line}: what is generated and what {PATCH} edits" in run.err
    assert '\n  --- generated now\n                    "/animals",\n' in run.err
    assert '\n  --- edited by hand\n                    "/v2/pets",\n' in run.err
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


def test_a_dropped_edit_is_saved_and_the_file_becomes_as_generated(
    oarlock: Oarlock, repository: Path, file: Path
) -> None:
    pristine = file.read_text()
    edited = add_method(file)
    oarlock("keep", FILE)
    text = (repository / PATCH).read_text()
    run = oarlock("patches", "drop", "pets/001")
    assert run.code == 0, run.err
    assert (repository / run.out.split()[-1]).read_text() == text
    assert not (repository / PATCH).exists()
    assert file.read_text() == edited
    assert oarlock("check", "--trust-lock").code == 1
    run = oarlock("generate")
    assert run.code == 0, run.err
    assert file.read_text() == pristine
    assert edited in saved(repository)
    assert oarlock("patches").out == "pets: no kept edits\n"


def test_an_edit_that_the_document_gives_now_is_told_and_can_go(
    oarlock: Oarlock, repository: Path, file: Path
) -> None:
    old = file.read_text()
    file.write_text(old.replace("/pets", "/animals").replace("/animals/{", "/pets/{"))
    oarlock("keep", FILE)
    (repository / "pets.yaml").write_text(OTHER_PATH)
    run = oarlock("generate")
    assert run.code == 0
    assert f"note: {FILE} is generated as {PATCH} would have it" in run.err
    assert "  empty     " in oarlock("patches").out
    assert "what is generated has its edit now" in oarlock("patches", "refresh").out
    assert oarlock("patches").out == "pets: no kept edits\n"
    assert oarlock("check").code == 0


def test_an_edit_can_be_kept_when_the_document_has_moved_on(
    oarlock: Oarlock, repository: Path, file: Path
) -> None:
    add_method(file)
    (repository / "pets.yaml").write_text(OTHER_PATH)
    assert oarlock("generate").code == 1
    assert oarlock("keep", FILE).code == 0
    assert "animals" not in (repository / PATCH).read_text()
    assert oarlock("generate").code == 0
    assert '"/animals",' in file.read_text()
    assert "def first" in file.read_text()


def test_git_remembers_what_was_generated_when_the_cache_does_not(
    oarlock: Oarlock, repository: Path, file: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    empty = str(tmp_path_factory.mktemp("empty"))
    (repository / ".git").rmdir()
    for arguments in (("init", "-q"), ("add", "clients")):
        subprocess.run(["git", *arguments], cwd=repository, check=True)  # noqa: S607
    add_method(file)
    (repository / "pets.yaml").write_text(OTHER_PATH)
    run = oarlock("keep", FILE, OARLOCK_CACHE_DIR=empty)
    assert run.code == 0, run.err
    (repository / PATCH).unlink()
    (repository / ".git/index").unlink()
    run = oarlock("keep", FILE, OARLOCK_CACHE_DIR=empty)
    assert run.code == 2
    assert "what was generated there is known neither to the cache nor to git" in run.err
    (repository / "pets.yaml").write_text(PETS)
    assert oarlock("keep", FILE, OARLOCK_CACHE_DIR=empty).code == 0


def test_keeping_again_renews_the_patch_and_undoing_the_edit_removes_it(
    oarlock: Oarlock, repository: Path, file: Path
) -> None:
    pristine = file.read_text()
    add_method(file)
    oarlock("keep", FILE, "-m", "why")
    assert oarlock("keep", FILE).out == f"{FILE} is kept already, by {PATCH}\n"
    file.write_text(file.read_text() + "# more\n")
    assert oarlock("generate").code == 1
    assert oarlock("keep", FILE).out == f"{FILE} kept anew as {PATCH}\n"
    patch = (repository / PATCH).read_text()
    assert "Description: why\n" in patch
    assert "\n+# more\n" in patch
    assert len(list((repository / "patches/pets").iterdir())) == 1
    file.write_text(pristine)
    assert "its patch is gone" in oarlock("keep", FILE).out
    assert not (repository / PATCH).exists()
    assert saved(repository) == [patch]
    assert oarlock("check", "--trust-lock").code == 0


def test_edits_are_listed_and_all_of_them_kept(
    oarlock: Oarlock, repository: Path, file: Path
) -> None:
    assert oarlock("keep").out == ""
    client = file.parents[1] / "client.py"
    client.write_text(client.read_text() + "# mine\n")
    add_method(file)
    assert oarlock("keep").out == f"clients/pets/client.py\n{FILE}\n"
    assert oarlock("keep", "--all").code == 0
    assert sorted(path.name for path in (repository / "patches/pets").iterdir()) == [
        "001-client.patch",
        "002-resources-pets.patch",
    ]
    assert oarlock("check").code == 0
    assert oarlock("keep").out == ""


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"def broken(:\n", f"{FILE}:1: not Python, so not kept"),
        (b"\xff\n", f"{FILE}: not UTF-8"),
        (b"x = '\0'\n", f"{FILE}:1: not Python"),
        (None, f"{FILE} is not there, and oarlock keeps no deletions"),
    ],
)
def test_what_cannot_be_kept_is_refused_and_nothing_is_written(
    oarlock: Oarlock, repository: Path, file: Path, content: bytes | None, said: str
) -> None:
    client = file.parents[1] / "client.py"
    client.write_text(client.read_text() + "# mine\n")
    if content is None:
        file.unlink()
    else:
        file.write_bytes(content)
    lock = (repository / "oarlock.lock").read_bytes()
    run = oarlock("keep", "clients/pets/client.py", FILE)
    assert run.code == 2
    assert said in run.err
    assert not (repository / "patches").exists()
    assert (repository / "oarlock.lock").read_bytes() == lock


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("pets.yaml", "pets.yaml is in no generated package (clients/pets)"),
        ("clients/pets", "clients/pets is"),
        ("clients/pets/models", "is a folder"),
        ("clients/pets/mine.py", "was not generated: there is no edit to keep"),
        ("clients/pets/none.py", "is not there: there is no edit to keep"),
        ("clients/pets/../../pets.yaml", "is in no generated package"),
    ],
)
def test_only_generated_files_are_kept(oarlock: Oarlock, file: Path, name: str, said: str) -> None:
    (file.parents[1] / "mine.py").write_text("")
    run = oarlock("keep", name)
    assert run.code == 2
    assert said in run.err
    assert len(run.err.splitlines()) == 1


def test_the_users_own_file_in_the_package_needs_no_patch(oarlock: Oarlock, file: Path) -> None:
    own = file.parents[1] / "mine.py"
    own.write_text("MINE = 1\n")
    assert oarlock("generate").code == 0
    assert own.read_text() == "MINE = 1\n"


def test_targets_keep_their_edits_apart(oarlock: Oarlock, repository: Path) -> None:
    (repository / "oarlock.toml").write_text(
        CONFIGURATION + CONFIGURATION.replace("pets]", "zoo]").replace('"pets"', '"zoo"')
    )
    assert oarlock("generate").code == 0
    for package in ("pets", "zoo"):
        client = repository / f"clients/{package}/client.py"
        client.write_text(client.read_text() + f"# {package}\n")
    assert oarlock("keep", "clients/zoo/client.py", "clients/pets/client.py").code == 0
    assert oarlock("check").code == 0
    run = oarlock("patches", "drop", "1")
    assert run.code == 2
    assert "pets/001-client.patch, zoo/001-client.patch" in run.err
    assert oarlock("patches", "drop", "patches/zoo/001-client.patch").code == 0
    assert oarlock("generate", "zoo").code == 0
    assert (repository / "clients/pets/client.py").read_text().endswith("# pets\n")
    assert not (repository / "clients/zoo/client.py").read_text().endswith("# zoo\n")


def test_a_target_of_the_command_line_keeps_edits_too(oarlock: Oarlock, repository: Path) -> None:
    place = ("--spec", "pets.yaml", "--output", "out", "--package", "pets")
    oarlock("generate", *place)
    client = repository / "out/pets/client.py"
    client.write_text(client.read_text() + "# mine\n")
    assert oarlock("generate", *place).code == 1
    run = oarlock("keep", "out/pets/client.py", *place)
    assert run.out == "out/pets/client.py kept as out/patches/pets/001-client.patch\n"
    assert oarlock("generate", *place).code == 0
    assert oarlock("check", *place).code == 0
    assert "applies" in oarlock("patches", *place).out
    assert oarlock("patches", *place, "drop", "001").code == 0
    assert oarlock("generate", *place).code == 0
    assert not client.read_text().endswith("# mine\n")


def test_a_kill_between_patch_and_lock_loses_nothing(
    oarlock: Oarlock, repository: Path, file: Path
) -> None:
    edited = add_method(file)
    lock = (repository / "oarlock.lock").read_bytes()
    oarlock("keep", FILE)
    (repository / "oarlock.lock").write_bytes(lock)
    assert oarlock("check", "--trust-lock").code == 1
    assert oarlock("generate").code == 0
    assert file.read_text() == edited
    (repository / "oarlock.lock").write_bytes(lock)
    (repository / "pets.yaml").write_text(OTHER_PATH)
    assert oarlock("generate").code == 0
    assert "def first" in file.read_text()
    assert oarlock("check", "--trust-lock").code == 0


def test_a_kill_between_tree_and_lock_is_noticed_with_kept_edits_too(
    oarlock: Oarlock, repository: Path, file: Path
) -> None:
    add_method(file)
    oarlock("keep", FILE)
    old_lock = (repository / "oarlock.lock").read_bytes()
    (repository / "pets.yaml").write_text(OTHER_PATH)
    oarlock("generate")
    # As a run leaves it that is killed after the exchange of the folders.
    stage = repository / "clients/__pycache__/oarlock-pets"
    stage.mkdir(parents=True)
    (repository / "oarlock.lock").rename(stage / "entry")
    (repository / "oarlock.lock").write_bytes(old_lock)
    assert oarlock("check").code == 0
    assert oarlock("keep").out == ""
    assert oarlock("generate").code == 0
    assert oarlock("check", "--trust-lock").code == 0


@pytest.mark.parametrize("arguments", [("generate", "--discard-edits"), ("keep", FILE)])
def test_a_full_disk_keeps_all(
    oarlock: Oarlock, repository: Path, file: Path, arguments: tuple[str, ...]
) -> None:
    add_method(file)
    before = contents(repository)

    def full_disk() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))

    completed = subprocess.run(
        [sys.executable, "-m", "generator", *arguments, "--no-cache"],
        cwd=repository,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        preexec_fn=full_disk,
        capture_output=True,
        text=True,
        check=False,
    )
    assert completed.returncode == 2, completed.stderr
    assert "cannot write" in completed.stderr
    assert contents(repository) == before


@pytest.mark.parametrize(
    ("name", "old", "new", "said"),
    [
        (PATCH, "File: resources/pets.py", "File: ../../oarlock.toml", "is not the path of a file"),
        (PATCH, "File: resources/pets.py", "File: /etc/passwd", "is not the path of a file"),
        (PATCH, "+    def first", "+    def second", ""),
        (PATCH, " class AsyncPets", " class Other", "the diff does not fit the text that it edits"),
        ("patches/pets/x.patch", "", "", "a patch is called NNN-NAME.patch"),
    ],
)
def test_a_patch_is_not_believed(
    oarlock: Oarlock, repository: Path, file: Path, name: str, old: str, new: str, said: str
) -> None:
    add_method(file)
    oarlock("keep", FILE)
    text = (repository / PATCH).read_text()
    (repository / name).write_text(text.replace(old, new, 1))
    before = contents(repository)
    run = oarlock("generate")
    if not said:
        assert "def second" in file.read_text()
        return
    assert run.code == 2
    assert said in run.err
    assert run.err.startswith(f"error: {name}")
    assert contents(repository) == before


def test_patches_behind_links_are_refused(oarlock: Oarlock, repository: Path, file: Path) -> None:
    add_method(file)
    oarlock("keep", FILE)
    (repository / PATCH).rename(repository / "elsewhere")
    (repository / PATCH).symlink_to(repository / "elsewhere")
    run = oarlock("generate")
    assert run.code == 2
    assert "not a regular file" in run.err
    (repository / PATCH).unlink()
    (repository / "elsewhere").unlink()
    (repository / "other").mkdir()
    (repository / "patches/pets").rmdir()
    (repository / "patches/pets").symlink_to(repository / "other")
    file.write_text(file.read_text() + "# mine\n")
    run = oarlock("keep", FILE)
    assert run.code == 2
    assert "writes through none" in run.err
    assert list((repository / "other").iterdir()) == []


def test_patches_are_completed(oarlock: Oarlock, file: Path) -> None:
    add_method(file)
    oarlock("keep", FILE)
    run = oarlock(
        _OARLOCK_COMPLETE="bash_complete", COMP_WORDS="oarlock patches drop pets/", COMP_CWORD="3"
    )
    assert run.out == "plain,pets/001-resources-pets.patch\n"
    run = oarlock(_OARLOCK_COMPLETE="bash_complete", COMP_WORDS="oarlock keep cl", COMP_CWORD="2")
    assert run.out == "file,cl\n"
