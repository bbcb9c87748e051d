"""A month of a team's life: twenty clients, two branches, formatters, edits, merges, a lost lock, other versions.

After every step `oarlock check` says exactly what is true, and the commands that it prints mend it. The weeks follow each other
over one repository.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.command import ROOT
from tests.support.git import commit, git, start, unmerged

NAMES = tuple(f"api{number:02}" for number in range(20))
LOCK = "oarlock.lock"
DOCUMENT = """\
openapi: 3.1.1
info: {title: %(name)s, version: "1"}
servers: [{url: "https://%(name)s.example"}]
paths:
  /things:
    get:
      operationId: listThings
      parameters:
        - {name: limit, in: query, schema: {type: integer}}
      responses:
        "200":
          description: All of them.
          content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Thing"}}}}
  /things/{id}:
    get:
      operationId: getThing
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
      responses:
        "200":
          description: One of them.
          content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}
components:
  schemas:
    Thing:
      type: object
      properties:
        name: {type: string}
"""


class Team:
    """A repository, and the command run in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run the command."""
        return subprocess.run(
            [sys.executable, "-m", "oarlock", *arguments],
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": str(ROOT), "GITHUB_STEP_SUMMARY": ""},
            capture_output=True,
            text=True,
            check=False,
        )

    def found(self) -> dict[str, set[str]]:
        """Return the kinds of causes of every target that is not in step; those that failed say so."""
        content = json.loads(self.run("check", "--trust-lock", "--format", "json").stdout)
        causes = {
            target["target"]: {
                cause["kind"] for one in target["differences"] for cause in one["causes"]
            }
            | ({target["lock"]} if target["lock"] not in ("in step", "stale") else set())
            for target in content["targets"]
            if not target["in_step"]
        }
        return causes | {one["target"]: {"failed"} for one in content["failed"]}

    def mend(self, *, with_edits: str = "keep") -> None:
        """Run the commands that a check prints, of alternatives the one that is wanted.

        A lock that is back may tell what else there is to do: then the next check prints that.
        """
        for _round in range(2):
            self._follow(with_edits)
            if not self.found():
                return
        raise AssertionError(self.run("check", "--stat").stdout)

    def _follow(self, with_edits: str) -> None:
        content = json.loads(self.run("check", "--trust-lock", "--format", "json").stdout)
        assert content["mends"]
        for mend in content["mends"]:
            words = shlex.split(mend["command"])
            is_other = "--discard-edits" in words if with_edits == "keep" else "keep" in words
            if not words or is_other:
                continue
            if words[0] == "git":
                git(self.folder, *words[1:])
            else:
                assert self.run(*words[1:]).returncode in (0, 1)

    def change(self, name: str, old: str, new: str) -> None:
        """Change a document."""
        path = self.folder / f"{name}.yaml"
        text = path.read_text()
        assert old in text
        path.write_text(text.replace(old, new, 1))

    def module(self, name: str) -> Path:
        """Return the module of a client's only resource."""
        (path,) = [
            path
            for path in (self.folder / "clients" / name / "resources").glob("*.py")
            if path.name != "__init__.py"
        ]
        return path


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> Team:
    """Twenty clients, generated and committed."""
    folder = tmp_path_factory.mktemp("team")
    shutil.rmtree(folder)
    folder.mkdir()
    configuration = ""
    for name in NAMES:
        (folder / f"{name}.yaml").write_text(DOCUMENT % {"name": name})
        configuration += (
            f'[targets.{name}]\nspec = "{name}.yaml"\noutput = "clients"\npackage = "{name}"\n\n'
        )
    (folder / "oarlock.toml").write_text(configuration)
    start(folder)
    team = Team(folder)
    run = team.run("generate")
    assert run.returncode == 0, run.stderr
    assert run.stderr.splitlines()[-1] == "20 targets generated"
    commit(folder, "twenty clients")
    return team


@pytest.mark.slow
def test_the_first_week_two_branches_and_an_edit(team: Team) -> None:
    folder = team.folder
    assert team.found() == {}

    # A branch on which three documents move, one commit each.
    git(folder, "checkout", "--quiet", "-b", "feature")
    for name in NAMES[:3]:
        team.change(name, "          description: One of them.", "          description: The one.")
        team.change(
            name,
            "        - {name: limit, in: query, schema: {type: integer}}\n",
            "        - {name: limit, in: query, schema: {type: integer}}\n"
            "        - {name: after, in: query, schema: {type: string}}\n",
        )
        assert team.found() == {name: {"document"}}
        team.mend()
        commit(folder, f"{name} moves")

    # Meanwhile on main: the same three move elsewhere, and three more.
    git(folder, "checkout", "--quiet", "main")
    for name in NAMES[:6]:
        team.change(
            name,
            "        name: {type: string}\n",
            "        name: {type: string}\n        size: {type: integer}\n",
        )
        team.mend()
        commit(folder, f"{name} has sizes")

    # An edit by hand is named, kept, and stays through generating.
    module = team.module(NAMES[7])
    module.write_text(module.read_text() + "\n\nOUR_OWN = 1\n")
    assert team.found() == {NAMES[7]: {"edited"}}
    team.mend()
    commit(folder, "an edit")
    team.change(NAMES[7], "title: api07", "title: The Seventh")
    team.mend()
    assert "OUR_OWN = 1" in module.read_text()
    commit(folder, "and another title")


