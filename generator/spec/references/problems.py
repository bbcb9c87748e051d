"""Problems of references: what a bundler reports of those that lead nowhere, back, or too often.

A document may do without some; these are gaps, and somebody else says what comes of each.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from generator.errors import Diagnostic, Location, SpecError, format_location
from generator.spec.pointers import join
from generator.spec.references.gaps import Gap, is_gap
from generator.spec.references.positions import Site
from generator.spec.references.resolving import Target, shown_target
from generator.spec.text.files import Refusal
from generator.spec.text.source import Source, locate
from generator.spec.vocabulary import is_reference


class Problems:
    """Collects what is wrong with the references of one document."""

    def __init__(self, root: Source, origins: Mapping[str, tuple[Source, str]]) -> None:
        """Take in the document, and where the nodes of the bundled one came from."""
        self._root = root
        self._origins = origins
        self.problems: list[Diagnostic] = []
        self.gaps: list[Gap] = []
        self._rings: set[str] = set()
        self._limits: set[str] = set()
        """What has been told of limits: once is enough."""

    def report_reference(self, site: Site, kind: str, failure: Refusal | SpecError) -> None:
        """Report a reference that cannot be followed; the document may do without some."""
        place = site.under("$ref")
        if isinstance(failure, SpecError) or not is_gap(kind, failure.rule):
            self.report(place, failure)
            return
        diagnostic = Diagnostic(
            level="error",
            rule=failure.rule,
            problem=failure.message,
            location=self._locate(place.pointer),
            hint=failure.hint,
        )
        self.gaps.append(Gap(pointer=site.pointer, kind=kind, diagnostic=diagnostic))

    def report(self, site: Site, failure: Refusal | SpecError, *, is_mapping: bool = False) -> None:
        """Report what is wrong with a reference; files that cannot be read bring their own problems."""
        if isinstance(failure, SpecError):
            referrer = f"it is referred to at {format_location(self._locate(site.pointer))}"
            self.problems += [
                item if item.hint else replace(item, hint=referrer) for item in failure.diagnostics
            ]
            return
        message = failure.message
        if is_mapping and failure.rule != "discriminator-mapping":
            message = f"the mapping leads nowhere: {message}"
        if failure.rule == "reference-limit":
            if failure.message in self._limits:
                return
            self._limits.add(failure.message)
        self.problems.append(
            Diagnostic(
                level="warning" if is_mapping else "error",
                rule="discriminator-mapping" if is_mapping else failure.rule,
                problem=message,
                location=self._locate(site.pointer),
                hint=failure.hint,
            )
        )

    def warn_of_id(self, node: dict[str, Any], site: Site) -> None:
        """Say that an identifier is not what the references inside are relative to."""
        if not has_reference(node):
            return
        self.problems.append(
            Diagnostic(
                level="warning",
                rule="schema-id",
                problem="references inside are read as if the schema had no `$id`",
                location=self._locate(site.under("$id").pointer),
                hint="delete it, or keep the schema in a file of its own",
            )
        )

    def report_ring(self, ring: tuple[Target, ...]) -> None:
        """Report references that lead back to themselves, each ring once."""
        names = [shown_target(target, self._root) for target in ring]
        shown = " -> ".join(f"`{name}`" for name in [*names[:6], names[0]])
        if shown in self._rings:
            return
        self._rings.add(shown)
        self.problems.append(
            Diagnostic(
                level="error",
                rule="reference-ring",
                problem=f"references lead back to themselves: {shown}",
                location=ring[0].source.locate(join(ring[0].pointer, "$ref")),
                hint="one of them must hold the object itself",
            )
        )

    def _locate(self, pointer: str) -> Location:
        return locate(pointer, self._origins)


def has_reference(node: Any) -> bool:
    """Tell whether a reference stands anywhere in a node."""
    children = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    return is_reference(node) or any(map(has_reference, children))
