"""`oarlock keep` and `oarlock patches`: what is kept, renewed, dropped, listed and refused."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.support.command import CONFIGURATION, PETS, Oarlock
from tests.support.edited import (
    FILE,
    OTHER_PATH,
    PATCH,
    add_method,
    saved,
)


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


@pytest.mark.parametrize(("arguments", "said"), [
    (("keep", FILE, "--all"), "give either files or --all, not both"),
    (("keep", FILE, "-m", "two\nlines"), "it must be one line of text"),
    (("patches", "drop", "nothing"), 'no patch "nothing"; `oarlock patches` lists all'),
    (("patches", "refresh", "pets/009"), 'no patch "pets/009"; `oarlock patches` lists all'),
])  # fmt: skip
def test_what_cannot_be_meant_is_refused(
    oarlock: Oarlock, repository: Path, file: Path, arguments: tuple[str, ...], said: str
) -> None:
    add_method(file)
    run = oarlock(*arguments)
    assert (run.code, run.out) == (2, "")
    assert said in run.err
    assert not (repository / PATCH).exists()


def test_nothing_is_kept_of_a_client_that_was_never_generated(
    oarlock: Oarlock, repository: Path
) -> None:
    (repository / FILE).parent.mkdir(parents=True)
    (repository / FILE).write_text("")
    run = oarlock("keep", FILE)
    assert (run.code, run.out) == (2, "")
    assert "pets is not recorded in the lock: run `oarlock generate` first" in run.err
    run = oarlock("keep", "--all")
    assert run.code == 0
    assert FILE not in run.out


def test_refreshing_leaves_an_edit_that_is_in_conflict_as_it_is(
    oarlock: Oarlock, repository: Path, file: Path
) -> None:
    """The document gives the path that the edit has changed, too."""
    file.write_text(file.read_text().replace('"/pets",', '"/cats",'))
    assert oarlock("keep", FILE).code == 0
    patch = (repository / PATCH).read_text()
    (repository / "pets.yaml").write_text(OTHER_PATH)
    run = oarlock("patches", "refresh")
    assert run.code == 1
    assert run.out == f"{PATCH} is in conflict, and stays as it is\n"
    assert '"/cats",' in run.err
    assert '"/animals",' in run.err
    assert (repository / PATCH).read_text() == patch


def test_refreshing_one_patch_leaves_the_others(
    oarlock: Oarlock, repository: Path, file: Path
) -> None:
    add_method(file)
    client = repository / "clients/pets/client.py"
    client.write_text(client.read_text() + "\n# ours\n")
    assert oarlock("keep", "--all").code == 0
    first, second = sorted(path.name for path in (repository / "patches/pets").iterdir())
    run = oarlock("patches", "refresh", f"pets/{second}")
    assert run.code == 0
    assert run.out == f"patches/pets/{second} fits as it is\n"
    assert first not in run.out
