"""Compares a rendered tree with the tree on disk, in both directions: missing files count as well as extra files.

Nothing here writes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from generator.tree.files import digest_of, has_plain_parents, list_tree, read_text_file
from generator.tree.recorded import is_counted, is_marked

CauseKind = Literal[
    "document",
    "configuration",
    "templates",
    "tool",
    "edited",
    "reformatted",
    "merge",
    "missing",
    "extra",
    "conflict",
    "unrecorded",
]
Origin = Literal["reformatted", "merge"]
"""What changed a file, where no person did: a formatter, or a merge."""
PartKind = Literal["operation", "schema", "document"]
PartChange = Literal["added", "removed", "changed"]
DifferenceKind = Literal["changed", "missing", "extra"]

CAUSE_KINDS: tuple[CauseKind, ...] = (
    "document",
    "configuration",
    "templates",
    "tool",
    "edited",
    "reformatted",
    "merge",
    "missing",
    "extra",
    "conflict",
    "unrecorded",
)
"""All kinds, in the order in which a file's causes are listed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One part of a document that is not what it was: an operation, a schema, or something else.

    With ``is_wording`` only what people read changed: descriptions, titles, examples.
    """

    kind: PartKind
    name: str
    pointer: str
    change: PartChange
    is_wording: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MovedSetting:
    """One key of the configuration whose value is not what it was.

    ``name`` is the operation that a value of ``pagination`` is about. ``before`` and ``after`` are None
    where values are not to be shown: a header's value may be a secret.
    """

    key: str
    name: str = ""
    before: str | None = None
    after: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """One reason why a file, or a whole target, is not as it was recorded.

    ``detail`` says which ("black 26.9.0 -> 26.10.1"), ``parts`` what of the document it was, and
    ``settings`` what of the configuration. Where ``is_certain`` is false, this may have moved the file,
    but other causes explain it already.
    """

    kind: CauseKind
    detail: str = ""
    parts: tuple[Part, ...] = ()
    settings: tuple[MovedSetting, ...] = ()
    is_certain: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One file that is not as it would be generated, and why.

    ``expected`` is the rendered content, ``actual`` the content on disk; the one that is not there is
    empty.
    """

    path: str
    kind: DifferenceKind
    causes: tuple[Cause, ...]
    expected: bytes = b""
    actual: bytes = b""

    @property
    def is_foreign(self) -> bool:
        """Whether the file was never ours; generating again leaves it where it is."""
        return any(cause.kind == "extra" for cause in self.causes)


Explain = Callable[[str], tuple[Cause, ...]]
"""Names the inputs that moved the generated content of a path away from what the lock recorded."""


Recognise = Callable[[str, bytes], Origin | None]
"""Tells of a path and its content on disk whether something else than a person changed it."""


def unrecognised(_path: str, _content: bytes) -> Origin | None:
    """Take every change for that of a person."""
    return None


def unexplained(_path: str) -> tuple[Cause, ...]:
    """Know of no input that moved."""
    return ()


def compare_tree(
    folder: Path,
    files: Mapping[str, bytes],
    locked: Mapping[str, str] | None,
    *,
    explain: Explain = unexplained,
    recognise: Recognise = unrecognised,
    is_claimed: bool = False,
    own: tuple[str, ...] = (),
) -> tuple[Difference, ...]:
    """Compare rendered files with a folder on disk, without regard to how lines end.

    ``locked`` maps the paths that the lock owns to the digests it recorded. Of the files that neither
    the rendering nor the lock knows, Python modules count, because a program can import them; others
    are the user's own. Without a lock every file in the folder counts; where the package itself says that
    oarlock wrote it (``is_claimed``), so do those that begin with that. What ``own`` names never counts.
    """
    differences = []
    for path, expected in files.items():
        actual = read_text_file(folder / path) if has_plain_parents(folder, path) else None
        if actual != expected:
            differences.append(_difference(path, expected, actual, locked, explain, recognise))
    for path in list_tree(folder):
        if path not in files and is_counted(path, locked, own):
            actual = read_text_file(folder / path) or b""
            if locked is None and is_claimed and is_marked(actual):
                cause = Cause(kind="unrecorded")
                differences.append(
                    Difference(path=path, kind="extra", causes=(cause,), actual=actual)
                )
                continue
            differences.append(_extra(path, actual, locked, explain, recognise))
    return tuple(sorted(differences, key=lambda difference: difference.path))


def _difference(
    path: str,
    expected: bytes,
    actual: bytes | None,
    locked: Mapping[str, str] | None,
    explain: Explain,
    recognise: Recognise,
) -> Difference:
    recorded = None if locked is None else locked.get(path)
    causes = () if locked is None or digest_of(expected) == recorded else explain(path)
    if actual is None:
        if recorded is not None or not causes:
            causes = (*causes, Cause(kind="missing"))
        return Difference(path=path, kind="missing", causes=causes, expected=expected)
    if recorded is None:
        causes = (*causes, Cause(kind="unrecorded"))
    elif digest_of(actual) != recorded:
        causes = (*causes, Cause(kind=recognise(path, actual) or "edited"))
    return Difference(path=path, kind="changed", causes=causes, expected=expected, actual=actual)


def _extra(
    path: str,
    actual: bytes,
    locked: Mapping[str, str] | None,
    explain: Explain,
    recognise: Recognise,
) -> Difference:
    recorded = None if locked is None else locked.get(path)
    if recorded is None:
        causes: tuple[Cause, ...] = (Cause(kind="extra"),)
    elif digest_of(actual) != recorded:
        causes = (*explain(path), Cause(kind=recognise(path, actual) or "edited"))
    else:
        causes = explain(path)
    return Difference(path=path, kind="extra", causes=causes, actual=actual)
