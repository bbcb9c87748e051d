"""Fingerprints of changes: they survive other words, other lines, another order and other names."""

from __future__ import annotations

import hashlib
import json
from typing import Any

_DIGITS = 12


def fingerprint(rule: str, direction: str, anchor: str, old: Any, new: Any) -> str:
    """Return the fingerprint of a change, of what it is and where, and nothing about its wording.

    Args:
        rule: the id of the rule.
        direction: who writes the values.
        anchor: the operation, or the first place in an operation where the schema is used.
        old: the normalised old value.
        new: the normalised new value.
    """
    content = [rule, direction, anchor, _normal(old), _normal(new)]
    text = json.dumps(
        content, sort_keys=True, ensure_ascii=True, separators=(",", ":"), default=str
    )
    return hashlib.sha256(text.encode()).hexdigest()[:_DIGITS]


def _normal(value: Any) -> Any:
    if isinstance(value, list):
        return sorted(json.dumps(_normal(each), sort_keys=True, default=str) for each in value)
    return value
