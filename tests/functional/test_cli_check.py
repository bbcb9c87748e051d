"""``oarlock check`` sees every difference, says whose doing it is, and is fast when nothing changed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.functional.command import PETS, ROOT, Oarlock


@pytest.fixture
def client(oarlock: Oarlock, repository: Path) -> Path:
    """The folder of a client that is in step."""
    run = oarlock("generate")
    assert run.code == 0, run.err
    return repository / "clients" / "pets"


@pytest.mark.usefixtures("client")
def test_what_was_generated_is_in_step(oarlock: Oarlock) -> None:
    run = oarlock("check")
    assert run.code == 0
    assert run.out.startswith("pets: in step, ")
    assert run.err == ""


def test_a_hand_edit_is_shown_with_its_diff(oarlock: Oarlock, client: Path) -> None:
    path = client / "client.py"
    path.write_text(path.read_text() + "# mine\n")
    run = oarlock("check")
    assert run.code == 1
    assert "changed  clients/pets/client.py  (edited by hand)" in run.out
    assert "\n-# mine\n" in run.out
    assert "since it was generated" not in run.out
    assert run.err == "run `oarlock generate pets` to mend it\n"


def test_a_changed_document_is_the_cause(oarlock: Oarlock, client: Path, repository: Path) -> None:
    (repository / "pets.yaml").write_text(
        PETS.replace(
            "        name: {type: string}\n        owner",
            "        nick: {type: string}\n        owner",
        )
    )
    run = oarlock("check", "--stat")
    assert run.code == 1
    assert "models/pet.py  (would be regenerated differently)  +" in run.out
    assert "since it was generated: document changed" in run.out
    assert "@@" not in run.out
    assert client.is_dir()


def test_missing_and_stale_files_count(oarlock: Oarlock, client: Path, repository: Path) -> None:
    (client / "models/pet.py").unlink()
    changed = PETS.replace('        owner: {$ref: "#/components/schemas/Owner"}\n', "")
    (repository / "pets.yaml").write_text(changed[: changed.index("    Owner:")])
    run = oarlock("check")
    assert "missing  clients/pets/models/pet.py  (deleted by hand)" in run.out
    assert "extra    clients/pets/models/owner.py  (no longer generated)" in run.out


def test_the_users_own_files_do_not_count(oarlock: Oarlock, client: Path) -> None:
    (client / "notes.txt").write_text("mine")
    assert oarlock("check").code == 0


@pytest.mark.parametrize("options", [[], ["--trust-lock"]])
def test_a_module_that_was_not_generated_counts(
    oarlock: Oarlock, client: Path, options: list[str]
) -> None:
    (client / "models/mine.py").write_text("MINE = 1\n")
    run = oarlock("check", *options)
    assert run.code == 1
    assert "extra    clients/pets/models/mine.py  (not generated)" in run.out
    assert "delete clients/pets/models/mine.py, or move it out of the package" in run.err
    assert "oarlock generate" not in run.err


def test_nothing_is_written(oarlock: Oarlock, client: Path, repository: Path) -> None:
    (client / "client.py").write_text("# mine\n")
    before = {path: path.stat().st_mtime_ns for path in repository.rglob("*")}
    oarlock("check")
    assert {path: path.stat().st_mtime_ns for path in repository.rglob("*")} == before


def test_a_client_that_was_never_generated_is_drift(oarlock: Oarlock) -> None:
    run = oarlock("check")
    assert run.code == 1
    assert run.out == "pets: clients/pets is not there\n"


def test_without_a_lock_every_file_in_the_package_counts(
    oarlock: Oarlock, client: Path, repository: Path
) -> None:
    (repository / "oarlock.lock").unlink()
    run = oarlock("check")
    assert run.code == 0
    assert run.err == "note: pets is not recorded in oarlock.lock\n"
    (client / "notes.txt").write_text("mine")
    run = oarlock("check")
    assert run.code == 1
    assert "extra    clients/pets/notes.txt  (not generated)" in run.out


def test_a_configuration_that_changed_is_the_cause(oarlock: Oarlock, client: Path) -> None:
    configuration = client.parents[1] / "oarlock.toml"
    configuration.write_text(configuration.read_text() + 'headers = { "X-Version" = "7" }\n')
    run = oarlock("check")
    assert run.code == 1
    assert "since it was generated: configuration changed" in run.out


def test_another_version_of_a_tool_is_the_cause(oarlock: Oarlock, client: Path) -> None:
    lock = client.parents[1] / "oarlock.lock"
    text = lock.read_text()
    lock.write_text(text.replace('black = "', 'black = "1.'))
    run = oarlock("check")
    assert run.code == 1
    assert "pets: oarlock.lock is out of date" in run.out
    assert "since it was generated: black 1." in run.out
    assert oarlock("check", "--trust-lock").code == 1


def test_json_is_for_scripts(oarlock: Oarlock, client: Path) -> None:
    (client / "client.py").write_text("# mine\n")
    (target,) = json.loads(oarlock("check", "--format", "json").out)["targets"]
    assert target["target"] == "pets"
    assert target["in_step"] is False
    assert target["lock"] == "in step"
    (difference,) = target["differences"]
    assert difference["path"] == "client.py"
    assert (difference["kind"], difference["cause"], difference["removed"]) == (
        "changed",
        "edited by hand",
        1,
    )


def test_trusting_the_lock_still_sees_every_change(
    oarlock: Oarlock, client: Path, repository: Path
) -> None:
    run = oarlock("check", "--trust-lock")
    assert run.code == 0
    assert run.out.endswith("by the lock\n")
    original = (client / "client.py").read_text()
    (client / "client.py").write_text("# mine\n")
    assert oarlock("check", "--trust-lock").code == 1
    (client / "client.py").write_text(original)
    assert oarlock("check", "--trust-lock").code == 0
    (repository / "pets.yaml").write_text(PETS.replace("nextPage", "x").replace("One pet.", "1"))
    assert oarlock("check", "--trust-lock").code == 1


def test_an_unchanged_check_loads_nothing_heavy(repository: Path, oarlock: Oarlock) -> None:
    arguments = ["--spec", "pets.json", "--output", "out", "--package", "pets"]
    import yaml

    (repository / "pets.json").write_text(json.dumps(yaml.safe_load(PETS)))
    assert oarlock("generate", *arguments).code == 0
    program = (
        "import sys; from generator.cli.main import main; code = main(sys.argv[1:]);"
        "print(*{name.split('.')[0] for name in sys.modules}); sys.exit(code)"
    )
    completed = subprocess.run(
        [sys.executable, "-c", program, "check", "--trust-lock", *arguments],
        cwd=repository,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert completed.returncode == 0, completed.stderr
    assert "in step" in completed.stdout
    loaded = set(completed.stdout.splitlines()[-1].split())
    heavy = {"yaml", "black", "jinja2", "datamodel_code_generator", "jsonschema_rs", "rich"}
    assert not loaded & (heavy | {"openapi_spec_validator", "pydantic", "platformdirs", "ruff"})


def test_a_kill_between_tree_and_lock_is_noticed_and_mended(
    oarlock: Oarlock, repository: Path, client: Path
) -> None:
    old_lock = (repository / "oarlock.lock").read_bytes()
    (repository / "pets.yaml").write_text(PETS.replace("owner:", "keeper:"))
    oarlock("generate")
    # As a run leaves it that is killed after the exchange of the folders.
    stage = client.parent / "__pycache__" / "oarlock-pets"
    stage.mkdir(parents=True)
    (repository / "oarlock.lock").rename(stage / "entry")
    (repository / "oarlock.lock").write_bytes(old_lock)
    assert oarlock("check").code == 0
    assert oarlock("generate").code == 0
    assert not stage.parent.exists()
    assert oarlock("check").code == 0
