"""``oarlock diff``: what changed between two documents, and what breaks."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import click

from generator.cli.console import paint, print_data, print_text, progress
from generator.cli.options import remote_option, root_option
from generator.config.reading import Target, find_configuration, load_configuration
from generator.errors import EXIT_FINDING, EXIT_OK, OarlockError
from generator.library import diff
from generator.pipeline.run import Run
from generator.reports.changes.formats import DIFF_FORMATS, DiffFormat, format_diff
from generator.reports.changes.words import DiffReport

_HELP = """Tell what changed between two versions of an API: on the wire, and for Python code.

\b
  oarlock diff specs/2020-12-17.json specs/2021-12-13.json
  oarlock diff main:openapi.yaml openapi.yaml  (a file at a git revision)
  oarlock diff petstore@v1.4 petstore          (a target then, and now)
  oarlock diff old.json https://api.example/v2.json \\
      --allow-remote api.example
  oarlock diff                                 (all, since leaving main)
  oarlock diff --format markdown > comment.md
  oarlock diff old.json new.json --consumer src  (who calls what changed)

A change counts once, with all operations that it concerns. "breaks" is only said where a value or a
request shows it, and the proof is shown. Exits with 1 where there is an error, see --fail-on. Findings of
a target that were accepted with `oarlock accept` do not count; --all tells them with their reasons.
"""
_FAIL_ON = ("error", "warning", "note")


@click.command(help=_HELP)
@click.argument("sides", metavar="[OLD [NEW]]", nargs=-1)
@root_option
@remote_option
@click.option(
    "--policy",
    type=click.Choice(["tolerant", "strict"]),
    default="tolerant",
    show_default=True,
    help="strict: a new enum value, a null or a key that was not promised is an error too.",
)
@click.option(
    "--replay",
    is_flag=True,
    help="Generate the old client and have it decode every answer that breaks a promise.",
)
@click.option(
    "--consumer",
    "consumers",
    type=click.Path(path_type=Path, exists=True),
    multiple=True,
    metavar="PATH",
    help="Code that uses the client, here or in another repository: find the places that changes concern. Repeatable.",
)
@click.option(
    "--fail-on",
    type=click.Choice(_FAIL_ON),
    default="error",
    show_default=True,
    help="The level from which on a finding makes the exit code 1.",
)
@click.option("--all", "shows_all", is_flag=True, help="Show notes and every operation too.")
@click.option("--quiet", "-q", is_flag=True, help="Answer by the exit code alone.")
@click.option(
    "--config",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The configuration, instead of the nearest one.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(DIFF_FORMATS),
    default="text",
    show_default=True,
    help="text for people, markdown for a comment, the others for tools.",
)
def command(
    sides: tuple[str, ...],
    spec_root: Path | None,
    hosts: tuple[str, ...],
    policy: Literal["tolerant", "strict"],
    replay: bool,
    consumers: tuple[Path, ...],
    fail_on: Literal["error", "warning", "note"],
    shows_all: bool,
    quiet: bool,
    config: Path | None,
    form: DiffFormat,
) -> int:
    """Compare the sides that were named, or every target with the main branch."""
    if len(sides) > 2:
        raise click.UsageError("give two sides at most: OLD and NEW")
    targets = _targets(config, is_needed=len(sides) < 2)
    pairs = _pairs(sides, targets)
    with progress(quiet=quiet) as tell:
        comparisons = tuple(
            diff(
                old,
                new,
                targets=targets.values(),
                is_strict=policy == "strict",
                replays=replay,
                consumers=consumers,
                root=spec_root,
                run=Run(hosts=frozenset(hosts), progress=tell),
            )
            for old, new in pairs
        )
    if not quiet:
        report = DiffReport(comparisons=comparisons, shows_all=shows_all)
        show = print_text if form == "text" else print_data
        show(format_diff(report, form, paint))
    levels = _FAIL_ON[: _FAIL_ON.index(fail_on) + 1]
    found = any(change.level in levels for each in comparisons for change in each.counted)
    return EXIT_FINDING if found else EXIT_OK


def _targets(config: Path | None, *, is_needed: bool) -> dict[str, Target]:
    """Return the configured targets; two documents do without a configuration."""
    try:
        path = config or find_configuration(Path.cwd())
        return load_configuration(path).by_name
    except OarlockError:
        if is_needed or config:
            raise
        return {}


def _pairs(sides: tuple[str, ...], targets: dict[str, Target]) -> list[tuple[str, str]]:
    if len(sides) == 2:
        return [(sides[0], sides[1])]
    from generator.pipeline.diffing import base_revision

    if sides:
        name, separator, _ = sides[0].partition("@")
        if name not in targets:
            raise click.UsageError(f'"{sides[0]}" is no target; to compare documents, name both')
        if separator:
            return [(sides[0], name)]
    base = base_revision(Path.cwd())
    return [(f"{name}@{base}", name) for name in sides or targets]
