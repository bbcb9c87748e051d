"""What became of one document of the corpus, and what a report says of many."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from typing import Any

CHECKS = ("mypy", "pyright")
_STAGES = ("generate", "operations", "import", "reach", "build", *CHECKS)
_NAMES = re.compile(r"""(?P<quote>["'`]).*?(?P=quote)|\b[\w./-]+:\d+(:\d+)?:|\b\d+\b""")
_SHOWN = 3


@dataclass(slots=True, kw_only=True)
class Outcome:
    """The findings about one document; `digest` says what they depend on."""

    document: str
    digest: str
    checks: tuple[str, ...]
    expected: int = 0
    present: int = 0
    models: int = 0
    seconds: dict[str, float] = field(default_factory=dict)
    findings: list[tuple[str, str]] = field(default_factory=list)
    """Stage and message of each fault."""

    def count(self, stage: str) -> int:
        """Return how many faults a stage found."""
        return sum(1 for found, _ in self.findings if found == stage)

    def as_json(self) -> dict[str, Any]:
        """Return the outcome as plain data."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Outcome:
        """Read what `as_json` gave."""
        findings = [(stage, message) for stage, message in data["findings"]]
        return cls(**{**data, "checks": tuple(data["checks"]), "findings": findings})


def classify(message: str) -> str:
    """Return what a message has in common with others: names and numbers are left out."""
    return _NAMES.sub("_", message.splitlines()[0] if message else "")[:160]


def summarise(outcomes: Iterable[Outcome]) -> str:
    """Return the report for people: totals, the documents with faults, the faults by class."""
    outcomes = list(outcomes)
    faulty = [one for one in outcomes if one.findings]
    operations = f"{sum(one.present for one in outcomes):,}"
    expected = f"{sum(one.expected for one in outcomes):,}"
    models = f"{sum(one.models for one in outcomes):,}"
    seconds = f"{sum(sum(one.seconds.values()) for one in outcomes):,.0f}"
    sound = f"{len(outcomes) - len(faulty)} of {len(outcomes)} documents without a fault"
    lines = [f"{sound}; {operations} of {expected} operations, {models} models, {seconds} s"]
    for stage in _STAGES:
        if count := sum(1 for one in outcomes if one.count(stage)):
            lines.append(f"  {stage}: {count} documents")
    lines += [_line(one) for one in faulty]
    for (stage, kind), places in _classes(faulty):
        lines.append(f"{stage}: {kind}  ({len(places)} times)")
        lines += [f"    {document}: {message[:240]}" for document, message in places[:_SHOWN]]
    return "\n".join(lines)


def _line(one: Outcome) -> str:
    counts = ", ".join(f"{stage} {one.count(stage)}" for stage in _STAGES if one.count(stage))
    return f"{one.document}: {one.present}/{one.expected} operations; {counts}"


def _classes(
    outcomes: Iterable[Outcome],
) -> list[tuple[tuple[str, str], list[tuple[str, str]]]]:
    """Return the faults by class: the earliest stage first, then the most frequent class."""
    classes: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for one in outcomes:
        for stage, message in one.findings:
            classes[stage, classify(message)].append((one.document, message))
    return sorted(classes.items(), key=lambda item: (_STAGES.index(item[0][0]), -len(item[1])))
