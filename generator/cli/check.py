"""``oarlock check``: tell whether the clients on disk are those that their documents give."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import click

from generator import pipeline
from generator.cache import Cache
from generator.cli.console import count, paint, progress, say
from generator.cli.options import cache_option, remote_option, select_targets, target_options
from generator.config import LOCK_NAME, Formatter, shown_path
from generator.errors import EXIT_FINDING, EXIT_OK
from generator.pipeline import NOT_GENERATED, Checked, Difference, unified_diff

_HELP = """Compare the clients on disk with what their documents give now; write nothing.

\b
  oarlock check
  oarlock check petstore --stat
  oarlock check --trust-lock        (fast: renders only if a digest differs)

Prints every file that differs, why, and a unified diff from the disk to the generated text. Exits
with 0 when all is in step and with 1 when `oarlock generate` would change something.
"""
_COLOURS = {"+": "green", "-": "red", "@": "cyan"}


@click.command(help=_HELP)
@target_options
@remote_option
@cache_option
@click.option(
    "--trust-lock", is_flag=True, help="Render nothing when all digests in the lock still hold."
)
@click.option("--stat", is_flag=True, help="Count changed lines instead of showing them.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="json is for scripts.",
)
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
    trust_lock: bool,
    stat: bool,
    form: str,
) -> int:
    """Check every selected target and report them together."""
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
    with progress(quiet=form == "json") as tell:
        results = [
            pipeline.check_target(
                target,
                trust_lock=trust_lock,
                cache=cache,
                progress=tell,
                hosts=frozenset(hosts),
            )
            for target in targets
        ]
    if form == "json":
        click.echo(json.dumps({"targets": [_as_json(result) for result in results]}, indent=2))
    else:
        for result in results:
            _print(result, stat=stat)
        _tell_remedy(results, is_ad_hoc=spec is not None)
    return EXIT_OK if all(result.is_in_step for result in results) else EXIT_FINDING


def _print(result: Checked, *, stat: bool) -> None:
    name, folder = result.target.name, shown_path(result.target.folder)
    if result.is_in_step:
        click.echo(
            f"{paint(name, 'green')}: in step, {count(result.files, 'file')}"
            f"{' by the lock' if result.is_trusted else ''}"
        )
        if result.lock == "missing":
            say(f"note: {name} is not recorded in {LOCK_NAME}")
        return
    differences = result.differences
    if not differences:
        click.echo(f"{paint(name, 'red')}: {LOCK_NAME} is out of date")
    elif len(differences) == result.files and all(one.kind == "missing" for one in differences):
        click.echo(f"{paint(name, 'red')}: {folder} is not there")
        differences = ()
    else:
        click.echo(f"{paint(name, 'red')}: {count(len(differences), 'file')} out of step")
    for difference in differences:
        _print_difference(difference, folder, stat=stat)
    if result.causes:
        click.echo(f"  since it was generated: {', '.join(result.causes)}")
    if not stat:
        for difference in differences:
            if difference.kind == "changed":
                _print_diff(unified_diff(difference, folder))


def _print_difference(difference: Difference, folder: str, *, stat: bool) -> None:
    line = f"  {difference.kind:<7}  {folder}/{difference.path}  ({difference.cause})"
    if stat:
        added, removed = _changed_lines(difference)
        line += f"  +{added} -{removed}"
    click.echo(line)


def _print_diff(diff: str) -> None:
    click.echo()
    for line in diff.splitlines():
        colour = _COLOURS.get(line[:1])
        click.echo(paint(line, colour) if colour else line)


def _tell_remedy(results: Sequence[Checked], *, is_ad_hoc: bool) -> None:
    foreign = [
        shown_path(result.target.folder / difference.path)
        for result in results
        for difference in result.differences
        if difference.cause == NOT_GENERATED
    ]
    for path in foreign:
        say(f"delete {path}, or move it out of the package: oarlock did not write it")
    drifted = [result.target.name for result in results if result.is_mended_by_generating]
    if drifted and is_ad_hoc:
        say("run `oarlock generate` with the same options to mend it")
    elif drifted:
        say(f"run `oarlock generate {' '.join(drifted)}` to mend it")


def _as_json(result: Checked) -> dict[str, object]:
    return {
        "target": result.target.name,
        "folder": shown_path(result.target.folder),
        "in_step": result.is_in_step,
        "lock": result.lock,
        "causes": list(result.causes),
        "files": result.files,
        "differences": [_difference_as_json(difference) for difference in result.differences],
    }


def _difference_as_json(difference: Difference) -> dict[str, object]:
    added, removed = _changed_lines(difference)
    return {
        "path": difference.path,
        "kind": difference.kind,
        "cause": difference.cause,
        "added": added,
        "removed": removed,
    }


def _changed_lines(difference: Difference) -> tuple[int, int]:
    body = unified_diff(difference, "").splitlines()[2:]
    return (
        sum(line.startswith("+") for line in body),
        sum(line.startswith("-") for line in body),
    )
