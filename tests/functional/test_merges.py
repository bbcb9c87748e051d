"""What happens to clients when branches meet: real repositories, real merges, in the order of a day's work."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.command import PETS, Oarlock
from tests.support.edited import FILE, add_method, saved
from tests.support.git import commit, git, start, unmerged

LOCK = "oarlock.lock"
SOURCE_MAP = "clients/pets/sourcemap.json"
# Both branches move lines of the same files: one at the top of the resource, the other at its end.
MINE = PETS.replace(
    "        - {name: limit, in: query, schema: {type: integer}}\n",
    "        - {name: limit, in: query, schema: {type: integer}}\n"
    "        - {name: tag, in: query, description: Only those., schema: {type: string}}\n",
)
THEIRS = PETS.replace(
    "      properties:\n        name: {type: string}\n",
    "      properties:\n        name: {type: string}\n        town: {type: string}\n",
).replace(
    "        - {name: id, in: path, required: true, schema: {type: string}}\n",
    "        - {name: id, in: path, required: true, schema: {type: string}}\n"
    "        - {name: fields, in: query, schema: {type: string}}\n",
)


@pytest.fixture
def branches(oarlock: Oarlock, file: Path, repository: Path) -> Path:
    """A repository in which two branches changed the document and generated; `main` is checked out."""
    assert file.is_file()
    (repository / ".git").rmdir()
    start(repository)
    commit(repository, "a client")
    for branch, text in (("theirs", THEIRS), ("mine", MINE)):
        git(repository, "checkout", "--quiet", "-b", branch, "main")
        (repository / "pets.yaml").write_text(text)
        assert oarlock("generate").code == 0
        commit(repository, branch)
    return repository


def merge(repository: Path, branch: str = "theirs") -> list[str]:
    """Merge a branch, and return what is in conflict."""
    git(repository, "merge", "--quiet", "--no-edit", branch, check=False)
    return unmerged(repository)


def test_two_branches_that_change_one_document_conflict_in_the_lock_alone(
    oarlock: Oarlock, branches: Path
) -> None:
    assert merge(branches) == [LOCK]
    run = oarlock("check")
    assert run.code == 1
    assert "sourcemap.json  (" in run.out
    assert "left by a merge" in run.out
    assert "edited by hand" not in run.out
    assert run.out.splitlines()[-1] == "oarlock generate pets  # mends it"
    run = oarlock("generate")
    assert (run.code, run.err) == (0, "")
    assert oarlock("check").out.startswith("pets: in step")
    commit(branches)
    text = (branches / FILE).read_text()
    assert "tag: " in text
    assert "fields: " in text


def test_with_a_union_of_locks_nothing_conflicts_and_check_still_tells(
    oarlock: Oarlock, branches: Path
) -> None:
    git(branches, "config", "core.attributesFile", str(branches / ".git" / "own"))
    (branches / ".git" / "own").write_text("oarlock.lock merge=union\n")
    assert merge(branches) == []
    for options in ((), ("--trust-lock",)):
        run = oarlock("check", *options)
        assert run.code == 1
        assert run.out.splitlines()[-1] == "oarlock generate pets  # mends it"
    assert oarlock("generate").code == 0
    assert oarlock("check").code == 0
    assert "b4" not in (branches / LOCK).read_text().partition("[targets.pets.files]")[0][:0]


@pytest.mark.parametrize("side", ["--ours", "--theirs"])
def test_a_lock_of_which_one_side_was_taken_is_mended_by_generating(
    oarlock: Oarlock, branches: Path, side: str
) -> None:
    assert merge(branches) == [LOCK]
    git(branches, "checkout", side, "--", LOCK)
    commit(branches, "merged")
    run = oarlock("check")
    assert run.code == 1
    assert run.out.splitlines()[-1] == "oarlock generate pets  # mends it"
    assert oarlock("generate").code == 0
    assert oarlock("check").code == 0


def test_a_lock_with_markers_is_never_in_step(oarlock: Oarlock, branches: Path) -> None:
    text = (branches / LOCK).read_text()
    first, rest = text.split("\n\n", 1)
    (branches / LOCK).write_text(f"{first}\n<<<<<<< HEAD\n=======\n>>>>>>> theirs\n\n{rest}")
    for options in ((), ("--trust-lock",)):
        run = oarlock("check", *options)
        assert run.code == 1
        assert run.out.startswith("pets: oarlock.lock holds both sides of a merge\n")
        assert run.out.splitlines()[-1] == "oarlock generate pets  # mends it"
    assert oarlock("generate").code == 0
    assert (branches / LOCK).read_text() == text


def test_conflict_markers_in_generated_files_are_made_anew(
    oarlock: Oarlock, branches: Path
) -> None:
    text = (branches / FILE).read_text()
    other = text.replace("class Pets(", "class Pets(Mixin, ")
    conflict = f"<<<<<<< HEAD\n{text}=======\n{other}>>>>>>> theirs\n"
    (branches / FILE).write_text(conflict)
    run = oarlock("check")
    assert run.code == 1
    assert f"changed  {FILE}  (left by a merge)" in run.out
    assert run.out.splitlines()[-1] == "oarlock generate pets  # mends it"
    run = oarlock("generate")
    assert run.code == 0
    assert "saved" in run.err
    assert saved(branches) == [conflict]
    assert (branches / FILE).read_text() == text
    assert oarlock("check").code == 0


def test_a_document_in_conflict_is_named_with_its_line(oarlock: Oarlock, branches: Path) -> None:
    git(branches, "checkout", "--quiet", "-b", "other", "main")
    (branches / "pets.yaml").write_text(MINE.replace("name: tag", "name: kind"))
    commit(branches)
    assert "pets.yaml" in merge(branches, "mine")
    for command in ("check", "generate"):
        run = oarlock(command)
        assert run.code == 2
        said = run.out + run.err
        line = (branches / "pets.yaml").read_text().split("\n").index("<<<<<<< HEAD") + 1
        assert f"pets.yaml:{line}:1: error: a merge left both sides here" in said
        assert "git mergetool" in said


def test_a_configuration_in_conflict_is_named_as_such(oarlock: Oarlock, repository: Path) -> None:
    text = (repository / "oarlock.toml").read_text()
    (repository / "oarlock.toml").write_text(
        f"{text}<<<<<<< HEAD\n=======\nx = 1\n>>>>>>> theirs\n"
    )
    run = oarlock("check")
    assert run.code == 2
    assert (
        run.err == "error: oarlock.toml:5: a merge left both sides here, between conflict markers\n"
    )


def test_an_edit_is_still_an_edit_during_a_merge(oarlock: Oarlock, branches: Path) -> None:
    assert merge(branches) == [LOCK]
    add_method(branches / FILE)
    run = oarlock("generate")
    assert run.code == 1
    assert "edited by hand" in run.err
    assert "def first" in (branches / FILE).read_text()


def test_a_deleted_lock_leaves_the_package_ours(oarlock: Oarlock, branches: Path) -> None:
    (branches / LOCK).unlink()
    (branches / "pets.yaml").write_text(THEIRS)
    run = oarlock("check")
    assert run.code == 1
    assert "not generated by oarlock" not in run.out
    *_, bring, anew = run.out.splitlines()
    assert bring.startswith("git checkout HEAD -- oarlock.lock ")
    assert anew.startswith("oarlock generate pets --discard-edits ")
    before = (branches / FILE).read_text()
    run = oarlock("generate")
    assert run.code == 1
    assert "does not record" in run.err
    assert (branches / FILE).read_text() == before
    command, _, _ = anew.partition("#")
    assert oarlock(*command.split()[1:]).code == 0
    assert before in saved(branches)
    assert oarlock("check").code == 0


def test_a_deleted_lock_alone_is_written_again(oarlock: Oarlock, branches: Path) -> None:
    text = (branches / LOCK).read_text()
    (branches / LOCK).unlink()
    assert oarlock("check").code == 0
    assert oarlock("generate").code == 0
    assert (branches / LOCK).read_text() == text


def test_what_is_no_longer_generated_goes_with_a_lock_that_was_deleted(
    oarlock: Oarlock, branches: Path
) -> None:
    (branches / LOCK).unlink()
    owner = branches / "clients" / "pets" / "models" / "owner.py"
    own = branches / "clients" / "pets" / "notes.txt"
    own.write_text("mine")
    (branches / "pets.yaml").write_text(
        PETS.replace('        owner: {$ref: "#/components/schemas/Owner"}\n', "").partition(
            "    Owner:"
        )[0]
    )
    assert owner.is_file()
    assert oarlock("generate", "--discard-edits").code == 0
    assert not owner.exists()
    assert own.read_text() == "mine"


@pytest.mark.usefixtures("file")
def test_another_version_of_a_tool_that_gives_the_same_client_is_a_note(
    oarlock: Oarlock, repository: Path
) -> None:
    lock = repository / LOCK
    lock.write_text(
        lock.read_text()
        .replace('oarlock = "', 'oarlock = "0.0.')
        .replace('jinja2 = "3', 'jinja2 = "2')
    )
    run = oarlock("check")
    assert run.code == 0
    verdict, note = run.out.splitlines()
    assert verdict.startswith("pets: in step")
    assert note.startswith("  note: oarlock.lock records other versions (jinja2 2.")
    assert "oarlock 0.0.0.1.0 -> 0.1.0" in note
    content = json.loads(oarlock("check", "--format", "json").out)
    assert (content["in_step"], content["targets"][0]["lock"]) == (True, "other versions")
    assert oarlock("generate").code == 0
    assert "note" not in oarlock("check").out


@pytest.mark.usefixtures("file")
def test_a_lock_of_a_newer_oarlock_says_so(oarlock: Oarlock, repository: Path) -> None:
    lock = repository / LOCK
    lock.write_text(lock.read_text().replace("version = 1", "version = 2", 1))
    run = oarlock("check")
    assert run.code == 2
    assert run.err.endswith("oarlock.lock:2: a newer oarlock wrote this lock; install that one\n")


@pytest.mark.parametrize(
    ("wanted", "code"), [(">=0.1,<2", 0), ("0.1.0", 0), (">=7", 2), ("9.1", 2), ("~=0.1.0", 0)]
)
def test_a_project_says_which_oarlock_it_needs(
    oarlock: Oarlock, repository: Path, wanted: str, code: int
) -> None:
    configuration = repository / "oarlock.toml"
    configuration.write_text(f'required-version = "{wanted}"\n{configuration.read_text()}')
    run = oarlock("generate")
    assert run.code == code
    if code:
        assert run.err.startswith("error: oarlock.toml:1: this project needs oarlock ")
        assert "0.1.0" in run.err


def test_a_required_version_that_is_none_is_an_error(oarlock: Oarlock, repository: Path) -> None:
    configuration = repository / "oarlock.toml"
    configuration.write_text(f'required-version = "new"\n{configuration.read_text()}')
    run = oarlock("check")
    assert run.code == 2
    assert 'oarlock.toml:1: "required-version" must be a version or a range' in run.err


RUFF = (sys.executable, "-m", "ruff")
FORMATTERS = {
    "ruff format": (*RUFF, "format", "--isolated", "--line-length=60"),
    "black": (sys.executable, "-m", "black", "--quiet", "--line-length=140"),
    "ruff check --fix": (
        *RUFF,
        "check",
        "--isolated",
        "--select=I,E,F,W,UP",
        "--fix",
        "--exit-zero",
    ),
}


@pytest.mark.parametrize("formatter", FORMATTERS)
def test_pure_reformatting_is_recognised_and_taken_back(
    oarlock: Oarlock, file: Path, repository: Path, formatter: str
) -> None:
    before = file.read_text()
    client = repository / "clients" / "pets"
    subprocess.run([*FORMATTERS[formatter], str(client)], check=True, capture_output=True)
    if file.read_text() == before:
        return
    run = oarlock("check")
    assert run.code == 1
    assert "  reformatted, nothing else: " in run.out
    assert "edited by hand" not in run.out
    assert "oarlock generate pets  # mends it" in run.out
    assert 'extend-exclude = ["clients/pets"]' in run.out
    (repository / "pets.yaml").write_text(MINE)  # also when the document moves on
    run = oarlock("generate")
    assert (run.code, run.err) == (0, "")
    assert oarlock("check").code == 0


def test_a_comment_among_the_reformatting_is_an_edit(
    oarlock: Oarlock, file: Path, repository: Path
) -> None:
    subprocess.run([*FORMATTERS["ruff format"], str(file)], check=True, capture_output=True)
    file.write_text(file.read_text() + "# our own remark\n")
    assert "edited by hand: 1 file" in oarlock("check").out
    assert oarlock("generate").code == 1


def test_the_default_rules_of_ruff_find_nothing_in_a_client(file: Path, repository: Path) -> None:
    assert file.read_text().startswith(
        "# Generated by Oarlock from an OpenAPI document; do not edit.\n"
    )
    done = subprocess.run(
        [*RUFF, "check", "--isolated", str(repository / "clients")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def test_every_generated_file_says_in_its_first_line_what_it_is(
    file: Path, repository: Path
) -> None:
    assert file.is_file()
    for path in (repository / "clients" / "pets").rglob("*"):
        if (
            path.is_file()
            and path.stat().st_size
            and path.suffix not in (".json", ".typed", ".pyc")
        ):
            assert "Generated by Oarlock from " in path.read_text().split("\n")[0], path


def test_a_module_of_ones_own_is_listed_or_out_of_step(
    oarlock: Oarlock, file: Path, repository: Path
) -> None:
    own = repository / "clients" / "pets" / "extra.py"
    own.write_text("MINE = 1\n")
    assert file.is_file()
    run = oarlock("check")
    assert run.code == 1
    assert ', or list it (`own = ["extra.py"]` in the target): oarlock did not write it' in run.out
    configuration = repository / "oarlock.toml"
    text = configuration.read_text()
    for patterns in ('["extra.py"]', '["ext*.py"]'):
        configuration.write_text(f"{text}own = {patterns}\n")
        assert oarlock("check").code == 0
        assert "by the lock" in oarlock("check", "--trust-lock").out
    assert oarlock("generate").code == 0
    assert own.read_text() == "MINE = 1\n"
    configuration.write_text(f'{text}own = ["client.py"]\n')
    run = oarlock("check")
    assert run.code == 2
    assert '"own" names client.py, which is generated' in run.out
    configuration.write_text(f'{text}own = ["../x.py"]\n')
    assert "must be a list of files below the package" in oarlock("check").err


def test_the_first_run_says_what_to_do_next(oarlock: Oarlock, repository: Path) -> None:
    run = oarlock("generate")
    assert run.err == ""
    assert "\nWhat next:\n" in run.out
    for line in (
        "  pip install httpx2 pydantic",
        "  less clients/pets/README.md",
        "  git add clients/pets oarlock.lock",
        '    extend-exclude = ["clients/pets"]',
    ):
        assert f"\n{line}" in run.out
    assert (repository / "clients" / "pets" / "README.md").is_file()
    assert "next" not in oarlock("generate").out
    assert oarlock("generate", "--quiet").out == ""


def test_a_client_says_what_it_lacks(file: Path, repository: Path) -> None:
    assert file.is_file()
    blocked = "import sys; sys.modules['httpx2'] = None; from pets import Client"
    done = subprocess.run(
        [sys.executable, "-c", blocked],
        cwd=repository / "clients",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr.endswith(
        "ModuleNotFoundError: pets needs httpx2, which is not installed: `pip install httpx2 pydantic`\n"
    )
