"""The order of the stages: what validating, generating, checking and showing are, as functions.

Keeps the command line from having to know the stages, and the stages from having to know each other. Everything heavy
is imported in the function that needs it: an unchanged tree is recognised without any of it.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from generator.cache import Cache
from generator.config import Target
from generator.errors import Diagnostic, OarlockError, sort_diagnostics
from generator.tree.compare import (
    NOT_GENERATED,
    Difference,
    compare_tree,
    matches_lock,
    unified_diff,
)
from generator.tree.files import digest_of
from generator.tree.lock import Entry, changed_inputs, relative_folder
from generator.tree.write import WriteResult, locked_entry, write_tree

if TYPE_CHECKING:
    from generator.api.model import Api, Operation
    from generator.spec import Document

__all__ = [
    "NOT_GENERATED",
    "Api",
    "Checked",
    "Difference",
    "Operation",
    "Progress",
    "Rendered",
    "WriteResult",
    "check_target",
    "describe",
    "render_target",
    "unified_diff",
    "validate",
    "write_rendered",
]

Progress = Callable[[str], None]
LockState = Literal["in step", "stale", "missing"]

# The oldest Python that generated code runs on; datamodel-code-generator and black write for it.
_TARGET_PYTHON = "3.11"
_NO_HOSTS: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """A target's package as it would be on disk, with what the lock would say of it."""

    target: Target
    files: Mapping[str, bytes]
    entry: Entry
    diagnostics: tuple[Diagnostic, ...]
    operations: int
    models: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """How a target's package on disk compares with its document.

    ``causes`` name the inputs that are no longer what the lock recorded. With ``is_trusted`` nothing
    was rendered: all inputs and files still have their digests.
    """

    target: Target
    files: int
    differences: tuple[Difference, ...] = ()
    causes: tuple[str, ...] = ()
    lock: LockState = "in step"
    diagnostics: tuple[Diagnostic, ...] = ()
    is_trusted: bool = False

    @property
    def is_in_step(self) -> bool:
        """Whether generating again would change nothing that has been generated."""
        return not self.differences and self.lock != "stale"

    @property
    def is_mended_by_generating(self) -> bool:
        """Whether generating again would change something."""
        generated = [each for each in self.differences if each.cause != NOT_GENERATED]
        return bool(generated) or self.lock == "stale"


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


def render_target(
    target: Target,
    *,
    cache: Cache | None = None,
    progress: Progress | None = None,
    hosts: frozenset[str] = _NO_HOSTS,
) -> Rendered:
    """Render a target's package without touching the disk.

    What the document's schema or the stages object to becomes diagnostics; only a document that
    cannot be loaded or parsed at all raises `SpecError`.
    """
    from generator.api import parse_api
    from generator.python import PackageOptions, render_package
    from generator.spec import judge_document

    tell = progress or _silent
    tell(f"reading {target.spec}")
    document = _load(target.spec, hosts)
    judged = judge_document(document)
    api = parse_api(document)
    options = PackageOptions(
        package=target.package,
        headers=target.headers,
        formatter=target.formatter,
        numbers=target.numbers,
        pagination=target.pagination,
    )
    package = render_package(api, options, cache=cache, progress=tell)
    files = {file.path: file.text.encode() for file in package.files}
    digests = tuple((path, digest_of(content)) for path, content in files.items())
    found = (*judged, *api.diagnostics, *package.diagnostics)
    return Rendered(
        target=target,
        files=files,
        entry=replace(
            _inputs(target, document.digest),
            files=digests,
            source=_source_digest(target.spec) if document.is_one_file else "",
        ),
        diagnostics=sort_diagnostics(tuple(_located(one, document) for one in found)),
        operations=package.operations,
        models=package.models,
    )


def write_rendered(rendered: Rendered) -> WriteResult:
    """Put a rendered package and its lock entry on disk."""
    target = rendered.target
    return write_tree(
        target.folder,
        rendered.files,
        target=target.name,
        entry=rendered.entry,
        lock_path=target.lock_path,
    )


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
    locked = dict(entry.files) if entry else None
    if trust_lock and entry and locked:
        inputs = replace(_inputs(target, _document_digest(target, entry, hosts)), files=entry.files)
        if inputs == entry and matches_lock(folder, locked):
            return Checked(target=target, files=len(locked), is_trusted=True)
    rendered = render_target(target, cache=cache, progress=progress, hosts=hosts)
    return Checked(
        target=target,
        files=len(rendered.files),
        differences=compare_tree(folder, rendered.files, locked),
        causes=changed_inputs(entry, rendered.entry) if entry else (),
        lock="missing" if entry is None else "in step" if entry == rendered.entry else "stale",
        diagnostics=rendered.diagnostics,
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
    from generator.resources import templates_digest

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
            name: _installed_version(name)
            for name in ("datamodel-code-generator", "jinja2", target.formatter)
        },
    }
    return Entry(
        package=relative_folder(target.folder, target.root),
        document=document,
        configuration=f"sha256:{hashlib.sha256(configuration.encode()).hexdigest()}",
        templates=templates_digest(),
        tools=tuple(sorted(tools.items())),
        files=(),
    )


def _installed_version(distribution: str) -> str:
    # importlib.metadata would cost more than all the rest of an unchanged check.
    prefix = distribution.replace("-", "_") + "-"
    for folder in map(Path, sys.path):
        if folder.is_dir():
            for name in os.listdir(folder):
                if name.lower().startswith(prefix) and name.endswith(".dist-info"):
                    return name[len(prefix) : -len(".dist-info")]
    raise OarlockError(f"{distribution} is not installed beside oarlock; install oarlock again")


def _located(diagnostic: Diagnostic, document: Document) -> Diagnostic:
    if diagnostic.location.line is not None:
        return diagnostic
    return replace(diagnostic, location=document.locate(diagnostic.location.pointer))


def _silent(_message: str) -> None:
    """Take a progress message and tell nobody."""
