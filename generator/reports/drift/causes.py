"""Says in words what moved which files of what `oarlock check` found, and what mends it.

Keeps the formats from having to interpret differences, so that all of them say the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.errors import Location, visible
from generator.pipeline.by_lock import Checked
from generator.reports.drift.words import CheckReport, path_of
from generator.tree.compare import (
    CAUSE_KINDS,
    Cause,
    CauseKind,
    Difference,
    describe_cause,
    describe_parts,
)

_NAMED_FILES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """One thing that moved files: a cause, with at most one part of the document."""

    cause: Cause
    files: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """One kind of cause, how many files it moved, and what it was in particular, the busiest first."""

    kind: CauseKind
    files: int
    moves: tuple[Move, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mend:
    """A command, where there is one, and what it does; else what a person should do."""

    effect: str
    command: str = ""


def groups_of(differences: Sequence[Difference]) -> tuple[Group, ...]:
    """Group differences by what moved them: kinds in their order, within them the busiest first."""
    kinds = Counter(kind for one in differences for kind in {each.kind for each in one.causes})
    pieces = Counter(piece for one in differences for piece in dict.fromkeys(pieces_of(one)))
    moves = sorted((Move(cause=cause, files=pieces[cause]) for cause in pieces), key=_rank)
    return tuple(
        Group(
            kind=kind,
            files=kinds[kind],
            moves=tuple(move for move in moves if move.cause.kind == kind),
        )
        for kind in CAUSE_KINDS
        if kinds[kind]
    )


def moves_of(differences: Sequence[Difference]) -> tuple[Move, ...]:
    """List what moved the differences, in the order of the groups."""
    return tuple(move for group in groups_of(differences) for move in group.moves)


def pieces_of(difference: Difference) -> Iterator[Cause]:
    """Take a difference's causes apart, so that each names one part of the document at most."""
    for cause in difference.causes:
        if not cause.parts:
            yield cause
        for part in cause.parts:
            yield replace(cause, detail="", parts=(part,))


def say_cause(cause: Cause) -> str:
    """Say a cause in plain words, fit for any reader."""
    return visible(describe_cause(cause))


def say_kind(kind: CauseKind) -> str:
    """Say a kind of cause in plain words."""
    return describe_cause(Cause(kind=kind))


def say_detail(cause: Cause) -> str:
    """Say what a cause was in particular; nothing where its kind says it all."""
    detail = visible(describe_parts(cause.parts) or cause.detail)
    return detail if cause.is_certain or not detail else f"perhaps {detail}"


def say_causes(causes: Sequence[Cause], *, parts: int = 2) -> str:
    """Say a file's causes on one line, and count what does not fit there."""
    said = []
    for cause in causes:
        more = len(cause.parts) - parts
        shown = replace(cause, parts=cause.parts[:parts])
        said.append(say_cause(shown) + (f" and {more:,} more" if more > 0 else ""))
    return ", ".join(said)


def place_of(result: Checked, cause: Cause) -> Location | None:
    """Find the part of the document that a cause names, where the document has it still."""
    if not cause.parts or not result.locate:
        return None
    return result.locate(cause.parts[0].pointer)


def mends_of(report: CheckReport) -> tuple[Mend, ...]:
    """Name what brings everything in step again."""
    mends = [mend for result in report.results for mend in _removals(result)]
    drifted = [result for result in report.results if result.is_mended_by_generating]
    if report.is_ad_hoc:
        again = Mend(effect="run `oarlock generate` with the same options to mend it")
        return (*mends, *([again] if drifted else []))
    plain = [result for result in drifted if not _with(result, "edited", "conflict")]
    if plain:
        names = " ".join(result.target.name for result in plain)
        mends.append(Mend(command=f"oarlock generate {names}", effect="mends it"))
    return (*mends, *(mend for result in drifted for mend in _decisions(result)))


def say_mend(mend: Mend) -> str:
    """Write a command with what it does as its comment, or what a person should do."""
    said = f"{mend.command}  # {mend.effect}" if mend.command else mend.effect
    return visible(said)


def _removals(result: Checked) -> Iterator[Mend]:
    for difference in result.differences:
        if difference.is_foreign:
            path = path_of(result, difference)
            yield Mend(
                effect=f"delete {path}, or move it out of the package: oarlock did not write it"
            )


def _decisions(result: Checked) -> Iterator[Mend]:
    """Name what only a person can choose between, where edits stand in the way."""
    command = f"oarlock generate {result.target.name}"
    conflicts = _with(result, "conflict")
    if not all(map(_is_marked, conflicts)):
        effect = "marks both sides where a kept edit no longer fits"
        yield Mend(command=f"{command} --write-conflicts", effect=effect)
    for conflict in filter(_is_marked, conflicts):
        path = visible(path_of(result, conflict))
        yield Mend(effect=f"bring both sides together in {path}, then keep it with `oarlock keep`")
    edited = [one for one in _with(result, "edited") if one not in conflicts]
    if not edited:
        return
    import shlex

    paths = " ".join(shlex.quote(path_of(result, one)) for one in edited)
    files = paths if len(edited) <= _NAMED_FILES else "--all"
    yield Mend(command=f"oarlock keep {files}", effect="keeps what was edited by hand")
    effect = "or overwrites it, and saves it first"
    yield Mend(command=f"{command} --discard-edits", effect=effect)


def _with(result: Checked, *kinds: CauseKind) -> tuple[Difference, ...]:
    return tuple(
        difference
        for difference in result.differences
        if any(cause.kind in kinds and not _is_patch(cause) for cause in difference.causes)
    )


def _is_marked(conflict: Difference) -> bool:
    """Whether both sides of a conflict stand in the file already."""
    return b"\n>>>>>>> edited by hand\n" in conflict.actual


def _is_patch(cause: Cause) -> bool:
    """Whether a cause is an edit that is kept, and that generating brings in by itself."""
    return cause.kind == "edited" and bool(cause.detail)


def _rank(move: Move) -> tuple[int, str]:
    return (-move.files, describe_cause(move.cause))
