"""Writes what `oarlock check` found for people: a line for a target in step, a chapter for any other.

What explains differences is imported only where there are some.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.config.reading import LOCK_NAME
from generator.pipeline.checked import Checked
from generator.reports.drift.words import CheckReport, Paint, verdict


def write_text(report: CheckReport, paint: Paint) -> str:
    """Write the report, at its end what mends what is out of step."""
    lines: list[str] = []
    for result in report.results:
        chapter = list(_target(result, report, paint))
        lines += ["", *chapter] if lines and len(chapter) > 1 else chapter
    return "".join(f"{line}\n" for line in (*lines, *_mends(report, paint)))


def _target(result: Checked, report: CheckReport, paint: Paint) -> Iterator[str]:
    colour = "green" if result.is_in_step else "red"
    yield f"{paint(result.target.name, colour)}: {verdict(result)}"
    if not result.is_in_step:
        from generator.reports.drift.chapter import write_chapter

        yield from write_chapter(result, report, paint)
    elif result.lock == "missing":
        yield f"  not recorded in {LOCK_NAME}: run `oarlock generate` once"


def _mends(report: CheckReport, paint: Paint) -> Iterator[str]:
    if report.is_in_step:
        return
    from generator.reports.drift.chapter import write_mends

    yield from write_mends(report, paint)
