"""What holds for every command: help, exit codes, streams and good manners."""

from __future__ import annotations

import ast
import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.command import PETS, ROOT, Oarlock

COMMANDS = ("validate", "generate", "check", "show", "bundle")


def test_help_lists_every_command_and_an_example(oarlock: Oarlock) -> None:
    run = oarlock("--help")
    assert run.code == 0
    for command in COMMANDS:
        assert f"\n  {command}  " in run.out
    assert "oarlock generate --spec openapi.yaml" in run.out
    assert oarlock().err == run.out


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_every_command_has_an_example(oarlock: Oarlock, command: str) -> None:
    run = oarlock(command, "--help")
    assert run.code == 0
    assert f"\n    oarlock {command} " in run.out


def test_help_loads_nothing_heavy() -> None:
    code = (
        "import sys; from generator.cli.main import main; sys.argv = ['oarlock', '--help']\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print(sorted({name.partition('.')[0] for name in sys.modules}), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    loaded = set(ast.literal_eval(done.stderr))
    heavy = {"black", "datamodel_code_generator", "jinja2", "jsonschema_rs", "pydantic", "yaml"}
    assert "click" in loaded
    assert not loaded & heavy


def test_the_version_is_told(oarlock: Oarlock) -> None:
    first, *tools = oarlock("--version").out.splitlines()
    assert first == "oarlock 0.1.0"
    names = [tool.split()[0] for tool in tools]
    assert names == ["black", "datamodel-code-generator", "jinja2", "ruff", "Python"]
    assert all(re.fullmatch(r"  [\w-]+ \d[\w.]+", tool) for tool in tools)


def test_validate_reports_on_standard_output_and_counts_on_standard_error(
    oarlock: Oarlock, repository: Path
) -> None:
    run = oarlock("validate", "pets.yaml")
    assert (run.code, run.out) == (0, "")
    assert run.err == "pets.yaml: no problems\n"
    (repository / "pets.yaml").write_text(PETS.replace("          description: One pet.\n", ""))
    run = oarlock("validate", "pets.yaml")
    assert run.code == 1
    assert run.out.startswith("pets.yaml:")
    assert "error: " in run.out
    assert run.err == "pets.yaml: 1 error\n"


def test_validate_goes_on_after_a_document_that_cannot_be_read(
    oarlock: Oarlock, repository: Path
) -> None:
    (repository / "cut.json").write_text('{"openapi": ')
    run = oarlock("validate", "cut.json", "pets.yaml", "missing.yaml")
    assert run.code == 2
    assert "cut.json:1:" in run.out
    assert "missing.yaml" in run.out
    assert "pets.yaml: no problems" in run.err


def test_show_lists_operations_and_schemas(oarlock: Oarlock) -> None:
    run = oarlock("show", "pets.yaml")
    assert run.code == 0
    assert run.out.startswith(
        "Pets 1.0 (OpenAPI 3.0.3)\n2 operations on 2 paths in 1 tag, 2 schemas"
    )
    assert "  GET     /pets/{id}  retrievePets\n" in run.out


def test_an_unexpected_failure_asks_for_a_report_without_a_traceback(repository: Path) -> None:
    program = (
        "import sys, generator.cli.show as p; p.describe = lambda *a, **k: 1 / 0;"
        "from generator.cli.main import main; sys.exit(main(['show', 'pets.yaml']))"
    )
    for debug in ("0", "1"):
        completed = subprocess.run(
            [sys.executable, "-c", program],
            cwd=repository,
            env={**os.environ, "PYTHONPATH": str(ROOT), "OARLOCK_DEBUG": debug},
            capture_output=True,
            text=True,
            check=False,
        )
        assert completed.returncode == 70
        assert "Please report it" in completed.stderr
        assert ("Traceback" in completed.stderr) is (debug == "1")


def test_an_interrupt_is_no_bug(repository: Path) -> None:
    program = (
        "import signal, sys, generator.cli.show as p;"
        # A shell has what it runs in the background ignore interrupts.
        "signal.signal(signal.SIGINT, signal.default_int_handler);"
        "p.describe = lambda *a, **k: signal.raise_signal(signal.SIGINT);"
        "from generator.cli.main import main; sys.exit(main(['show', 'pets.yaml']))"
    )
    completed = subprocess.run(
        [sys.executable, "-c", program],
        cwd=repository,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert completed.returncode == 130
    assert completed.stderr.strip() == "interrupted"


def test_the_shell_completes_commands(oarlock: Oarlock) -> None:
    assert "complete" in oarlock(_OARLOCK_COMPLETE="bash_source").out
    run = oarlock(_OARLOCK_COMPLETE="bash_complete", COMP_WORDS="oarlock ge", COMP_CWORD="1")
    assert (run.code, run.out) == (0, "plain,generate\n")


def test_a_reader_that_goes_away_is_no_error(repository: Path) -> None:
    completed = subprocess.run(
        f"set -o pipefail; {sys.executable} -m generator show pets.yaml | true",
        shell=True,
        executable="/bin/bash",
        cwd=repository,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert completed.stderr == ""
    assert completed.returncode in (0, 141)


@pytest.mark.parametrize("setting", [{}, {"NO_COLOR": "1"}])
def test_colour_is_for_terminals_and_can_be_refused(
    repository: Path, setting: dict[str, str]
) -> None:
    reader, writer = pty.openpty()
    environment = {key: value for key, value in os.environ.items() if key != "NO_COLOR"}
    subprocess.run(
        [sys.executable, "-m", "generator", "show", "pets.yaml"],
        cwd=repository,
        env={**environment, "PYTHONPATH": str(ROOT), **setting},
        stdout=writer,
        check=True,
    )
    os.close(writer)
    assert (b"\x1b[" in os.read(reader, 100_000)) is not bool(setting)
    os.close(reader)
