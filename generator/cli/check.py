"""``oarlock check``: tell whether the clients on disk are those that their documents give."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import click

from generator.cli.console import paint, print_data, print_text, progress, say
from generator.cli.options import (
    TargetArguments,
    names_argument,
    run_options,
    select_targets,
    target_options,
)
from generator.config.reading import Target, find_configuration
from generator.errors import EXIT_FINDING, EXIT_OK
from generator.pipeline.by_lock import check_by_lock, unconfigured_targets
from generator.pipeline.checked import Checked
from generator.pipeline.run import Run
from generator.reports.drift.formats import CHECK_FORMATS, CheckFormat, format_check
from generator.reports.drift.words import CheckReport

_HELP = """Compare the clients on disk with what their documents give now; write nothing.

\b
  oarlock check
  oarlock check petstore --stat
  oarlock check --trust-lock                  (fast: renders only if a digest differs)
  oarlock check --format html > drift.html    (a page to look through)
  oarlock check --base origin/main            (tells whether it was in step there)

Says what moved which files, shows the way from the disk to the generated text, and ends with the
command that mends it. Exits with 0 when all is in step, and with 1 when it is not.
"""


@click.command(help=_HELP)
@names_argument
@target_options
@run_options
@click.option(
    "--trust-lock", is_flag=True, help="Render nothing when all digests in the lock still hold."
)
@click.option(
    "--base", metavar="REVISION", help="Tell of what is out of step whether it was so there."
)
@click.option("--stat", is_flag=True, help="Count changed lines instead of showing them.")
@click.option("--quiet", "-q", is_flag=True, help="Answer by the exit code alone.")
@click.option(
    "--format",
    "form",
    type=click.Choice(CHECK_FORMATS),
    default="text",
    show_default=True,
    help="text for people, html for a page to look through, the others for tools.",
)
def command(
    names: tuple[str, ...],
    arguments: TargetArguments,
    run: Run,
    trust_lock: bool,
    base: str | None,
    stat: bool,
    quiet: bool,
    form: CheckFormat,
) -> int:
    """Check every selected target and report them together."""
    targets = select_targets(names, arguments)
    if base is not None and arguments.spec is not None:
        raise click.UsageError("--base needs a configuration, which --spec replaces")
    with progress(quiet=quiet) as tell:
        run = replace(run, progress=tell)
        results = tuple(
            (check_by_lock(target, run) if trust_lock else None) or _check_by_rendering(target, run)
            for target in targets
        )
        drifted = [result.target.name for result in results if not result.is_in_step]
        before = None
        if base is not None and drifted:
            from generator.pipeline.at_revision import check_base

            path = arguments.config or find_configuration(Path.cwd())
            before = check_base(base, path, drifted, run)
    if not quiet:
        report = CheckReport(
            results=results, base=before, is_ad_hoc=arguments.spec is not None, shows_lines=not stat
        )
        show = print_text if form == "text" else print_data
        show(format_check(report, form, paint))
        if arguments.spec is None and not names:
            _tell_unconfigured(targets)
    return EXIT_FINDING if drifted else EXIT_OK


def _check_by_rendering(target: Target, run: Run) -> Checked:
    from generator.pipeline.checking import check_target

    return check_target(target, run)


def _tell_unconfigured(targets: Sequence[Target]) -> None:
    for name in unconfigured_targets(targets):
        say(f"note: the lock records a target that the configuration no longer has: {name};")
        say("  run `oarlock generate` to forget it")
