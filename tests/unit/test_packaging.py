"""The wheel carries all that generating needs, and nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
import venv
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
TEMPLATES = {
    path.relative_to(ROOT / "templates").as_posix() for path in ROOT.glob("templates/**/*")
}


def call(*arguments: str | Path, cwd: Path) -> str:
    """Run a program to its end, outside of this checkout's influence."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    completed = subprocess.run(
        [str(argument) for argument in arguments],
        cwd=cwd,
        env={**environment, "OARLOCK_CACHE_DIR": str(cwd / "cache"), "PIP_QUIET": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert completed.returncode == 0, completed.stdout + completed.stderr
    return completed.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    call(sys.executable, "-m", "pip", "wheel", "--no-deps", "-w", folder, ROOT, cwd=folder)
    (built,) = folder.glob("*.whl")
    return built


@pytest.mark.slow
def test_the_wheel_holds_the_package_the_templates_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    shipped = {name.removeprefix("oarlock/_templates/") for name in names if "/_templates/" in name}
    expected = {name for name in TEMPLATES if (ROOT / "templates" / name).is_file()}
    assert shipped == {name for name in expected if "__pycache__" not in name}
    assert {
        "oarlock/cli/main.py",
        "oarlock/py.typed",
        "oarlock/rules/text.toml",
        "oarlock/reports/page/check.css",
    } <= names
    assert {name.split("/")[0] for name in names} == {
        "oarlock",
        f"oarlock-{_version()}.dist-info",
    }


@pytest.mark.slow
def test_the_description_has_no_link_into_the_repository(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        metadata = archive.read(f"oarlock-{_version()}.dist-info/METADATA").decode()
    _, _, description = metadata.partition("\n\n")
    assert "Description-Content-Type: text/markdown\n" in metadata
    assert description.startswith("# Oarlock\n")
    assert "oarlock init --spec openapi.yaml --yes" in description
    assert "](" not in description


@dataclass(frozen=True)
class Installed:
    """An environment that has only the wheel and what it needs."""

    binaries: Path
    seconds: float


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """The wheel, installed as a user does."""
    folder = tmp_path_factory.mktemp("installed")
    before = _cpu_of_children()
    venv.create(folder / "venv", with_pip=True)
    binaries = folder / "venv" / "bin"
    call(
        binaries / "python",
        *("-m", "pip", "install", "--constraint", ROOT / "constraints.txt", wheel),
        cwd=folder,
    )
    return Installed(binaries, _cpu_of_children() - before)


def _cpu_of_children() -> float:
    """Return seconds of CPU: other tests run on the same cores, and packages come at the network's pace."""
    times = os.times()
    return times.children_user + times.children_system


def _operations(count: int) -> str:
    """Return a document with as many operations."""
    paths = "".join(
        f"  /things{number}/{{id}}:\n    get:\n      operationId: getThing{number}\n      tags: [group{number % 10}]\n"
        "      parameters: [{name: id, in: path, required: true, schema: {type: string}}]\n"
        '      responses: {"200": {description: One., content: {application/json: {schema: '
        f"{{$ref: '#/components/schemas/Thing{number}'}}}}}}}}}}\n"
        for number in range(count)
    )
    schemas = "".join(
        f"    Thing{number}:\n      type: object\n      properties: {{name: {{type: string}}, size{number}: {{type: integer}}}}\n"
        for number in range(count)
    )
    return f"openapi: 3.1.1\ninfo: {{title: Things, version: '1'}}\npaths:\n{paths}components:\n  schemas:\n{schemas}"


@pytest.mark.slow
def test_a_newcomer_is_done_within_a_minute_and_four_commands(
    installed: Installed, tmp_path: Path
) -> None:
    repository = tmp_path / "repository"
    repository.mkdir()
    document = repository / "openapi.yaml"
    document.write_text(_operations(100))

    def run(*arguments: str, code: int = 0) -> str:
        completed = subprocess.run(
            arguments,
            cwd=repository,
            env={
                "PATH": f"{installed.binaries}{os.pathsep}{os.defpath}",
                "HOME": str(tmp_path / "home"),
                "GIT_CONFIG_GLOBAL": os.devnull,
            },
            capture_output=True,
            text=True,
            check=False,
        )
        assert completed.returncode == code, completed.stdout + completed.stderr
        return completed.stdout

    def commit(message: str) -> None:
        run("git", "add", "-A")
        run("git", "-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "-qm", message)

    run("git", "init", "--quiet")
    before = _cpu_of_children()
    assert "is in step" in run(
        "oarlock", "init", "--spec", "openapi.yaml", "--yes"
    )  # after installing
    commit("A client for things")
    document.write_text(
        document.read_text().replace("size7: {type: integer}", "size7: {type: number}")
    )
    drift = run("oarlock", "check", code=1)
    assert "schema Thing7 changed" in drift
    assert "things/models/thing7.py" in drift
    assert "2 written" in run("oarlock", "generate")
    commit("Sizes have fractions")
    used = _cpu_of_children() - before
    assert run("oarlock", "check").startswith("things: in step")
    assert not run("git", "status", "--porcelain")
    assert used + installed.seconds < 60


@pytest.mark.slow
def test_an_installed_oarlock_generates_the_same_client(
    installed: Installed, tmp_path: Path
) -> None:
    binaries = installed.binaries
    spec = ROOT / "tests" / "unit" / "packaging.yaml"
    options = ("--spec", spec, "--output", "out", "--package", "shop")
    call(binaries / "oarlock", "generate", *options, cwd=tmp_path)
    call(binaries / "oarlock", "check", "--trust-lock", *options, cwd=tmp_path)
    # Beside a module of the user's own that is called as the folder of the package is here.
    (tmp_path / "generator").mkdir()
    (tmp_path / "generator" / "__init__.py").write_text("raise ImportError('the user\\'s own')\n")
    assert "in step" in call(binaries / "python", "-m", "oarlock", "check", *options, cwd=tmp_path)
    program = "import sys, oarlock.cli.main; assert not [n for n in sys.modules if n.startswith('generator')]"
    call(binaries / "python", "-c", program, cwd=tmp_path)
    program = f"import oarlock; assert oarlock.__version__ == {_version()!r}; assert oarlock.validate({str(spec)!r}).is_usable"
    call(binaries / "python", "-c", program, cwd=tmp_path)
    assert (tmp_path / "out" / "shop" / "_runtime" / "encoding" / "styles.py").is_file()
    # A checkout and an installed package must agree to the byte, lock included.
    call(sys.executable, "-m", "generator", "check", *_from(tmp_path, options), cwd=ROOT)


def test_what_decides_a_byte_is_pinned_to_what_the_constraints_say() -> None:
    pinned = {line.strip() for line in (ROOT / "constraints.txt").read_text().lower().splitlines()}
    exact = [requirement for requirement in PROJECT["dependencies"] if "==" in requirement]
    assert {name.split("==")[0] for name in exact} == {
        "black",
        "datamodel-code-generator",
        "jinja2",
        "ruff",
    }
    assert set(exact) <= pinned


def test_the_constraints_name_no_registry() -> None:
    for name in ("constraints.txt", "constraints-judge.txt"):
        assert "://" not in (ROOT / name).read_text()


def _version() -> str:
    import generator

    return generator.__version__


def _from(folder: Path, options: tuple[str | Path, ...]) -> tuple[str | Path, ...]:
    return tuple(folder / "out" if option == "out" else option for option in options)
