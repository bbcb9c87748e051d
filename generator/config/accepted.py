"""The file of accepted findings, `oarlock-accepted.toml`: its entries, read and written."""

from __future__ import annotations

import datetime
import json
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, NoReturn

from generator.errors import ConfigurationError, suggestion, visible

ACCEPTED_NAME = "oarlock-accepted.toml"

_HEADER = """\
# Findings of `oarlock diff` that were looked at. An entry is matched by id, rule and what, so that other words,
# lines and names do not lose it. An entry whose finding is gone is reported itself: remove it then.
"""
_ENTRY = re.compile(r"^[ \t]*\[\[[ \t]*accepted[ \t]*\]\]", re.MULTILINE)
_TEXTS = ("target", "from", "to", "id", "rule", "what", "reason")
_KEYS = (*_TEXTS, "until", "scope")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One accepted finding.

    Without `until` it is accepted for good; without `scope`, for all of its operations.
    """

    target: str
    old: str
    """The version of the document that the target had."""
    new: str
    id: str
    rule: str
    what: str
    reason: str
    until: datetime.date | None = None
    """The last day on which the finding is accepted."""
    scope: tuple[str, ...] = ()
    """The operations for which the finding is accepted, such as `POST /refunds`."""
    line: int | None = None
    """The line of the file in which the entry begins."""


def parse_accepted(text: str, name: str, targets: Iterable[str]) -> tuple[Entry, ...]:
    """Read the entries of a file.

    Args:
        text: the content of the file.
        name: how messages call the file.
        targets: the names of the targets that exist.

    Raises:
        ConfigurationError: the text is no TOML, or an entry is not what an entry has to be.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigurationError(f"{visible(name)}: not TOML: {visible(str(error))}") from error
    tables = data.pop("accepted", [])
    if data:
        key = next(iter(data))
        _fail(name, None, f'unknown key "{visible(key)}"{suggestion(key, ("accepted",))}')
    if not isinstance(tables, list):
        _fail(name, None, '"accepted" must be a list of tables: [[accepted]]')
    lines = _lines(text)
    entries = []
    for index, table in enumerate(tables):
        line = lines[index] if len(lines) == len(tables) else None
        entries.append(_entry(table, name, line, tuple(targets)))
    _refuse_repetitions(entries, name)
    return tuple(entries)


def with_entries(text: str, entries: Iterable[Entry]) -> str:
    """Return the content of a file with entries at its end; what it held stays as it is."""
    if not text:
        text = _HEADER
    elif not text.endswith("\n"):
        text += "\n"
    return text + "".join(f"\n{_written(entry)}" for entry in entries)


def _lines(text: str) -> list[int]:
    return [text.count("\n", 0, match.start()) + 1 for match in _ENTRY.finditer(text)]


def _entry(table: Any, name: str, line: int | None, targets: tuple[str, ...]) -> Entry:
    if not isinstance(table, dict):
        _fail(name, line, "an entry must be a table: [[accepted]]")
    for key in table:
        if key not in _KEYS:
            _fail(name, line, f'unknown key "{visible(key)}"{suggestion(key, _KEYS)}')
    texts = {key: _text(table, key, name, line) for key in _TEXTS}
    if texts["target"] not in targets:
        known = suggestion(texts["target"], targets)
        _fail(name, line, f'unknown target "{visible(texts["target"])}"{known}')
    until, scope = table.get("until"), table.get("scope", [])
    if until is not None and (
        not isinstance(until, datetime.date) or isinstance(until, datetime.datetime)
    ):
        _fail(name, line, '"until" must be a date without quotes, such as 2027-03-01')
    if not isinstance(scope, list) or not all(isinstance(each, str) for each in scope):
        _fail(name, line, '"scope" must be a list of operations, such as ["POST /refunds"]')
    if "scope" in table and not scope:
        _fail(name, line, '"scope" names no operation; without the key, all are covered')
    old, new = texts.pop("from"), texts.pop("to")
    return Entry(**texts, old=old, new=new, until=until, scope=tuple(scope), line=line)


def _text(table: Mapping[str, Any], key: str, name: str, line: int | None) -> str:
    value = table.get(key)
    if value is None:
        _fail(name, line, f'the key "{key}" is missing')
    # A document may lack a version; a reason may not be empty.
    if not isinstance(value, str) or not (value.strip() or key in ("from", "to", "what")):
        _fail(name, line, f'"{key}" must be a non-empty string')
    return value


def _refuse_repetitions(entries: Iterable[Entry], name: str) -> None:
    seen: set[tuple[str, str]] = set()
    for entry in entries:
        if (entry.target, entry.id) in seen:
            _fail(name, entry.line, f'"{visible(entry.id)}" is accepted twice')
        seen.add((entry.target, entry.id))


def _fail(name: str, line: int | None, message: str) -> NoReturn:
    place = visible(name) if line is None else f"{visible(name)}:{line}"
    raise ConfigurationError(f"{place}: {message}")


def _written(entry: Entry) -> str:
    texts = {
        "target": entry.target,
        "from": entry.old,
        "to": entry.new,
        "id": entry.id,
        "rule": entry.rule,
        "what": entry.what,
        "reason": entry.reason,
    }
    lines = ["[[accepted]]", *(f"{key} = {_string(value)}" for key, value in texts.items())]
    if entry.until is not None:
        lines.append(f"until = {entry.until.isoformat()}")
    if entry.scope:
        lines.append(f"scope = [{', '.join(map(_string, entry.scope))}]")
    return "\n".join(lines) + "\n"


def _string(text: str) -> str:
    """Write a text as a basic string of TOML 1.0; what does not print becomes its number."""
    return "".join(
        json.dumps(character, ensure_ascii=False)[1:-1]
        if character.isprintable()
        else f"\\U{ord(character):08x}"
        for character in text
    ).join('""')
