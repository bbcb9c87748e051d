"""What the reports of `oarlock diff` have in common: their value, and how they put things."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from generator.changes.joining import owner_of
from generator.changes.model import (
    Acceptance,
    Change,
    Comparison,
    Level,
    OperationUse,
    SideSummary,
    Site,
)
from generator.errors import format_location, visible
from generator.reports.words import count

Paint = Callable[[str, str], str]
"""Puts a text into a colour."""

COLOURS: dict[Level, str] = {"error": "red", "warning": "yellow", "note": "cyan"}
_LONGEST = 110


@dataclass(frozen=True, slots=True, kw_only=True)
class DiffReport:
    """Comparisons to be reported together, one for each target or pair of documents."""

    comparisons: tuple[Comparison, ...]
    shows_all: bool = False
    """Whether notes are shown one by one, and every operation of a change."""


def is_told(change: Change) -> bool:
    """Whether a report for people tells a change one by one: a note, too, where code breaks or never holds again."""
    return change.level != "note" or change.python.verdict in ("behaviour", "breaks")


def say_sides(comparison: Comparison) -> str:
    """Name both documents and their sizes."""
    old, new = comparison.old, comparison.new
    title = visible(new.title.strip() or old.title.strip() or comparison.package)
    versions = f"{visible(old.version)} -> {visible(new.version)}"
    if old.version == new.version:
        versions = visible(new.version)
    sizes = ", ".join(
        f"{_moved(first, second)} {noun}{'' if first == second == 1 else 's'}"
        for first, second, noun in (
            (old.operations, new.operations, "operation"),
            (old.schemas, new.schemas, "schema"),
        )
    )
    return f"{title} {versions}: {sizes}"


def _moved(old: int, new: int) -> str:
    return f"{new:,}" if old == new else f"{old:,} -> {new:,}"


def say_wire(comparison: Comparison) -> str:
    """Sum up what happens on the wire."""
    changes = comparison.counted
    broken = [change for change in changes if change.wire.verdict == "breaks"]
    requests = sum(change.direction != "response" and change.level == "error" for change in broken)
    answers = sum(change.direction == "response" and change.level == "error" for change in broken)
    expected = sum(change.level != "error" for change in broken)
    unproven = sum(change.wire.verdict == "unproven" for change in changes)
    parts = [
        _say(
            requests,
            "request is refused or understood otherwise",
            "requests are refused or understood otherwise",
        ),
        _say(answers, "answer breaks its promise", "answers break their promise"),
        _say(
            expected,
            "change within what clients have to expect",
            "changes within what clients have to expect",
        ),
        _say(unproven, "change that may break, unproven", "changes that may break, unproven"),
    ]
    return ", ".join(filter(None, parts)) or "nothing breaks"


def _say(number: int, one: str, several: str) -> str:
    if not number:
        return ""
    return f"{number:,} {one if number == 1 else several}"


def say_python(comparison: Comparison) -> str:
    """Sum up what happens to Python code."""
    changes = [
        change for change in comparison.counted if change.python.verdict in ("breaks", "behaviour")
    ]
    renames = sum(change.rename is not None for change in changes)
    meanings = sum(change.python.verdict == "behaviour" for change in changes)
    others = len(changes) - renames - meanings
    parts = [
        count(renames, "rename") if renames else "",
        _say(others, "other break", "other breaks"),
        _say(meanings, "changed meaning", "changed meanings"),
    ]
    told = ", ".join(filter(None, parts))
    return f"{comparison.version} ({told})" if told else comparison.version


def say_verdict(change: Change) -> str:
    """Name the verdict for Python: `types, run`, `tolerated`."""
    return ", ".join(change.python.fails) or change.python.verdict


def say_types(change: Change) -> str:
    """Write the old type in Python and the new one; empty where it stays."""
    python = change.python
    return visible(f"{python.old_type} -> {python.new_type}") if python.new_type else ""


def say_counts(comparison: Comparison) -> str:
    """Write how many changes there are of each level, and in how many places."""
    levels: tuple[Level, ...] = ("error", "warning", "note")
    counts = ", ".join(count(comparison.count(level), level) for level in levels)
    places = sum(change.uses for change in comparison.changes)
    accepted = len(comparison.changes) - len(comparison.counted)
    told = f", {accepted:,} accepted" if accepted else ""
    return (
        f"{counts} from {count(len(comparison.changes), 'change')} ({count(places, 'place')}){told}"
    )


def say_place(change: Change) -> str:
    """Write where a change stands, in the old document and in the new one."""
    places = [format_location(place.location) for place in (change.old, change.new) if place]
    pointer = change.new or change.old
    shown = " -> ".join(dict.fromkeys(places))
    return f"{shown}  #{visible(pointer.location.pointer)}" if pointer else shown


def say_operation(use: OperationUse) -> str:
    """Write an operation, and how it is called."""
    return f"{visible(str(use))}  {use.call}" if use.call else visible(str(use))


def say_proof(change: Change) -> str:
    """Write what shows that a verdict is right; empty where nothing does."""
    proof = change.wire.proof
    if proof is None:
        return ""
    if proof.kind == "request":
        before, after = proof.value
        return f"{visible(before) or 'nothing'} -> {visible(after)}"
    value = excerpt(proof.value, change.detail.split("/")[1:])
    outcome = f" ({visible(proof.outcome)})" if proof.outcome else ""
    if proof.valid == "from":
        return f"{visible(value)} was valid before, is refused now{outcome}"
    return f"{visible(value)} was not promised before{outcome}"


def excerpt(value: Any, steps: Sequence[str]) -> str:
    """Write a message as JSON; of a long one only what lies on the way to the place that matters."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST else shortened(_cut(value, steps))


