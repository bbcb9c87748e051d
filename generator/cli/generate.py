"""``oarlock generate``: write clients, and say what was done."""

from __future__ import annotations

import shlex
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Literal

import click

from generator.cli.console import (
    count_levels,
    paint,
    print_line,
    progress,
    reaches,
    say,
    tell_diagnostics,
)
from generator.cli.edits import (
    stops_generating,
    tell_applied,
    tell_conflicts,
    tell_unknown,
    tell_unrecorded,
)
from generator.cli.findings import explain_option, ignore_option
from generator.cli.options import (
    TargetArguments,
    jobs_option,
    names_argument,
    run_options,
    select_targets,
    target_options,
)
from generator.cli.terminal.progress import FASTER, Steps
from generator.cli.terminal.targets import for_each_target
from generator.config.reading import LOCK_NAME, Target, shown_path
from generator.config.silenced import Pattern, read_baseline
from generator.errors import (
    EXIT_FINDING,
    EXIT_OK,
    EXIT_USAGE,
    Level,
    OarlockError,
    SpecError,
    visible_lines,
)
from generator.pipeline.by_lock import has_left_out, is_unchanged, recorded_entry
from generator.pipeline.checking import forget_unconfigured
from generator.pipeline.findings import new_findings, sift, without_ignored
from generator.pipeline.reading import shown
from generator.pipeline.rendering import Rendered, render_target, with_edits, write_rendered
from generator.pipeline.run import Run
from generator.reports.words import count
from generator.tree.write import UnrecordedEditsError, WriteResult

_FEW = 3
_LONG = 15
_UNCHANGED = "nothing to do: inputs and files are as they were (--force renders them)"
Outcome = Literal["generated", "unchanged", "in conflict", "not written", "failed"]

