"""Bundles a document: one text that holds everything it refers to."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from generator.errors import Diagnostic, OarlockError, visible
from generator.tree.files import write_whole

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
    hosts: frozenset[str] = frozenset(),
    root: Path | None = None,
    overlays: Sequence[str] = (),
) -> Bundled:
    """Make one self-contained document, in the document's own format unless another is wanted."""
    from generator.spec import bundle_text, load_document

    document = load_document(spec, allow_remote=hosts, root=root, overlays=overlays)
    text = bundle_text(document, form)
    return Bundled(
        text=text,
        places=document.places | {os.path.realpath(name) for name in overlays},
        diagnostics=document.diagnostics,
    )


def write_bundle(bundled: Bundled, path: Path) -> None:
    """Write a bundle to a file, which may be none of those that it was made from."""
    shown = visible(str(path))
    if str(path.resolve()) in bundled.places:
        raise OarlockError(f"{shown} is part of the document; write the bundle to another file")
    try:
        write_whole(path, bundled.text.encode())
    except OSError as error:
        raise OarlockError(f"cannot write {shown}: {error.strerror}") from error
