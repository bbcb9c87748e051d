"""The order of the stages: what validating, generating, checking and showing are, as functions.

Keeps the command line from having to know the stages, and the stages from having to know each other. Everything heavy
is imported in the function that needs it: an unchanged tree is recognised without any of it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from generator.cache import Cache
from generator.config import Target
from generator.errors import (
    Diagnostic,
    Location,
    OarlockError,
    SpecError,
    sort_diagnostics,
    visible,
)
from generator.tree.compare import (
    Cause,
    Difference,
    Explain,
    Part,
    compare_tree,
    describe_cause,
    describe_parts,
    matches_lock,
    unexplained,
)
from generator.tree.edits import edited_digests, explain_with_edits, with_conflicts
from generator.tree.files import digest_of, read_regular, write_whole
from generator.tree.lock import Entry, read_lock, relative_folder
from generator.tree.patch_files import patch_digests
from generator.tree.write import (
    UnrecordedEditsError,
    WriteResult,
    locked_entry,
    prune_lock,
    write_tree,
)

if TYPE_CHECKING:
    from generator.api.model import Api, Operation
    from generator.causes import Explainer
    from generator.spec import Document
    from generator.tree.patches import Applied

__all__ = [
    "Api",
    "Applied",
    "Bundled",
    "Cause",
    "Checked",
    "Difference",
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
    "unconfigured_targets",
    "validate",
    "with_edits",
    "write_bundle",
    "write_rendered",
]

Progress = Callable[[str], None]
Locate = Callable[[str], Location]
"""Finds the place of a JSON pointer in a document, or that of what it stood in."""

LockState = Literal["in step", "stale", "missing"]
BundleFormat = Literal["json", "yaml"]
PRISTINE = "pristine"
"""What the cache calls the contents that were generated, by their digests."""

# The oldest Python that generated code runs on; datamodel-code-generator and black write for it.
_TARGET_PYTHON = "3.11"
_SHORT_DIGEST = 12
_NO_HOSTS: frozenset[str] = frozenset()


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
    diagnostics: tuple[Diagnostic, ...]
    operations: int
    models: int
    locate: Locate
    applied: tuple[Applied, ...] = ()
    pristine: Mapping[str, bytes] = field(default_factory=dict)

    @property
    def conflicts(self) -> tuple[Applied, ...]:
        """The kept edits that need a person to decide."""
        return tuple(one for one in self.applied if one.is_conflict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """How a target's package on disk compares with its document.

    ``causes`` name the inputs that are no longer what the lock recorded; ``patches`` the kept patches
    that apply, whose changes count as in step; ``locate`` finds parts of the document. With
    ``is_trusted`` nothing was rendered: all inputs and files still have their digests.
    """

    target: Target
    files: int
    differences: tuple[Difference, ...] = ()
    causes: tuple[Cause, ...] = ()
    lock: LockState = "in step"
    diagnostics: tuple[Diagnostic, ...] = ()
    is_trusted: bool = False
    patches: tuple[str, ...] = ()
    locate: Locate | None = None

    @property
    def is_in_step(self) -> bool:
        """Whether generating again would change nothing that has been generated."""
        return not self.differences and self.lock != "stale"

    @property
    def is_mended_by_generating(self) -> bool:
        """Whether generating again would change something."""
        generated = [each for each in self.differences if not each.is_foreign]
        return bool(generated) or self.lock == "stale"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundled:
    """A document with all that it refers to, as one text; ``places`` are those of what was read."""

    text: str
    places: frozenset[str]
    diagnostics: tuple[Diagnostic, ...]


def bundle(
    spec: str, *, form: BundleFormat | None = None, hosts: frozenset[str] = _NO_HOSTS
) -> Bundled:
    """Make one self-contained document, in the document's own format unless another is wanted."""
    from generator.spec import bundle_text

    document = _load(spec, hosts)
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
    spec: str, *, hosts: frozenset[str] = _NO_HOSTS
) -> tuple[tuple[Diagnostic, ...], bool]:
    """Return every problem of a document, and whether it can be used in spite of them."""
    from generator.spec import validate_source

    document, found = validate_source(spec, allow_remote=hosts)
    return found, document is not None


def describe(spec: str, *, hosts: frozenset[str] = _NO_HOSTS) -> Api:
    """Read a document as the API that it describes."""
    from generator.api import parse_api

    return parse_api(_load(spec, hosts))


