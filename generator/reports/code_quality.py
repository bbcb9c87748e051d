"""Writes findings as GitLab's code quality report: a list of issues that a merge request shows in its changed lines.

An issue is known by its fingerprint, so that GitLab tells new ones from old ones: words and lines do not change it.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from generator.errors import visible

Severity = Literal["info", "minor", "major", "critical", "blocker"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """One finding as GitLab reads it; ``identity`` is what stays when words and lines change."""

    check: str
    text: str
    severity: Severity
    file: str
    line: int | None
    identity: str


def code_quality(issues: Iterable[Issue]) -> str:
    """Write the report; no two issues have the same fingerprint."""
    seen: Counter[str] = Counter()
    entries = []
    for issue in issues:
        known = f"{issue.check}\n{issue.file}\n{issue.identity}"
        seen[known] += 1
        entries.append(
            {
                "description": visible(issue.text),
                "check_name": issue.check,
                "fingerprint": hashlib.sha256(f"{known}\n{seen[known]}".encode()).hexdigest(),
                "severity": issue.severity,
                "location": {"path": visible(issue.file), "lines": {"begin": issue.line or 1}},
            }
        )
    return json.dumps(entries, indent=2) + "\n"