_CODES: Mapping[Outcome, int] = {
    "generated": EXIT_OK,
    "unchanged": EXIT_OK,
    "in conflict": EXIT_FINDING,
    "not written": EXIT_FINDING,
    "failed": EXIT_USAGE,
}
_HELP = """Write or update the clients of the configured targets (all, unless some are named).

\b
  oarlock generate
  oarlock generate petstore
  oarlock generate --spec openapi.yaml --output clients --package petstore
  oarlock generate --spec http://127.0.0.1:8000/openapi.json \\
      --allow-remote 127.0.0.1:8000 --output clients --package petstore
  oarlock generate --spec specs/openapi.yaml --root . \\
      --output clients --package petstore

A package appears whole or not at all. Files that already fit keep their times, files that are no
longer generated are removed, and files that oarlock did not write stay as they are. Edits that
`oarlock keep` recorded are merged into the generated files; others are not overwritten. Nothing is
written, and the exit code is 2, when an operation cannot be generated, unless it may be left out.
What becomes of one target does not keep the others from being generated.
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
@explain_option
@ignore_option
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
@click.option(
    "--force",
    is_flag=True,
    help="Render also what is unchanged: document, configuration, templates, tools and files.",
)
@jobs_option
@click.option("--quiet", "-q", is_flag=True, help="Say nothing unless something is wrong.")
@click.option(
    "--verbose",
    "-v",
    is_flag=True,
    help="List all warnings and notes, also those that were told when the client was generated before.",
)
def command(
    names: tuple[str, ...],
    arguments: TargetArguments,
    run: Run,
    fail_on: Level | None,
    ignored: tuple[Pattern, ...],
    skip_unsupported: bool,
    discard_edits: bool,
    write_conflicts: bool,
    force: bool,
    jobs: int | None,
    quiet: bool,
    verbose: bool,
) -> int:
    """Generate every selected target, whatever becomes of the others, and tell the sum."""
    targets = select_targets(names, arguments)
    choices = _Choices(
        fail_on=fail_on,
        ignored=ignored,
        skips_unsupported=skip_unsupported,
        discards_edits=discard_edits,
        writes_conflicts=write_conflicts,
        is_quiet=quiet,
        is_verbose=verbose,
        is_ad_hoc=arguments.spec is not None,
        skips=not (force or verbose or write_conflicts or fail_on),
    )
    new = [target for target in targets if not target.folder.exists()]
    done: dict[str, Outcome] = {}
    with progress(quiet=quiet) as tell:
        work = partial(_outcome, choices, is_alone=len(targets) == 1)
        its = replace(run, progress=tell)
        waiting = []
        for target in targets:
            if choices.skips and _is_unchanged(target, choices, its):
                done[target.name] = "unchanged"
                if not quiet:
                    print_line(f"{paint(target.name, 'green')}: {_UNCHANGED}")
            else:
                waiting.append(target)
        for target, outcome in for_each_target(work, waiting, its, jobs=jobs):
            done[target.name] = outcome
    if arguments.spec is None and not names:
        for name, folder in forget_unconfigured(targets):
            say(f"note: {name} is no longer configured, so {LOCK_NAME} forgets it")
            if folder.is_dir():
                say(f"  delete {shown_path(folder)}, or nobody keeps it in step")
    if not quiet:
        _tell_next([target for target in new if done[target.name] == "generated"])
    if len(targets) > 1 and not (quiet and set(done.values()) <= {"generated", "unchanged"}):
        say(_sum(done))
    return max(_CODES[outcome] for outcome in done.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class _Choices:
    """What the options say of every target."""

    fail_on: Level | None
    ignored: tuple[Pattern, ...]
    skips_unsupported: bool
    discards_edits: bool
    writes_conflicts: bool
    is_quiet: bool
    is_verbose: bool
    is_ad_hoc: bool
    skips: bool
    """Whether a target is left as it is whose inputs and files still have their digests."""


def _is_unchanged(target: Target, choices: _Choices, run: Run) -> bool:
    """Tell whether there is nothing to generate; what is wrong with a target, generating it tells."""
    try:
        return is_unchanged(target, run) and (
            choices.skips_unsupported or not has_left_out(target.folder)
        )
    except OarlockError:
        return False


def _outcome(choices: _Choices, target: Target, run: Run, *, is_alone: bool) -> Outcome:
    """Generate one target, and say what came of it, whatever that is."""
    try:
        return _generate(target, choices, run)
    except SpecError as error:
        tell_diagnostics(error.diagnostics, source="", is_verbose=True, documents=[target.spec])
    except OarlockError as error:
        name = "" if is_alone else f"{target.name}: "
        say(f"error: {name}{visible_lines(str(error))}")
    return "failed"


def _generate(target: Target, choices: _Choices, run: Run) -> Outcome:
    """Generate one target, and say what came of it."""
    start = time.perf_counter()
    steps = Steps(run.progress)
    run = replace(run, progress=steps)
    rendered = render_target(
        target, run, refuses_unsupported=not choices.skips_unsupported, is_validated=True
    )
    folder = Path.cwd() if choices.is_ad_hoc else target.root
    found = without_ignored(rendered.diagnostics, choices.ignored, folder)
    told = found = sift(found, target.spec, read_baseline(folder)).told
    is_refused = reaches(found, choices.fail_on)
    if not (choices.is_verbose or is_refused):
        told = new_findings(told, recorded_entry(target), rendered.entry)
    if is_refused or not choices.is_quiet:
        name = shown(target.spec) if choices.is_ad_hoc else target.name
        source = f"`oarlock validate {name}`"
        tell_diagnostics(
            told, source=source, is_verbose=choices.is_verbose, documents=[target.spec]
        )
    if is_refused:
        say(f"{target.name}: nothing written, because of --fail-on {choices.fail_on}")
        return "not written"
    rendered = with_edits(rendered, mark_conflicts=choices.writes_conflicts)
    command = "generate" if choices.is_ad_hoc else f"generate {target.name}"
    if stops_generating(rendered.conflicts, are_marked=choices.writes_conflicts):
        tell_conflicts(target, rendered.conflicts, command=command)
        return "not written"
    run.progress("writing")
    try:
        result = write_rendered(rendered, run, discard_edits=choices.discards_edits)
    except UnrecordedEditsError as error:
        explain = tell_unrecorded if error.is_recorded else tell_unknown
        explain(target, error.paths, command=command)
        return "not written"
    if not choices.is_quiet:
        _summarise(rendered, result, time.perf_counter() - start)
        _tell_slow(*steps.slowest())
        if found:
            more = " (-v lists them all)" if len(told) < len(found) else ""
            print_line(f"  the document has {count_levels(found)}{more}")
    _warn(target, result)
    tell_applied(target, rendered.applied, are_notes_wanted=not choices.is_quiet)
    return "in conflict" if rendered.conflicts else "generated"


def _tell_next(new: Sequence[Target]) -> None:
    """Say what there is to do with clients that were not there before."""
    if not new:
        return
    folders = [shown_path(target.folder) for target in new]
    lock = shown_path(new[0].lock_path)
    shown = " ".join(shlex.quote(folder) for folder in folders[:_FEW])
    more = " ..." if len(folders) > _FEW else ""
    print_line("What next:")
    _tell_needs(new)
    readme = f"{shlex.quote(folders[0])}/README.md"
    more_to_read = "; api.md lists its operations" if new[0].options.kind == "client" else ""
    print_line(f"  less {readme}    # how to use it{more_to_read}")
    print_line(f"  git add {shown}{more} {shlex.quote(lock)}    # both belong into the repository")
    print_line("  keep formatters away from generated code, in pyproject.toml:")
    print_line("    [tool.ruff]    # or docs/teams.md for other tools")
    quoted = [f'"{folder}"' for folder in folders]
    if len(quoted) <= _FEW:
        print_line(f"    extend-exclude = [{', '.join(quoted)}]")
    else:
        print_line("    extend-exclude = [")
        for each in quoted:
            print_line(f"      {each},")
        print_line("    ]")


def _tell_needs(new: Sequence[Target]) -> None:
    """Say what to install for packages that were not there before."""
    if any(target.options.kind == "client" for target in new):
        print_line("  pip install httpx2 pydantic    # what a client needs")
        return
    kinds = {target.options.models for target in new}
    if needed := [name for name in ("msgspec", "pydantic") if name in kinds]:
        print_line(f"  pip install {' '.join(needed)}    # what the models need")


def _sum(done: Mapping[str, Outcome]) -> str:
    """Say how many targets came out how, and name those that did not."""
    said = []
    for outcome in _CODES:
        names = [name for name, its in done.items() if its == outcome]
        if names and outcome == "generated":
            said.append(f"{count(len(names), 'target')} generated")
        elif names:
            said.append(f"{len(names):,} {outcome} ({', '.join(names)})")
    return ", ".join(said)


def _summarise(rendered: Rendered, result: WriteResult, seconds: float) -> None:
    target = rendered.target
    operations = f"{count(rendered.package.operations, 'operation')} and "
    print_line(
        f"{paint(target.name, 'green')}: {operations if target.options.kind == 'client' else ''}"
        f"{count(rendered.package.models, 'model')} in {shown_path(target.folder)}"
    )
    print_line(
        f"  {count(len(rendered.files), 'file')}: {len(result.written):,} written, "
        f"{len(result.unchanged):,} unchanged, {len(result.removed):,} removed; {seconds:.1f} s"
    )
    if kept := sum(not one.is_conflict for one in rendered.applied):
        print_line(f"  {count(kept, 'kept edit')} applied")


def _tell_slow(step: str, seconds: float) -> None:
    """Say which step took long, and what makes it faster."""
    if seconds > _LONG:
        faster = f"; {FASTER[step]}" if step in FASTER else ""
        print_line(f"  {step} took {seconds:.0f} s of it{faster}")


def _warn(target: Target, result: WriteResult) -> None:
    for path, place in result.saved:
        say(f"note: the edited {shown_path(target.folder / path)} was replaced; it is saved as")
        say(f"  {shown_path(target.root / place)}")
    if result.abandoned and (target.root / result.abandoned).is_dir():
        say(f"warning: {shown_path(target.root / result.abandoned)} is no longer kept in step;")
        say(f"  {target.name} is now in {shown_path(target.folder)}, so delete the old folder")
