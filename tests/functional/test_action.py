"""The steps of the GitHub action, run by bash as a runner runs them, with the Oarlock that the first of them installs."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.functional.test_hooks import SHIPPED
from tests.support.command import CONFIGURATION, PETS, ROOT
from tests.support.git import commit, git, start

BASH = shutil.which("bash")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(BASH is None or os.name == "nt", reason="there is no bash to run the steps"),
]
ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text())
STEPS = {step["name"]: step for step in ACTION["runs"]["steps"] if "run" in step}


class Runner:
    """What a runner lends to the steps: a folder for the job, and the programs of its machine."""

    def __init__(self, folder: Path, temporary: Path) -> None:
        self.folder = folder
        self.temporary = temporary
        self.programs = temporary / "programs"
        self.programs.mkdir()
        (self.programs / "python").symlink_to(sys.executable)
        gh = self.programs / "gh"  # which is not on this machine, and has nobody to ask here
        gh.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{temporary}/asked"\n')
        gh.chmod(0o755)

    def step(self, name: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run a step as `shell: bash` does; every variable that it declares has to be given."""
        step = STEPS[name]
        assert environment.keys() == step.get("env", {}).keys()
        inherited = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
        return subprocess.run(
            [str(BASH), "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
            cwd=self.folder,
            env={
                **inherited,
                **environment,
                "PATH": f"{self.programs}{os.pathsep}{os.environ['PATH']}",
                "RUNNER_TEMP": str(self.temporary),
                "OARLOCK_CACHE_DIR": str(self.temporary / "cache"),
                "GITHUB_STEP_SUMMARY": str(self.temporary / "summary.md"),
            },
            capture_output=True,
            text=True,
            check=False,
        )


@pytest.fixture(scope="module")
def runner(tmp_path_factory: pytest.TempPathFactory) -> Runner:
    """A repository with a client, and Oarlock installed by the action's own step."""
    source = tmp_path_factory.mktemp("action")
    for name in SHIPPED:
        if (ROOT / name).is_dir():
            shutil.copytree(
                ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__")
            )
        else:
            shutil.copyfile(ROOT / name, source / name)
    folder = tmp_path_factory.mktemp("user")
    (folder / "pets.yaml").write_text(PETS)
    (folder / "oarlock.toml").write_text(CONFIGURATION)
    runner = Runner(folder, tmp_path_factory.mktemp("runner"))
    installed = runner.step("Install oarlock", VERSION="", ACTION=str(source))
    if "No matching distribution" in installed.stderr or "ConnectionError" in installed.stderr:
        pytest.skip("pip finds no packages here, so the action cannot install oarlock")
    assert installed.returncode == 0, installed.stderr
    start(folder)
    program = runner.temporary / "oarlock" / "bin" / "oarlock"
    subprocess.run([program, "generate", "--quiet"], cwd=folder, check=True)
    commit(folder, "a client")
    return runner


def test_every_input_is_used_and_every_variable_is_declared() -> None:
    text = (ROOT / "action.yml").read_text()
    for name in ACTION["inputs"]:
        assert f"inputs.{name}" in text
    for step in STEPS.values():
        assert "${{" not in step["run"], "an expression in a script runs what an input says"


def test_a_client_in_step_passes(runner: Runner) -> None:
    run = runner.step("Check", TARGETS="")
    assert (run.returncode, run.stdout) == (0, "")
    assert runner.step("Check", TARGETS="pets").returncode == 0
    assert runner.step("Check", TARGETS="dogs").returncode == 2


def test_drift_fails_with_annotations_and_a_log(runner: Runner) -> None:
    (runner.folder / "pets.yaml").write_text(PETS.replace("retrievePets", "findPets"))
    run = runner.step("Check", TARGETS="")
    assert run.returncode == 1
    assert run.stdout.startswith("::error title=oarlock check::pets: ")
    assert "::error file=clients/pets/" in run.stdout
    assert "| pets | 4 files out of step |" in (runner.temporary / "summary.md").read_text()
    run = runner.step("Write the log for code scanning", TARGETS="", SARIF="oarlock.sarif")
    assert run.returncode == 0
    log = json.loads((runner.folder / "oarlock.sarif").read_text())
    assert log["runs"][0]["results"]
    (runner.folder / "oarlock.sarif").unlink()
    git(runner.folder, "checkout", "--", ".")


def test_one_comment_says_what_a_pull_request_changes(runner: Runner) -> None:
    base = git(runner.folder, "rev-parse", "HEAD").strip()
    pull_request = "https://example.com/pull/1"
    given = {"BASE": base, "GH_TOKEN": "t", "PULL_REQUEST": pull_request}
    run = runner.step("Comment", **given)
    assert (run.returncode, run.stderr) == (0, "")
    assert not (runner.temporary / "asked").exists()  # nothing changed, so nothing is said
    (runner.folder / "pets.yaml").write_text(PETS.replace("retrievePets", "findPets"))
    run = runner.step("Comment", **given)
    assert run.returncode == 0, run.stderr
    asked = (runner.temporary / "asked").read_text().split("\n")
    assert asked[:5] == ["pr", "comment", pull_request, "--edit-last", "--create-if-none"]
    assert "findPets" in Path(asked[6]).read_text()
    git(runner.folder, "checkout", "--", ".")


def test_a_base_that_lacks_the_target_is_a_warning(runner: Runner) -> None:
    git(runner.folder, "checkout", "--quiet", "--orphan", "other")
    git(runner.folder, "commit", "--quiet", "--allow-empty", "--message", "x", "--only")
    base = git(runner.folder, "rev-parse", "HEAD").strip()
    git(runner.folder, "checkout", "--quiet", "--force", "main")
    run = runner.step("Comment", BASE=base, GH_TOKEN="t", PULL_REQUEST="https://example.com/pull/1")
    assert run.returncode == 0
    assert "::warning::oarlock diff could not compare pets" in run.stdout
