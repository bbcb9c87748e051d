"""``oarlock bump``: a client comes to another version of its API, all at once or not at all."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
import tomllib
from pathlib import Path

import pytest

from tests.support.command import PETS, ROOT, Oarlock
from tests.support.edited import FILE, add_method, contents, edit_path
from tests.support.git import commit, git, start

NEW = (
    PETS.replace('version: "1.0"', 'version: "2.0"')
    .replace("{name: limit, in: query, ", "{name: limit, in: query, required: true, ")
    .replace("        owner: ", "        age: {type: integer}\n        owner: ")
)
CONFIGURATION = """\
# Our clients.
[targets.pets]
spec = "pets.yaml"   # what the vendor sent
output = "clients"
package = "pets"
headers = { "Api-Version" = "1.0", "X-Team" = "shop" }
"""
MOMENTS = int(os.environ.get("OARLOCK_KILLS", "6"))


@pytest.fixture
def bumped(repository: Path, oarlock: Oarlock) -> Path:
    """A committed repository with a client of version 1.0, and version 2.0 beside it."""
    (repository / ".git").rmdir()
    (repository / "oarlock.toml").write_text(CONFIGURATION)
    assert oarlock("generate").code == 0
    (repository / "pets-2.yaml").write_text(NEW)
    (repository / "CHANGELOG.md").write_text("# Changelog\n\n## Unreleased\n\n- Before.\n")
    start(repository)
    commit(repository)
    return repository


def test_everything_that_a_version_concerns_is_written(oarlock: Oarlock, bumped: Path) -> None:
    run = oarlock("bump", "pets", "pets-2.yaml")
    assert run.code == 1, run.err  # a parameter became required, and nobody accepted that
    text = (bumped / "oarlock.toml").read_text()
    assert text == CONFIGURATION.replace('"pets.yaml"', '"pets-2.yaml"').replace('"1.0"', '"2.0"')
    assert "    age: " in (bumped / "clients/pets/models/pet.py").read_text()
    assert oarlock("check").code == 0
    guide = (bumped / "docs/migrations/pets-2.0.md").read_text()
    assert guide.startswith("# From Pets 1.0 to 2.0\n")
    assert "## 1. " in guide
    assert "limit" in guide.split("## 1. ")[1].split("\n")[0]
    assert "Where: `GET /pets` (`client.pets.list`)." in guide
    changelog = (bumped / "CHANGELOG.md").read_text()
    assert changelog.startswith(
        "# Changelog\n\n## Unreleased\n\n- `pets`: API 1.0 -> 2.0 (major: 1 breaking change,"
    )
    assert changelog.endswith(".md)\n- Before.\n")
    assert "headers.Api-Version: 1.0 -> 2.0" in run.out


def test_what_a_dry_run_tells_is_not_written(oarlock: Oarlock, bumped: Path) -> None:
    before = contents(bumped)
    run = oarlock("bump", "pets", "pets-2.yaml", "--dry-run")
    assert "nothing was written (--dry-run)" in run.out
    assert "docs/migrations/pets-2.0.md" in run.out
    assert contents(bumped) == before


@pytest.mark.parametrize("level", ["error", "breaking", "warning"])
def test_a_bump_that_breaks_too_much_writes_nothing(
    oarlock: Oarlock, bumped: Path, level: str
) -> None:
    before = contents(bumped)
    run = oarlock("bump", "pets", "pets-2.yaml", "--fail-on", level)
    assert run.code == 1
    assert f"nothing was written, because of --fail-on {level}" in run.out
    assert contents(bumped) == before


def test_an_accepted_finding_is_no_obstacle(oarlock: Oarlock, bumped: Path) -> None:
    found = json.loads(oarlock("diff", "pets", "pets-2.yaml", "--format", "json").out)
    ids = [change["id"] for change in found["changes"] if change["level"] == "error"]
    run = oarlock("accept", "pets", *ids, "--to", "pets-2.yaml", "--reason", "We always send it.")
    assert run.code == 0, run.err
    run = oarlock("bump", "pets", "pets-2.yaml", "--fail-on", "error")
    assert run.code == 0, run.out + run.err
    assert oarlock("check").code == 0


def test_a_document_from_elsewhere_takes_the_place_of_the_old_one(
    oarlock: Oarlock, bumped: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("elsewhere") / "new.yaml"
    outside.write_text(NEW)
    oarlock("bump", "pets", str(outside))
    assert (bumped / "pets.yaml").read_text() == NEW
    assert 'spec = "pets.yaml"   # what the vendor sent' in (bumped / "oarlock.toml").read_text()
    assert oarlock("check").code == 0


def test_a_document_of_a_revision_takes_the_place_of_the_old_one(
    oarlock: Oarlock, bumped: Path
) -> None:
    git(bumped, "rm", "--quiet", "pets-2.yaml")
    commit(bumped)
    oarlock("bump", "pets", "HEAD~1:pets-2.yaml")
    assert (bumped / "pets.yaml").read_text() == NEW
    assert oarlock("check").code == 0


def test_without_a_name_the_document_that_changed_on_disk_is_the_new_one(
    oarlock: Oarlock, bumped: Path
) -> None:
    (bumped / "pets.yaml").write_text(NEW)
    run = oarlock("bump", "pets")
    assert "Pets 1.0 -> 2.0" in run.out
    assert oarlock("check").code == 0
    commit(bumped)
    again = oarlock("bump", "pets")
    assert again.code == 2
    assert "name the new document: `oarlock bump pets NEW`" in again.err


def test_a_kept_edit_is_in_the_new_client(oarlock: Oarlock, bumped: Path) -> None:
    add_method(bumped / FILE)
    assert oarlock("keep", FILE).code == 0
    oarlock("bump", "pets", "pets-2.yaml")
    assert "def first" in (bumped / FILE).read_text()
    assert oarlock("check").code == 0


def test_nothing_is_written_where_a_kept_edit_no_longer_fits(
    oarlock: Oarlock, bumped: Path
) -> None:
    edit_path(bumped / FILE)
    assert oarlock("keep", FILE).code == 0
    (bumped / "pets-2.yaml").write_text(NEW.replace("  /pets:\n", "  /animals:\n"))
    before = contents(bumped)
    run = oarlock("bump", "pets", "pets-2.yaml")
    assert run.code == 1
    assert "nothing was written" in run.err
    assert contents(bumped) == before


def test_an_edit_that_nothing_records_is_not_overwritten(oarlock: Oarlock, bumped: Path) -> None:
    add_method(bumped / FILE)
    before = contents(bumped)
    run = oarlock("bump", "pets", "pets-2.yaml")
    assert run.code == 1
    assert f"oarlock keep {FILE}" in run.err
    assert contents(bumped) == before


def test_an_invalid_document_changes_nothing(oarlock: Oarlock, bumped: Path) -> None:
    (bumped / "pets-2.yaml").write_text(NEW.replace("openapi: 3.0.3", "openapi: 3.0.3\n  x"))
    before = contents(bumped)
    run = oarlock("bump", "pets", "pets-2.yaml")
    assert run.code == 2
    assert "pets-2.yaml" in run.err
    assert contents(bumped) == before


def test_faults_of_a_document_that_can_be_used_are_told(oarlock: Oarlock, bumped: Path) -> None:
    (bumped / "pets-2.yaml").write_text(NEW.replace("age: {type: integer}", "age: {type: integr}"))
    run = oarlock("bump", "pets", "pets-2.yaml", "--dry-run")
    assert "validated  pets-2.yaml (1 error)" in run.out
    assert "[unknown-value]" in run.err
    assert "did you mean `integer`?" in run.err


def test_the_same_version_again_writes_nothing(oarlock: Oarlock, bumped: Path) -> None:
    oarlock("bump", "pets", "pets-2.yaml")
    before = contents(bumped)
    run = oarlock("bump", "pets", "pets-2.yaml")
    assert run.code == 0
    assert "is at this version already" in run.out
    assert contents(bumped) == before


def test_a_bump_is_continued_until_nothing_is_left(oarlock: Oarlock, bumped: Path) -> None:
    use = bumped / "use.py"
    use.write_text(
        "from pets import Client\n\n\n"
        "def use(client: Client) -> object:\n    return client.pets.list()\n"
    )
    (bumped / "mypy.ini").write_text("[mypy]\nmypy_path = clients\n")
    commit(bumped)
    assert oarlock("bump", "pets", "--continue").code == 2  # nothing was begun
    run = oarlock("bump", "pets", "pets-2.yaml", "--consumer", "use.py")
    assert run.code == 1
    assert "use.py:5:24  types, run  yours" in run.out
    assert "then `oarlock bump pets --continue`" in run.out
    assert git(bumped, "status", "--porcelain", "--", ".oarlock") == ""
    run = oarlock("bump", "pets", "--continue")
    assert run.code == 1
    assert "use.py:5  " in run.out
    use.write_text(use.read_text().replace("list()", "list(limit=1)"))
    run = oarlock("bump", "pets", "--continue")
    assert (run.code, run.out) == (0, "pets: nothing is left to do\n")
    assert not (bumped / ".oarlock").exists()
    assert oarlock("bump", "pets", "--continue").code == 2


def test_old_names_are_kept_where_only_names_moved(oarlock: Oarlock, bumped: Path) -> None:
    renamed = (
        PETS.replace("operationId: retrievePets", "operationId: inspectAnimal")
        .replace("    Pet:\n", "    Animal:\n")
        .replace('schemas/Pet"', 'schemas/Animal"')
        .replace("/pets/{id}", "/pets/{petId}")
        .replace("{name: id, in: path", "{name: petId, in: path")
    )
    (bumped / "pets-2.yaml").write_text(renamed)
    commit(bumped)
    use = bumped / "use.py"
    use.write_text(
        "from pets import Client, models\n\n\n"
        "def use(client: Client) -> models.Pet:\n    return client.pets.retrieve(id='1')\n"
    )
    (bumped / "mypy.ini").write_text("[mypy]\nmypy_path = clients\n")
    commit(bumped)
    run = oarlock("bump", "pets", "pets-2.yaml", "--keep-names", "--consumer", "use.py")
    assert run.code == 0, run.out + run.err
    text = (bumped / "oarlock.toml").read_text()
    names = tomllib.loads(text)["targets"]["pets"]["names"]
    assert names == {
        "operations": {"GET /pets/{petId}": "pets.retrieve"},
        "classes": {"Animal": "Pet"},
        "arguments": {"inspectAnimal.petId": "id"},
    }
    assert text.startswith("# Our clients.\n")
    assert "0 places" in run.out
    assert oarlock("check").code == 0
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "use.py"],
        cwd=bumped,
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout


def test_a_kill_at_any_moment_leaves_the_old_state_or_the_new(
    oarlock: Oarlock, bumped: Path, tmp_path_factory: pytest.TempPathFactory, cache_folder: Path
) -> None:
    base = tmp_path_factory.mktemp("base") / "repository"
    shutil.copytree(bumped, base)
    began = time.monotonic()
    oarlock("bump", "pets", "pets-2.yaml")
    seconds = time.monotonic() - began
    old, new = contents(base), contents(bumped)
    assert old != new
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "OARLOCK_CACHE_DIR": str(cache_folder),
    }
    moments = random.Random(7)  # noqa: S311 - moments, not secrets
    states = set()
    for turn in range(MOMENTS):
        folder = base.with_name(f"turn{turn}")
        shutil.copytree(base, folder)
        process = subprocess.Popen(
            [sys.executable, "-m", "generator", "bump", "pets", "pets-2.yaml"],
            cwd=folder,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
        time.sleep(moments.uniform(0.6, 1.1) * seconds)
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()  # ends with the last process that holds the pipes
        state = contents(folder)
        assert state in (old, new), sorted(set(state) ^ set(old))
        states.add(state == new)
        shutil.rmtree(folder)
    assert states, "no moment was tried"


def test_the_next_command_ends_what_was_laid_out_and_killed(
    oarlock: Oarlock, bumped: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from generator.tree import transaction

    change = transaction.FileChange
    changes = (
        change(path="pets-2.yaml", before=NEW.encode(), after=b"new\n"),
        change(path="CHANGELOG.md", before=(bumped / "CHANGELOG.md").read_bytes(), after=None),
        change(path="deep/er/file", before=None, after=b"there\n"),
        change(path="../elsewhere/use.py", before=b"old\n", after=b"new\n"),
    )
    outside = bumped.parent / "elsewhere" / "use.py"
    outside.parent.mkdir()
    outside.write_text("old\n")

    def killed(*_arguments: object, **_options: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(subprocess, "run", killed)
    with pytest.raises(KeyboardInterrupt):
        transaction.write_all(bumped, changes)
    monkeypatch.undo()
    assert (bumped / "pets-2.yaml").read_text() == NEW
    (bumped / "CHANGELOG.md").write_text("edited meanwhile\n")
    outside.write_text("edited, too\n")
    run = oarlock("check", "--quiet")
    assert "a bump was interrupted; its 4 files are written now" in run.err
    assert (bumped / "pets-2.yaml").read_text() == "new\n"
    assert (bumped / "deep/er/file").read_text() == "there\n"
    assert not (bumped / "CHANGELOG.md").exists()
    saved = list((bumped / ".oarlock/discarded").rglob("CHANGELOG.md"))
    assert [path.read_text() for path in saved] == ["edited meanwhile\n"]
    saved = list((bumped / ".oarlock/discarded").rglob("elsewhere/use.py"))
    assert [path.read_text() for path in saved] == ["edited, too\n"]
    assert outside.read_text() == "new\n"
    assert oarlock("check", "--quiet").err == ""
