"""``oarlock generate``: write clients, and say what was done."""

from __future__ import annotations

import time
from dataclasses import replace

import click

from generator.cli.console import (
    count_levels,
    paint,
    progress,
    reaches,
    say,
    tell_diagnostics,
)
from generator.cli.edits import (
    stops_generating,
    tell_applied,
    tell_conflicts,
    tell_unrecorded,
)
from generator.cli.options import (
    TargetArguments,
    names_argument,
    run_options,
    select_targets,
    target_options,
)
from generator.config.reading import LOCK_NAME, Target, shown_path
from generator.errors import EXIT_FINDING, EXIT_OK, Level
from generator.pipeline.checking import forget_unconfigured
from generator.pipeline.rendering import Rendered, render_target, with_edits, write_rendered
from generator.pipeline.run import Run
from generator.reports.words import count
from generator.tree.write import UnrecordedEditsError, WriteResult

_HELP = """Write or update the clients of the configured targets (all, unless some are named).

\b
  oarlock generate
  oarlock generate petstore
  oarlock generate --spec openapi.yaml --output clients --package petstore
  oarlock generate --spec http://127.0.0.1:8000/openapi.json --allow-remote 127.0.0.1:8000 \\
      --output clients --package petstore              (of a server that runs here)
  oarlock generate --spec specs/openapi.yaml --root . --output clients --package petstore

A package appears whole or not at all. Files that already fit keep their times, files that are no
longer generated are removed, and files that oarlock did not write stay as they are. Edits that
`oarlock keep` recorded are brought into what is generated; others are not overwritten. Nothing is
written, and the exit code is 2, when an operation cannot be generated, unless it may be left out.
"""


@click.command(help=_HELP)
@names_argument
@target_options
@run_options
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning"]),
    help="Write nothing and exit with 1 when the document has a finding of this level or worse.",
)
@click.option(
    "--skip-unsupported",
    is_flag=True,
    help="Leave out operations that cannot be generated, instead of exiting with 2; a schema that"
    " does not exist is any value then.",
)
@click.option(
    "--discard-edits",
    is_flag=True,
    help="Overwrite files that were edited by hand; each is saved in .oarlock/discarded first.",
)
@click.option(
    "--write-conflicts",
    is_flag=True,
    help="Where a kept edit no longer fits, write both sides into the file, between markers.",
)
@click.option("--quiet", "-q", is_flag=True, help="Say nothing unless something is wrong.")
def command(
    names: tuple[str, ...],
    arguments: TargetArguments,
    run: Run,
    fail_on: Level | None,
    skip_unsupported: bool,
    discard_edits: bool,
    write_conflicts: bool,
    quiet: bool,
) -> int:
    """Generate every selected target, stopping at the first that may not be written."""
    targets = select_targets(names, arguments)
    code = EXIT_OK
    for target in targets:
        start = time.perf_counter()
        with progress(quiet=quiet) as tell:
            rendered = render_target(
                target, replace(run, progress=tell), refuses_unsupported=not skip_unsupported
            )
        if not quiet or reaches(rendered.diagnostics, fail_on):
            tell_diagnostics(
                rendered.diagnostics, source=f"{shown_path(target.folder)}/sourcemap.json"
            )
        if reaches(rendered.diagnostics, fail_on):
            say(f"{target.name}: nothing written, because of --fail-on {fail_on}")
            return EXIT_FINDING
        rendered = with_edits(rendered, mark_conflicts=write_conflicts)
        command = f"generate {target.name}" if arguments.spec is None else "generate"
        if stops_generating(rendered.conflicts, are_marked=write_conflicts):
            tell_conflicts(target, rendered.conflicts, command=command)
            return EXIT_FINDING
        try:
            result = write_rendered(rendered, run, discard_edits=discard_edits)
        except UnrecordedEditsError as error:
            tell_unrecorded(target, error.paths, command=command)
            return EXIT_FINDING
        if not quiet:
            _summarise(rendered, result, time.perf_counter() - start)
        _warn(target, result)
        tell_applied(target, rendered.applied, are_notes_wanted=not quiet)
        code = EXIT_FINDING if rendered.conflicts else code
    if arguments.spec is None and not names:
        for name, folder in forget_unconfigured(targets):
            say(f"note: {name} is no longer configured, so {LOCK_NAME} forgets it")
            if folder.is_dir():
                say(f"  delete {shown_path(folder)}, or nobody keeps it in step")
    return code


def _summarise(rendered: Rendered, result: WriteResult, seconds: float) -> None:
    target = rendered.target
    click.echo(
        f"{paint(target.name, 'green')}: {count(rendered.package.operations, 'operation')} and "
        f"{count(rendered.package.models, 'model')} in {shown_path(target.folder)}"
    )
    click.echo(
        f"  {count(len(rendered.files), 'file')}: {len(result.written):,} written, "
        f"{len(result.unchanged):,} unchanged, {len(result.removed):,} removed; {seconds:.1f} s"
    )
    if kept := sum(not one.is_conflict for one in rendered.applied):
        click.echo(f"  {count(kept, 'kept edit')} applied")
    if rendered.diagnostics:
        click.echo(f"  the document has {count_levels(rendered.diagnostics)}")


def _warn(target: Target, result: WriteResult) -> None:
    for path, place in result.saved:
        say(f"note: the edited {shown_path(target.folder / path)} was replaced; it is saved as")
        say(f"  {shown_path(target.root / place)}")
    if result.abandoned and (target.root / result.abandoned).is_dir():
        say(f"warning: {shown_path(target.root / result.abandoned)} is no longer kept in step;")
        say(f"  {target.name} is now in {shown_path(target.folder)}, so delete the old folder")
