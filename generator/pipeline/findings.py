"""Brings together what the stages say of one document: once for each place, with its line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from generator.api import UNSUPPORTED
from generator.api.model import Api
from generator.errors import Diagnostic
from generator.spec import Document


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


def located(diagnostics: Iterable[Diagnostic], document: Document) -> tuple[Diagnostic, ...]:
    """Return diagnostics with the lines of their pointers."""
    return tuple(
        diagnostic
        if diagnostic.location.line is not None
        else replace(diagnostic, location=document.locate(diagnostic.location.pointer))
        for diagnostic in diagnostics
    )
