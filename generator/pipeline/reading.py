"""Reads a document and says everything about it that a run may tell: the same for `validate` and `generate`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from generator.errors import Diagnostic, SpecError, sort_diagnostics, visible
from generator.options import PackageOptions
from generator.pipeline.findings import located, told_once, unsupported

if TYPE_CHECKING:
    from generator.api import Selection
    from generator.api.model import Api
    from generator.spec import Document
    from generator.system.cache import Cache

ANY_PACKAGE = PackageOptions(package="client")
"""The options of a document that belongs to no target."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A document that can be used, as an API, and what its validation says of it."""

    document: Document
    api: Api
    validated: tuple[Diagnostic, ...]

    def findings(self, planned: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
        """Return what validation, parser and planner say: once for each place, with its line."""
        # The parser repeats what was said when the document was read, and the planner what the parser says.
        validated = frozenset(self.validated)
        parsed = tuple(each for each in self.api.diagnostics if each not in validated)
        known = frozenset(self.api.diagnostics)
        told = (
            *told_once(self.validated, parsed),
            *(each for each in planned if each not in known),
        )
        return sort_diagnostics(located(told, self.document))


def read(
    spec: str,
    *,
    hosts: frozenset[str] = frozenset(),
    root: Path | None = None,
    skips_unsupported: bool = False,
    is_validated: bool = True,
    options: PackageOptions = ANY_PACKAGE,
    cache: Cache | None = None,
    overlays: Sequence[str] = (),
) -> Reading:
    """Read a document, check it by its specification, and parse it.

    With ``skips_unsupported`` the document may lack what its references name. Raises `SpecError`,
    with everything that the validation found, for a document that cannot be used. Models alone send nothing: an
    operation that no client can send only lacks the models inside of it.
    """
    from generator.api import parse_api, without
    from generator.spec import load_document, validate_source

    if is_validated:
        document, validated = validate_source(
            spec,
            allow_remote=hosts,
            root=root,
            skips_gaps=skips_unsupported,
            cache=cache,
            overlays=overlays,
        )
        if document is None:
            raise SpecError(validated)
    else:
        validated = ()
        document = load_document(
            spec, allow_remote=hosts, root=root, skips_gaps=skips_unsupported, overlays=overlays
        )
    api = parse_api(
        document,
        skips_unsupported=skips_unsupported or options.kind != "client",
        selection=selection_of(options),
    )
    return Reading(document=document, api=api, validated=without(validated, api.left_out))


def selection_of(options: PackageOptions) -> Selection:
    """Return which operations of a document a package has."""
    from generator.api import Selection

    return Selection(
        include=options.include,
        exclude=options.exclude,
        drop_deprecated=options.drop_deprecated,
    )


def refuse_unsupported(reading: Reading) -> None:
    """Raise `SpecError`, with all errors, where an operation cannot be generated."""
    if unsupported(reading.api):
        found = reading.findings(())
        raise SpecError(tuple(each for each in found if each.level == "error"))


def validate(
    spec: str,
    *,
    hosts: frozenset[str] = frozenset(),
    root: Path | None = None,
    options: PackageOptions = ANY_PACKAGE,
    cache: Cache | None = None,
    progress: Callable[[str], None] | None = None,
    overlays: Sequence[str] = (),
) -> tuple[tuple[Diagnostic, ...], bool]:
    """Return every finding of a document, and whether it can be used in spite of them.

    The client is planned, but not rendered: what a plan cannot keep of a document belongs to the findings.
    """
    from generator.python import plan

    tell = progress or (lambda _: None)
    try:
        reading = read(
            spec, hosts=hosts, root=root, options=options, cache=cache, overlays=overlays
        )
    except SpecError as error:
        return error.diagnostics, False
    try:
        package = plan(reading.api, options, cache=cache, progress=tell)
    except SpecError as error:
        planned = located(error.diagnostics, reading.document)
        return reading.findings(planned), False
    return reading.findings(package.diagnostics), True


def shown(spec: str) -> str:
    """Name a document in a message: a URL without what may be a secret."""
    from generator.spec.text.urls import is_remote, shown_url

    return visible(shown_url(spec) if is_remote(spec) else spec)


def describe(
    spec: str,
    *,
    hosts: frozenset[str] = frozenset(),
    root: Path | None = None,
    overlays: Sequence[str] = (),
) -> Api:
    """Read a document as the API that it describes."""
    return read(spec, hosts=hosts, root=root, is_validated=False, overlays=overlays).api


def describe_bytes(content: bytes, *, name: str) -> Api:
    """Read a document at hand as the API that it describes; messages call it by a name."""
    from generator.api import parse_api
    from generator.spec import read_document

    return parse_api(read_document(content, path=name))
