"""The order of the stages: what validating, generating, checking, bundling and showing are, as functions.

Keeps the command line from having to know the stages, and the stages from having to know each other.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from generator.by_lock import NO_HOSTS, Checked, LockState
from generator.errors import Diagnostic, OarlockError, visible
from generator.pipeline.checking import check_target, forget_unconfigured
from generator.pipeline.rendering import (
    PRISTINE,
    Progress,
    Rendered,
    load,
    render_target,
    unsupported,
    with_edits,
    write_rendered,
)
from generator.tree.compare import Cause, Difference, Part, describe_cause, describe_parts
from generator.tree.files import write_whole
from generator.tree.write import UnrecordedEditsError, WriteResult

if TYPE_CHECKING:
    from generator.api.model import Api, Operation
    from generator.tree.patches import Applied

__all__ = [
    "PRISTINE",
    "Api",
    "Applied",
    "BundleFormat",
    "Bundled",
    "Cause",
    "Checked",
    "Difference",
    "LockState",
    "Operation",
    "Part",
    "Progress",
    "Rendered",
    "UnrecordedEditsError",
    "WriteResult",
    "bundle",
    "check_target",
    "describe",
    "describe_cause",
    "describe_parts",
    "forget_unconfigured",
    "render_target",
    "shown",
    "unsupported",
    "validate",
    "with_edits",
    "write_bundle",
    "write_rendered",
]

BundleFormat = Literal["json", "yaml"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundled:
    """A document with all that it refers to, as one text; ``places`` are those of what was read."""

    text: str
    places: frozenset[str]
    diagnostics: tuple[Diagnostic, ...]


def bundle(
    spec: str,
    *,
    form: BundleFormat | None = None,
    hosts: frozenset[str] = NO_HOSTS,
    root: Path | None = None,
) -> Bundled:
    """Make one self-contained document, in the document's own format unless another is wanted."""
    from generator.spec import bundle_text

    document = load(spec, hosts, root)
    text = bundle_text(document, form)
    return Bundled(text=text, places=document.places, diagnostics=document.diagnostics)


def write_bundle(bundled: Bundled, path: Path) -> None:
    """Write a bundle to a file, which may be none of those that it was made from."""
    shown = visible(str(path))
    if str(path.resolve()) in bundled.places:
        raise OarlockError(f"{shown} is part of the document; write the bundle to another file")
    try:
        write_whole(path, bundled.text.encode())
    except OSError as error:
        raise OarlockError(f"cannot write {shown}: {error.strerror}") from error


def validate(
    spec: str, *, hosts: frozenset[str] = NO_HOSTS, root: Path | None = None
) -> tuple[tuple[Diagnostic, ...], bool]:
    """Return every problem of a document, and whether it can be used in spite of them."""
    from generator.spec import validate_source

    document, found = validate_source(spec, allow_remote=hosts, root=root)
    return found, document is not None


def shown(spec: str) -> str:
    """Name a document in a message: a URL without what may be a secret."""
    from generator.spec.urls import is_remote, shown_url

    return visible(shown_url(spec) if is_remote(spec) else spec)


def describe(spec: str, *, hosts: frozenset[str] = NO_HOSTS, root: Path | None = None) -> Api:
    """Read a document as the API that it describes."""
    from generator.api import parse_api

    return parse_api(load(spec, hosts, root))
