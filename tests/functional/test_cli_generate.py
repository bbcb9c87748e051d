"""``oarlock generate`` writes what it says, and nothing where it should not."""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from tests.support.command import PETS, ROOT, Oarlock

ADHOC = ("--spec", "pets.yaml", "--output", "out", "--package", "pets")


def stamps(folder: Path) -> dict[str, tuple[int, int]]:
    """Tell the identity and time of every file below a folder."""
    return {
        path.relative_to(folder).as_posix(): (path.stat().st_ino, path.stat().st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_a_configured_client_is_written_and_works(oarlock: Oarlock, repository: Path) -> None:
    run = oarlock("generate")
    assert run.code == 0, run.err
    assert run.out.startswith("pets: 2 operations and ")
    assert " in clients/pets\n" in run.out
    assert run.err == ""
    assert (repository / "oarlock.lock").is_file()
    code = "import pets; print(pets.Client(base_url='https://pets.example').pets.list)"
    subprocess.run(
        [sys.executable, "-c", code],
        check=True,
        env={**os.environ, "PYTHONPATH": "clients"},
        cwd=repository,
    )


def test_no_configuration_is_needed(oarlock: Oarlock, repository: Path) -> None:
    run = oarlock("generate", *ADHOC, "--header", "X-Version=7")
    assert run.code == 0, run.err
    assert sorted(path.name for path in (repository / "out").iterdir()) == ["oarlock.lock", "pets"]
    assert "X-Version" in (repository / "out/pets/client.py").read_text()


def test_numbers_may_be_decimals_without_a_configuration(
    oarlock: Oarlock, repository: Path
) -> None:
    run = oarlock("generate", *ADHOC, "--numbers", "decimal")
    assert run.code == 0, run.err
    assert "exact_numbers=True" in (repository / "out/pets/client.py").read_text()
    assert oarlock("check", *ADHOC, "--numbers", "decimal").code == 0
    assert oarlock("check", *ADHOC).code == 1


def test_a_second_run_touches_nothing(oarlock: Oarlock, repository: Path) -> None:
    oarlock("generate")
    before = stamps(repository)
    run = oarlock("generate", "--force")
    assert ": 0 written, " in run.out
    assert stamps(repository) == before
    run = oarlock("generate")
    assert (
        run.out == "pets: nothing to do: inputs and files are as they were (--force renders them)\n"
    )
    assert run.err == ""
    assert oarlock("generate", "--quiet").out == ""
    assert stamps(repository) == before


@pytest.mark.parametrize(
    "change",
    [
        lambda folder: (folder / "pets.yaml").write_text(PETS.replace("owner:", "keeper:")),
        lambda folder: (folder / "clients/pets/client.py").unlink(),
        lambda folder: (folder / "oarlock.lock").unlink(),
        lambda folder: (folder / "oarlock.toml").write_text(
            (folder / "oarlock.toml").read_text() + 'clients = "sync"\n'
        ),
    ],
    ids=["document", "missing file", "lock", "configuration"],
)
def test_whatever_changed_is_rendered_again(
    oarlock: Oarlock, repository: Path, change: Callable[[Path], object]
) -> None:
    oarlock("generate")
    change(repository)
    run = oarlock("generate", "--discard-edits")
    assert "nothing to do" not in run.out
    assert oarlock("check").code == 0


def test_operations_that_were_left_out_are_told_of_again(
    oarlock: Oarlock, repository: Path
) -> None:
    (repository / "pets.yaml").write_text(PETS.replace("/pets/{id}:", "/pets/{id:"))
    assert oarlock("generate").code == 2
    assert oarlock("generate", "--skip-unsupported").code == 0
    assert oarlock("generate").code == 2
    assert "nothing to do" in oarlock("generate", "--skip-unsupported").out


def test_an_unchanged_client_loads_nothing_heavy(oarlock: Oarlock, repository: Path) -> None:
    oarlock("generate")
    program = (
        "import sys; from generator.cli.main import main; main(['generate']); print(*sys.modules)"
    )
    run = subprocess.run(
        [sys.executable, "-c", program],
        cwd=repository,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert "nothing to do" in run.stdout
    heavy = {"jinja2", "yaml", "black", "datamodel_code_generator", "concurrent.futures", "rich"}
    assert set(run.stdout.split()) & heavy == set()


def test_runs_in_other_surroundings_give_the_same_bytes(oarlock: Oarlock, repository: Path) -> None:
    oarlock("generate", *ADHOC)
    expected = {path: path.read_bytes() for path in (repository / "out").rglob("*.*")}
    for number, environment in enumerate(
        ({"PYTHONHASHSEED": "1"}, {"LC_ALL": "C", "PYTHONUTF8": "0"}, {"TZ": "Asia/Kolkata"})
    ):
        elsewhere = repository / f"other{number}"
        run = oarlock(
            "generate",
            "--no-cache",
            *("--spec", str(repository / "pets.yaml")),
            *("--output", str(elsewhere), "--package", "pets"),
            **environment,
        )
        assert run.code == 0, run.err
        for path, content in expected.items():
            assert (elsewhere / path.relative_to(repository / "out")).read_bytes() == content


def test_a_removed_schema_leaves_no_file(oarlock: Oarlock, repository: Path) -> None:
    oarlock("generate")
    before = set(stamps(repository / "clients"))
    changed = PETS.replace('        owner: {$ref: "#/components/schemas/Owner"}\n', "")
    (repository / "pets.yaml").write_text(changed[: changed.index("    Owner:")])
    run = oarlock("generate")
    assert run.code == 0, run.err
    assert ", 1 removed" in run.out
    assert before - set(stamps(repository / "clients")) == {"pets/models/owner.py"}


def test_a_lock_with_conflicts_is_mended(oarlock: Oarlock, repository: Path) -> None:
    oarlock("generate")
    lock = repository / "oarlock.lock"
    good = lock.read_text()
    first, rest = good.split("\n\n", 1)
    lock.write_text(f"{first}\n\n<<<<<<< HEAD\n{rest}=======\n{rest}>>>>>>> theirs\n")
    assert oarlock("generate").code == 0
    assert lock.read_text() == good


def test_a_package_that_moved_leaves_a_warning(oarlock: Oarlock, repository: Path) -> None:
    oarlock("generate")
    configuration = repository / "oarlock.toml"
    configuration.write_text(configuration.read_text().replace('"clients"', '"elsewhere"'))
    run = oarlock("generate", "--quiet")
    assert run.code == 0
    assert run.err.startswith("warning: clients/pets is no longer kept in step;")
    assert (repository / "elsewhere/pets/client.py").is_file()


def test_quiet_says_nothing_when_all_is_well(oarlock: Oarlock) -> None:
    run = oarlock("generate", "--quiet")
    assert (run.code, run.out, run.err) == (0, "", "")


def test_fail_on_writes_nothing_when_the_document_has_such_a_finding(
    oarlock: Oarlock, repository: Path
) -> None:
    (repository / "pets.yaml").write_text(PETS.replace("          description: One pet.\n", ""))
    run = oarlock("generate", "--fail-on", "error")
    assert run.code == 1
    assert "pets.yaml:" in run.err
    assert "nothing written" in run.err
    assert not (repository / "clients").exists()
    assert oarlock("generate").code == 0


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("missing.json", None, "missing.json"),
        ("empty.json", b"", "empty.json"),
        ("cut.json", b'{"openapi": "3.0.3", "info": {', "cut.json:1:"),
        ("tab.yaml", b"openapi: 3.0.3\n\tinfo: x\n", "tab.yaml:2:"),
        ("other.json", b'{"hello": "world"}', "other.json"),
        ("binary.json", b"\xff\xfe\x00\x01", "binary.json"),
        (".", None, "."),
    ],
)
def test_bad_input_is_one_clear_error_and_leaves_the_old_client(
    oarlock: Oarlock, repository: Path, name: str, content: bytes | None, said: str
) -> None:
    oarlock("generate", *ADHOC)
    before = stamps(repository / "out")
    if content is not None:
        (repository / name).write_bytes(content)
    run = oarlock("generate", "--spec", name, *ADHOC[2:])
    assert run.code == 2
    assert run.out == ""
    assert said in run.err.splitlines()[0]
    assert "error: " in run.err
    assert "Traceback" not in run.err
    assert stamps(repository / "out") == before


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("generate", "pest"), 'unknown target "pest" in oarlock.toml; did you mean "pets"?'),
        (("generate", "--spec", "pets.yaml"), "--spec needs --output and --package"),
        (("generate", "--output", "out"), "need --spec"),
        (("generate", "--numbers", "decimal"), "need --spec"),
        (("generate", "pets", *ADHOC), "not both"),
        (("generate", *ADHOC[:-1], "class"), "is not a name that Python can import"),
        (("generate", *ADHOC[:-1], "json"), "would hide another module"),
        (("generate", *ADHOC, "--header", "X"), "is not NAME=VALUE"),
        (("generate", "--config", "none.toml"), "none.toml"),
        (
            ("generate", "--spec", "pets.yaml", "--output", "pets.yaml", "--package", "x"),
            "cannot write",
        ),
        (("generate", "--bogus"), "--bogus"),
        (("genrate",), 'unknown command "genrate"; did you mean "generate"?'),
    ],
)
def test_wrong_usage_is_one_clear_error(
    oarlock: Oarlock, arguments: tuple[str, ...], said: str
) -> None:
    run = oarlock(*arguments)
    assert run.code == 2
    assert run.err.startswith("error: ")
    assert said in run.err
    assert len(run.err.splitlines()) <= 2


