"""The summary that ``oarlock bump`` prints: the comparison, consumers' code, the files, what is left to do."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from generator.cli.console import count_levels, paint, print_line, say, tell_diagnostics
from generator.config.reading import shown_path
from generator.errors import visible
from generator.reports.words import count

if TYPE_CHECKING:
    from generator.changes.model import Change, Comparison
    from generator.changes.rewriting.rewrite import Rewriting
    from generator.pipeline.bump.prepare import Bump
    from generator.tree.transaction import FileChange

_SHOWN = 40
"""How many places the summary lists; the guide lists all."""


def tell_comparison(bump: Bump, new: str) -> None:
    """Say what changed, and list the findings that count, where no consumer's code was searched."""
    from generator.reports.changes.words import say_counts, say_python, say_sides, say_wire

    comparison = bump.comparison
    _row("validated", f"{visible(new)} ({count_levels(bump.diagnostics) or 'no problems'})")
    errors = [one for one in bump.diagnostics if one.level == "error"]
    tell_diagnostics(errors, source=f"`oarlock validate {visible(new)}`")
    _row("compared", say_sides(comparison))
    if not comparison.changes:
        _row("", "nothing changed")
        return
    _row("", say_counts(comparison))
    _row("wire", say_wire(comparison))
    _row("python", say_python(comparison))
    if not comparison.consumers:
        tell_findings(
            change
            for change in comparison.counted
            if change.level == "error" or change.python.verdict == "breaks"
        )


def tell_findings(changes: Iterable[Change]) -> None:
    """List findings, the first twenty, with empty lines around them."""
    shown = list(changes)
    if shown:
        print_line("")
    for change in shown[:20]:
        level = paint(
            change.level, {"error": "red", "warning": "yellow", "note": "cyan"}[change.level]
        )
        print_line(f"  {level} {visible(change.message)}  {paint(change.id[:4], 'cyan')}")
    if len(shown) > 20:
        print_line(f"  and {len(shown) - 20:,} more")
    if shown:
        print_line("")


def tell_failing(comparison: Comparison, level: str) -> bool:
    """Say whether findings keep the bump from being written, and list them if the summary has not."""
    failing = [change for change in comparison.counted if _reaches(change, level)]
    if not failing:
        return False
    if comparison.consumers:
        tell_findings(failing)
    print_line(f"nothing was written, because of --fail-on {level}")
    return True


def _reaches(change: Change, level: str) -> bool:
    if level == "breaking":
        return change.level == "error" or change.python.verdict == "breaks"
    return change.level == "error" or (level == "warning" and change.level == "warning")


def tell_sites(
    bump: Bump, rewriting: Rewriting, *, tells_offered: bool, is_guided: bool, patches: int
) -> None:
    """Name the places in consumers' code, and say which of them are rewritten: by so many patches, or else in place."""
    comparison = bump.comparison
    places = sorted(
        ((site, change) for change in comparison.counted for site in change.sites),
        key=lambda each: (each[0].file, each[0].line, each[0].column),
    )
    done = sum(site.edit is not None for site, _ in places)
    for consumer in comparison.consumers:
        _row("consumer", visible(consumer))
    by = f"by {count(patches, 'patch', 'patches')}" if patches else ""
    files = by or f"in {count(len(rewriting.files), 'file')}"
    _row(
        "",
        f"{count(len(places), 'place')}: {done:,} rewritten {files},"
        f" {len(places) - done:,} for you; {len(comparison.untold):,} cannot be told",
    )
    if places or comparison.untold:
        print_line("")
    shown = [
        (
            f"{visible(site.file)}:{site.line}:{site.column}",
            ", ".join(site.fails) or site.verdict,
            visible(change.message),
            ("in patch" if patches else "rewritten") if site.edit is not None else "yours",
            change.id[:4],
        )
        for site, change in places
    ]
    width = max((len(place) for place, *_ in shown), default=0)
    for place, verdict, message, state, identifier in shown[:_SHOWN]:
        colour = "yellow" if state == "yours" else "green"
        print_line(
            f"  {place:<{width}}  {verdict:<10}  {paint(f'{state:<9}', colour)}  {message}  {paint(identifier, 'cyan')}"
        )
    if len(shown) > _SHOWN:
        all_of_them = "the guide has them" if is_guided else "`oarlock diff --consumer` shows them"
        print_line(f"  and {len(shown) - _SHOWN:,} more; {all_of_them} all")
    for one in comparison.untold[:_SHOWN]:
        print_line(
            f"  {visible(one.file)}:{one.line}:{one.column}  cannot be told: {visible(one.reason)}"
        )
    if places or comparison.untold:
        print_line("")
    if rewriting.offered and tells_offered:
        say(f"note: {count(rewriting.offered, 'more place')} would be rewritten with --fix-unsafe")
    for path, reason in rewriting.left_alone:
        say(f"note: nothing is rewritten in {visible(path)}, because {reason}")
    if any("not committed" not in reason for _, reason in rewriting.left_alone):
        say("note: --patch FILE writes what would be rewritten, whether or not git has the files")


def tell_files(bump: Bump, more: list[FileChange], *, is_dry: bool) -> None:
    """Say how many files of the client change, which settings do, and what else is written."""
    would = "would " if is_dry else ""
    kinds = [
        f"{bump.count(kind):,} {kind}"
        for kind in ("added", "changed", "removed")
        if bump.count(kind)
    ]
    total = len(bump.rendered.files)
    kept = sum(not one.is_conflict for one in bump.rendered.applied)
    edits = f"; {count(kept, 'kept edit')} applied" if kept else ""
    _row("client", f"{count(total, 'file')}: {', '.join(kinds) or 'none changed'}{edits}")
    for key, before, after in bump.moved_settings:
        moved = f": {visible(before)} -> " if before else " = "
        _row("settings", f"{key}{moved}{visible(after)}")
    package = f"{shown_path(bump.target.folder)}/"
    others = [shown_path(bump.folder / change.path) for change in (*bump.changes, *more)]
    listed = [path for path in others if not path.startswith(package)]
    _row(f"{would}write" if is_dry else "writes", ", ".join([package, *listed]))


def tell_next(comparison: Comparison, left: list[Change], *, is_dry: bool) -> None:
    """Say which command comes next, where changes are left to the reader."""
    if is_dry:
        print_line("nothing was written (--dry-run)")
        return
    if not left:
        return
    ids = " ".join(change.id[:4] for change in left[:3])
    what = "change concerns" if len(left) == 1 else "changes concern"
    print_line("")
    if comparison.consumers:
        print_line(f"{len(left):,} {what} places that are left to you.")
    else:
        print_line(
            f"{count(len(left), 'finding')} of level error {'is' if len(left) == 1 else 'are'} not accepted."
        )
    print_line(
        f'next: adapt your code, or `oarlock accept {comparison.target} {ids} --reason "..."`,'
        f" then `oarlock bump {comparison.target} --continue`"
    )


def _row(head: str, text: str) -> None:
    """Write a line of the summary."""
    print_line(f"{paint(f'{head:<10}', 'green')} {text}")
