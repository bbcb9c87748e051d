"""One document of many is broken: every other target is done and told, and the failure is told like a finding."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.support.command import PETS, ROOT, Oarlock
from tests.support.edited import add_method

NAMES = ("cats", "dogs", "jokes_one", "owls")
BROKEN = PETS.replace('          description: "', "").replace(
    "      operationId: listPets\n", "      operationId: [\n"
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository of four targets, in step, to be copied."""
    folder = tmp_path_factory.mktemp("many")
    text = ""
    for name in NAMES:
        (folder / f"{name}.yaml").write_text(PETS.replace("title: Pets", f"title: {name}"))
        place = 'output = "clients"'
        text += f'[targets.{name}]\nspec = "{name}.yaml"\n{place}\npackage = "{name}"\n\n'
    (folder / "oarlock.toml").write_text(text)
    command = (sys.executable, "-m", "generator", "generate", "--quiet")
    subprocess.run(command, cwd=folder, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=True)
    return folder


@pytest.fixture
def many(made: Path, repository: Path) -> Path:
    """A repository of four targets, in step."""
    shutil.copytree(made, repository, dirs_exist_ok=True)
    return repository


@pytest.fixture
def broken(many: Path) -> Path:
    """The same with a document that cannot be read, and a client that was edited."""
    (many / "jokes_one.yaml").write_text(BROKEN)
    add_method_of(many, "owls")
    return many


def add_method_of(folder: Path, name: str) -> None:
    """Edit the client of a target."""
    add_method(folder / "clients" / name / "resources" / "pets.py")


@pytest.mark.usefixtures("broken")
def test_every_other_target_is_checked_and_the_sum_is_told(oarlock: Oarlock) -> None:
    run = oarlock("check")
    assert run.code == 2
    assert "cats: in step, " in run.out
    assert "owls: 1 file out of step" in run.out
    assert "jokes_one: failed, 1 error in jokes_one.yaml" in run.out
    assert "jokes_one.yaml:9:" in run.out
    assert "2 in step, 1 drifted, 1 failed (jokes_one)" in run.out
    assert "oarlock validate jokes_one.yaml" in run.out
    assert "oarlock keep clients/owls/resources/pets.py" in run.out


@pytest.mark.usefixtures("broken")
def test_the_failure_is_a_finding_in_json(oarlock: Oarlock) -> None:
    content = json.loads(oarlock("check", "--format", "json").out)
    assert content["in_step"] is False
    assert [one["target"] for one in content["targets"]] == ["cats", "dogs", "owls"]
    (failed,) = content["failed"]
    assert failed["target"] == "jokes_one"
    (finding,) = failed["findings"]
    assert (finding["level"], finding["file"], finding["line"]) == ("error", "jokes_one.yaml", 9)


@pytest.mark.usefixtures("broken")
def test_the_failure_is_an_annotation_in_its_document(oarlock: Oarlock) -> None:
    lines = oarlock("check", "--format", "github").out.splitlines()
    assert any(
        line.startswith("::error file=jokes_one.yaml,line=9,") and "jokes_one" in line
        for line in lines
    )
    assert any(line.startswith("::error file=clients/owls/") for line in lines)


@pytest.mark.usefixtures("broken")
def test_the_failure_is_a_result_of_sarif(oarlock: Oarlock) -> None:
    (run,) = json.loads(oarlock("check", "--format", "sarif").out)["runs"]
    (result,) = [one for one in run["results"] if one["ruleId"] == "drift/failed"]
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == "drift/failed"
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "jokes_one.yaml"
    assert place["region"]["startLine"] == 9
    assert result["message"]["text"].startswith("jokes_one: ")


@pytest.mark.usefixtures("broken")
def test_the_failure_is_an_error_of_junit(oarlock: Oarlock) -> None:
    root = ElementTree.fromstring(oarlock("check", "--format", "junit").out)  # noqa: S314
    assert (root.get("tests"), root.get("failures"), root.get("errors")) == ("4", "1", "1")
    suite = root.find("testsuite[@name='jokes_one']")
    assert suite is not None
    error = suite.find("testcase/error")
    assert error is not None
    assert "jokes_one.yaml:9:" in (error.text or "")


@pytest.mark.usefixtures("broken")
def test_the_failure_stands_on_the_page(oarlock: Oarlock) -> None:
    page = oarlock("check", "--format", "html").out
    assert "2 in step, 1 drifted, 1 failed (jokes_one)" in page
    assert "jokes_one.yaml:9:" in page


def test_generate_goes_on_and_tells_at_the_end(oarlock: Oarlock, broken: Path) -> None:
    for name in ("cats", "dogs", "jokes_one"):
        document = broken / f"{name}.yaml"
        document.write_text(document.read_text().replace("/pets/{id}", "/pets/{id}/more"))
    run = oarlock("generate")
    assert run.code == 2
    assert "jokes_one.yaml:9:" in run.err
    assert "/more" in (broken / "clients" / "dogs" / "resources" / "pets.py").read_text()
    assert (
        run.err.splitlines()[-1]
        == "2 targets generated, 1 not written (owls), 1 failed (jokes_one)"
    )


