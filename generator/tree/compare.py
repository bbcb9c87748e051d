"""Sets a rendered tree and the one on disk side by side, both ways.

Keeps callers from having to know what a lock says about a file; nothing here writes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from generator.tree.files import digest_of, has_plain_parents, list_tree, read_regular

Kind = Literal["changed", "missing", "extra"]
NOT_GENERATED = "not generated"
"""The cause of a file that generating again would leave where it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One file that is not as it would be generated.

    ``expected`` is the rendered content, ``actual`` the content on disk; the one that is not there is
    empty. ``cause`` says what the lock tells about the file on disk.
    """

    path: str
    kind: Kind
    cause: str
    expected: bytes = b""
    actual: bytes = b""


def compare_tree(
    folder: Path, files: Mapping[str, bytes], locked: Mapping[str, str] | None
) -> tuple[Difference, ...]:
    """Compare rendered files with a folder on disk.

    ``locked`` maps the paths that the lock owns to the digests it recorded. Of the files that neither
    the rendering nor the lock knows, Python modules count, because a program can import them; others
    are the user's own. Without a lock every file in the folder counts.
    """
    differences = []
    for path, expected in files.items():
        actual = read_regular(folder / path) if has_plain_parents(folder, path) else None
        if actual != expected:
            differences.append(_difference(path, expected, actual, locked))
    for path in list_tree(folder):
        if path not in files and _counts(path, locked):
            actual = read_regular(folder / path) or b""
            cause = "no longer generated" if locked and path in locked else NOT_GENERATED
            differences.append(Difference(path=path, kind="extra", cause=cause, actual=actual))
    return tuple(sorted(differences, key=lambda difference: difference.path))


def matches_lock(folder: Path, locked: Mapping[str, str]) -> bool:
    """Tell whether every file that the lock owns is on disk with its digest, and no other module."""
    if any(path not in locked and _counts(path, locked) for path in list_tree(folder)):
        return False
    for path, digest in locked.items():
        actual = read_regular(folder / path) if has_plain_parents(folder, path) else None
        if actual is None or digest_of(actual) != digest:
            return False
    return True


def _counts(path: str, locked: Mapping[str, str] | None) -> bool:
    return locked is None or path in locked or path.endswith(".py")


def unified_diff(difference: Difference, folder: str) -> str:
    """Write the way from the file on disk to the generated one as a unified diff."""
    import difflib

    name = f"{folder}/{difference.path}"
    lines = difflib.unified_diff(
        difference.actual.decode("utf-8", "backslashreplace").splitlines(keepends=True),
        difference.expected.decode("utf-8", "backslashreplace").splitlines(keepends=True),
        f"{name} (on disk)",
        f"{name} (generated)",
    )
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines
    )


def _difference(
    path: str, expected: bytes, actual: bytes | None, locked: Mapping[str, str] | None
) -> Difference:
    recorded = locked.get(path) if locked is not None else None
    if actual is None:
        cause = "never generated" if recorded is None else "deleted by hand"
        return Difference(path=path, kind="missing", cause=cause, expected=expected)
    causes = []
    if recorded is not None and digest_of(actual) != recorded:
        causes.append("edited by hand")
    if recorded is not None and digest_of(expected) != recorded:
        causes.append("would be regenerated differently")
    return Difference(
        path=path,
        kind="changed",
        cause=", ".join(causes) or "not in the lock",
        expected=expected,
        actual=actual,
    )
