"""Renders a target: document in, the files of its package out, and those on disk.

Everything heavy is imported in the function that needs it: an unchanged tree is recognised without any of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from generator.config.reading import Target
from generator.edits.explain import edited_digests
from generator.errors import Diagnostic, SpecError, sort_diagnostics
from generator.pipeline.by_lock import NO_HOSTS, Locate, inputs, source_digest
from generator.system.cache import Cache
from generator.tree.files import digest_of
from generator.tree.lock import Entry
from generator.tree.write import WriteResult, write_tree

if TYPE_CHECKING:
    from pathlib import Path

    from generator.api.model import Api
    from generator.edits.apply import Applied
    from generator.python import RenderedPackage
    from generator.spec import Document

Progress = Callable[[str], None]

PRISTINE = "pristine"
"""What the cache calls the contents that were generated, by their digests."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """A target's package as it would be on disk, with what the lock would say of it.

    ``applied`` says what became of the kept edits, ``pristine`` what the files were without them.
    """

    target: Target
    files: Mapping[str, bytes]
    entry: Entry
    document: Document
    api: Api
    package: RenderedPackage
    diagnostics: tuple[Diagnostic, ...]
    locate: Locate
    applied: tuple[Applied, ...] = ()
    pristine: Mapping[str, bytes] = field(default_factory=dict)

    @property
    def conflicts(self) -> tuple[Applied, ...]:
        """The kept edits that need a person to decide."""
        return tuple(one for one in self.applied if one.is_conflict)


def render_target(
    target: Target,
    *,
    cache: Cache | None = None,
    progress: Progress | None = None,
    hosts: frozenset[str] = NO_HOSTS,
    refuses_unsupported: bool = False,
) -> Rendered:
    """Render a target's package without touching the disk.

    What the document's schema or the stages object to becomes diagnostics; only a document that
    cannot be loaded or parsed at all raises `SpecError`. So does, with ``refuses_unsupported``, one
    with operations that cannot be generated; else they are left out.
    """
    from generator.api import parse_api
    from generator.python import render_package
    from generator.spec import judge_document
    from generator.spec.parts import document_parts

    tell = progress or _silent
    tell("reading the document" if "://" in target.spec else f"reading {target.spec}")
    document = load(
        target.spec,
        hosts | target.allow_remote,
        target.spec_root,
        skips_gaps=not refuses_unsupported,
    )
    judged = judge_document(document)
    api = parse_api(document, skips_unsupported=not refuses_unsupported)
    lost = unsupported(api)
    if lost and refuses_unsupported:
        raise SpecError(lost)
    try:
        package = render_package(api, target.options, cache=cache, progress=tell)
    except SpecError as error:
        raise located(error, document) from None
    files = {file.path: file.text.encode() for file in package.files}
    found = _told_once(judged, (*api.diagnostics, *package.diagnostics))
    return Rendered(
        target=target,
        files=files,
        entry=replace(
            inputs(target, document.digest),
            files=tuple((path, digest_of(content)) for path, content in files.items()),
            source=source_digest(target.spec) if document.is_one_file else "",
            parts=tuple(
                (part.pointer, f"{part.digest} {part.name}".rstrip())
                for part in document_parts(document.data)
            ),
        ),
        document=document,
        api=api,
        package=package,
        diagnostics=sort_diagnostics(tuple(_located(one, document) for one in found)),
        locate=document.locate,
    )


def unsupported(api: Api) -> tuple[Diagnostic, ...]:
    """Return what is said of the operations that cannot be generated, and are left out."""
    from generator.api import UNSUPPORTED

    return tuple(one for one in api.diagnostics if one.rule == UNSUPPORTED)


def _told_once(
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


def with_edits(rendered: Rendered, *, mark_conflicts: bool = False) -> Rendered:
    """Bring the kept edits of a target into what was rendered for it.

    A file in conflict stays as it was generated, unless conflicts are to be marked in it.
    """
    from generator.edits.apply import apply_patches, read_patches

    target = rendered.target
    patches = read_patches(target.root, target.name)
    applied = apply_patches(rendered.files, patches)
    texts = {
        one.path: one.text.encode()
        for one in applied
        if one.path and (mark_conflicts or not one.is_conflict)
    }
    texts = {path: text for path, text in texts.items() if text != rendered.files[path]}
    entry = replace(
        rendered.entry,
        patches=tuple((one.kept.name, one.kept.digest) for one in applied if not one.is_conflict),
        patched=tuple((path, digest_of(content)) for path, content in sorted(texts.items())),
    )
    return replace(
        rendered,
        files={**rendered.files, **texts},
        entry=entry,
        applied=applied,
        pristine={path: rendered.files[path] for path in texts},
    )


def write_rendered(
    rendered: Rendered, *, cache: Cache | None = None, discard_edits: bool = False
) -> WriteResult:
    """Put a rendered package and its lock entry on disk.

    Raises `UnrecordedEditsError` where that would overwrite an edit that nothing records. The cache
    remembers what was generated, so that an edit of it can be kept when the document has moved on.
    """
    target = rendered.target
    result = write_tree(
        target.folder,
        rendered.files,
        target=target.name,
        entry=rendered.entry,
        lock_path=target.lock_path,
        kept=edited_digests(rendered.applied),
        discard_edits=discard_edits,
    )
    digests = dict(rendered.entry.files)
    if cache:
        for path in result.written:
            content = rendered.pristine.get(path, rendered.files[path])
            cache.put(PRISTINE, digests[path], content)
    return result


def load(
    spec: str,
    hosts: frozenset[str],
    root: Path | None = None,
    *,
    skips_gaps: bool = False,
) -> Document:
    """Read a document; it and its references may come from these hosts, or lie below the root."""
    from generator.spec import load_document

    return load_document(spec, allow_remote=hosts, root=root, skips_gaps=skips_gaps)


def located(error: SpecError, document: Document) -> SpecError:
    """Return an error that tells the lines of its pointers."""
    return SpecError(tuple(_located(one, document) for one in error.diagnostics))


def _located(diagnostic: Diagnostic, document: Document) -> Diagnostic:
    if diagnostic.location.line is not None:
        return diagnostic
    return replace(diagnostic, location=document.locate(diagnostic.location.pointer))


def _silent(_message: str) -> None:
    """Take a progress message and tell nobody."""
