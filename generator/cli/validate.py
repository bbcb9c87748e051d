"""``oarlock validate``: report what is wrong with documents, in the format that the reader wants."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from generator.cli.console import (
    count_levels,
    excerpts,
    paint,
    print_data,
    print_line,
    progress,
    reaches,
    say,
)
from generator.cli.findings import explain_option, ignore_option
from generator.cli.options import (
    DocumentType,
    Source,
    overlay_option,
    remote_option,
    root_option,
    select_sources,
)
from generator.config.silenced import (
    BASELINE_NAME,
    Pattern,
    file_below,
    read_baseline,
    written_baseline,
)
from generator.errors import EXIT_FINDING, EXIT_OK, EXIT_USAGE, Diagnostic, Level
from generator.library import Validation, validate
from generator.pipeline.findings import Sifted, entries_of, sift
from generator.pipeline.reading import shown
from generator.pipeline.run import Run
from generator.reports.excerpts import paint_finding
from generator.reports.findings import FORMATS, format_report
from generator.reports.words import count
from generator.system.cache import Cache

_HELP = f"""Report every problem of OpenAPI documents, with line, column, pointer and hint.

\b
  oarlock validate openapi.yaml
  oarlock validate petstore               (a target; all without a name)
  oarlock validate --explain bad-default  (what a rule means)
  oarlock validate --write-baseline       (later, tell only what is new)
  oarlock validate --format sarif specs/*.json > findings.sarif
  oarlock validate openapi.yaml --overlay fixes.overlay.yaml
  oarlock validate specs/openapi.yaml --root .  (it refers to ../common, say)
  oarlock validate http://127.0.0.1:8000/openapi.json \\
      --allow-remote 127.0.0.1:8000

The findings are those of `oarlock generate`. Not told is what `ignore` names in a target's
configuration, or what the file `{BASELINE_NAME}` beside it lists. --write-baseline writes that file.

Exits with 1 when a document breaks the specification, and with 2 when one cannot be used at all.
"""


@click.command(help=_HELP)
@click.argument("specs", metavar="[SPEC|TARGET]...", nargs=-1, type=DocumentType())
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    default="text",
    show_default=True,
    help="text for people, github for annotations, gitlab for code quality, json and sarif for tools.",
)
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning"]),
    default="error",
    show_default=True,
    help="The level of finding from which the exit code is 1.",
)
@explain_option
@ignore_option
@click.option(
    "--write-baseline",
    is_flag=True,
    help=f"Write the findings to {BASELINE_NAME}; later runs tell only those that it does not have.",
)
@overlay_option
@root_option
@remote_option
def command(
    specs: tuple[str, ...],
    form: str,
    fail_on: Level,
    ignored: tuple[Pattern, ...],
    write_baseline: bool,
    overlays: tuple[str, ...],
    spec_root: Path | None,
    hosts: tuple[str, ...],
) -> int:
    """Validate every document, then report all findings together, and the sum last."""
    sources = select_sources(specs, hosts=hosts, root=spec_root, overlays=overlays)
    findings: list[Diagnostic] = []
    told: list[str] = []
    code = EXIT_OK
    for number, source in enumerate(sources, 1):
        result = _validate(source, ignored, form, f"{number} of {len(sources)}")
        if write_baseline:
            told.append(_write_baseline(source, result.findings))
            continue
        sifted = sift(result.findings, source.spec, read_baseline(source.folder))
        if not result.is_usable:
            code = EXIT_USAGE
        elif reaches(sifted.told, fail_on):
            code = max(code, EXIT_FINDING)
        findings += sifted.told
        told += _summary(source, sifted)
    if not write_baseline:
        _print(findings, form, [source.spec for source in sources])
    for line in told:
        say(line)
    return code


def _print(findings: Sequence[Diagnostic], form: str, documents: Sequence[str]) -> None:
    if form != "text":
        print_data(format_report(tuple(findings), form))
        return
    lines = excerpts(documents)
    for finding in findings:
        print_line(paint_finding(finding, paint, lines))


def _validate(source: Source, ignored: tuple[Pattern, ...], form: str, number: str) -> Validation:
    target = source.target
    with progress(quiet=form != "text") as tell:
        tell(f"{number}: validating {shown(source.spec)}")
        return validate(
            source.spec,
            options=target.options if target else None,
            ignore=(*(target.ignore if target else ()), *ignored),
            folder=source.folder,
            root=source.root,
            overlays=source.overlays,
            run=Run(cache=Cache(), hosts=source.hosts),
        )


def _write_baseline(source: Source, found: Sequence[Diagnostic]) -> str:
    """Write what a document has into the baseline, in place of what stands there of it."""
    from generator.tree.files import write_whole

    before = read_baseline(source.folder)
    entries = frozenset(entries_of(found, source.spec, source.folder).values())
    document = file_below(source.folder, source.spec)
    baseline = before.with_documents({document: entries})
    if any(baseline.documents.values()):
        write_whole(baseline.path, written_baseline(baseline).encode())
    else:
        baseline.path.unlink(missing_ok=True)
    kept = count(len(entries), "finding")
    return f"{shown(source.spec)}: {kept} in {BASELINE_NAME}"


def _summary(source: Source, sifted: Sifted) -> list[str]:
    known = f"{count(sifted.known, 'finding')} of {BASELINE_NAME} not told" if sifted.known else ""
    nothing = "nothing new" if known else "no problems"
    said = ", ".join(filter(None, (count_levels(sifted.told) or nothing, known)))
    lines = [f"{shown(source.spec)}: {said}"]
    if sifted.stale:
        gone = count(len(sifted.stale), "entry", "entries")
        lines.append(f"note: {BASELINE_NAME} has {gone} without a finding:")
        lines += [f"  {entry}" for entry in sifted.stale[:5]]
        lines += [f"  ... and {len(sifted.stale) - 5:,} more"] if len(sifted.stale) > 5 else []
        lines.append("  `oarlock validate --write-baseline` takes them out")
    return lines
