"""Checks the formats of values that a document holds itself, as the RFCs say them.

The validator's own checks go by Python's readers and old drafts: its `time` takes `10:00:00` and refuses `10:00:00Z`.
"""

from __future__ import annotations

from functools import cache
from typing import Any, Final

_FORMATS: Final = (
    "date",
    "date-time",
    "time",
    "duration",
    "email",
    "uri",
    "uri-reference",
    "uuid",
    "ipv4",
    "ipv6",
    "json-pointer",
)


def by_rfc(checker: Any) -> Any:
    """Return a format checker whose dates, addresses and identifiers are those of the RFCs."""
    from generator.spec.validation.regexes import is_regex

    strict = type(checker)(formats=())
    strict.checkers = {**checker.checkers}
    for name in _FORMATS:
        strict.checkers[name] = (_check(name), ())
    strict.checkers["regex"] = (lambda value: not isinstance(value, str) or is_regex(value), ())
    return strict


def _check(name: str) -> Any:
    def check(value: object) -> bool:
        return not isinstance(value, str) or bool(_validator(name).is_valid(value))

    return check


@cache
def _validator(name: str) -> Any:
    import jsonschema_rs

    return jsonschema_rs.validator_for({"format": name}, validate_formats=True)