def unsupported(api: Api) -> tuple[Diagnostic, ...]:
    """Return what is said of the operations that cannot be generated, and are left out."""
    from generator.api import UNSUPPORTED

    return tuple(one for one in api.diagnostics if one.rule == UNSUPPORTED)


def render_target(
    target: Target,
    *,
    cache: Cache | None = None,
    progress: Progress | None = None,
    hosts: frozenset[str] = _NO_HOSTS,
    refuses_unsupported: bool = False,
) -> Rendered:
    """Render a target's package without touching the disk.

    What the document's schema or the stages object to becomes diagnostics; only a document that
    cannot be loaded or parsed at all raises `SpecError`. So does, with ``refuses_unsupported``, one
    with operations that cannot be generated; else they are left out.
    """
    from generator.api import parse_api
    from generator.python import render_package
    from generator.settings import package_options
    from generator.spec import judge_document
    from generator.spec.parts import document_parts

    tell = progress or _silent
    tell(f"reading {target.spec}")
    document = _load(target.spec, hosts)
    judged = judge_document(document)
    api = parse_api(document)
    lost = unsupported(api)
    if lost and refuses_unsupported:
        raise SpecError(lost)
    api = replace(api, diagnostics=tuple(map(_skipped, api.diagnostics)))
    package = render_package(api, package_options(target), cache=cache, progress=tell)
    files = {file.path: file.text.encode() for file in package.files}
    found = _told_once(judged, (*api.diagnostics, *package.diagnostics))
    return Rendered(
        target=target,
        files=files,
        entry=replace(
            _inputs(target, document.digest),
            files=tuple((path, digest_of(content)) for path, content in files.items()),
            source=_source_digest(target.spec) if document.is_one_file else "",
            parts=tuple(
                (part.pointer, f"{part.digest} {part.name}".rstrip())
                for part in document_parts(document.data)
            ),
        ),
        document=document,
        api=api,
        diagnostics=sort_diagnostics(tuple(_located(one, document) for one in found)),
        operations=package.operations,
        models=package.models,
        locate=document.locate,
    )


def _skipped(diagnostic: Diagnostic) -> Diagnostic:
    """Make an operation that is left out on purpose no error any more."""
    from generator.api import UNSUPPORTED

    if diagnostic.rule != UNSUPPORTED:
        return diagnostic
    message = diagnostic.message.replace("cannot be generated", "is left out", 1)
    return replace(diagnostic, level="warning", message=message, hint="")


def _told_once(
    judged: tuple[Diagnostic, ...], parsed: tuple[Diagnostic, ...]
) -> tuple[Diagnostic, ...]:
    """Make one of what is said twice of a place: by the judge of the document, and by its parser.

    The judge says what is wrong, and the parser what comes of it. Where that is an operation less, it
    has said it all.
    """
    from generator.api import UNSUPPORTED

    lost = {one.location for one in parsed if one.rule == UNSUPPORTED}
    kept = tuple(one for one in judged if one.location not in lost)
    places = {one.location for one in kept}
    outcomes = {
        one.location: one.message.rpartition("; ")[2] for one in parsed if "; " in one.message
    }
    told = (
        replace(one, message=f"{one.message}; {outcomes[one.location]}")
        if one.location in outcomes
        else one
        for one in kept
    )
    return (*told, *(one for one in parsed if one.location not in places))


def with_edits(rendered: Rendered, *, mark_conflicts: bool = False) -> Rendered:
    """Bring the kept edits of a target into what was rendered for it.

    A file in conflict stays as it was generated, unless conflicts are to be marked in it.
    """
    from generator.tree.patches import apply_patches, read_patches

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


def unconfigured_targets(targets: Sequence[Target]) -> tuple[str, ...]:
    """Name the targets that the lock of a configuration records and that it no longer has."""
    recorded = read_lock(targets[0].lock_path).targets
    known = {target.name for target in targets}
    return tuple(name for name, _ in recorded if name not in known)


def forget_unconfigured(targets: Sequence[Target]) -> tuple[tuple[str, Path], ...]:
    """Take those targets out of the lock, and return them with the folders of their packages."""
    root = targets[0].root
    gone = prune_lock(targets[0].lock_path, [target.name for target in targets])
    return tuple((name, root / package) for name, package in gone)