@pytest.mark.usefixtures("broken")
def test_quiet_is_the_exit_code_alone(oarlock: Oarlock) -> None:
    run = oarlock("check", "--quiet")
    assert (run.code, run.out) == (2, "")


@pytest.mark.usefixtures("many")
def test_one_target_that_fails_among_those_named_is_told_in_the_format(
    oarlock: Oarlock, many: Path
) -> None:
    (many / "cats.yaml").unlink()
    for options in ((), ("--trust-lock",)):
        content = json.loads(oarlock("check", "cats", "--format", "json", *options).out)
        assert content["failed"][0]["findings"][0]["message"] == "no such file"


@pytest.mark.usefixtures("many")
def test_what_the_disk_refuses_is_a_failure_of_that_target_alone(
    oarlock: Oarlock, many: Path
) -> None:
    (many / "dogs.yaml").write_text(PETS.replace("/pets/{id}", "/dogs/{id}"))
    (many / "cats.yaml").write_text(PETS.replace("/pets/{id}", "/cats/{id}"))
    client = many / "clients" / "cats" / "client.py"
    client.unlink()
    client.symlink_to(many / "cats.yaml")
    run = oarlock("generate")
    assert run.code == 2
    assert "error: cats: " in run.err
    assert "/dogs/" in (many / "clients" / "dogs" / "resources" / "pets.py").read_text()


@pytest.mark.usefixtures("many")
def test_the_page_tells_what_differs_before_what_is_in_step(oarlock: Oarlock, many: Path) -> None:
    add_method_of(many, "owls")
    page = oarlock("check", "--format", "html").out
    verdicts = page.split('<ul class="verdicts">')[1].split("</ul>")[0]
    first, second = (line for line in verdicts.splitlines() if line.startswith("<li>"))
    assert first == "<li>owls: 1 file out of step</li>"
    assert second == "<li>3 others are in step: cats, dogs, jokes_one</li>"


def test_several_processes_say_and_write_what_one_does(many: Path, oarlock: Oarlock) -> None:
    (many / "jokes_one.yaml").write_text(BROKEN)
    (many / "owls.yaml").write_text(PETS.replace("owner:", "keeper:"))
    said, trees = [], []
    for jobs in ("1", "3"):
        shutil.rmtree(many / "clients" / "cats")
        run = oarlock("generate", "--force", "--jobs", jobs)
        assert run.code == 2
        times = re.compile(r"; [\d.]+ s$", re.MULTILINE)
        said.append((times.sub("", run.out).replace("What next", "\nWhat next"), run.err))
        files = [path for path in sorted(many.rglob("*")) if path.is_file()]
        trees.append({path.relative_to(many): path.read_bytes() for path in files})
    assert said[0][1] == said[1][1]
    assert [line.split()[0] for line in said[1][0].splitlines() if ": " in line and line[0] != " "][
        :3
    ] == ["cats:", "dogs:", "owls:"]
    assert trees[0] == trees[1]
    reports = [oarlock("check", "--format", "json", "--jobs", jobs) for jobs in ("1", "3")]
    assert reports[0] == reports[1]


def test_places_of_causes_are_told_by_other_processes_as_well(many: Path, oarlock: Oarlock) -> None:
    (many / "owls.yaml").write_text((many / "owls.yaml").read_text().replace("owner:", "keeper:"))
    one, several = (oarlock("check", "--format", "json", "--jobs", jobs) for jobs in ("1", "4"))
    assert one == several
    (part,) = {
        json.dumps(part)
        for target in json.loads(several.out)["targets"]
        for file in target["differences"]
        for cause in file["causes"]
        for part in cause["parts"]
    }
    assert '"file": "owls.yaml", "line": ' in part


def test_what_is_unchanged_is_skipped_among_many(many: Path, oarlock: Oarlock) -> None:
    (many / "owls.yaml").write_text(PETS.replace("owner:", "keeper:"))
    run = oarlock("generate")
    assert run.err == "1 target generated, 3 unchanged (cats, dogs, jokes_one)\n"
    assert [line.partition(":")[0] for line in run.out.splitlines() if "nothing to do" in line] == [
        "cats",
        "dogs",
        "jokes_one",
    ]


def test_many_new_clients_are_listed_line_by_line(many: Path, oarlock: Oarlock) -> None:
    shutil.rmtree(many / "clients")
    (many / "oarlock.lock").unlink()
    run = oarlock("generate")
    assert run.code == 0
    listed = "".join(f'      "clients/{name}",\n' for name in NAMES)
    assert f"    extend-exclude = [\n{listed}    ]\n" in run.out