@pytest.mark.slow
def test_the_second_week_merges_both_ways(team: Team) -> None:
    folder = team.folder
    # The lock conflicts alone, and one command mends it.
    git(folder, "merge", "--quiet", "--no-edit", "feature", check=False)
    assert unmerged(folder) == [LOCK]
    found = team.found()
    assert set(found) >= set(NAMES[:3])
    assert all("edited" not in kinds for kinds in found.values())
    team.mend()
    commit(folder, "merge feature")
    for name in NAMES[:3]:
        text = team.module(name).read_text()
        assert "after" in text
    git(folder, "checkout", "--quiet", "feature")
    git(folder, "merge", "--quiet", "--no-edit", "main")
    assert team.found() == {}
    git(folder, "checkout", "--quiet", "main")


@pytest.mark.slow
def test_the_third_week_formatters_and_versions(team: Team) -> None:
    folder = team.folder
    # A formatter runs over everything: said as that, taken back without asking.
    command = (
        sys.executable,
        "-m",
        "ruff",
        "format",
        "--isolated",
        "--line-length=140",
        "--quiet",
        "clients",
    )
    subprocess.run(command, cwd=folder, check=True)
    found = team.found()
    assert set(found) == set(NAMES)
    assert {kind for kinds in found.values() for kind in kinds} == {"reformatted"}
    team.mend()
    assert git(folder, "status", "--short") == ""

    # Another version of a tool that gives the same clients is no drift.
    lock = folder / LOCK
    text = lock.read_text()
    lock.write_text(re.sub(r'(jinja2 = ")', r"\g<1>0.", text))
    assert team.found() == {}
    assert "records other versions" in team.run("check").stdout
    assert team.run("generate", "--quiet").returncode == 0
    assert lock.read_text() == text


@pytest.mark.slow
def test_the_days_between_on_both_branches(team: Team) -> None:
    """Fourteen documents move, one commit each, on two branches that are merged again."""
    folder = team.folder
    for branch, names in (("feature", NAMES[6:13]), ("main", NAMES[13:20])):
        git(folder, "checkout", "--quiet", branch)
        for name in names:
            team.change(
                name,
                "        name: {type: string}\n",
                f"        name: {{type: string}}\n        {branch}: {{type: string}}\n",
            )
            assert team.found() == {name: {"document"}}
            team.mend()
            commit(folder, f"{name} for {branch}")
    git(folder, "merge", "--quiet", "--no-edit", "feature", check=False)
    # Each document, client and part of the lock moved on one side only.
    assert unmerged(folder) == []
    assert team.found() == {}
    for name in NAMES[6:20]:
        (model,) = (folder / "clients" / name / "models").glob("thing.py")
        assert ("main" if name in NAMES[13:] else "feature") in model.read_text()
    assert "OUR_OWN = 1" in team.module(NAMES[7]).read_text()


@pytest.mark.slow
def test_the_fourth_week_accidents(team: Team) -> None:
    folder = team.folder
    # A broken document hides nobody.
    broken = folder / f"{NAMES[4]}.yaml"
    whole = broken.read_text()
    broken.write_text(whole.replace("paths:\n", "paths: [\n", 1))
    team.change(NAMES[9], "title: api09", "title: The Ninth")
    assert team.found() == {NAMES[4]: {"failed"}, NAMES[9]: {"document"}}
    run = team.run("check")
    assert run.returncode == 2
    assert "18 in step, 1 drifted, 1 failed (api04)" in run.stdout
    broken.write_text(whole)
    team.mend()
    commit(folder, "mended")

    # The lock is deleted, and a document has moved.
    (folder / LOCK).unlink()
    team.change(NAMES[11], "title: api11", "title: The Eleventh")
    found = team.found()
    assert set(found) == {NAMES[11]}
    team.mend()
    commit(folder, "the lock is back")

    # A clone on Windows, and a file that is not there.
    for path in (folder / "clients" / NAMES[12]).rglob("*.py"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert team.found() == {}
    (folder / "clients" / NAMES[13] / "client.py").unlink()
    assert team.found() == {NAMES[13]: {"missing"}}
    team.mend()

    # An edit that nobody wants is given up, and saved.
    module = team.module(NAMES[14])
    module.write_text(module.read_text() + "\n\nBY_MISTAKE = 1\n")
    assert team.found() == {NAMES[14]: {"edited"}}
    team.mend(with_edits="discard")
    saved = list((folder / ".oarlock").rglob("*.py"))
    assert any("BY_MISTAKE" in path.read_text() for path in saved)
    assert team.run("check").returncode == 0
    assert int(git(folder, "rev-list", "--count", "HEAD")) >= 30
