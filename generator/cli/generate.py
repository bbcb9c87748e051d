"""``oarlock generate``: write clients, and say what was done."""

from __future__ import annotations

import time
from pathlib import Path

import click

from generator import pipeline
from generator.cache import Cache
from generator.cli.console import (
    count,
    count_levels,
    paint,
    progress,
    reaches,
    say,
    tell_diagnostics,
)
from generator.cli.options import cache_option, remote_option, select_targets, target_options
from generator.config import Formatter, Target, shown_path
from generator.errors import EXIT_FINDING, EXIT_OK, Level
from generator.pipeline import Rendered, WriteResult

_HELP = """Write or update the clients of the configured targets (all, unless some are named).

\b
  oarlock generate
  oarlock generate petstore
  oarlock generate --spec openapi.yaml --output clients --package petstore

A package appears whole or not at all. Files that already fit keep their times, files that are no
longer generated are removed, and files that oarlock did not write stay as they are.
"""


@click.command(help=_HELP)
@target_options
@remote_option
@cache_option
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning"]),
    help="Write nothing and exit with 1 when the document has a finding of this level or worse.",
)
@click.option("--quiet", "-q", is_flag=True, help="Say nothing unless something is wrong.")
def command(
    names: tuple[str, ...],
    spec: str | None,
    output: Path | None,
    package: str | None,
    formatter: Formatter | None,
    headers: tuple[tuple[str, str], ...],
    config: Path | None,
    hosts: tuple[str, ...],
    no_cache: bool,
    fail_on: Level | None,
    quiet: bool,
) -> int:
    """Generate every selected target, stopping at the first that may not be written."""
    targets = select_targets(
        names,
        spec=spec,
        output=output,
        package=package,
        formatter=formatter,
        headers=headers,
        config=config,
    )
    cache = None if no_cache else Cache()
    for target in targets:
        start = time.perf_counter()
        with progress(quiet=quiet) as tell:
            rendered = pipeline.render_target(
                target, cache=cache, progress=tell, hosts=frozenset(hosts)
            )
        if not quiet or reaches(rendered.diagnostics, fail_on):
            tell_diagnostics(
                rendered.diagnostics, source=f"{shown_path(target.folder)}/sourcemap.json"
            )
        if reaches(rendered.diagnostics, fail_on):
            say(f"{target.name}: nothing written, because of --fail-on {fail_on}")
            return EXIT_FINDING
        result = pipeline.write_rendered(rendered)
        if not quiet:
            _summarise(rendered, result, time.perf_counter() - start)
        _warn(target, result)
    return EXIT_OK


def _summarise(rendered: Rendered, result: WriteResult, seconds: float) -> None:
    target = rendered.target
    click.echo(
        f"{paint(target.name, 'green')}: {count(rendered.operations, 'operation')} and "
        f"{count(rendered.models, 'model')} in {shown_path(target.folder)}"
    )
    click.echo(
        f"  {count(len(rendered.files), 'file')}: {len(result.written):,} written, "
        f"{len(result.unchanged):,} unchanged, {len(result.removed):,} removed; {seconds:.1f} s"
    )
    if rendered.diagnostics:
        click.echo(f"  the document has {count_levels(rendered.diagnostics)}")


def _warn(target: Target, result: WriteResult) -> None:
    if result.edited:
        say(f"warning: {count(len(result.edited), 'file')} edited by hand became as generated:")
        for path in result.edited:
            say(f"  {shown_path(target.folder)}/{path}")
    if result.abandoned and (target.root / result.abandoned).is_dir():
        say(f"warning: {shown_path(target.root / result.abandoned)} is no longer kept in step;")
        say(f"  {target.name} is now in {shown_path(target.folder)}, so delete the old folder")
