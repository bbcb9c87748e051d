"""What everyday hands do with the command: names of targets, completion, colours, odd inputs, a full disk."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.command import CONFIGURATION, PETS, ROOT, Oarlock
from tests.support.edited import add_method
from tests.support.git import commit, git, start

TWO = CONFIGURATION + CONFIGURATION.replace("pets", "toys")


def completed(folder: Path, words: str) -> set[str]:
    """Return what bash is offered for the last of these words."""
    count = len(words.split(" ")) - 1
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "COMP_WORDS": words,
        "COMP_CWORD": str(count),
        "_OARLOCK_COMPLETE": "bash_complete",
    }
    command = [sys.executable, "-m", "oarlock"]
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    return set(done.stdout.split())


@pytest.mark.parametrize("command", ["validate", "show", "bundle"])
def test_commands_about_documents_take_targets(
    oarlock: Oarlock, repository: Path, command: str
) -> None:
    by_file = oarlock(command, "pets.yaml")
    assert by_file.code == 0
    assert oarlock(command, "pets") == by_file
    assert oarlock(command) == by_file
    (repository / "oarlock.toml").unlink()
    assert "no configuration" in oarlock(command).err


def test_without_names_all_targets_are_meant(oarlock: Oarlock, repository: Path) -> None:
    (repository / "oarlock.toml").write_text(TWO)
    (repository / "toys.yaml").write_text(PETS.replace("title: Pets", "title: Toys"))
    assert oarlock("validate").err == "pets.yaml: no problems\ntoys.yaml: no problems\n"
    titles = [one["title"] for one in json.loads(oarlock("show", "--format", "json").out)]
    assert titles == ["Pets", "Toys"]
    assert "name one of the configured targets" in oarlock("bundle").err
    assert "title: Toys" in oarlock("bundle", "toys").out


def test_a_misspelt_name_is_asked_after(oarlock: Oarlock) -> None:
    assert (
        'neither a file nor a target "pest"; did you mean "pets"?'
        in oarlock("validate", "pest").err
    )
    assert "did you mean `pets.yaml`?" in oarlock("validate", "petz.yaml").out


def test_shells_complete_files_targets_patches_and_formats(repository: Path) -> None:
    assert completed(repository, "oarlock validate p") == {"plain,pets", "file,p"}
    assert completed(repository, "oarlock show p") == {"plain,pets", "file,p"}
    assert completed(repository, "oarlock generate p") == {"plain,pets"}
    assert completed(repository, "oarlock generate --spec p") == {"plain,pets", "file,p"}
    assert completed(repository, "oarlock keep cl") == {"file,cl"}
    assert {"plain,github", "plain,html"} <= completed(repository, "oarlock check --format ")


def test_colours_are_forced_and_refused(oarlock: Oarlock, file: Path) -> None:
    add_method(file)
    assert "\x1b[" not in oarlock("check").out
    assert "\x1b[31mpets\x1b[0m" in oarlock("check", FORCE_COLOR="1").out
    assert "\x1b[" not in oarlock("check", FORCE_COLOR="1", NO_COLOR="1").out
    assert "\x1b[" not in oarlock("check", "--format", "json", FORCE_COLOR="1").out


def test_help_needs_no_project(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "oarlock", "patches", "drop", "--help"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0
    assert "Remove patches" in done.stdout


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            CONFIGURATION + CONFIGURATION.replace("targets.pets", "targets.more"),
            'oarlock.toml:7: writes to clients/pets, as the target "pets" does in [targets.more]',
        ),
        (
            CONFIGURATION
            + CONFIGURATION.replace("targets.pets", "targets.more").replace('"pets"', '"Pets"'),
            'oarlock.toml:7: writes to clients/Pets, as the target "pets" does in [targets.more]',
        ),
        (
            CONFIGURATION.replace("targets.pets", "targets.nul"),
            '"nul" is the name of a device on Windows',
        ),
        (
            CONFIGURATION.replace('"pets"', '"my-api"'),
            '"my-api" is not a name that Python can import; my_api is',
        ),
    ],
)
def test_a_configuration_that_cannot_work_is_refused_with_its_place(
    oarlock: Oarlock, repository: Path, text: str, said: str
) -> None:
    (repository / "oarlock.toml").write_text(text)
    run = oarlock("check")
    assert run.code == 2
    assert said in run.err


def test_of_two_configurations_in_one_folder_the_one_not_read_is_named(
    oarlock: Oarlock, repository: Path
) -> None:
    (repository / "pyproject.toml").write_text("[tool.oarlock]\n")
    run = oarlock("generate", "--quiet")
    assert run.code == 0
    assert run.err == (
        "note: [tool.oarlock] in pyproject.toml is not read, because oarlock.toml stands beside it; keep one of them\n"
    )
    for text in ("[tool.black]\n", "not TOML"):
        (repository / "pyproject.toml").write_text(text)
        assert oarlock("check").err == ""


def test_a_misspelt_configuration_is_asked_after(oarlock: Oarlock, repository: Path) -> None:
    (repository / "oarlock.toml").rename(repository / "oarlok.toml")
    assert "oarlok.toml would have to be called oarlock.toml" in oarlock("check").err


@pytest.mark.parametrize("host", ["http:", "a b", "*", "x:port", "", "https://x"])
def test_what_is_no_host_is_refused(oarlock: Oarlock, host: str) -> None:
    run = oarlock("validate", "pets.yaml", "--allow-remote", host)
    assert run.code == 2
    assert "name the host alone" in run.err


def test_an_unknown_id_in_pagination_does_not_hide_other_targets(
    oarlock: Oarlock, repository: Path
) -> None:
    (repository / "oarlock.toml").write_text(TWO + 'pagination = { "listPest" = false }\n')
    (repository / "toys.yaml").write_text(PETS)
    run = oarlock("check")
    assert run.code == 2
    assert 'pagination of "listPest": no such operation' in run.out
    assert "1 drifted, 1 failed (toys)" in run.out


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has a device that is always full")
@pytest.mark.parametrize(
    "arguments", [("check",), ("show", "pets.yaml"), ("check", "--format", "json")]
)
def test_a_full_disk_is_an_error_and_no_bug(
    repository: Path, file: Path, arguments: tuple[str, ...]
) -> None:
    assert file.is_file()
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "oarlock", *arguments],
            cwd=repository,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr == "error: cannot write the output: No space left on device\n"


def test_a_base_that_is_not_there_does_not_hide_the_drift(
    oarlock: Oarlock, repository: Path, file: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    (repository / ".git").rmdir()
    start(repository)
    commit(repository, "first")
    commit(repository, "second")
    shallow = tmp_path_factory.mktemp("shallow")
    git(shallow, "clone", "--quiet", "--depth=1", f"file://{repository}", "clone")
    for path in (shallow / "clone").iterdir():
        if path.name != ".git":
            continue
        (repository / ".git").rename(repository / "former")
        path.rename(repository / ".git")
    add_method(file)
    run = oarlock("check", "--base", "HEAD~1")
    assert run.code == 2
    assert "pets: 1 file out of step" in run.out
    assert "oarlock keep clients/pets/resources/pets.py" in run.out
    assert "this clone is shallow: `git fetch --unshallow`" in run.err


def test_the_cache_shows_and_empties_itself(oarlock: Oarlock, tmp_path: Path) -> None:
    folder = tmp_path / "own-cache"
    assert oarlock("generate", "--quiet", OARLOCK_CACHE_DIR=str(folder)).code == 0
    (folder / "README").write_text("not ours")
    run = oarlock("cache", OARLOCK_CACHE_DIR=str(folder))
    place, size = run.out.splitlines()
    assert place == "own-cache"
    assert size.endswith(" MB of at most 512 MB")
    assert not size.startswith("0 entries")
    run = oarlock("cache", "--clear", OARLOCK_CACHE_DIR=str(folder))
    assert run.err.endswith(" MB)\n")
    assert (
        oarlock("cache", OARLOCK_CACHE_DIR=str(folder))
        .out.splitlines()[1]
        .startswith("0 entries, 0.0 MB")
    )
    assert (folder / "README").exists()


def test_annotations_reach_every_target_and_the_job_has_a_summary(
    oarlock: Oarlock, repository: Path
) -> None:
    (repository / "oarlock.toml").write_text(TWO)
    (repository / "toys.yaml").write_text(PETS)
    assert oarlock("generate", "--quiet").code == 0
    for name in ("pets", "toys"):
        document = repository / f"{name}.yaml"
        document.write_text(
            document.read_text().replace("/pets", "/animals").replace("Owner", "Keeper")
        )
    summary = repository / "summary.md"
    summary.write_text("before\n")
    lines = oarlock(
        "check", "--format", "github", GITHUB_STEP_SUMMARY=str(summary)
    ).out.splitlines()
    errors = [line for line in lines if line.startswith("::error file=")]
    assert len(errors) == 9
    assert {name for name in ("pets", "toys") for line in errors if f"clients/{name}/" in line} == {
        "pets",
        "toys",
    }
    text = summary.read_text()
    assert text.startswith("before\n## oarlock check: 2 of 2 targets are out of step\n")
    assert "| toys | " in text
    assert "oarlock generate pets toys  # mends it" in text