def _cut(value: Any, steps: Sequence[str]) -> str:
    match value, steps:
        case dict(), [step, *rest] if step in value or (step == "*" and value):
            key = step if step in value else list(value)[-1]
            others = ", ..." if len(value) > 1 else ""
            return f"{{{json.dumps(key, ensure_ascii=False)}: {_cut(value[key], rest)}{others}}}"
        case [*_, last], ["*", *rest]:
            return f"[{'..., ' if len(value) > 1 else ''}{_cut(last, rest)}]"
        case _:
            text = json.dumps(value, ensure_ascii=False)
            return text if len(text) <= _LONGEST // 2 else f"{text[: _LONGEST // 2 - 3]}..."


def say_acceptance(acceptance: Acceptance) -> str:
    """Write why a finding is accepted, until when and for which operations."""
    until = f"until {acceptance.until}" if acceptance.until else ""
    scope = f"for {', '.join(acceptance.scope)}" if acceptance.scope else ""
    limits = ", ".join(filter(None, (until, scope)))
    return f"{acceptance.reason} ({limits})" if limits else acceptance.reason


def place_of(site: Site) -> tuple[str, int, int]:
    """Return what sites are sorted by: file, line and column."""
    return site.file, site.line, site.column


def say_site(site: Site) -> str:
    """Write where a change concerns a consumer's code, and what becomes of it."""
    place = f"{visible(site.file)}:{site.line}:{site.column}"
    return f"{place}  {', '.join(site.fails) or site.verdict}"


def shortened(text: str) -> str:
    """Cut a text that is too long for a line."""
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3]}..."


def names_of(sides: Iterable[SideSummary]) -> list[str]:
    """Name sides by their versions."""
    return [visible(side.version) for side in sides]


def title_of(comparison: Comparison) -> str:
    """Name a comparison: `digitalriver 2020-12-17 -> 2021-12-13`."""
    name = comparison.target or comparison.new.title or comparison.package
    old, new = names_of((comparison.old, comparison.new))
    return f"{visible(name)} {old} -> {new}" if old != new else f"{visible(name)} {new}"


def families(changes: Sequence[Change]) -> list[list[Change]]:
    """Bring together changes of one kind in one class: ten properties that may be null."""
    groups: dict[tuple[Any, ...], list[Change]] = {}
    for change in changes:
        owner = "" if change.parts else owner_of(change)[0]
        key = (change.rule, change.level, owner, change.wire.verdict, change.python.verdict)
        groups.setdefault(key if owner else (change.id,), []).append(change)
    found: list[list[Change]] = []
    for group in groups.values():
        found += [group] if len(group) > 2 else [[change] for change in group]
    return found


def together(group: list[Change]) -> str:
    """Say of several properties of one class what happened to each of them."""
    change = group[0]
    said = change.message.removeprefix(change.what).strip().removeprefix(":").strip()
    said = f"are {said.removeprefix('is ')}" if said.startswith("is ") else said
    if " -> " in said or not change.message.startswith(change.what):
        said = change.rule.replace("-", " ")
    owner = change.what.rpartition(".")[0]
    if said == change.rule.replace("-", " "):
        return f"{len(group)} properties of {owner}: {said}"
    return f"{len(group)} properties of {owner} {said}"
