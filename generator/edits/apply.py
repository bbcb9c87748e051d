"""Applies the hand edits that a target keeps to the generated files.

An edit is found again in the same text, in a text that changed around it, or in the file that took the place of the
edited file.
"""

from __future__ import annotations

import ast
import warnings
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Literal

from generator.edits.merge import Clash, merge, merge_by_context, merged_text
from generator.edits.patch_files import patch_file_name, patch_number, read_files
from generator.edits.patch_text import Patch, parse_patch
from generator.errors import OarlockError, visible
from generator.tree.files import digest_of

State = Literal["applies", "merged", "moved", "empty", "conflict"]

# A file is taken for another that was renamed when at least so much of what is its own is in it.
_ALIKE = 0.5
# A line in more files than this is no file's own.
_COMMON = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptPatch:
    """A patch as it lies in its folder: the file's name, the digest of its text, what it says."""

    name: str
    digest: str
    patch: Patch

    @property
    def number(self) -> int:
        """The number by which people call it."""
        return patch_number(self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied:
    """What became of a patch.

    ``path`` is the file that has the edit now, empty where there is none. ``before`` is that file's
    text, ``text`` the one with the edit in it; of a conflict, with both sides of each clash between
    markers. ``problem`` says what else keeps the edit out.
    """

    kept: KeptPatch
    path: str
    state: State
    before: str = ""
    text: str = ""
    clashes: tuple[Clash, ...] = ()
    problem: str = ""

    @property
    def is_conflict(self) -> bool:
        """Whether a person has to decide."""
        return self.state == "conflict"


def read_patches(root: Path, target: str) -> tuple[KeptPatch, ...]:
    """Read the patches of a target in the order of their numbers, and refuse what is not one of them."""
    return tuple(
        KeptPatch(
            name=name, digest=digest_of(content), patch=parse_patch(_decoded(content, place), place)
        )
        for name, content, place in read_files(root, target)
    )


def patch_name(path: str, others: Sequence[KeptPatch]) -> str:
    """Name the patch of a file that has none yet, after all others."""
    number = max((other.number for other in others), default=0) + 1
    return patch_file_name(number, str(PurePosixPath(path).with_suffix("")))


def apply_patches(files: Mapping[str, bytes], patches: Sequence[KeptPatch]) -> tuple[Applied, ...]:
    """Bring patches into generated files, one after the other; the files themselves stay as they are."""
    current: dict[str, str] = {}
    results = []
    for kept in patches:
        path = kept.patch.path
        if path not in files:
            path = _renamed(kept.patch, files)
        if not path:
            results.append(_orphan(kept))
            continue
        text = current[path] if path in current else files[path].decode()
        applied = _apply(kept, path, text)
        if not applied.is_conflict:
            current[path] = applied.text
        results.append(applied)
    return tuple(results)


def python_problem(path: str, content: str) -> str:
    """Say where a Python module cannot be parsed; nothing where it can, or is none."""
    if not path.endswith(".py"):
        return ""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            ast.parse(content)
    except SyntaxError as error:
        return f"line {error.lineno or 1}: {error.msg}"
    except (ValueError, RecursionError, MemoryError) as error:
        return f"line 1: {visible(str(error)) or type(error).__name__}"
    return ""


def _apply(kept: KeptPatch, path: str, generated: str) -> Applied:
    patch = kept.patch
    is_python = path.endswith(".py")
    merged = merge(patch.base, generated, patch.edited, is_python=is_python)
    text: str | None = merged_text(merged)
    state: State = "merged"
    if merged.clashes:
        text, state = merge_by_context(patch.base, generated, patch.edited), "moved"
    if text is None:
        return Applied(
            kept=kept,
            path=path,
            state="conflict",
            before=generated,
            text=merged_text(merged),
            clashes=merged.clashes,
        )
    problem = python_problem(path, text)
    if problem:
        return Applied(
            kept=kept,
            path=path,
            state="conflict",
            before=generated,
            text=text,
            problem=f"with the edit it is no Python: {problem}",
        )
    if text == generated:
        state = "empty"
    elif path != patch.path:
        state = "moved"
    elif generated == patch.base:
        state = "applies"
    return Applied(kept=kept, path=path, state=state, before=generated, text=text)


def _orphan(kept: KeptPatch) -> Applied:
    return Applied(
        kept=kept,
        path="",
        state="conflict",
        problem=f"{kept.patch.path} is no longer generated, nor anything like it",
    )


def _renamed(patch: Patch, files: Mapping[str, bytes]) -> str:
    """Find the file that holds most of what only the edited one held; none if that is not clear."""
    suffix = PurePosixPath(patch.path).suffix
    lines = {path: _lines(content.decode()) for path, content in files.items()}
    spread = Counter(line for own in lines.values() for line in own)
    wanted = {line for line in _lines(patch.base) if spread[line] <= _COMMON}
    ranking = sorted(
        (
            (len(wanted & own), path)
            for path, own in lines.items()
            if PurePosixPath(path).suffix == suffix
        ),
        reverse=True,
    )
    if not wanted or not ranking or ranking[0][0] < len(wanted) * _ALIKE:
        return ""
    if len(ranking) > 1 and ranking[1][0] == ranking[0][0]:
        return ""
    return ranking[0][1]


def _lines(text: str) -> frozenset[str]:
    return frozenset(line.strip() for line in text.split("\n") if line.strip())


def _decoded(content: bytes, place: str) -> str:
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        raise OarlockError(f"{visible(place)}: not UTF-8") from error
