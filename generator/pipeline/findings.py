"""Brings together what the stages say of one document: once for each place, with its line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from generator.config.silenced import Baseline, Pattern, entry_of, file_below
from generator.errors import Diagnostic
from generator.tree.lock import Entry

if TYPE_CHECKING:
    from generator.api.model import Api
    from generator.spec import Document


_OF_THE_USER = frozenset(
    {"outdated-template", "overlay-without-effect", "unmatched-pattern", "unused-template"}
)
"""Rules about files and settings of the user's, which no part of the document is about."""


def unsupported(api: Api) -> tuple[Diagnostic, ...]:
    """Return what is said of the operations that cannot be generated, and are left out."""
    from generator.api import UNSUPPORTED

    return tuple(diagnostic for diagnostic in api.diagnostics if diagnostic.rule == UNSUPPORTED)


def told_once(
    validated: Iterable[Diagnostic], parsed: Sequence[Diagnostic]
) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each place that both the validation and the parser report.

    The validation says what is wrong there, and the parser what follows. Where the parser left an
    operation out, its diagnostic says both.
    """
    from generator.api import UNSUPPORTED

    lost = {diagnostic.location for diagnostic in parsed if diagnostic.rule == UNSUPPORTED}
    kept = tuple(diagnostic for diagnostic in validated if diagnostic.location not in lost)
    consequences = {
        diagnostic.location: diagnostic.consequence
        for diagnostic in parsed
        if diagnostic.consequence
    }
    for diagnostic in kept:
        said = (diagnostic.consequence, consequences.get(diagnostic.location, ""))
        yield replace(diagnostic, consequence="; ".join(filter(None, said)))
    told = {diagnostic.location for diagnostic in kept}
    for diagnostic in parsed:
        is_lost = diagnostic.location in lost and diagnostic.rule != UNSUPPORTED
        if diagnostic.location not in told and not is_lost:
            yield diagnostic


def new_findings(
    diagnostics: Iterable[Diagnostic], old: Entry | None, new: Entry
) -> tuple[Diagnostic, ...]:
    """Return what was not said when a client was generated last: what is in parts of the document that moved.

    Errors are no other: these did not keep the client from being generated.
    """
    if old is None or not old.parts:
        return tuple(diagnostics)
    before, after = dict(old.parts), dict(new.parts)
    moved = tuple(pointer for pointer in after if before.get(pointer) != after[pointer])
    return tuple(
        diagnostic
        for diagnostic in diagnostics
        if diagnostic.rule in _OF_THE_USER or _is_within(diagnostic.location.pointer, moved)
    )


def _is_within(pointer: str, parts: Sequence[str]) -> bool:
    return any(pointer == part or pointer.startswith(f"{part}/") for part in parts)


def without_ignored(
    diagnostics: Iterable[Diagnostic], ignored: Sequence[Pattern], folder: Path
) -> tuple[Diagnostic, ...]:
    """Return diagnostics without those that nobody wants to be told; files are relative to a folder.

    Errors are never ignored.
    """
    return tuple(
        diagnostic
        for diagnostic in diagnostics
        if diagnostic.level == "error"
        or not any(
            pattern.fits(diagnostic, file_below(folder, diagnostic.location.file))
            for pattern in ignored
        )
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Sifted:
    """The findings that a baseline does not have, how many it has, and its entries that no finding has any more."""

    told: tuple[Diagnostic, ...]
    known: int = 0
    stale: tuple[str, ...] = ()


def entries_of(
    diagnostics: Iterable[Diagnostic], spec: str, folder: Path
) -> Mapping[Diagnostic, str]:
    """Return how a baseline in a folder names the findings of a document."""
    document = file_below(folder, spec)
    return {
        diagnostic: entry_of(diagnostic, file_below(folder, diagnostic.location.file), document)
        for diagnostic in diagnostics
    }


def sift(diagnostics: Sequence[Diagnostic], spec: str, baseline: Baseline) -> Sifted:
    """Take those findings of a document out that a baseline has."""
    folder = baseline.path.parent
    known = baseline.documents.get(file_below(folder, spec), frozenset())
    if not known:
        return Sifted(told=tuple(diagnostics))
    entries = entries_of(diagnostics, spec, folder)
    told = tuple(diagnostic for diagnostic in diagnostics if entries[diagnostic] not in known)
    return Sifted(
        told=told,
        known=len(diagnostics) - len(told),
        stale=tuple(sorted(known - set(entries.values()))),
    )


def located(diagnostics: Iterable[Diagnostic], document: Document) -> tuple[Diagnostic, ...]:
    """Return diagnostics with the lines of their pointers."""
    return tuple(
        diagnostic
        if diagnostic.location.line is not None
        else replace(diagnostic, location=document.locate(diagnostic.location.pointer))
        for diagnostic in diagnostics
    )
