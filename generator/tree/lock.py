"""`oarlock.lock`: what was generated, and from what, one fact a line.

Keeps the rest from having to know the file's format. It holds content digests and versions only (no times, no commits),
sorted, so that it merges line by line; a file left with conflict markers still tells which files are owned.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from generator.errors import OarlockError, visible

_HEADER = (
    "# What oarlock generated, and from what. Commit this file; only `oarlock generate` writes it.\n"
    "version = 1\n"
)
_TABLE = re.compile(r"\[targets\.([A-Za-z0-9_-]+)(?:\.(tools|files))?\]")
_ENTRY = re.compile(r'("[^"\\]*"|[A-Za-z0-9_-]+) = ("(?:[^"\\]|\\.)*")')
_NOISE = re.compile(r"#.*|version = 1|<{7}.*|={7}|>{7}.*|\|{7}.*|")

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What the lock records of one target.

    ``package`` is the package's folder relative to the lock's; ``files`` maps paths below it to the
    digests of their generated content; ``tools`` maps whatever can change a byte to its version.
    ``source`` is the digest of the document's bytes where it is one file: while it holds, the
    document need not be read. Its layout may change without any drift, so it is not compared.
    """

    package: str
    document: str
    configuration: str
    templates: str
    tools: Pairs
    files: Pairs
    source: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    """All entries of a lock file, sorted by target."""

    targets: tuple[tuple[str, Entry], ...] = ()

    def get(self, target: str) -> Entry | None:
        """Return the entry of a target, or None."""
        return dict(self.targets).get(target)

    def replaced(self, target: str, entry: Entry) -> Lock:
        """Return this lock with another entry for a target."""
        return Lock(targets=tuple(sorted({**dict(self.targets), target: entry}.items(), key=_name)))


def read_lock(path: Path) -> Lock:
    """Read a lock file; where there is none, the lock is empty."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Lock()
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "not UTF-8"
        raise OarlockError(f"cannot read {visible(str(path))}: {reason}") from error
    return parse_lock(text, str(path))


def parse_lock(text: str, name: str) -> Lock:
    """Parse the text of a lock file; of lines in conflict, both sides count.

    The text is TOML, but a TOML parser would refuse exactly the files that a merge leaves behind.
    """
    tables: dict[str, dict[str, dict[str, str]]] = {}
    table: dict[str, str] | None = None
    for number, line in enumerate(text.splitlines(), 1):
        if header := _TABLE.fullmatch(line):
            table = tables.setdefault(header[1], {}).setdefault(header[2] or "", {})
        elif table is not None and (entry := _ENTRY.fullmatch(line)):
            table[entry[1].strip('"')] = json.loads(entry[2])
        elif not _NOISE.fullmatch(line):
            raise OarlockError(
                f"{visible(name)}:{number}: not a line of a lock that this version writes"
            )
    return Lock(
        targets=tuple(
            (target, _entry(parts)) for target, parts in sorted(tables.items(), key=_name)
        )
    )


def format_lock(lock: Lock) -> str:
    """Write a lock as text: the same lock always gives the same bytes."""
    return _HEADER + "".join(
        f"\n[targets.{target}]\n"
        + _lines(
            (
                ("configuration", entry.configuration),
                ("document", entry.document),
                ("package", entry.package),
                *((("source", entry.source),) if entry.source else ()),
                ("templates", entry.templates),
            )
        )
        + f"\n[targets.{target}.tools]\n{_lines(entry.tools)}"
        + f"\n[targets.{target}.files]\n{_lines(entry.files, quote=True)}"
        for target, entry in lock.targets
    )


def changed_inputs(old: Entry, new: Entry) -> tuple[str, ...]:
    """Name what the output depends on and is no longer as the lock recorded it."""
    causes = [
        f"{what} changed"
        for what in ("document", "configuration", "templates")
        if getattr(old, what) != getattr(new, what)
    ]
    before, after = dict(old.tools), dict(new.tools)
    for tool in sorted(before.keys() | after.keys()):
        if before.get(tool) != after.get(tool):
            causes.append(f"{tool} {before.get(tool, 'none')} -> {after.get(tool, 'none')}")
    return tuple(causes)


def relative_folder(folder: Path, root: Path) -> str:
    """Name a package's folder as the lock in ``root`` does."""
    return Path(os.path.relpath(folder, root)).as_posix()


def _entry(parts: dict[str, dict[str, str]]) -> Entry:
    facts = parts.get("", {})
    return Entry(
        package=facts.get("package", ""),
        document=facts.get("document", ""),
        configuration=facts.get("configuration", ""),
        templates=facts.get("templates", ""),
        source=facts.get("source", ""),
        tools=tuple(sorted(parts.get("tools", {}).items())),
        files=tuple(sorted(parts.get("files", {}).items())),
    )


def _lines(pairs: Iterable[tuple[str, str]], *, quote: bool = False) -> str:
    return "".join(
        f"{_string(key) if quote else key} = {_string(value)}\n" for key, value in sorted(pairs)
    )


def _string(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _name(item: tuple[str, object]) -> str:
    return item[0]
