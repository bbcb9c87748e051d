"""`oarlock init` and `oarlock fetch`: a client in anybody's repository, which loses nothing of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import tomllib
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import yaml

from tests.support import git
from tests.support.command import PETS, ROOT

FRAMEWORKS = ROOT / ".venv-frameworks"


def oarlock(
    folder: Path, *arguments: str, code: int = 0, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run the command in a folder, where nobody is there to be asked."""
    done = subprocess.run(
        [sys.executable, "-m", "generator", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == code, done.stdout + done.stderr
    return done


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with a document and nothing else."""
    git.start(tmp_path)
    (tmp_path / "openapi.yaml").write_text(PETS)
    return tmp_path


def test_a_newcomer_needs_one_command_and_then_edits_the_document(repository: Path) -> None:
    told = oarlock(repository, "init", "--yes")
    assert "pets: pets is in step with openapi.yaml" in told.stdout
    assert tomllib.loads((repository / "oarlock.toml").read_text()) == {
        "targets": {"pets": {"spec": "openapi.yaml", "output": ".", "package": "pets"}}
    }
    git.commit(repository)
    oarlock(repository, "check")
    (repository / "openapi.yaml").write_text(
        PETS.replace("name: {type: string}", "nick: {type: string}")
    )
    changes = oarlock(repository, "diff")  # the target is called as its folder
    assert "Pet.name is gone" in changes.stdout
    head = git.git(repository, "rev-parse", "HEAD").strip()[:12]
    assert f"{head}:openapi.yaml:34:9 -> openapi.yaml:31:5" in changes.stdout
    drift = oarlock(repository, "check", code=1)
    assert "schema Pet" in drift.stdout
    oarlock(repository, "generate")
    oarlock(repository, "check")
    assert "nick: str" in (repository / "pets" / "models" / "pet.py").read_text()


def test_a_pyproject_keeps_every_byte_before_the_new_table(repository: Path) -> None:
    before = b'[project]\r\nname   =  "shop" # ours\r\n\r\n[tool.ruff]\r\nline-length=99'
    (repository / "pyproject.toml").write_bytes(before)
    oarlock(
        repository,
        "init",
        "--yes",
        "--package",
        "petstore",
        "--name",
        "store",
        "--formatter",
        "ruff",
    )
    after = (repository / "pyproject.toml").read_bytes()
    assert after.startswith(before)
    assert b"\n" not in after.replace(b"\r\n", b"")
    assert tomllib.loads(after.decode())["tool"]["oarlock"]["targets"] == {
        "store": {"spec": "openapi.yaml", "output": ".", "package": "petstore", "formatter": "ruff"}
    }
    assert not (repository / "oarlock.toml").exists()


def test_a_pyproject_that_takes_no_table_gets_a_file_beside_it(repository: Path) -> None:
    (repository / "pyproject.toml").write_text("tool = {black = {line-length = 90}}\n")
    oarlock(repository, "init", "--yes")
    assert (repository / "pyproject.toml").read_text() == "tool = {black = {line-length = 90}}\n"
    assert "[targets.pets]" in (repository / "oarlock.toml").read_text()


def test_neighbours_are_kept_and_what_they_need_is_told(repository: Path) -> None:
    (repository / ".github" / "workflows").mkdir(parents=True)
    own = {
        ".github/workflows/oarlock.yml": "name: mine\n",
        ".pre-commit-config.yaml": "repos:\n- repo: local\n  hooks: []\n",
        ".gitattributes": "*.png binary",
        "README.md": "# Shop\n",
    }
    for name, text in own.items():
        (repository / name).write_text(text)
    told = oarlock(repository, "init", "--yes", "--ci", "github")
    assert (repository / ".pre-commit-config.yaml").read_text() == own[".pre-commit-config.yaml"]
    assert (repository / ".github/workflows/oarlock.yml").read_text() == "name: mine\n"
    assert "id: oarlock-check" in told.stderr
    assert "oarlock check --format github" in told.stderr
    assert (repository / ".gitattributes").read_text().splitlines()[0] == "*.png binary"
    assert (repository / "README.md").read_text().startswith("# Shop\n\n## The `pets` client")


def test_jobs_and_hooks_are_what_ci_and_pre_commit_read(repository: Path) -> None:
    (repository / "clients").mkdir()
    (repository / "clients" / "openapi.yaml").write_text(PETS)
    oarlock(repository, "init", "clients", "--yes", "--pre-commit")
    job = yaml.safe_load((repository / ".github/workflows/oarlock.yml").read_text())
    assert job["jobs"]["check"]["defaults"] == {"run": {"working-directory": "clients"}}
    assert job["jobs"]["check"]["steps"][-1]["run"].endswith("oarlock check --format github")
    hooks = yaml.safe_load((repository / ".pre-commit-config.yaml").read_text())
    assert [hook["entry"] for repo in hooks["repos"] for hook in repo["hooks"]] == [
        "oarlock check --trust-lock"
    ]
    attributes = (repository / ".gitattributes").read_text()
    assert "clients/pets/** linguist-generated text eol=lf" in attributes


def test_gitlab_gets_its_own_job(repository: Path) -> None:
    oarlock(repository, "init", "--yes", "--ci", "gitlab")
    job = yaml.safe_load((repository / ".gitlab-ci.yml").read_text())["oarlock"]
    assert job["artifacts"]["reports"] == {
        "codequality": "oarlock.json",
        "junit": "oarlock.xml",
    }


def test_nothing_is_written_before_it_was_agreed_to(repository: Path) -> None:
    before = sorted(repository.rglob("[!.]*"))
    told = oarlock(repository, "init", code=2)
    assert "write   pets/ and oarlock.lock" in told.stderr
    assert "add --yes" in told.stderr
    oarlock(repository, "init", "--dry-run")
    assert [path for path in sorted(repository.rglob("[!.]*")) if ".git" not in path.parts] == [
        path for path in before if ".git" not in path.parts
    ]


@pytest.mark.parametrize(
    ("prepare", "arguments", "said"),
    [
        ("rm", (), "no OpenAPI document in this folder"),
        ("two", (), "2 documents are here; name one with --spec"),
        ("taken", (), "pets exists; name another package with --package"),
        ("", ("--package", "my-api"), '"my-api" is not a name that Python can import'),
        ("", ("--spec", "nowhere.yaml"), "nowhere.yaml: no such file"),
        ("", ("--spec", "https://example.com/openapi.json"), "--allow-remote example.com"),
        ("broken", (), "error"),
    ],
)
def test_what_cannot_be_set_up_is_told_and_nothing_is_left(
    repository: Path, prepare: str, arguments: tuple[str, ...], said: str
) -> None:
    match prepare:
        case "rm":
            (repository / "openapi.yaml").unlink()
        case "two":
            (repository / "swagger.json").write_text('{"swagger": "2.0"}')
        case "taken":
            (repository / "pets").mkdir()
        case "broken":
            (repository / "openapi.yaml").write_text("openapi: 3.0.3\npaths: 7\n")
    told = oarlock(repository, "init", "--yes", *arguments, code=2)
    assert said in told.stderr
    assert not (repository / "oarlock.toml").exists()
    assert not (repository / ".github").exists()


def test_models_without_a_client_are_set_up_as_well(repository: Path) -> None:
    (repository / "README.md").write_text("# Shop\n")
    told = oarlock(repository, "init", "--yes", "--kind", "models", "--models", "msgspec")
    assert "pets: the models of openapi.yaml" in told.stderr
    assert "  pip install msgspec                what the models need" in told.stderr
    assert "commit the models, their document and oarlock.lock" in told.stderr
    assert tomllib.loads((repository / "oarlock.toml").read_text())["targets"]["pets"] == {
        "spec": "openapi.yaml",
        "output": ".",
        "package": "pets",
        "kind": "models",
        "models": "msgspec",
    }
    assert "(Struct" in (repository / "pets" / "__init__.py").read_text()
    assert not (repository / "pets" / "client.py").exists()
    assert "## The `pets` models" in (repository / "README.md").read_text()
    assert "in step" in oarlock(repository, "check").stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--models", "msgspec"), "--models needs --kind models"),
        (("--kind", "models", "--layout", "project"), "--layout project is about clients"),
    ],
)
def test_options_of_models_go_together(
    repository: Path, arguments: tuple[str, ...], said: str
) -> None:
    assert said in oarlock(repository, "init", "--yes", *arguments, code=2).stderr
    assert not (repository / "oarlock.toml").exists()


def test_a_second_target_joins_the_first(repository: Path) -> None:
    oarlock(repository, "init", "--yes")
    oarlock(repository, "init", "--yes", "--spec", "openapi.yaml", "--package", "others")
    assert oarlock(repository, "check").stdout.count("in step") == 2
    refused = oarlock(
        repository,
        "init",
        "--yes",
        "--spec",
        "openapi.yaml",
        "--package",
        "third",
        "--name",
        "pets",
        code=2,
    )
    assert "oarlock.toml has a target pets already" in refused.stderr


def test_a_folder_that_is_not_there_is_made(repository: Path) -> None:
    oarlock(repository, "init", "clients/pets", "--spec", "openapi.yaml", "--yes")
    target = tomllib.loads((repository / "clients/pets/oarlock.toml").read_text())["targets"][
        "pets"
    ]
    assert target["spec"] == "../../openapi.yaml"
    assert "in step" in oarlock(repository / "clients" / "pets", "check").stdout


@pytest.mark.slow
def test_a_project_of_its_own_installs_passes_its_tests_and_type_checks(repository: Path) -> None:
    oarlock(
        repository,
        "init",
        "--yes",
        "--layout",
        "project",
        "--package",
        "pet_store",
        "--formatter",
        "ruff",
    )
    oarlock(repository, "check")
    project = tomllib.loads((repository / "pyproject.toml").read_text())
    assert (project["project"]["name"], project["project"]["version"]) == ("pet-store", "1.0")
    assert project["tool"]["oarlock"]["targets"]["pet-store"]["output"] == "src"
    elsewhere = repository / "elsewhere"
    subprocess.run([sys.executable, "-m", "venv", "--system-site-packages", elsewhere], check=True)
    python = elsewhere / "bin" / "python"
    own = Path(sys.prefix) / f"lib/python{sys.version_info[0]}.{sys.version_info[1]}/site-packages"
    (
        elsewhere / f"lib/python{sys.version_info[0]}.{sys.version_info[1]}/site-packages/tools.pth"
    ).write_text(f"{own}\n")
    said = ""
    for command in (
        ["pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "."],
        ["pytest", "-q", "-p", "no:cacheprovider"],
        ["mypy", "--strict", "tests"],
    ):
        done = subprocess.run(
            [python, "-m", *command], cwd=repository, capture_output=True, text=True, check=False
        )
        said += done.stdout + done.stderr
        assert done.returncode == 0, said
    assert "3 passed" in said


class _Document(BaseHTTPRequestHandler):
    content = b""

    def do_GET(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(self.content)

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


@pytest.fixture
def server() -> Iterator[str]:
    """A server that gives `_Document.content`."""
    running = ThreadingHTTPServer(("127.0.0.1", 0), _Document)
    threading.Thread(target=running.serve_forever, daemon=True).start()
    yield f"127.0.0.1:{running.server_address[1]}"
    running.shutdown()
    running.server_close()


def test_a_document_on_a_server_is_kept_in_a_file_and_refreshed(
    tmp_path: Path, server: str
) -> None:
    document = yaml.safe_load(PETS)
    _Document.content = json.dumps(document).encode()
    oarlock(
        tmp_path,
        "init",
        "--yes",
        "--spec",
        f"http://{server}/openapi.json",
        "--allow-remote",
        server,
    )
    target = tomllib.loads((tmp_path / "oarlock.toml").read_text())["targets"]["pets"]
    assert target["source"] == f"http://{server}/openapi.json"
    assert (tmp_path / "openapi.json").read_bytes() == _Document.content
    assert "is what the source gives" in oarlock(tmp_path, "fetch").stdout
    document["components"]["schemas"]["Pet"]["properties"]["age"] = {"type": "integer"}
    _Document.content = json.dumps(document).encode()
    oarlock(tmp_path, "fetch", "--check", code=1)
    assert "age" not in (tmp_path / "openapi.json").read_text()
    assert "was refreshed" in oarlock(tmp_path, "fetch").stdout
    assert "schema Pet" in oarlock(tmp_path, "check", code=1).stdout
    _Document.content = b"<html>down</html>"
    oarlock(tmp_path, "fetch", code=2)
    assert "age" in (tmp_path / "openapi.json").read_text()


@pytest.mark.skipif(
    not FRAMEWORKS.is_dir(), reason="the web frameworks are not installed: make setup"
)
def test_an_application_is_asked_for_its_document_in_its_own_environment(tmp_path: Path) -> None:
    (tmp_path / "shop").mkdir()
    (tmp_path / "shop" / "__init__.py").touch()
    (tmp_path / "shop" / "main.py").write_text(
        "from fastapi import FastAPI\n"
        "app = FastAPI(title='Shop')\n"
        "print('starting')\n"
        "@app.get('/items')\n"
        "def read_items(limit: int = 10) -> list[str]: return []\n"
    )
    told = oarlock(
        tmp_path,
        "init",
        "--yes",
        "--spec",
        "shop.main:app",
        "--package",
        "shop_client",
        VIRTUAL_ENV=str(FRAMEWORKS),
    )
    assert "is in step" in told.stdout
    assert json.loads((tmp_path / "openapi.json").read_text())["info"]["title"] == "Shop"
    assert (tmp_path / "shop_client" / "client.py").is_file()
    main = tmp_path / "shop" / "main.py"
    main.write_text(main.read_text().replace("/items", "/things"))
    oarlock(
        tmp_path, "fetch", "shop-client", "--from", "shop.main:app", VIRTUAL_ENV=str(FRAMEWORKS)
    )
    assert "/things" in (tmp_path / "openapi.json").read_text()


@pytest.mark.skipif(
    not FRAMEWORKS.is_dir(), reason="the web frameworks are not installed: make setup"
)
def test_an_application_that_cannot_be_imported_is_told_with_its_error(tmp_path: Path) -> None:
    told = oarlock(
        tmp_path, "init", "--yes", "--spec", "nothing.main:app", code=2, VIRTUAL_ENV=str(FRAMEWORKS)
    )
    assert "No module named 'nothing'" in told.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_stays_as_it_is(repository: Path) -> None:
    if os.geteuid() == 0:
        (
            repository / "oarlock.lock"
        ).mkdir()  # nobody can write a file there, not even the superuser
    else:
        repository.chmod(0o500)
    try:
        oarlock(repository, "init", "--yes", code=2)
        assert not (repository / "oarlock.toml").exists()
        assert not (repository / "pets").exists()
    finally:
        repository.chmod(0o700)
