"""Every command's help fits on a narrow terminal and shows how the command is called."""

from __future__ import annotations

from collections.abc import Iterator

import click
import pytest
from click.testing import CliRunner

from generator.cli.main import _oarlock


def _commands(
    command: click.Command = _oarlock, words: tuple[str, ...] = ()
) -> Iterator[tuple[str, ...]]:
    yield words
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            inner = command.get_command(context, name)
            assert inner is not None
            yield from _commands(inner, (*words, name))


@pytest.mark.parametrize("words", list(_commands()), ids=" ".join)
def test_help_fits_into_80_columns_and_shows_an_example(words: tuple[str, ...]) -> None:
    lines = _help(words)
    assert [line for line in lines if len(line) > 80] == []
    assert any(line.startswith(" ".join(("    oarlock", *words))) for line in lines)


@pytest.mark.parametrize("words", list(_commands()), ids=" ".join)
def test_help_cuts_no_sentence_and_no_file_s_name(words: tuple[str, ...]) -> None:
    lines = _help(words)
    assert [line for line in lines if line.endswith(("...", "oarlock-"))] == [
        line for line in lines if line.startswith("Usage:") and line.endswith("...")
    ]


def _help(words: tuple[str, ...]) -> list[str]:
    """Return the lines of a command's help; on a terminal of 80 columns, click fills 78."""
    result = CliRunner().invoke(
        _oarlock, [*words, "--help"], prog_name="oarlock", terminal_width=78
    )
    assert result.exit_code == 0
    return result.output.splitlines()