def check_target(
    target: Target,
    *,
    trust_lock: bool = False,
    cache: Cache | None = None,
    progress: Progress | None = None,
    hosts: frozenset[str] = _NO_HOSTS,
) -> Checked:
    """Compare a target's package on disk with what its document gives now.

    With ``trust_lock`` nothing is rendered where every input and every file still has the digest
    that the lock recorded.
    """
    folder = target.folder
    entry = locked_entry(folder, target=target.name, lock_path=target.lock_path)
    if entry and entry.package != relative_folder(folder, target.root):
        entry = None
    locked = entry.on_disk if entry else None
    if trust_lock and entry and locked and matches_lock(folder, locked):
        inputs = replace(
            _inputs(target, _document_digest(target, entry, hosts)),
            files=entry.files,
            patches=patch_digests(target.root, target.name),
            patched=entry.patched,
        )
        if inputs == entry:
            names = tuple(name for name, _ in entry.patches)
            return Checked(target=target, files=len(locked), is_trusted=True, patches=names)
    rendered = with_edits(render_target(target, cache=cache, progress=progress, hosts=hosts))
    explainer = _explainer(entry, rendered, cache) if entry else None
    explain: Explain = unexplained
    if entry and explainer:
        explain = explain_with_edits(explainer, entry, rendered.entry, rendered.applied)
    differences = compare_tree(folder, rendered.files, locked, explain=explain)
    return Checked(
        target=target,
        files=len(rendered.files),
        differences=with_conflicts(differences, rendered.applied, rendered.files),
        causes=explainer.moved.causes() if explainer else (),
        lock="missing" if entry is None else "in step" if entry == rendered.entry else "stale",
        diagnostics=rendered.diagnostics,
        locate=rendered.locate,
        patches=tuple(name for name, _ in rendered.entry.patches),
    )


def _explainer(entry: Entry, rendered: Rendered, cache: Cache | None) -> Explainer:
    """Gather what tells why files are no longer what the lock recorded."""
    from generator.causes import explainer

    recorded = dict(entry.files)

    def recall(path: str) -> bytes | None:
        digest = recorded.get(path, "")
        content = read_regular(rendered.target.folder / path)
        if content is not None and digest_of(content) == digest:
            return content
        return cache.get(PRISTINE, digest) if cache else None

    return explainer(
        entry,
        rendered.entry,
        document=rendered.document,
        api=rendered.api,
        target=rendered.target,
        files={**rendered.files, **rendered.pristine},
        recall=recall,
        cache=cache,
    )


def _load(spec: str, hosts: frozenset[str]) -> Document:
    from generator.spec import load_document

    return load_document(spec, allow_remote=hosts)


def _document_digest(target: Target, entry: Entry, hosts: frozenset[str]) -> str:
    """Return the document's digest; its bytes tell where they are those that the lock recorded."""
    if entry.source and entry.source == _source_digest(target.spec):
        return entry.document
    return _load(target.spec, hosts).digest


def _source_digest(spec: str) -> str:
    try:
        return digest_of(Path(spec).read_bytes())
    except OSError:  # standard input, say
        return ""


def _inputs(target: Target, document: str) -> Entry:
    """Record all that the output depends on; the files are still to be filled in."""
    from generator import __version__
    from generator.resources import installed_version, template_digests, templates_digest
    from generator.settings import settings_of

    templates = template_digests()
    configuration = json.dumps(
        [
            target.package,
            target.formatter,
            target.headers,
            target.numbers,
            [(each.operation, each.strategy, each.arguments) for each in target.pagination],
        ]
    )
    tools = {
        "oarlock": __version__,
        "python": _TARGET_PYTHON,
        **{
            name: installed_version(name)
            for name in ("datamodel-code-generator", "jinja2", target.formatter)
        },
    }
    return Entry(
        package=relative_folder(target.folder, target.root),
        document=document,
        configuration=f"sha256:{hashlib.sha256(configuration.encode()).hexdigest()}",
        templates=templates_digest(templates),
        settings=settings_of(target),
        template_files=tuple(
            (path, digest[:_SHORT_DIGEST])
            for path, digest in templates.items()
            if path.endswith(".jinja")
        ),
        tools=tuple(sorted(tools.items())),
        files=(),
    )


def _located(diagnostic: Diagnostic, document: Document) -> Diagnostic:
    if diagnostic.location.line is not None:
        return diagnostic
    return replace(diagnostic, location=document.locate(diagnostic.location.pointer))


def _silent(_message: str) -> None:
    """Take a progress message and tell nobody."""
