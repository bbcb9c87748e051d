"""Writes what `oarlock diff` found for people."""

from __future__ import annotations

from collections.abc import Iterator

from generator.changes.model import CERTAIN, Change, Comparison
from generator.errors import visible
from generator.reports.changes.words import (
    COLOURS,
    DiffReport,
    Paint,
    families,
    is_told,
    place_of,
    say_acceptance,
    say_counts,
    say_operation,
    say_place,
    say_proof,
    say_python,
    say_sides,
    say_site,
    say_types,
    say_verdict,
    say_wire,
    together,
)
from generator.reports.words import count

_WIDTH = 96
_LONGEST = 140
_OPERATIONS = 3


def write_text(report: DiffReport, paint: Paint) -> str:
    """Write the comparisons, one below the other."""
    chapters = ["\n".join(_chapter(comparison, report, paint)) for comparison in report.comparisons]
    return "\n\n".join(chapters) + "\n" if chapters else ""


def _chapter(comparison: Comparison, report: DiffReport, paint: Paint) -> Iterator[str]:
    name = f"{comparison.target}: " if comparison.target else ""
    yield paint(f"{name}{say_sides(comparison)}", "bold")
    if not comparison.changes:
        yield "nothing changed"
        return
    yield f"wire: {say_wire(comparison)}"
    yield f"python: {say_python(comparison)}"
    shown = [change for change in comparison.counted if report.shows_all or is_told(change)]
    for group in families([change for change in shown if change.rename is None]):
        yield ""
        yield from _finding(group, report, paint)
    renames = [change for change in comparison.counted if change.rename is not None]
    if renames:
        yield ""
        for change in renames:
            yield _rename(change)
            yield from (f"  in your code: {say_site(site)}" for site in change.sites)
    accepted = list(_accepted(comparison)) if report.shows_all else []
    if accepted:
        yield ""
        yield from accepted
    yield from _untold(comparison, paint)
    yield ""
    hidden = len(comparison.counted) - len({change.id for change in (*shown, *renames)})
    tail = "" if report.shows_all else " `--all` shows them." if hidden else ""
    yield f"{say_counts(comparison)}.{tail}"
    if comparison.consumers:
        sites = {say_site(site) for change in comparison.counted for site in change.sites}
        projects = "; ".join(map(visible, comparison.consumers))
        yield f"your code: {count(len(sites), 'place')} in {projects}"
    yield f"client package: {comparison.version} (python: {_gravest(comparison)})"


def _untold(comparison: Comparison, paint: Paint) -> Iterator[str]:
    if comparison.untold:
        yield ""
        yield paint("cannot be told:", "bold")
    for one in comparison.untold:
        yield f"  {visible(one.file)}:{one.line}:{one.column}  {visible(one.reason)}"


def _gravest(comparison: Comparison) -> str:
    return ", ".join(comparison.fails) or comparison.python


def _finding(group: list[Change], report: DiffReport, paint: Paint) -> Iterator[str]:
    change = group[0]
    head = f"{change.level}[{change.rule}]"
    title = visible(change.message)
    if len(group) > 1:
        title = visible(together(group))
    verdicts = f"wire: {change.wire.verdict}  python: {say_verdict(change)}"
    size = len(head) + 1 + len(title) + 2 + len(verdicts)
    gap = "\n  " if size > _LONGEST else " " * (2 + max(0, _WIDTH - size))
    yield f"{paint(head, COLOURS[change.level])} {title}{gap}{verdicts}"
    edits = [edit for each in group for edit in each.edits]
    for each in edits if report.shows_all else edits[:1]:
        yield f"  {_place(each)}"
    if change.parts and not report.shows_all:
        yield f"  and {count(len(change.parts) - 1, 'more place')}"
    if len(group) > 1:
        names = ", ".join(visible(each.what.rpartition(".")[2]) for each in group)
        yield f"  {names}"
    yield from _operations(change, report)
    if (types := {say_types(each) for each in group}) and len(types) == 1 and "" not in types:
        yield f"  type: {types.pop()}"
    if proof := say_proof(change):
        yield f"  proof: {proof}"
    if change.python.proof:
        yield f"  old client: {visible(change.python.proof.outcome)}"
    for reason in filter(None, dict.fromkeys((change.wire.reason, change.python.reason))):
        yield f"  note: {visible(reason)}"
    if len(group) == 1 or report.shows_all:
        yield f"  id: {', '.join(each.id for each in group)}"
    else:
        yield f"  id: {change.id} and {len(group) - 1} more"
    sites = sorted((site for each in group for site in each.sites), key=place_of)
    yield from dict.fromkeys(f"  in your code: {say_site(site)}" for site in sites)


def _place(change: Change) -> str:
    """Write where a change stands; a long new place in a line of its own."""
    place = say_place(change)
    return place if len(place) < _LONGEST else place.replace(" -> ", "\n  -> ", 1)


def _operations(change: Change, report: DiffReport) -> Iterator[str]:
    operations = change.operations
    if report.shows_all or len(operations) <= _OPERATIONS:
        yield from (f"  {say_operation(use)}" for use in operations)
        return
    yield f"  {say_operation(operations[0])}"
    yield f"  and {count(len(operations) - 1, 'more operation')}"


def _accepted(comparison: Comparison) -> Iterator[str]:
    for change in comparison.changes:
        if change.accepted is not None:
            yield f"accepted: {change.level}[{change.rule}] {visible(change.message)}  {change.id}"
            yield f"  reason: {visible(say_acceptance(change.accepted))}"


def _rename(change: Change) -> str:
    rename = change.rename
    assert rename is not None
    word = "renamed" if rename.score >= CERTAIN else "perhaps renamed"
    head = f"{word}: {visible(rename.old)} -> {visible(rename.new)}"
    place = f"{visible(str(change.operations[0]))}  " if change.operations else ""
    score = f"{rename.score:.2f}  " if rename.kind == "schema" else ""
    reason = f"  MIND: {visible(change.python.reason)}" if change.python.reason else ""
    return f"{head:<58} {score}{place}python: {say_verdict(change)}{reason}  {change.id}"
