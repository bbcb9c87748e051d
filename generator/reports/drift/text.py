"""Writes what `oarlock check` found for people: a line for a target in step, a chapter for any other.

What explains differences is imported only where there are some.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.config.reading import LOCK_NAME
from generator.errors import format_diagnostic
from generator.pipeline.checked import Checked, Failed
from generator.reports.drift.words import (
    CheckReport,
    Paint,
    headline,
    other_versions,
    say_failed,
    verdict,
)

_SHOWN_ERRORS = 20


def write_text(report: CheckReport, paint: Paint) -> str:
    """Write the report, at its end what mends what is out of step."""
    lines: list[str] = []
    for result in report.results:
        chapter = list(_target(result, report, paint))
        lines += ["", *chapter] if lines and len(chapter) > 1 else chapter
    for failed in report.failed:
        lines += ["", *_failed(failed, paint)]
    if report.failed and len(report.results) + len(report.failed) > 1:
        lines += ["", paint(headline(report), "bold")]
    return "".join(f"{line}\n" for line in (*lines, *_mends(report, paint))).lstrip("\n")


def _failed(failed: Failed, paint: Paint) -> Iterator[str]:
    name, _, said = say_failed(failed).partition(":")
    yield f"{paint(name, 'red')}:{said}"
    for diagnostic in failed.diagnostics[:_SHOWN_ERRORS]:
        yield from (f"  {line}" for line in format_diagnostic(diagnostic).splitlines())
    if len(failed.diagnostics) > _SHOWN_ERRORS:
        yield f"  ... and {len(failed.diagnostics) - _SHOWN_ERRORS:,} more"


def _target(result: Checked, report: CheckReport, paint: Paint) -> Iterator[str]:
    colour = "green" if result.is_in_step else "red"
    yield f"{paint(result.target.name, colour)}: {verdict(result)}"
    if not result.is_in_step:
        from generator.reports.drift.chapter import write_chapter

        yield from write_chapter(result, report, paint)
    elif result.lock == "missing":
        yield f"  not recorded in {LOCK_NAME}: run `oarlock generate` once"
    elif result.lock == "other versions":
        yield f"  note: {other_versions(result)}"


def _mends(report: CheckReport, paint: Paint) -> Iterator[str]:
    if report.is_in_step:
        return
    from generator.reports.drift.chapter import write_mends

    yield from write_mends(report, paint)
