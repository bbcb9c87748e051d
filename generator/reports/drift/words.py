"""Says in words what `oarlock check` found, now and at the base; the same words in all formats."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.config.reading import LOCK_NAME, shown_path
from generator.errors import visible
from generator.pipeline.checked import Checked, Failed
from generator.reports.words import count

if TYPE_CHECKING:
    from generator.pipeline.at_revision import Base, BaseState
    from generator.tree.compare import Difference

Paint = Callable[[str, str], str]
"""Colours a text where the reader wants colours: `paint("+ mine", "green")`; "bold" is a colour, too."""

_AT_BASE: dict[BaseState, str] = {
    "in step": "was in step, so what came since moved it",
    "out of step": "was out of step already",
    "not configured": "was not configured yet",
    "unreadable": "could not be generated",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckReport:
    """What the formats are made of.

    ``failed`` are the targets of which nothing can be told. ``base`` says how the targets were at
    another revision. With ``is_ad_hoc`` the target came from the command line; ``shows_lines`` is
    false where the changed lines are only counted.
    """

    results: tuple[Checked, ...]
    failed: tuple[Failed, ...] = ()
    base: Base | None = None
    is_ad_hoc: bool = False
    shows_lines: bool = True

    @property
    def is_in_step(self) -> bool:
        """Whether every target is in step."""
        return not self.failed and all(result.is_in_step for result in self.results)


def headline(report: CheckReport) -> str:
    """Say the whole result in one sentence."""
    results = report.results
    drifted = [result for result in results if not result.is_in_step]
    if report.failed:
        return _sums(report, len(drifted))
    if len(results) == 1:
        return f"{results[0].target.name}: {verdict(results[0])}"
    if not drifted:
        return f"all {count(len(results), 'target')} are in step"
    verb = "is" if len(drifted) == 1 else "are"
    return f"{len(drifted):,} of {count(len(results), 'target')} {verb} out of step"


def _sums(report: CheckReport, drifted: int) -> str:
    names = ", ".join(failed.target.name for failed in report.failed)
    counts = (
        (len(report.results) - drifted, "in step"),
        (drifted, "drifted"),
        (len(report.failed), f"failed ({names})"),
    )
    return ", ".join(f"{number:,} {said}" for number, said in counts if number)


def say_failed(failed: Failed) -> str:
    """Say on one line that a target could not be checked."""
    errors = [one for one in failed.diagnostics if one.level == "error"]
    files = {one.location.file for one in errors}
    place = f" in {visible(files.pop())}" if len(files) == 1 else ""
    return f"{failed.target.name}: failed, {count(len(errors), 'error')}{place}"


def verdict(result: Checked) -> str:
    """Say how one target compares with its document."""
    differences = result.differences
    if result.is_in_step:
        kept = f", {count(len(result.patches), 'edit')} kept" if result.patches else ""
        trusted = " by the lock" if result.is_trusted else ""
        return f"in step, {count(result.files, 'file')}{trusted}{kept}"
    if not differences:
        said = "holds both sides of a merge" if result.lock == "merged" else "is out of date"
        return f"{LOCK_NAME} {said}"
    if is_absent(result):
        return f"{shown_path(result.target.folder)} is not there"
    return f"{count(len(differences), 'file')} out of step"


def other_versions(result: Checked) -> str:
    """Say with which other versions a client was generated that these versions would generate, too."""
    moved = [visible(cause.detail) for cause in result.causes if cause.kind == "tool"]
    return f"{LOCK_NAME} records other versions ({', '.join(moved) or 'other templates'}); the client is the same"


def base_state(report: CheckReport, result: Checked) -> BaseState | None:
    """Return how a target that is out of step was at the base; None where nobody asked."""
    if report.base is None or result.is_in_step:
        return None
    return report.base.state_of(result.target.name)


def say_base(report: CheckReport, result: Checked) -> str:
    """Say how a target that is out of step was at the base; nothing where nobody asked."""
    base, state = report.base, base_state(report, result)
    if base is None or state is None:
        return ""
    return f"at {visible(base.revision)} ({base.commit[:12]}) it {_AT_BASE[state]}"


def say_result(report: CheckReport, result: Checked) -> str:
    """Say on one line how a target is, and how it was at the base."""
    said = f"{result.target.name}: {verdict(result)}"
    before = say_base(report, result)
    return f"{said}; {before}" if before else said


def is_absent(result: Checked) -> bool:
    """Whether the whole package is missing."""
    differences = result.differences
    return len(differences) == result.files and all(one.kind == "missing" for one in differences)


def path_of(result: Checked, difference: Difference) -> str:
    """Name a file as the user would from where they are."""
    return f"{shown_path(result.target.folder)}/{difference.path}"
