"""The hooks, run by the real pre-commit, which installs Oarlock from a repository as users have it do."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.command import CONFIGURATION, PETS, ROOT
from tests.support.git import commit, git, start

pytest.importorskip("pre_commit", reason="pre-commit is not installed: make setup")
pytestmark = pytest.mark.slow

SHIPPED = (
    *("generator", "oarlock", "templates", "hatch_build.py", "pyproject.toml"),
    *("README.md", "CHANGELOG.md", "LICENSE", ".pre-commit-hooks.yaml"),
)


class Hooks:
    """A repository of a user with the hooks of this one."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self.folder = folder
        self.environment = environment

    def run(self, hook: str) -> tuple[int, str]:
        """Run a hook over what is staged; return its exit code and what it says."""
        done = subprocess.run(
            [sys.executable, "-m", "pre_commit", "run", hook, "--color", "never"],
            cwd=self.folder,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        return done.returncode, done.stdout


@pytest.fixture(scope="module")
def hooks(tmp_path_factory: pytest.TempPathFactory) -> Hooks:
    """A repository whose hooks are installed; the first run installs them."""
    source = tmp_path_factory.mktemp("oarlock")
    for name in SHIPPED:
        if (ROOT / name).is_dir():
            shutil.copytree(
                ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__")
            )
        else:
            shutil.copyfile(ROOT / name, source / name)
    start(source)
    commit(source, "a release")
    folder = tmp_path_factory.mktemp("user")
    (folder / "openapi.yaml").write_text(PETS)
    (folder / "oarlock.toml").write_text(CONFIGURATION.replace("pets.yaml", "openapi.yaml"))
    ids = "".join(f"      - id: oarlock-{name}\n" for name in ("check", "generate", "validate"))
    revision = git(source, "rev-parse", "HEAD").strip()
    (folder / ".pre-commit-config.yaml").write_text(
        f"repos:\n  - repo: {source}\n    rev: {revision}\n    hooks:\n{ids}"
    )
    start(folder)
    environment = {
        **os.environ,
        "PRE_COMMIT_HOME": str(tmp_path_factory.mktemp("home")),
        "OARLOCK_CACHE_DIR": str(tmp_path_factory.mktemp("cache")),
    }
    environment.pop("PYTHONPATH", None)
    hooks = Hooks(folder, environment)
    installed = subprocess.run(
        [sys.executable, "-m", "pre_commit", "install-hooks"],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if "git fetch" in installed.stdout and installed.returncode:
        pytest.skip("git cannot fetch from a repository by its path here")
    if "Could not find a version" in installed.stdout or "ConnectionError" in installed.stdout:
        pytest.skip("pip finds no packages here, so pre-commit cannot install the hooks")
    assert installed.returncode == 0, installed.stdout + installed.stderr
    return hooks


def test_a_team_commits_with_the_hooks(hooks: Hooks) -> None:
    folder = hooks.folder
    git(folder, "add", "--all")
    code, said = hooks.run("oarlock-generate")
    assert code == 0, said
    assert (folder / "clients/pets/client.py").is_file()
    git(folder, "add", "--all")
    code, said = hooks.run("oarlock-generate")
    assert code == 0, said
    code, said = hooks.run("oarlock-check")
    assert (code, "Passed" in said) == (0, True), said
    commit(folder, "a client")

    (folder / "openapi.yaml").write_text(PETS.replace("retrievePets", "findPets"))
    git(folder, "add", "--all")
    code, said = hooks.run("oarlock-check")
    assert code == 1
    assert "operation findPets changed" in said
    assert "oarlock generate pets  # mends it" in said
    code, said = hooks.run("oarlock-generate")
    assert code == 1, said  # pre-commit fails where a hook changes files
    assert "files were modified by this hook" in said
    git(folder, "add", "--all")
    assert hooks.run("oarlock-generate")[0] == 0
    assert hooks.run("oarlock-check")[0] == 0
    commit(folder, "another name")


def test_only_documents_that_changed_are_validated(hooks: Hooks) -> None:
    folder = hooks.folder
    (folder / "notes.yaml").write_text("openapi: 3.0.3\n")
    git(folder, "add", "--all")
    code, said = hooks.run("oarlock-validate")
    assert (code, "no files to check" in said) == (0, True), said
    (folder / "openapi.yaml").write_text(PETS.replace("in: path", "in: paths"))
    git(folder, "add", "--all")
    code, said = hooks.run("oarlock-validate")
    assert code == 1
    assert "[unsupported-operation]" in said
    assert "openapi.yaml: 2 errors" in said
    git(folder, "checkout", "HEAD", "--", "openapi.yaml")
