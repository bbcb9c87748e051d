"""What pages show can be used: commands and options exist, workflows and hooks fit the published schemas."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from generator.cli.main import _COMMANDS, _oarlock
from tests.support.command import ROOT

PAGES = sorted(
    path
    for path in [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]
    if path.name != "changelog.md"
)
_BLOCK = re.compile(r"^( *)```(\w+)\n(.*?)^ *```", re.DOTALL | re.MULTILINE)
_CONFIG, _MANIFEST = "validate-config", "validate-manifest"
"""What pre-commit itself checks."""
_SCHEMAS = {
    "jobs": "vendor.github-workflows",
    "repos": _CONFIG,
    "script": "vendor.gitlab-ci",
}


def blocks(page: Path, kind: str) -> Iterator[str]:
    for match in _BLOCK.finditer(page.read_text()):
        if match[2] == kind:
            yield "".join(
                line.removeprefix(match[1]) for line in match[3].splitlines(keepends=True)
            )


def calls(page: Path) -> Iterator[list[str]]:
    """Yield the arguments of the program wherever a page runs it."""
    for block in blocks(page, "console"):
        for line in re.sub(r"\\\n", " ", block).splitlines():
            found = re.match(r"\$ .*?\boarlock (?!--)([a-z][^#|>&]*)", line)
            if found and "install oarlock" not in line and "=" not in line.partition("oarlock")[0]:
                yield shlex.split(found[1])


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_command_and_option_exists(page: Path) -> None:
    for name, *arguments in calls(page):
        assert name in _COMMANDS, f"oarlock {name}"
        command = _oarlock.get_command(click.Context(_oarlock), name)
        assert command is not None
        while isinstance(command, click.Group) and arguments and arguments[0] in command.commands:
            command = command.commands[arguments.pop(0)]
        known = {
            each
            for parameter in command.params
            for each in parameter.opts + parameter.secondary_opts
        }
        known |= {"--help", "-h"}
        options = [
            each.partition("=")[0] for each in arguments if each.startswith("-") and each != "-"
        ]
        assert set(options) <= known, f"oarlock {name} {' '.join(arguments)}"


def test_commands_are_found() -> None:
    assert ["check", "--stat"] in list(calls(ROOT / "docs" / "start.md"))
    assert sum(len(list(calls(page))) for page in PAGES) > 40


def _schema_of(block: str) -> str:
    return next(
        (name for key, name in _SCHEMAS.items() if re.search(rf"^ *{key}:", block, re.MULTILINE)),
        "",
    )


def _files(folder: Path) -> Iterator[tuple[str, Path]]:
    for page in PAGES:
        for number, block in enumerate(blocks(page, "yaml")):
            if schema := _schema_of(block):
                path = folder / f"{page.stem}-{number}.yml"
                path.write_text(block)
                yield schema, path
    yield "vendor.github-actions", ROOT / "action.yml"
    yield _MANIFEST, ROOT / ".pre-commit-hooks.yaml"
    for workflow in (ROOT / ".github" / "workflows").glob("*.yml"):
        yield "vendor.github-workflows", workflow


def _check(schema: str, files: list[Path]) -> subprocess.CompletedProcess[str]:
    program = ["check_jsonschema", "--builtin-schema", schema]
    if schema in (_CONFIG, _MANIFEST):
        program = ["pre_commit", schema]
    return subprocess.run(
        [sys.executable, "-m", *program, *map(str, files)],
        capture_output=True,
        text=True,
        check=False,
    )


def test_workflows_actions_and_hooks_fit_their_published_schemas(tmp_path: Path) -> None:
    for name in ("check_jsonschema", "pre_commit"):
        pytest.importorskip(name, reason=f"{name} is not installed: make setup")
    by_schema: dict[str, list[Path]] = {}
    for schema, path in _files(tmp_path):
        by_schema.setdefault(schema, []).append(path)
    assert len(by_schema) == 5
    for schema, files in by_schema.items():
        run = _check(schema, files)
        assert run.returncode == 0, f"{schema}\n{run.stdout}"


def test_the_schemas_refuse_what_is_wrong(tmp_path: Path) -> None:
    pytest.importorskip("check_jsonschema", reason="check-jsonschema is not installed: make setup")
    wrong = tmp_path / "wrong.yml"
    wrong.write_text("on: push\njobs:\n  check:\n    runs-on: ubuntu-latest\n    stepz: []\n")
    assert _check("vendor.github-workflows", [wrong]).returncode == 1


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"])
def test_every_link_leads_somewhere(name: str) -> None:
    links = re.findall(r"\]\(([^)\s]+)\)", (ROOT / name).read_text())
    lost = [
        link for link in links if ":" not in link and not (ROOT / link.partition("#")[0]).exists()
    ]
    assert lost == []


def test_every_page_and_picture_is_shown_somewhere() -> None:
    texts = "\n".join(page.read_text() for page in PAGES)
    for picture in [
        *(ROOT / "docs" / "pictures").glob("*.svg"),
        *(ROOT / "docs" / "pictures").glob("*.png"),
    ]:
        assert f"pictures/{picture.name}" in texts, picture.name
        content = picture.read_bytes()
        assert len(content) < 120_000, picture.name
        assert b"@font-face" not in content
