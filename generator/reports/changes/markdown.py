"""Writes what `oarlock diff` found as a comment of a pull request; its last line is the mark to find it by."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.changes.model import Change, Comparison, Site
from generator.errors import visible
from generator.reports.changes.words import (
    DiffReport,
    families,
    is_told,
    place_of,
    say_acceptance,
    say_counts,
    say_proof,
    say_python,
    say_verdict,
    say_wire,
    title_of,
    together,
)
from generator.reports.words import count

_ICONS = {"error": ":x:", "warning": ":warning:", "note": ":information_source:"}
_ROWS = 60
_MARKUP = frozenset("\\`*_[]<>|#@&")


def write_markdown(report: DiffReport) -> str:
    """Write a chapter for each comparison."""
    return "\n".join("\n".join(_chapter(comparison)) + "\n" for comparison in report.comparisons)


def _chapter(comparison: Comparison) -> Iterator[str]:
    yield f"### Oarlock: {_plain(title_of(comparison))}".replace("-&#62;", "&rarr;")
    yield ""
    yield f"**wire:** {say_wire(comparison)}. **python:** {say_python(comparison)}."
    yield ""
    counted = [change for change in comparison.counted if change.rename is None]
    told = [change for change in counted if is_told(change)]
    if told:
        yield "| | where | what | wire | python |"
        yield "|---|---|---|---|---|"
        groups = families(told)
        yield from map(_row, groups[:_ROWS])
        if left := sum(map(len, groups[_ROWS:])):
            yield f"| | | {left:,} more | | |"
        yield ""
    renames = [change for change in comparison.counted if change.rename is not None]
    yield from _folded(count(len(renames), "rename"), map(_rename, renames))
    yield from _consumers(comparison)
    proofs = [change for change in told if change.wire.proof]
    yield from _folded(
        f"Proofs ({count(len(proofs), 'value')} or requests that show it)",
        (f"- `{change.id}` {_code(say_proof(change))}" for change in proofs[:_ROWS]),
    )
    notes = [change for change in counted if not is_told(change)]
    yield from _folded(
        f"{count(len(notes), 'change')} that break{'s' if len(notes) == 1 else ''} nothing",
        (f"- {_plain(change.message)}" for change in notes[: 5 * _ROWS]),
    )
    accepted = [
        f"- `{change.id}` {_plain(change.message)}: {_plain(say_acceptance(change.accepted))}"
        for change in comparison.changes
        if change.accepted is not None
    ]
    yield from _folded(count(len(accepted), "accepted finding"), accepted)
    yield f"{say_counts(comparison)}. Client package: **{comparison.version}**."
    yield f"<!-- oarlock:{_mark(comparison)}:diff -->"


def _consumers(comparison: Comparison) -> Iterator[str]:
    """Yield the places in consumers' code, and those of which nobody can tell."""
    places = [(site, change) for change in comparison.counted for site in change.sites]
    if places:
        yield "| your code | what | python |"
        yield "|---|---|---|"
        places.sort(key=lambda each: place_of(each[0]))
        rows = list(dict.fromkeys(_place(site, change) for site, change in places))
        yield from rows[:_ROWS]
        if len(rows) > _ROWS:
            yield f"| {len(rows) - _ROWS:,} more | | |"
        yield ""
    yield from _folded(
        f"{count(len(comparison.untold), 'place')} of which no type checker can tell",
        (
            f"- {_code(f'{one.file}:{one.line}')} {_plain(one.reason)}"
            for one in comparison.untold[:_ROWS]
        ),
    )


def _place(site: Site, change: Change) -> str:
    verdict = ", ".join(site.fails) or site.verdict
    return f"| {_code(f'{site.file}:{site.line}')} | {_plain(change.message)} | {verdict} |"


def _mark(comparison: Comparison) -> str:
    name = comparison.target or comparison.package
    return "".join(letter for letter in name if letter.isalnum() or letter in "-_")


def _row(group: list[Change]) -> str:
    """Write a change, or several of one kind in one class, as one row."""
    change = group[0]
    said = change.message
    if len(group) > 1:
        names = ", ".join(each.what.rpartition(".")[2] for each in group)
        said = f"{together(group)}: {names}"
    kinds = {(each.python.old_type, each.python.new_type) for each in group}
    types = " &rarr; ".join(map(_code, kinds.pop())) if len(kinds) == 1 else ""
    where = str(change.operations[0]) if change.operations else change.what
    more = f" +{len(change.operations) - 1}" if len(change.operations) > 1 else ""
    cells = (
        _ICONS[change.level],
        f"{_code(where)}{more}",
        _plain(said),
        change.wire.verdict,
        f"{say_verdict(change)}: {types}"
        if change.python.new_type and types
        else say_verdict(change),
    )
    return f"| {' | '.join(cells)} |"


def _rename(change: Change) -> str:
    rename = change.rename
    assert rename is not None
    mind = f" - {_plain(change.python.reason)}" if change.python.reason else ""
    return (
        f"- {rename.kind} {_code(rename.old)} -> {_code(rename.new)}: {say_verdict(change)}{mind}"
    )


def _folded(summary: str, lines: Iterable[str]) -> Iterator[str]:
    shown = list(lines)
    if shown:
        yield f"<details><summary>{summary}</summary>"
        yield ""
        yield from shown
        yield ""
        yield "</details>"
        yield ""


def _plain(text: str) -> str:
    """Escape what would be markup: a document's text has no say in a comment."""
    return "".join(f"&#{ord(letter)};" if letter in _MARKUP else letter for letter in visible(text))


def _code(text: str) -> str:
    shown = visible(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return (
        f"<code>{shown.replace('|', '&#124;').replace('@', '&#64;').replace('`', '&#96;')}</code>"
    )
