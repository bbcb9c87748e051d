"""What a conformance run found, as JSON and as text for people."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

Stage = Literal[
    "missing",
    "argument",
    "call",
    "rejected",
    "arrived",
    "decoded",
    "round-trip",
    "not-judged",
]

STAGES: dict[Stage, str] = {
    "missing": "documented, but not in the source map",
    "argument": "the annotation refused a JSON value that the schema allows",
    "call": "the call raised before or without a request",
    "rejected": "the judge rejected the request",
    "arrived": "the request does not say what the arguments said",
    "decoded": "the client raised on an answer that the schema allows",
    "round-trip": "what was decoded does not serialise to what was received",
    "not-judged": "the judge or the sampler cannot decide",
}


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Finding:
    """One call that went wrong, or that could not be judged."""

    pointer: str
    stage: Stage
    call: str
    reason: str


@dataclass(slots=True, kw_only=True)
class Report:
    """All findings about one package."""

    document: str
    operations: int = 0
    requests: int = 0
    accepted: int = 0
    responses: int = 0
    round_tripped: int = 0
    findings: list[Finding] = field(default_factory=list)
    adjustments: Counter[str] = field(default_factory=Counter)

    @property
    def failures(self) -> list[Finding]:
        """The findings that speak against the package."""
        return sorted(one for one in self.findings if one.stage != "not-judged")

    @property
    def not_judged(self) -> list[Finding]:
        """What could not be decided."""
        return sorted(one for one in self.findings if one.stage == "not-judged")

    def add(self, pointer: str, stage: Stage, call: str, reason: str) -> None:
        """Note a finding."""
        self.findings.append(Finding(pointer=pointer, stage=stage, call=call, reason=reason))

    def as_json(self) -> dict[str, Any]:
        """Return the report as plain data."""
        return {
            "document": self.document,
            "operations": self.operations,
            "requests": {"sent": self.requests, "accepted": self.accepted},
            "responses": {"received": self.responses, "round_tripped": self.round_tripped},
            "failures": [asdict(one) for one in self.failures],
            "not_judged": [asdict(one) for one in self.not_judged],
            "adjustments": dict(sorted(self.adjustments.items())),
        }

    def as_text(self, most: int = 40) -> str:
        """Return the report for people; equal reasons of one operation are told once."""
        summary = (
            f"{self.document}: {self.operations} operations,"
            f" {self.accepted}/{self.requests} requests accepted,"
            f" {self.round_tripped}/{self.responses} responses round-tripped,"
            f" {len(self.failures)} failures, {len(self.not_judged)} not judged"
        )
        lines = [summary]
        for title, findings in (("failures", self.failures), ("not judged", self.not_judged)):
            grouped: dict[tuple[str, Stage, str], list[str]] = {}
            for one in findings:
                grouped.setdefault((one.pointer, one.stage, one.reason), []).append(one.call)
            if grouped:
                lines.append(f"{title}:")
            for (pointer, stage, reason), calls in list(grouped.items())[:most]:
                lines.append(f"  #{pointer} [{stage}: {', '.join(calls)}]")
                lines.append(f"    {reason}")
            if len(grouped) > most:
                lines.append(f"  ... and {len(grouped) - most} more")
        return "\n".join(lines)
