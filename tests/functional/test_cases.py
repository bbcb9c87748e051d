"""Every folder in tests/cases is one idea: a document, and the rendered files that the idea is about.

`OARLOCK_UPDATE_GOLDEN=1` rewrites what is expected; that diff is to be read as code. A case's file `keep`
lists the files that are compared (tests/cases/README.md); every other test here is about whole packages.
"""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import subprocess
import sys
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

from generator.options import Formatter
from generator.pipeline.rendering import Rendered
from generator.python.printing.format import black_format
from generator.reports.findings import format_report
from generator.system.cache import Cache
from tests.support.rendering import (
    CASES,
    CONFIGURED,
    FOLDER,
    ROOT,
    RUNTIME,
    document_of,
    own_files,
    render_configured,
    render_spec,
    unformatted,
    with_shared_runtime,
    write_package,
    write_runtime,
)

UPDATE = os.environ.get("OARLOCK_UPDATE_GOLDEN") == "1"

# Where single names are nearly as wide as a line, only a formatter knows where else to break it.
WIDE = frozenset({"long_names"})
DIGITAL_RIVER = ROOT / "specs" / "digitalriver" / "2020-12-17.json"

BUILD_MODELS = """
import importlib, json, sys
from pathlib import Path
from pydantic import TypeAdapter
for case in sys.argv[1:]:
    package = importlib.import_module(case)
    assert {*package.__all__} <= {*dir(package)}
    for name in package.__all__:
        getattr(package, name)
    models = importlib.import_module(case + ".models")
    assert {*models.__all__} <= {*dir(models)}
    for name in models.__all__:
        model = getattr(models, name)
        if hasattr(model, "model_rebuild"):
            model.model_rebuild()
        TypeAdapter(model).validator
    for value in vars(getattr(package, "params", package)).values():
        if getattr(value, "__module__", "") == case + ".params":
            TypeAdapter(value).validator
    content = json.loads(Path(case, "sourcemap.json").read_text(encoding="utf-8"))
    for operation in content["operations"]:
        resource, method = operation["call"].split(".")
        assert callable(getattr(getattr(package.Client(base_url="http://a"), resource), method))
        assert callable(getattr(getattr(package.AsyncClient(base_url="http://a"), resource), method))
"""


@pytest.fixture(scope="session")
def cache(cache_folder: Path) -> Cache:
    return Cache(cache_folder)