def test_a_configuration_that_is_not_there_is_an_error(oarlock: Oarlock, repository: Path) -> None:
    (repository / "oarlock.toml").unlink()
    run = oarlock("generate")
    assert run.code == 2
    assert "no configuration" in run.err


def test_a_full_disk_leaves_the_old_client(
    oarlock: Oarlock, repository: Path, cache_folder: Path
) -> None:
    oarlock("generate")
    before = stamps(repository)
    (repository / "pets.yaml").write_text(PETS.replace("Pets", "Animals"))
    before["pets.yaml"] = stamps(repository)["pets.yaml"]

    def full_disk() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))

    completed = subprocess.run(
        [sys.executable, "-m", "generator", "generate", "--no-cache"],
        cwd=repository,
        env={**os.environ, "PYTHONPATH": str(ROOT), "OARLOCK_CACHE_DIR": str(cache_folder)},
        preexec_fn=full_disk,
        capture_output=True,
        text=True,
        check=False,
    )
    assert completed.returncode == 2
    assert "nothing was changed" in completed.stderr
    assert stamps(repository) == before


def test_findings_of_the_document_are_listed_with_their_place(
    oarlock: Oarlock, repository: Path
) -> None:
    (repository / "pets.yaml").write_text(PETS.replace("          description: One pet.\n", ""))
    run = oarlock("generate")
    assert run.code == 0
    assert "pets.yaml:" in run.err
    assert "the document has 1 error" in run.out
    told = json.loads((repository / "clients/pets/sourcemap.json").read_text())
    assert told["operations"][1]["call"] == "pets.retrieve"


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")
def test_a_person_at_a_terminal_sees_what_is_being_done(
    repository: Path, cache_folder: Path
) -> None:
    import pty

    reader, terminal = pty.openpty()
    environment = {key: value for key, value in os.environ.items() if key != "CI"}
    with open(reader, "rb", buffering=0) as seen:
        with open(terminal, "wb", buffering=0) as shown:
            run = subprocess.run(
                [sys.executable, "-m", "generator", "generate"],
                cwd=repository,
                env={
                    **environment,
                    "PYTHONPATH": str(ROOT),
                    "TERM": "xterm",
                    "OARLOCK_CACHE_DIR": str(cache_folder),
                },
                stdout=subprocess.PIPE,
                stderr=shown,
                check=False,
            )
        text = b""
        with suppress(OSError):  # Linux says so when the other end is closed
            while piece := seen.read(65536):
                text += piece
    assert run.returncode == 0, text
    phases = (
        b"reading",
        b"naming",
        b"annotating",
        b"planning",
        b"rendering",
        b"formatting with",
        b"writing",
    )
    assert sum(phase in text for phase in phases) >= 2
    assert b"formatting" not in run.stdout


def test_many_notes_are_counted_and_listed_by_validate_and_in_the_source_map(
    oarlock: Oarlock, repository: Path
) -> None:
    names = [f"p{number:02}" for number in range(40)]
    unfit = "\n".join(
        f"        {name}: {{type: array, items: {{type: integer}}, default: [1]}}" for name in names
    )
    (repository / "pets.yaml").write_text(
        PETS + f"    Many:\n      type: object\n      properties:\n{unfit}\n"
    )
    run = oarlock("generate")
    assert run.code == 0
    listed = run.err.count(": info:")
    assert listed == 20
    assert (
        f"... and {len(names) - listed} more; `oarlock validate pets` lists them all\n" in run.err
    )
    assert oarlock("validate", "pets").out.count(": info:") == len(names)
    content = json.loads((repository / "clients/pets/sourcemap.json").read_text())
    assert len(content["diagnostics"]) == len(names)
