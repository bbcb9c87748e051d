"""``oarlock check``: tell whether the clients on disk are those that their documents give."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import click

from generator.cli.console import paint, print_data, print_text, progress, say
from generator.cli.options import (
    TargetArguments,
    jobs_option,
    names_argument,
    run_options,
    select_targets,
    target_options,
)
from generator.cli.terminal.targets import for_each_target
from generator.config.reading import Target, find_configuration
from generator.errors import (
    EXIT_FINDING,
    EXIT_OK,
    EXIT_USAGE,
    OarlockError,
    format_diagnostic,
    visible,
    visible_lines,
)
from generator.library import check
from generator.pipeline.by_lock import unconfigured_targets
from generator.pipeline.checked import Checked, Failed, failure_of, portable
from generator.pipeline.run import Run
from generator.reports.drift.formats import CHECK_FORMATS, CheckFormat, format_check
from generator.reports.drift.words import CheckReport

_HELP = """Compare the clients on disk with what their documents give now; write nothing.

\b
  oarlock check
  oarlock check petstore --stat
  oarlock check --trust-lock              (renders only if a digest differs)
  oarlock check --format html > drift.html  (a page to look through)
  oarlock check --base origin/main          (was it in step there?)

Says what moved which files, shows the way from the disk to the generated text, and ends with the
command that mends it. Exits with 0 when all is in step, and with 1 when it is not. A target whose
document cannot be read does not keep the others from being checked; it is reported with them, and
the exit code is 2.
"""


@click.command(help=_HELP)
@names_argument
@target_options
@run_options
@jobs_option
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
    jobs: int | None,
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
        work = partial(_check, trust_lock=trust_lock)
        its = replace(run, progress=tell)
        found = [one for _, one in for_each_target(work, targets, its, jobs=jobs)]
        results = [one for one in found if isinstance(one, Checked)]
        failed = [one for one in found if isinstance(one, Failed)]
        drifted = [result.target.name for result in results if not result.is_in_step]
        before, lost = None, ""
        if base is not None and drifted:
            from generator.pipeline.at_revision import check_base

            path = arguments.config or find_configuration(Path.cwd())
            try:
                before = check_base(base, path, drifted, replace(run, progress=tell))
            except OarlockError as error:  # what drifted is told all the same
                lost = str(error)
    if not quiet:
        report = CheckReport(
            results=tuple(results),
            failed=tuple(failed),
            base=before,
            is_ad_hoc=arguments.spec is not None,
            shows_lines=not stat,
        )
        show = print_text if form == "text" else print_data
        show(format_check(report, form, paint))
        _write_job_summary(report, form)
        if arguments.spec is None and not names:
            _tell_unconfigured(targets)
    if quiet:
        _tell_failures(failed)
    if lost:
        say(f"error: --base {visible(base or '')}: {visible_lines(lost)}")
    if failed or lost:
        return EXIT_USAGE
    return EXIT_FINDING if drifted else EXIT_OK


def _check(target: Target, run: Run, *, trust_lock: bool) -> Checked | Failed:
    """Check one target; what stands in the way of that is a result as well."""
    try:
        return portable(check(target, trust_lock=trust_lock, run=run))
    except OarlockError as error:
        return failure_of(target, error)


def _tell_failures(failed: Sequence[Failed]) -> None:
    """Say why targets could not be checked, where no report does."""
    for target in failed:
        for diagnostic in target.diagnostics:
            say(format_diagnostic(diagnostic))


def _write_job_summary(report: CheckReport, form: CheckFormat) -> None:
    """Add the report to the summary of the job, where GitHub names a file for it."""
    place = os.environ.get("GITHUB_STEP_SUMMARY")
    if not place or form != "github":
        return
    from generator.reports.drift.github import write_summary

    try:
        with open(place, "a", encoding="utf-8", newline="") as file:
            file.write(write_summary(report))
    except OSError as error:
        say(f"note: no summary of the job: {error.strerror}")


def _tell_unconfigured(targets: Sequence[Target]) -> None:
    for name in unconfigured_targets(targets):
        say(f"note: the lock records a target that the configuration no longer has: {name};")
        say("  run `oarlock generate` to forget it")