@pytest.fixture(scope="session")
def packages(cache: Cache, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the packages of all cases, and one runtime for all of them."""
    folder = tmp_path_factory.mktemp("packages")
    write_runtime(folder)
    for case in CASES:
        files = own_files(render_spec(document_of(case), case, formatter="ruff", cache=cache))
        write_package(folder / case, with_shared_runtime(files))
    return folder


@pytest.fixture
def importable(cache: Cache, tmp_path: Path) -> Path:
    """A folder with the packages of all cases as they are, the runtime linked into each."""
    for case in CASES:
        files = own_files(render_spec(document_of(case), case, formatter="ruff", cache=cache))
        write_package(tmp_path / case, files)
        (tmp_path / case / "_runtime").symlink_to(RUNTIME)
    return tmp_path


@pytest.mark.parametrize("case", CASES)
def test_case_becomes_the_expected_package(
    case: str, cache: Cache, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(FOLDER / case)
    formatter: Formatter = "black" if case in WIDE else "ruff"
    rendered = render_spec(Path(document_of(case).name), case, formatter=formatter, cache=cache)
    files = _kept(FOLDER / case, own_files(rendered))
    _compare(FOLDER / case, files, rendered)


@pytest.mark.parametrize("case", CONFIGURED)
def test_case_with_a_configuration_becomes_the_expected_package(
    case: str, cache: Cache, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = FOLDER / "options" / case
    monkeypatch.chdir(folder)
    rendered = render_configured(case, cache=cache)
    _compare(folder, _kept(folder, own_files(rendered)), rendered)


def _compare(folder: Path, files: dict[str, str], rendered: Rendered) -> None:
    """Compare files and warnings with what a case expects, or rewrite what is expected."""
    if report := format_report(rendered.diagnostics, "text"):
        files = {**files, "../expected.diagnostics": report}
    if UPDATE:
        _rewrite(folder, files)
    assert _expected(folder) == files


def _kept(case: Path, files: dict[str, str]) -> dict[str, str]:
    """Return the files that a case is about."""
    listed = case / "keep"
    assert listed.exists(), f"write into {listed} which files the case is about: {sorted(files)}"
    patterns = listed.read_text(encoding="utf-8").split()
    assert patterns, f"{listed} is empty"
    kept: dict[str, str] = {}
    for pattern in patterns:
        matching = {path: text for path, text in files.items() if fnmatchcase(path, pattern)}
        assert matching, f"{listed}: no rendered file is {pattern}: {sorted(files)}"
        kept |= matching
    return kept


def _expected(case: Path) -> dict[str, str]:
    folder = case / "expected"
    found = {
        path.relative_to(folder).as_posix(): path.read_bytes().decode()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    diagnostics = case / "expected.diagnostics"
    if diagnostics.exists():
        found["../expected.diagnostics"] = diagnostics.read_bytes().decode()
    return found


def _rewrite(case: Path, files: dict[str, str]) -> None:
    shutil.rmtree(case / "expected", ignore_errors=True)
    (case / "expected.diagnostics").unlink(missing_ok=True)
    for path, text in files.items():
        target = case / "expected" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text.encode())


def test_a_case_that_keeps_nothing_or_what_is_not_rendered_fails(tmp_path: Path) -> None:
    files = {"client.py": "", "models/pet.py": "", "models/__init__.py": ""}
    with pytest.raises(AssertionError, match=r"write into .*keep which files"):
        _kept(tmp_path, files)
    for text, message in {
        "\n": "is empty",
        "webhooks.py": "no rendered file is webhooks.py",
        "client.py\nmodels/cat.py": "no rendered file is models/cat.py",
        "resources/*": "no rendered file is resources/",
    }.items():
        (tmp_path / "keep").write_text(text)
        with pytest.raises(AssertionError, match=message):
            _kept(tmp_path, files)
    (tmp_path / "keep").write_text("client.py\nmodels/[!_]*.py\n")
    assert _kept(tmp_path, files) == {"client.py": "", "models/pet.py": ""}


def test_three_cases_keep_the_whole_package() -> None:
    whole = [case for case in CASES if (FOLDER / case / "keep").read_text("utf-8").split() == ["*"]]
    assert whole == ["nothing", "openapi_3_2", "webhooks"]


def test_every_case_says_its_idea_in_its_first_line() -> None:
    folders = {path.name for path in FOLDER.iterdir() if path.is_dir()} - {"invalid", "options"}
    assert folders == set(CASES)
    assert {path.name for path in (FOLDER / "options").iterdir()} == set(CONFIGURED)
    for case in (*CASES, *(f"options/{case}" for case in CONFIGURED)):
        document = document_of(case)
        if document.suffix == ".yaml":
            assert document.read_text(encoding="utf-8").startswith("# "), case


@pytest.mark.parametrize("case", [*CASES, "digitalriver"])
def test_templates_print_what_black_would(case: str, cache: Cache) -> None:
    spec = DIGITAL_RIVER if case == "digitalriver" else document_of(case)
    changed = []
    for path, text in unformatted(spec, case, cache).items():
        formatted = black_format(text)
        assert ast.dump(ast.parse(text)) == ast.dump(ast.parse(formatted)), path
        if formatted != text:
            changed.append(path)
    assert (changed != []) == (case in WIDE), changed


@pytest.mark.parametrize("case", ["descriptions", "enums", "media_types", "security_schemes"])
def test_ruff_and_black_format_alike(case: str, cache: Cache) -> None:
    black = render_spec(document_of(case), case, cache=cache)
    ruff = render_spec(document_of(case), case, formatter="ruff", cache=cache)
    assert own_files(black) == own_files(ruff)


def test_every_package_imports_and_every_model_builds(importable: Path) -> None:
    completed = subprocess.run(
        [sys.executable, "-B", "-W", "error", "-c", BUILD_MODELS, *CASES],
        cwd=importable,
        capture_output=True,
        text=True,
        check=False,
    )
    assert completed.stderr == ""
    assert completed.returncode == 0


@pytest.mark.slow
def test_mypy_finds_nothing_in_any_package(packages: Path, cache_folder: Path) -> None:
    names = [option for case in CASES for option in ("--package", case)]
    options = ["--strict", "--python-version=3.11", f"--cache-dir={cache_folder / 'mypy'}"]
    completed = subprocess.run(
        [sys.executable, "-m", "mypy", "--config-file=", *options, *names],
        cwd=packages,
        capture_output=True,
        text=True,
        check=False,
    )
    assert completed.stdout.startswith("Success"), completed.stdout
    assert completed.returncode == 0


@pytest.mark.slow
def test_pyright_finds_nothing_in_any_package(packages: Path) -> None:
    settings = {"typeCheckingMode": "standard", "pythonVersion": "3.11"}
    (packages / "pyrightconfig.json").write_text(json.dumps(settings))
    completed = subprocess.run(
        [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--project", "."],
        cwd=packages,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "0 errors" in completed.stdout, completed.stdout
    assert completed.returncode == 0


def test_generated_code_imports_nothing_in_vain(packages: Path) -> None:
    ruff = shutil.which("ruff", path=str(Path(sys.executable).parent)) or "ruff"
    options = [
        "--isolated",
        "--quiet",
        "--no-cache",
        "--target-version=py311",
        "--select=F,E7,E9,W",
    ]
    completed = subprocess.run(
        [ruff, "check", *options, "--exclude=shared_runtime", "."],
        cwd=packages,
        capture_output=True,
        text=True,
        check=False,
    )
    assert completed.stdout == ""
    assert completed.returncode == 0


@pytest.mark.parametrize("case", CASES)
def test_source_map_points_to_the_lines_of_the_definitions(case: str, cache: Cache) -> None:
    files = own_files(render_spec(document_of(case), case, formatter="ruff", cache=cache))
    content = json.loads(files["sourcemap.json"])
    for operation in content["operations"]:
        line = files[operation["file"]].split("\n")[operation["line"] - 1]
        assert line.startswith(f"    def {operation['call'].split('.')[1]}(")
    for schema in content["schemas"]:
        name = schema["class"].rsplit(".", 1)[1]
        line = files[schema["file"]].split("\n")[schema["line"] - 1]
        assert re.match(rf"(class {name}\b|{name}(:| =))", line), (name, line)
        assert schema["class"] == f"{case}.{schema['file'][:-3].replace('/', '.')}.{name}"
