"""Brings together what the stages say of one document: once for each place, with its line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from generator.api import UNSUPPORTED
from generator.api.model import Api
from generator.errors import Diagnostic
from generator.spec import Document
from generator.tree.lock import Entry


def unsupported(api: Api) -> tuple[Diagnostic, ...]:
    """Return what is said of the operations that cannot be generated, and are left out."""
    return tuple(diagnostic for diagnostic in api.diagnostics if diagnostic.rule == UNSUPPORTED)


def told_once(
    validated: Iterable[Diagnostic], parsed: Sequence[Diagnostic]
) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each place that both the validation and the parser report.

    The validation says what is wrong there, and the parser what follows. Where the parser left an
    operation out, its diagnostic says both.
    """
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

    Errors are always said.
    """
    if old is None or not old.parts:
        return tuple(diagnostics)
    before, after = dict(old.parts), dict(new.parts)
    moved = tuple(pointer for pointer in after if before.get(pointer) != after[pointer])
    return tuple(
        diagnostic
        for diagnostic in diagnostics
        if diagnostic.level == "error" or _is_within(diagnostic.location.pointer, moved)
    )


def _is_within(pointer: str, parts: Sequence[str]) -> bool:
    return any(pointer == part or pointer.startswith(f"{part}/") for part in parts)


def without_ignored(
    diagnostics: Iterable[Diagnostic], ignored: Sequence[str]
) -> tuple[Diagnostic, ...]:
    """Return diagnostics without those that a configuration ignores: `rule`, `#/pointer`, `rule#/pointer`.

    A pointer stands for everything below it. Errors are never ignored.
    """
    return tuple(
        diagnostic
        for diagnostic in diagnostics
        if diagnostic.level == "error" or not any(_matches(diagnostic, one) for one in ignored)
    )


def _matches(diagnostic: Diagnostic, ignored: str) -> bool:
    rule, separator, pointer = ignored.partition("#")
    is_place = not separator or _is_within(diagnostic.location.pointer, (pointer.rstrip("/"),))
    return rule in ("", diagnostic.rule) and is_place


def located(diagnostics: Iterable[Diagnostic], document: Document) -> tuple[Diagnostic, ...]:
    """Return diagnostics with the lines of their pointers."""
    return tuple(
        diagnostic
        if diagnostic.location.line is not None
        else replace(diagnostic, location=document.locate(diagnostic.location.pointer))
        for diagnostic in diagnostics
    )
