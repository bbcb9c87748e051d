"""What became of one document of the corpus, and what a report says of many."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

CHECKS = ("mypy", "pyright")
_STAGES = ("generate", "operations", "import", "reach", "build", "fidelity", "variants", *CHECKS)
_NAMES = re.compile(r"""(?P<quote>["'`]).*?(?P=quote)|\b[\w./-]+:\d+(:\d+)?:|\b\d+\b""")
_SHOWN = 3


Finding = tuple[str, str]
"""Stage and message of a fault."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """The findings about one document; `digest` says what generating and importing it depend on."""

    document: str
    digest: str
    package: str = ""
    """Digest of the generated code, on which the checks depend; empty where there is none."""
    checks: tuple[str, ...] = ()
    """The type checkers that have seen all of the package."""
    expected: int = 0
    present: int = 0
    models: int = 0
    seconds: Mapping[str, float] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    fidelity: Mapping[str, int] = field(default_factory=dict)
    """How many differences between document and types there are, by kind."""
    least: Mapping[str, int] | None = None
    """The fewest that a run has seen, None where there was none; more than these are a fault."""
    differences: tuple[str, ...] = ()
    """The differences, a line for each."""

    def count(self, stage: str) -> int:
        """Return how many faults a stage found."""
        return sum(1 for found, _ in self.findings if found == stage)

    def lacks(self, check: str) -> bool:
        """Whether there is a package of which a type checker has not seen all."""
        return bool(self.package) and check not in self.checks

    def with_check(
        self, check: str, messages: Iterable[str], seconds: float, *, is_complete: bool = True
    ) -> Outcome:
        """Return the outcome with what a type checker says of the package, instead of before."""
        others = tuple(finding for finding in self.findings if finding[0] != check)
        return replace(
            self,
            checks=(*self.checks, check) if is_complete else self.checks,
            findings=(*others, *((check, message) for message in messages)),
            seconds={**self.seconds, check: round(seconds, 2)},
        )

    def with_fidelity(self, counts: Mapping[str, int], differences: Iterable[str]) -> Outcome:
        """Return the outcome with the differences between document and types, which may only fall."""
        allowed = counts if self.least is None else self.least
        risen = tuple(
            ("fidelity", f"{kind} rose from {allowed.get(kind, 0)} to {number}")
            for kind, number in counts.items()
            if number > allowed.get(kind, 0)
        )
        return replace(
            self,
            fidelity=counts,
            least={kind: min(number, allowed.get(kind, 0)) for kind, number in counts.items()},
            differences=tuple(differences),
            findings=(*self.findings, *risen),
        )

    def with_checks_of(self, earlier: Outcome) -> Outcome:
        """Return the outcome with what type checkers said before, if it was of the same package."""
        if not self.package or earlier.package != self.package:
            return self
        outcome = self
        for check in earlier.checks:
            messages = (message for stage, message in earlier.findings if stage == check)
            outcome = outcome.with_check(check, messages, earlier.seconds[check])
        return outcome

    def as_json(self) -> dict[str, Any]:
        """Return the outcome as plain data."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Outcome:
        """Read what `as_json` gave."""
        findings = tuple((stage, message) for stage, message in data["findings"])
        sequences = {key: tuple(data.get(key, ())) for key in ("checks", "differences")}
        return cls(**{**data, **sequences, "findings": findings})


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
    lines += _fidelity_lines(outcomes)
    lines += [_line(one) for one in faulty]
    for (stage, kind), places in _classes(faulty):
        lines.append(f"{stage}: {kind}  ({len(places)} times)")
        lines += [f"    {document}: {message[:240]}" for document, message in places[:_SHOWN]]
    return "\n".join(lines)


def _fidelity_lines(outcomes: Iterable[Outcome]) -> list[str]:
    """Return how many differences between document and types there are, in all and by document."""
    compared = [one for one in outcomes if one.least is not None]
    totals: dict[str, int] = defaultdict(int)
    for one in compared:
        for kind, number in one.fidelity.items():
            totals[kind] += number
    if not compared:
        return []
    same = sum(1 for one in compared if not one.fidelity)
    head = f"  types say what the document says in {same} of {len(compared)}; {_counts(totals)}"
    return [
        head,
        *(f"    {one.document}: {_counts(one.fidelity)}" for one in compared if one.fidelity),
    ]


def _counts(counts: Mapping[str, int]) -> str:
    return (
        ", ".join(f"{kind} {number}" for kind, number in sorted(counts.items())) or "nothing found"
    )


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
