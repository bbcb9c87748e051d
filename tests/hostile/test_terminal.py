"""Control characters of a document reach no terminal, no report and no file of the client as they are."""

from __future__ import annotations

import json
from pathlib import Path

import click
import pytest

from generator.cli.main import main
from tests.hostile.documents import ATTACKS, document

NASTY = {
    name: ATTACKS[name]
    for name in (
        "escape sequence",
        "direction",
        "nul",
        "carriage return",
        "line separator",
        "next line",
    )
} | {
    "invisible": "a\U000e0041b\u200b",
    "window title": "\x1b]0;owned\x07",
    "clear": "\x1b[2J\x9b2J",
}

COMMANDS = [
    ["validate", "openapi.json"],
    ["validate", "--format", "json", "openapi.json"],
    ["validate", "--format", "github", "openapi.json"],
    ["validate", "--format", "sarif", "openapi.json"],
    ["show", "openapi.json"],
    ["show", "--format", "json", "openapi.json"],
    ["check"],
    *(["check", "--format", name] for name in ("json", "github", "sarif", "junit", "html")),
    ["bundle", "openapi.json"],
    ["generate"],
    ["generate", "none\x1b[2J"],
    ["validate", "missing\x1b[2J\u202e.json"],
]
TARGET = ["--spec", "openapi.json", "--output", "out", "--package", "pets", "--formatter", "ruff"]


def check_text(text: str) -> None:
    """Check that text holds line breaks and tabs at most."""
    assert text.replace("\n", "").replace("\t", "").isprintable(), ascii(
        [line for line in text.split("\n") if not line.isprintable()][:3]
    )


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("OARLOCK_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("NO_COLOR", "1")
    # Where there is no terminal, click would take out some of what a terminal obeys.
    monkeypatch.setattr(click.utils, "should_strip_ansi", lambda *_arguments: False)
    return tmp_path


@pytest.mark.parametrize("name", NASTY)
def test_no_command_prints_control_characters(
    name: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = json.dumps(document(lambda _place: NASTY[name]), indent=1)
    (folder / "openapi.json").write_text(text)
    for command in COMMANDS:
        has_target = command[0] in ("check", "generate") and len(command) != 2
        code = main([*command, *TARGET] if has_target else command)
        printed = capsys.readouterr()
        assert code in (0, 1, 2), (command, printed.err)
        check_text(printed.out)
        check_text(printed.err)


@pytest.mark.parametrize("name", NASTY)
def test_no_file_of_a_client_holds_control_characters(
    name: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "openapi.json").write_text(json.dumps(document(lambda _place: NASTY[name])))
    assert main(["generate", *TARGET]) == 0, capsys.readouterr().err
    files = [path for path in (folder / "out").rglob("*") if path.is_file()]
    assert {"README.md", "api.md", "sourcemap.json", "oarlock.lock"} <= {
        path.name for path in files
    }
    for path in files:
        check_text(str(path.relative_to(folder)))
        check_text(path.read_bytes().decode())


def test_a_configuration_cannot_steer_the_terminal_either(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "openapi.json").write_text(json.dumps(document(lambda place: f"harmless {place}")))
    nasty = "\\u001b[2J\\u202e"
    for text in (
        f'[targets."{nasty}"]\nspec = "openapi.json"\noutput = "out"\npackage = "pets"\n',
        f'[targets.pets]\nspec = "{nasty}"\noutput = "out"\npackage = "pets"\n',
        f'[targets.pets]\nspec = "openapi.json"\noutput = "{nasty}"\npackage = "pets"\nformatter = "ruff"\n',
        f'[targets.pets]\nspec = "openapi.json"\noutput = "out"\npackage = "{nasty}"\n',
        f'[targets.pets]\nspec = "openapi.json"\noutput = "out"\npackage = "pets"\n"{nasty}" = 1\n',
        f'[targets.pets]\nspec = "openapi.json"\noutput = "out"\npackage = "pets"\nformatter = "{nasty}"\n',
        f'[targets.pets]\nspec = "openapi.json"\noutput = "out"\npackage = "pets"\nheaders = {{"{nasty}" = "{nasty}"}}\n',
        "[targets.pets\x1b[2J",
    ):
        (folder / "oarlock.toml").write_text(text)
        for command in ("generate", "check"):
            assert main([command]) in (0, 1, 2)
            printed = capsys.readouterr()
            check_text(printed.out)
            check_text(printed.err)
    if (folder / "oarlock.lock").exists():
        check_text((folder / "oarlock.lock").read_text())
