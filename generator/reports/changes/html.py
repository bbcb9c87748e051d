"""Writes what `oarlock diff` found as a page: findings by verdict, each with both places and its proof."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from generator.changes.model import (
    LEVELS,
    PYTHON_VERDICTS,
    Change,
    Comparison,
    OperationUse,
    Place,
)
from generator.errors import format_location, visible
from generator.reports.changes.words import (
    DiffReport,
    excerpt,
    say_acceptance,
    say_counts,
    say_operation,
    say_python,
    say_sides,
    say_verdict,
    say_wire,
    title_of,
)
from generator.reports.html import write_page
from generator.reports.words import count

_GROUPS = (
    "Requests that are refused or understood otherwise",
    "Answers that break their promise",
    "Code that breaks, although messages stay valid",
    "Renames",
    "Meanings that change",
    "May break, unproven",
    "Within what clients have to expect",
    "Breaks nothing",
    "Accepted",
)
_OPERATIONS = 8
_SHORT = 400
"""How long a message is that is shown at once."""
_LONGEST = 4_000
"""How many characters of a value are shown."""


def write_html(report: DiffReport) -> str:
    """Write the page."""
    comparisons = report.comparisons
    first = comparisons[0] if len(comparisons) == 1 else None
    changes = [change for each in comparisons for change in each.counted]
    return write_page(
        "diff",
        scripts=("diff.js",),
        title=title_of(first) if first else _together(comparisons),
        is_good=all(change.level != "error" for change in changes),
        verdicts=list(_verdicts(first)) if first else [],
        levels=_counted((change.level for change in changes), LEVELS),
        pythons=_pythons(changes),
        chapters=[_chapter(each, number, first is None) for number, each in enumerate(comparisons)],
        count=count(sum(len(each.changes) for each in comparisons), "change"),
    )


def _together(comparisons: tuple[Comparison, ...]) -> str:
    breaking = sum(each.count("error") > 0 for each in comparisons)
    verb = "breaks" if breaking == 1 else "break"
    return f"{count(len(comparisons), 'comparison')}, of which {breaking or 'none'} {verb}"


def _verdicts(comparison: Comparison) -> Iterator[str]:
    """Sum up a comparison, line by line."""
    yield say_sides(comparison)
    if not comparison.changes:
        yield "nothing changed"
        return
    yield f"wire: {say_wire(comparison)}"
    yield f"python: {say_python(comparison)}"
    yield f"{say_counts(comparison)}. Client package: {comparison.version}"


def _counted(words: Iterable[str], order: Iterable[str]) -> list[dict[str, object]]:
    counter = Counter(words)
    return [{"value": word, "number": counter[word]} for word in order if counter[word]]


def _pythons(changes: list[Change]) -> list[dict[str, object]]:
    """Count the verdicts for Python, the gravest first."""
    ranks = {
        say_verdict(change): (PYTHON_VERDICTS.index(change.python.verdict), change.python.fails)
        for change in changes
    }
    order = sorted(ranks, key=lambda word: ranks[word], reverse=True)
    return _counted(map(say_verdict, changes), order)


def _chapter(comparison: Comparison, number: int, is_titled: bool) -> dict[str, Any]:
    groups: dict[str, list[Change]] = {title: [] for title in _GROUPS}
    for change in comparison.changes:
        groups[_group_of(change)].append(change)
    return {
        "title": title_of(comparison) if is_titled else "",
        "verdicts": list(_verdicts(comparison)) if is_titled else [],
        "untold": [
            {
                "where": visible(f"{one.file}:{one.line}:{one.column}"),
                "reason": visible(one.reason),
            }
            for one in comparison.untold
        ],
        "groups": [
            {
                "id": f"group-{number}-{_GROUPS.index(title)}",
                "title": title,
                "changes": [_finding(change, comparison) for change in changes],
            }
            for title, changes in groups.items()
            if changes
        ],
    }


def _group_of(change: Change) -> str:
    requests, answers, code, renames, meanings, unproven, expected, nothing, accepted = _GROUPS
    if change.accepted is not None:
        return accepted
    if change.rename is not None and change.wire.verdict != "breaks":
        return renames
    if change.wire.verdict == "breaks":
        if change.level != "error":
            return expected
        return answers if change.direction == "response" else requests
    if change.wire.verdict == "unproven":
        return unproven
    if change.python.verdict == "breaks":
        return code
    if change.level != "note" or "behaviour" in (change.wire.verdict, change.python.verdict):
        return meanings
    return nothing


def _finding(change: Change, comparison: Comparison) -> dict[str, Any]:
    python = change.python
    reasons = dict.fromkeys(filter(None, (change.wire.reason, python.reason)))
    operations = [say_operation(use) for use in change.operations]
    target = comparison.target
    accept = f'oarlock accept {target} {change.id} --reason "..."' if target else ""
    return {
        "id": change.id,
        "rule": change.rule,
        "level": change.level,
        "python": say_verdict(change),
        "wire": change.wire.verdict,
        "message": visible(change.message),
        "places": [place for edit in change.edits for place in _places(edit)],
        "proof": _proof(change),
        "replayed": visible(python.proof.outcome) if python.proof else "",
        "reasons": [visible(reason) for reason in reasons],
        "operations": operations[:_OPERATIONS],
        "more_operations": operations[_OPERATIONS:],
        "more": count(len(operations) - _OPERATIONS, "more operation"),
        "symbols": list(_symbols(change)),
        "sites": list(_sites(change)),
        "accepted": visible(say_acceptance(change.accepted)) if change.accepted else "",
        "accept": "" if change.accepted or change.level == "note" else accept,
    }


def _places(change: Change) -> Iterator[dict[str, str]]:
    for place, word, mark in ((change.old, "before", "removed"), (change.new, "after", "added")):
        if place is not None:
            yield {"word": word, "mark": mark, **_place(place)}


def _place(place: Place) -> dict[str, str]:
    return {
        "where": visible(format_location(place.location)),
        "pointer": f"#{visible(place.location.pointer)}",
        "value": "" if place.value is None else _json(place.value),
    }


def _proof(change: Change) -> dict[str, Any] | None:
    """Say what shows that a verdict is right; of a long message, also what of it matters."""
    proof = change.wire.proof
    if proof is None:
        return None
    if proof.kind == "request":
        before, after = proof.value
        return {
            "title": "Both clients send for the same call",
            "values": [_text(before), _text(after)],
            "said": "",
        }
    said = visible(proof.outcome)
    title = "Valid before, refused now" if proof.valid == "from" else "Not promised before"
    if proof.message:
        title = f"{title}: {visible(_message_name(proof.message, change.operations))}"
    whole = _json(proof.value)
    values = [whole]
    if len(whole) > _SHORT:
        values = [visible(excerpt(proof.value, change.detail.split("/")[1:])), whole]
    return {"title": title, "values": values, "said": said}


def _message_name(message: str, operations: Iterable[OperationUse]) -> str:
    """Name a message with the parameters of its path: `PATCH /pets/{id} request application/json`."""
    for use in operations:
        blank = re.sub(r"\{[^{}]*\}", "{}", f"{use.method} {use.path} ")
        if message.startswith(blank):
            return f"{use.method} {use.path} {message.removeprefix(blank)}"
    return message


def _text(request: object) -> str:
    return visible(str(request)) or "(nothing)"


def _symbols(change: Change) -> Iterator[str]:
    """Write the names of the old client that are concerned, each with its new name if it has another."""
    python = change.python
    for symbol in python.symbols:
        text = f"{symbol.symbol}({symbol.argument}=)" if symbol.argument else symbol.symbol
        if symbol.value is not None:
            text = f"{text}  {json.dumps(symbol.value, ensure_ascii=False)}"
        is_other = symbol.replacement not in ("", symbol.argument, symbol.symbol)
        types = f": {python.old_type} -> {python.new_type}" if python.new_type else ""
        yield visible(f"{text} -> {symbol.replacement}{types}" if is_other else f"{text}{types}")


def _sites(change: Change) -> Iterator[dict[str, str]]:
    for site in change.sites:
        edit = site.edit
        yield {
            "where": visible(f"{site.file}:{site.line}:{site.column}"),
            "verdict": ", ".join(site.fails) or site.verdict,
            "text": visible(site.text),
            "before": visible(edit.before) if edit else "",
            "after": visible(edit.after) if edit else "",
        }


def _json(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, indent=2, default=str)
    if len(text) < 80:
        text = json.dumps(value, ensure_ascii=False, default=str)
    shown = "\n".join(visible(line) for line in text.splitlines())
    return shown if len(shown) <= _LONGEST else f"{shown[:_LONGEST]}\n..."
