"""Renders a target: document in, the files of its package out, and those on disk.

Everything heavy is imported in the function that needs it: an unchanged tree is recognised without any of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING

from generator.config.reading import Target
from generator.config.silenced import patterns
from generator.edits.explain import edited_digests
from generator.edits.recognising import recogniser
from generator.errors import Diagnostic, OarlockError, SpecError
from generator.pipeline.by_lock import recorded_entry
from generator.pipeline.checked import Locate
from generator.pipeline.inputs import inputs, source_digest
from generator.pipeline.run import Run
from generator.tree.files import digest_of
from generator.tree.lock import Entry
from generator.tree.recorded import is_own
from generator.tree.write import WriteResult, write_tree

if TYPE_CHECKING:
    from generator.api.model import Api
    from generator.edits.apply import Applied
    from generator.python import RenderedPackage
    from generator.spec import Document


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
    target: Target, run: Run, *, refuses_unsupported: bool = False, is_validated: bool = False
) -> Rendered:
    """Render a target's package without touching the disk.

    What the stages object to becomes diagnostics, and with ``is_validated`` also what breaks the
    specification; only a document that cannot be loaded or parsed at all raises `SpecError`. So
    does, with ``refuses_unsupported``, one with operations that cannot be generated; else they are left out.
    """
    from generator.pipeline.findings import located, without_ignored
    from generator.pipeline.reading import read, refuse_unsupported
    from generator.python import render_package
    from generator.spec.parts import document_parts

    run.progress("reading the document" if "://" in target.spec else f"reading {target.spec}")
    is_client = target.options.kind == "client"
    reading = read(
        target.spec,
        hosts=run.hosts | target.allow_remote,
        root=target.spec_root,
        skips_unsupported=not refuses_unsupported,
        is_validated=is_validated,
        options=target.options,
        cache=run.cache,
        overlays=target.overlays,
    )
    document, api = reading.document, reading.api
    if refuses_unsupported and is_client:
        refuse_unsupported(reading)
    try:
        package = render_package(api, target.options, cache=run.cache, progress=run.progress)
    except SpecError as error:
        raise SpecError(located(error.diagnostics, document)) from None
    files = {file.path: file.text.encode() for file in package.files}
    if taken := [path for path in files if is_own(path, target.own)]:
        raise OarlockError(f'"own" names {taken[0]}, which is generated')
    return Rendered(
        target=target,
        files=files,
        entry=replace(
            inputs(target, document.digest),
            files=tuple((path, digest_of(content)) for path, content in files.items()),
            source=source_digest(target) if document.is_one_file else "",
            parts=tuple(
                (part.pointer, f"{part.digest}.{part.meaning} {part.name}".rstrip())
                for part in document_parts(document.data)
            ),
        ),
        document=document,
        api=api,
        package=package,
        diagnostics=without_ignored(
            reading.findings(package.diagnostics), patterns(target.ignore), target.root
        ),
        locate=document.locate,
    )


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


def recalled(run: Run, digest: str) -> bytes | None:
    """Return a text that was generated by its digest, if the cache has it."""
    return run.cache.get(PRISTINE, digest) if run.cache else None


def write_rendered(rendered: Rendered, run: Run, *, discard_edits: bool = False) -> WriteResult:
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
        recognise=recogniser(
            target.folder, recorded_entry(target), rendered.files, partial(recalled, run)
        ),
    )
    digests = dict(rendered.entry.files)
    if run.cache:
        for path in result.written:
            content = rendered.pristine.get(path, rendered.files[path])
            run.cache.put(PRISTINE, digests[path], content)
    return result
