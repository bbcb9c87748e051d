"""Reads a document and everything it refers to: from a file, standard input or bytes at hand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.errors import Diagnostic, Location, SpecError, sort_diagnostics
from generator.spec.bundling.bundle import bundle
from generator.spec.document import Document
from generator.spec.overlays.model import OverlaidSource
from generator.spec.references.gaps import judge_gaps, without_gaps
from generator.spec.swagger.document import VERSION, convert
from generator.spec.text.files import (
    Library,
    Loaded,
    read_remote_root,
    read_root,
    read_source,
    read_standard_input,
)
from generator.spec.text.foreign import foreign_data
from generator.spec.text.limits import DEPTH
from generator.spec.text.source import Source, locate
from generator.spec.text.urls import is_remote, shown_url
from generator.spec.vocabulary import OPENAPI_3, SECTIONS_2, SECTIONS_3, SWAGGER_2

STANDARD_INPUT = "-"
_VERSION_3 = re.compile(r"3\.[012]\.\d+(-.+)?")


@dataclass(frozen=True, slots=True)
class Outcome:
    """A document, and the errors that keep it from being used."""

    document: Document
    problems: tuple[Diagnostic, ...]


def load_document(
    source: Path | str,
    *,
    allow_remote: frozenset[str] = frozenset(),
    root: Path | None = None,
    skips_gaps: bool = False,
    overlays: Sequence[str] = (),
) -> Document:
    """Read an OpenAPI 3 or Swagger 2.0 document with all that it refers to.

    ``source`` is a path, a URL, or ``-`` for standard input; ``allow_remote`` holds the hosts (or
    ``host:port``) from which http(s) may fetch; references to files are followed below ``root``,
    which is the document's folder unless another one around it is given. With ``skips_gaps`` the
    document may lack what its references name: schemas are any value then. ``overlays`` are files
    with overlays, which change the document before anything else looks at it. Raises `SpecError`
    with every problem of reading and of references.
    """
    return _usable(
        open_document(
            source, allow_remote=allow_remote, root=root, skips_gaps=skips_gaps, overlays=overlays
        )
    )


def read_document(
    content: bytes,
    *,
    path: str,
    folder: Path | None = None,
    allow_remote: frozenset[str] = frozenset(),
) -> Document:
    """Read a document from bytes at hand, as `load_document` does.

    ``path`` is the name to show; references to files are followed only below ``folder``.
    """
    return _usable(_open(content, path, folder, allow_remote))


def open_document(
    source: Path | str,
    *,
    allow_remote: frozenset[str],
    root: Path | None = None,
    skips_gaps: bool = False,
    overlays: Sequence[str] = (),
) -> Outcome:
    """Read a document even if its references are broken. Raises `SpecError` if it is unreadable."""
    if isinstance(source, str) and is_remote(source):
        return _open_remote(source, allow_remote, overlays, skips_gaps=skips_gaps)
    name = Path(source).as_posix() if str(source) != STANDARD_INPUT else STANDARD_INPUT
    if name == STANDARD_INPUT:
        content, path = read_standard_input(), Path(STANDARD_INPUT)
    else:
        path = Path(source)
        content = read_root(path, name)
    return _open(
        content, name, path.parent, allow_remote, path, root, overlays, skips_gaps=skips_gaps
    )


def _open_remote(
    url: str, allow_remote: frozenset[str], overlays: Sequence[str], *, skips_gaps: bool
) -> Outcome:
    """Fetch a document; its references are relative to where it was found, and reach no file."""
    content, place = read_remote_root(url, allow_remote)
    loaded = _overlaid(read_source(content, name=shown_url(url), place=place), overlays)
    version = _version(loaded.source)
    library = Library(folder=None, allow_remote=allow_remote)
    library.add(loaded)
    library.know(loaded.source, url)
    return _whole(loaded.source, library, version, skips_gaps=skips_gaps)


def _usable(outcome: Outcome) -> Document:
    if outcome.problems:
        raise SpecError(outcome.problems)
    return outcome.document


def _open(
    content: bytes,
    name: str,
    folder: Path | None,
    allow_remote: frozenset[str],
    path: Path | None = None,
    root: Path | None = None,
    overlays: Sequence[str] = (),
    *,
    skips_gaps: bool = False,
) -> Outcome:
    path = path or (folder or Path()) / Path(name).name
    # The folder is the one that was named, also where the file in it is a link to another place.
    place = str(path.parent.resolve() / path.name)
    loaded = _overlaid(read_source(content, name=name, place=place), overlays)
    if root is not None and not Path(place).is_relative_to(root.resolve()):
        hint = "name the document's own folder, or one around it"
        raise _refused(
            loaded.source, "outside-root", "the document is not below the root", hint=hint
        )
    version = _version(loaded.source)
    library = Library(folder=folder, allow_remote=allow_remote, root=root)
    library.add(loaded)
    library.know(loaded.source, str(path.resolve()))
    return _whole(loaded.source, library, version, skips_gaps=skips_gaps)


def _overlaid(loaded: Loaded, overlays: Sequence[str]) -> Loaded:
    """Return a document as its overlays leave it."""
    if not overlays:
        return loaded
    from generator.spec.overlays.applying import overlaid

    source, warnings = overlaid(loaded.source, overlays)
    return Loaded(source, (*loaded.warnings, *warnings))


def _whole(root: Source, library: Library, version: str, *, skips_gaps: bool) -> Outcome:
    try:
        return _bundled(root, library, version, skips_gaps=skips_gaps)
    except RecursionError:
        message = f"nested more than {DEPTH} levels deep"
        raise _refused(root, "nesting-limit", message) from None


def _bundled(root: Source, library: Library, version: str, *, skips_gaps: bool) -> Outcome:
    is_swagger = version == "2.0"
    table, sections = (SWAGGER_2, SECTIONS_2) if is_swagger else (OPENAPI_3, SECTIONS_3)
    if not version.startswith("3.2"):
        sections = {kind: at for kind, at in sections.items() if kind != "media type"}
    has_identifiers = not is_swagger and not version.startswith("3.0")
    bundled = bundle(root, library, table, sections, has_identifiers=has_identifiers)
    gaps = judge_gaps(bundled.gaps, bundled.data, sections, are_skipped=skips_gaps)
    whole = without_gaps(bundled.data, bundled.gaps)
    converted = convert(whole) if is_swagger else None
    warned = [
        Diagnostic(
            level="warning",
            rule="not-convertible",
            problem=item.message,
            location=locate(item.pointer, bundled.origins),
        )
        for item in (converted.warnings if converted else ())
    ]
    found = sort_diagnostics((*library.warnings, *bundled.problems, *gaps, *warned))
    document = Document(
        path=root.name,
        version=VERSION if converted else version,
        declared_version=version,
        data=converted.data if converted else whole,
        original=whole,
        diagnostics=tuple(item for item in found if item.level != "error"),
        origins=bundled.origins,
        moved=converted.moved if converted else {},
        is_self_contained=bundled.is_self_contained and not isinstance(root, OverlaidSource),
        places=library.places,
    )
    return Outcome(document, tuple(item for item in found if item.level == "error"))


def _version(root: Source) -> str:
    data = root.data
    if not isinstance(data, dict):
        raise _refused(root, "not-openapi", f"an OpenAPI document is an object, not {_noun(data)}")
    if "openapi" not in data and "swagger" not in data:
        if known := foreign_data(data):
            raise _refused(root, known.rule, known.message, hint=known.hint)
        raise _refused(
            root,
            "not-openapi",
            "not an OpenAPI document: neither `openapi` nor `swagger` says its version",
            hint="begin it with `openapi: 3.1.1`"
            if "paths" in data or "components" in data
            else "an OpenAPI document begins with `openapi: 3.1.1`; is this the right file?",
        )
    key = "openapi" if "openapi" in data else "swagger"
    version = data[key]
    if key == "openapi" and isinstance(version, str) and _VERSION_3.fullmatch(version):
        return version
    if key == "swagger" and str(version) == "2.0":
        return "2.0"
    raise _refused(
        root,
        "unknown-version",
        f"`{key}: {str(version)[:40]}` is not a version that can be read",
        pointer=f"/{key}",
        hint=_version_hint(key, version),
    )


def _version_hint(key: str, version: Any) -> str:
    if key == "openapi" and not isinstance(version, str):
        known = {"3.0": "3.0.3", "3.1": "3.1.1", "3.2": "3.2.0"}.get(str(version), "3.1.1")
        return f'the version is text of three numbers: write it in quotes, `openapi: "{known}"`'
    if key == "openapi" and re.fullmatch(r"3\.[012]", str(version)):
        return f"write all three numbers, as in `{version}.0`"
    return "OpenAPI 3.0, 3.1 and 3.2 and Swagger 2.0 are supported"


def _noun(data: Any) -> str:
    if isinstance(data, list):
        return "a list"
    return "null" if data is None else "a single value"


def _refused(
    root: Source, rule: str, message: str, *, pointer: str = "", hint: str = ""
) -> SpecError:
    location: Location = root.locate(pointer)
    return SpecError(
        (Diagnostic(level="error", rule=rule, problem=message, location=location, hint=hint),)
    )
