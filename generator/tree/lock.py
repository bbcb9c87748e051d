"""`oarlock.lock`: what was generated, and from what, one fact a line.

The file holds digests of content and versions only, no times and no commits. Its lines are sorted, so that the file
merges line by line. A lock that a merge left with conflict markers still tells which files Oarlock owns.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

from generator.errors import OarlockError, visible

_HEADER = (
    "# What oarlock generated, and from what. Commit this file; only oarlock writes it.\n"
    "version = 1\n"
)
_TABLES = ("settings", "template-files", "tools", "parts", "files", "patches", "patched")
_TABLE = re.compile(rf"\[targets\.([A-Za-z0-9_-]+)(?:\.({'|'.join(_TABLES)}))?\]")
_STRING = r'"[^"\\]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\]*)*"'
_ENTRY = re.compile(rf"({_STRING}|[A-Za-z0-9_-]+) = ({_STRING})")
_VERSION = re.compile(r"version = (\d+)")
_MARKER = re.compile(r"<{7}.*|={7}|>{7}.*|\|{7}.*")
_NOISE = re.compile(rf"#.*|version = 1|{_MARKER.pattern}|")

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What the lock records of one target.

    ``package`` is the package's folder relative to the lock's; ``files`` maps paths below it to the
    digests of their generated content; ``tools`` maps whatever can change a byte to its version.
    ``source`` is the digest of the document's bytes where it is one file: while it holds, the
    document need not be read. Its layout may change without any drift, so it is not compared.

    What follows it only tells which part of an input changed, so that is not compared either: the
    values of the configuration, a short digest of each template, and of each part of the document by
    its pointer, an operation's id behind it. Locks of earlier versions have none of these.

    ``patches`` maps the names of the kept patches that were applied to the digests of their texts, and
    ``patched`` the paths that they changed to the digests of the results. Of a lock that a merge left
    with the lines of both sides, ``disputed`` holds the digests of files that the other side recorded.
    """

    package: str
    document: str
    configuration: str
    templates: str
    tools: Pairs
    files: Pairs
    source: str = field(default="", compare=False)
    settings: Pairs = field(default=(), compare=False)
    template_files: Pairs = field(default=(), compare=False)
    parts: Pairs = field(default=(), compare=False)
    patches: Pairs = ()
    patched: Pairs = ()
    disputed: Pairs = field(default=(), compare=False)

    @property
    def on_disk(self) -> dict[str, str]:
        """The digests that the files have on disk: as generated, or with the kept edits in them."""
        return {**dict(self.files), **dict(self.patched)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    """All entries of a lock file, sorted by target."""

    targets: tuple[tuple[str, Entry], ...] = ()
    has_markers: bool = field(default=False, compare=False)
    """Whether a merge left its conflict markers in the file."""

    def get(self, target: str) -> Entry | None:
        """Return the entry of a target, or None."""
        return dict(self.targets).get(target)

    def without(self, targets: Iterable[str]) -> Lock:
        """Return this lock without the entries of some targets."""
        gone = frozenset(targets)
        return Lock(targets=tuple(item for item in self.targets if item[0] not in gone))

    def replaced(self, target: str, entry: Entry) -> Lock:
        """Return this lock with another entry for a target."""
        return Lock(targets=tuple(sorted({**dict(self.targets), target: entry}.items(), key=_name)))


def read_lock(path: Path) -> Lock:
    """Read a lock file; where there is none, the lock is empty."""
    try:
        text = path.read_text(encoding="utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return Lock()
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "not UTF-8"
        raise OarlockError(f"cannot read {visible(str(path))}: {reason}") from error
    return parse_lock(text, str(path))


@lru_cache(maxsize=1)  # each target of a run asks for the same lock, and more than once
def parse_lock(text: str, name: str) -> Lock:
    """Parse the text of a lock file; of lines in conflict, both sides count.

    The text is TOML, but a TOML parser would refuse exactly the files that a merge leaves behind.
    """
    tables: dict[str, dict[str, dict[str, str]]] = {}
    table: dict[str, str] | None = None
    disputed: dict[str, list[tuple[str, str]]] = {}
    target = ""
    for number, line in enumerate(text.splitlines(), 1):
        if header := _TABLE.fullmatch(line):
            target = header[1]
            table = tables.setdefault(target, {}).setdefault(header[2] or "", {})
        elif table is not None and (entry := _ENTRY.fullmatch(line)):
            key, value = _value(entry[1]), _value(entry[2])
            if table.setdefault(key, value) != value:
                disputed.setdefault(target, []).append((key, table[key]))
                table[key] = value
        elif not _NOISE.fullmatch(line):
            if _VERSION.fullmatch(line):
                raise OarlockError(
                    f"{visible(name)}:{number}: a newer oarlock wrote this lock; install that one"
                )
            raise OarlockError(
                f"{visible(name)}:{number}: not a line of a lock that this version writes"
            )
    return Lock(
        targets=tuple(
            (target, replace(_entry(parts), disputed=tuple(disputed.get(target, ()))))
            for target, parts in sorted(tables.items(), key=_name)
        ),
        has_markers=any(map(_MARKER.fullmatch, text.splitlines())),
    )


def format_lock(lock: Lock) -> str:
    """Write a lock as text: the same lock always gives the same bytes."""
    return _HEADER + "".join(_section(target, entry) for target, entry in lock.targets)


def relative_folder(folder: Path, root: Path) -> str:
    """Name a package's folder as the lock in ``root`` does."""
    return Path(os.path.relpath(folder, root)).as_posix()


def _section(target: str, entry: Entry) -> str:
    facts = {
        "configuration": entry.configuration,
        "document": entry.document,
        "package": entry.package,
        **({"source": entry.source} if entry.source else {}),
        "templates": entry.templates,
    }
    text = f"\n[targets.{target}]\n{_lines(facts.items())}"
    for name in _TABLES:
        pairs: Pairs = getattr(entry, name.replace("-", "_"))
        if (
            name == "files"
        ):  # what either side of a merge recorded is known until the target is generated
            pairs = (
                *pairs,
                *((path, digest) for path, digest in entry.disputed if path in dict(pairs)),
            )
        if pairs or name in ("tools", "files"):
            text += f"\n[targets.{target}.{name}]\n{_lines(pairs, quote=name != 'tools')}"
    return text


def _entry(parts: dict[str, dict[str, str]]) -> Entry:
    facts = parts.get("", {})
    return Entry(
        package=facts.get("package", ""),
        document=facts.get("document", ""),
        configuration=facts.get("configuration", ""),
        templates=facts.get("templates", ""),
        source=facts.get("source", ""),
        **{name.replace("-", "_"): tuple(sorted(parts.get(name, {}).items())) for name in _TABLES},
    )


def _lines(pairs: Iterable[tuple[str, str]], *, quote: bool = False) -> str:
    return "".join(
        f"{_string(key) if quote else key} = {_string(value)}\n" for key, value in sorted(pairs)
    )


def _string(text: str) -> str:
    return json.dumps(text, ensure_ascii=not text.isprintable())


def _value(text: str) -> str:
    if "\\" in text:
        return str(json.loads(text))
    return text.strip('"')


def _name(item: tuple[str, object]) -> str:
    return item[0]
