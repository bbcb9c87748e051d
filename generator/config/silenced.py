"""What nobody wants to be told again: the key `ignore`, and the file `oarlock-baseline.toml`, read and written.

Both name findings alike: `RULE`, `#/pointer`, `RULE#/pointer`, `FILE`, `RULE FILE#/pointer`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from generator.errors import ConfigurationError, Diagnostic, conflict_marker, visible

BASELINE_NAME = "oarlock-baseline.toml"

_HEADER = """\
# Findings that `oarlock validate` and `oarlock generate` do not tell: they were there when this file was written.
# `oarlock validate --write-baseline` writes it again, without those that are gone.
"""
_RULE = re.compile(r"[a-z]+(-[a-z]+)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """Which findings are meant: those of a rule, in a file, at a place and below it. What is empty is any."""

    rule: str = ""
    file: str = ""
    pointer: str = ""

    def fits(self, diagnostic: Diagnostic, file: str) -> bool:
        """Tell whether a finding is meant; ``file`` is where it stands, relative to the configuration."""
        place = diagnostic.location.pointer
        is_below = place == self.pointer or place.startswith(f"{self.pointer}/")
        return (
            self.rule in ("", diagnostic.rule)
            and self.file in ("", file)
            and (not self.pointer or is_below)
        )


def parse_pattern(text: str) -> Pattern | None:
    """Read which findings are meant; None where the text names none."""
    head, _, pointer = text.partition("#")
    rule, space, file = head.partition(" ")
    if not _RULE.fullmatch(rule):
        rule, space, file = "", "", head
    is_file = not file or "." in file or "/" in file
    is_pointer = not pointer or pointer.startswith("/")
    is_empty = not (rule or file or pointer) or (space and not file)
    if is_empty or not is_file or not is_pointer or file != file.strip():
        return None
    return Pattern(rule=rule, file=file.removeprefix("./"), pointer=pointer.rstrip("/"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Baseline:
    """The findings that were there, by document: each as `RULE#/pointer`, or `RULE FILE#/pointer` of another file."""

    path: Path
    documents: Mapping[str, frozenset[str]]

    def with_documents(self, documents: Mapping[str, frozenset[str]]) -> Baseline:
        """Return the same baseline with other findings of some documents."""
        return Baseline(path=self.path, documents={**self.documents, **documents})


def read_baseline(folder: Path) -> Baseline:
    """Read the baseline of a folder; without a file, nothing is in it. Raises `ConfigurationError`."""
    import tomllib

    path = folder / BASELINE_NAME
    try:
        text = path.read_text(encoding="utf-8")
        data = tomllib.loads(text)
    except FileNotFoundError:
        return Baseline(path=path, documents={})
    except (OSError, UnicodeDecodeError) as error:
        _fail(str(error))
    except tomllib.TOMLDecodeError as error:
        if conflict_marker(text) is not None:
            _fail(
                "a merge left both sides here; `oarlock validate --write-baseline` writes it anew"
            )
        _fail(f"not TOML: {error}")
    documents = data.get("documents", {})
    if data.keys() - {"documents"} or not isinstance(documents, dict):
        _fail("it holds one table, [documents]")
    return Baseline(
        path=path, documents={name: _entries(name, value) for name, value in documents.items()}
    )


def written_baseline(baseline: Baseline) -> str:
    """Return the text of a baseline's file: one line for each finding, so that it merges."""
    lines = [_HEADER, "[documents]\n"]
    for name, entries in sorted(baseline.documents.items()):
        if entries:
            shown = (f"    {_quoted(entry)},\n" for entry in sorted(entries))
            lines.append(f"{_quoted(name)} = [\n{''.join(shown)}]\n")
    return "".join(lines)


def entry_of(diagnostic: Diagnostic, file: str, document: str) -> str:
    """Name a finding as the baseline does."""
    other = "" if file == document else f" {file}"
    return f"{diagnostic.rule}{other}#{diagnostic.location.pointer}"


def file_below(folder: Path, file: str) -> str:
    """Name a file relative to the folder of the configuration, wherever the command runs."""
    if "://" in file or file == "-":
        return file
    path = Path(file).absolute()
    try:
        return path.resolve().relative_to(folder.resolve()).as_posix()
    except (ValueError, OSError, RuntimeError):
        return Path(file).as_posix()


def _entries(name: str, value: Any) -> frozenset[str]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        _fail(f'"{name}" must be a list of findings, such as "bad-default#/components/schemas/Pet"')
    return frozenset(value)


def _quoted(text: str) -> str:
    """Write a basic string of TOML; JSON escapes whatever TOML does, but for one character."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _fail(message: str) -> NoReturn:
    raise ConfigurationError(f"{BASELINE_NAME}: {visible(message)}")


def problem_of_patterns(value: Any) -> str | None:
    """Say what is wrong with the value of `ignore`."""
    is_list = isinstance(value, list) and all(isinstance(item, str) for item in value)
    if not is_list or not all(map(parse_pattern, value)):
        return (
            "must be a list of rules, places and files, such as"
            ' ["unread-default", "#/components/schemas/Pet", "specs/old.yaml"]'
        )
    return None


def patterns(texts: Iterable[str]) -> tuple[Pattern, ...]:
    """Read patterns that were checked."""
    return tuple(pattern for text in texts if (pattern := parse_pattern(text)))
