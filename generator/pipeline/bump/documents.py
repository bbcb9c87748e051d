"""Says which two documents a bump is about: the one that the client was generated from, and the one to come to."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from generator.config.reading import LOCK_NAME, Target
from generator.errors import OarlockError, visible
from generator.pipeline.bump.places import repository
from generator.pipeline.by_lock import recorded_entry
from generator.pipeline.diffing import Source, laid_out_source, source_of
from generator.pipeline.run import Run


@dataclass(frozen=True, slots=True, kw_only=True)
class NewDocument:
    """The version that a target is to come to.

    ``spec`` is what the configuration will name; ``content`` are the bytes of a document that is no file of the
    repository, and that are written to ``spec``.
    """

    text: str
    """What the user wrote, or where the document comes from."""
    spec: str
    content: bytes | None = None


def old_source(target: Target, named: str, targets: dict[str, Target]) -> Source:
    """Return the document that the client on disk was generated from.

    It is the one that ``named`` names; else the target's own, where it is still what the lock recorded; else the
    one of the last commit.

    Raises:
        OarlockError: none of these is the document that the lock recorded, or no client is recorded.
    """
    if named:
        return source_of(named, targets)
    entry = recorded_entry(target)
    if entry is None:
        raise OarlockError(
            f"no client of {target.name} is recorded in {LOCK_NAME}; run `oarlock generate {target.name}` first"
        )
    own = Source(text=target.name, spec=target.spec, target=target)
    committed = Source(text=f"{target.name}@HEAD", spec=target.spec, revision="HEAD", target=target)
    for source in (own, committed):
        try:
            if _digest(source) == entry.document:
                return source
        except OarlockError:
            continue
    raise OarlockError(
        f"the client of {target.name} was generated from a document that is neither {visible(target.spec)} nor"
        " that of the last commit; name it with --from, as in `--from main:openapi.yaml`"
    )


def new_document(
    target: Target,
    named: str,
    old: Source,
    targets: dict[str, Target],
    run: Run,
    fetch: Callable[[], bytes],
) -> NewDocument:
    """Return the document to come to: the one that is named; else the one on disk, if it changed; else the source's.

    Args:
        target: the target to bump.
        named: what the user wrote, perhaps nothing.
        old: the document that the client was generated from.
        targets: all targets, by name.
        run: which hosts may be asked.
        fetch: reads the document from the target's `source`.

    Raises:
        OarlockError: there is no other document, or it cannot be read.
    """
    if named:
        return _named(target, source_of(named, targets), run)
    if old.revision:
        return NewDocument(text=target.spec, spec=target.spec)
    if not target.source:
        raise OarlockError(
            f"{visible(target.spec)} is what the client was generated from, and {target.name} has no"
            f' "source" to fetch another from; name the new document: `oarlock bump {target.name} NEW`'
        )
    return NewDocument(text=target.source, spec=target.spec, content=fetch())


def _digest(source: Source) -> str:
    from generator.spec import load_document

    assert source.target is not None
    with laid_out_source(source) as (spec, _):
        document = load_document(
            spec,
            allow_remote=source.target.allow_remote,
            root=None if source.revision else source.target.spec_root,
            skips_gaps=True,
            overlays=() if source.revision else source.target.overlays,
        )
    return document.digest


def _named(target: Target, source: Source, run: Run) -> NewDocument:
    """Say where a document goes: a file of the repository stays where it is, any other takes the place of the old."""
    from generator.spec import load_document

    spec = source.spec
    if source.target is not None and not source.revision:
        return NewDocument(text=source.text, spec=spec)
    if "://" in spec and "://" in target.spec:
        return NewDocument(text=source.text, spec=spec)
    is_inside = Path(os.path.realpath(spec)).is_relative_to(
        os.path.realpath(repository(target.root))
    )
    if not source.revision and "://" not in spec and is_inside:
        return NewDocument(text=source.text, spec=spec)
    with laid_out_source(source) as (place, _):
        document = load_document(
            place, allow_remote=run.hosts | target.allow_remote, skips_gaps=True
        )
        if not document.is_one_file:
            raise OarlockError(
                f"{visible(source.text)} refers to other files; copy it into the repository with them,"
                " and name it there"
            )
        if "://" in place:
            from generator.spec.text.files import read_remote_root

            content, _ = read_remote_root(place, run.hosts | target.allow_remote)
        else:
            content = Path(place).read_bytes()
    if "://" in target.spec:
        raise OarlockError(
            f"the document of {target.name} is a URL; name another URL, or a file of the repository"
        )
    return NewDocument(text=source.text, spec=target.spec, content=content)
