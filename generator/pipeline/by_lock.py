"""Answers by the lock alone: what it records of a target's inputs, and whether all of that still holds.

Keeps an unchanged check from having to load what renders, compares and writes.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from generator import __version__
from generator.config.reading import Target
from generator.config.recorded import settings_of
from generator.edits.patch_files import patch_digests
from generator.errors import Diagnostic, Location
from generator.system.releases import installed_version
from generator.system.templates import template_digests, templates_digest
from generator.tree.files import digest_of, with_plain_ends
from generator.tree.lock import Entry, read_lock, relative_folder
from generator.tree.recorded import locked_entry, matches_lock

if TYPE_CHECKING:
    from generator.tree.compare import Cause, Difference

LockState = Literal["in step", "stale", "missing"]
Locate = Callable[[str], Location]
"""Finds the place of a JSON pointer in a document, or that of what it stood in."""

NO_HOSTS: frozenset[str] = frozenset()

# The oldest Python that generated code runs on; datamodel-code-generator and black write for it.
_TARGET_PYTHON = "3.11"
_SHORT_DIGEST = 12


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


def check_by_lock(target: Target, *, hosts: frozenset[str] = NO_HOSTS) -> Checked | None:
    """Find a target in step where every input and every file still has the digest that the lock recorded.

    None where that is not so, which is for a rendering to explain.
    """
    entry = recorded_entry(target)
    locked = entry.on_disk if entry else {}
    if not entry or not locked or not matches_lock(target.folder, locked):
        return None
    found = replace(
        inputs(target, _document_digest(target, entry, hosts)),
        files=entry.files,
        patches=patch_digests(target.root, target.name),
        patched=entry.patched,
    )
    if found != entry:
        return None
    names = tuple(name for name, _ in entry.patches)
    return Checked(target=target, files=len(locked), is_trusted=True, patches=names)


def recorded_entry(target: Target) -> Entry | None:
    """Return what the lock records of a target in the folder that it has now."""
    entry = locked_entry(target.folder, target=target.name, lock_path=target.lock_path)
    is_here = entry and entry.package == relative_folder(target.folder, target.root)
    return entry if is_here else None


def unconfigured_targets(targets: Sequence[Target]) -> tuple[str, ...]:
    """Name the targets that the lock of a configuration records and that it no longer has."""
    recorded = read_lock(targets[0].lock_path).targets
    known = {target.name for target in targets}
    return tuple(name for name, _ in recorded if name not in known)


def source_digest(spec: str) -> str:
    """Return the digest of a document's bytes, empty where it is no file that can be read again.

    How its lines end does not count: neither JSON nor YAML tells line ends apart.
    """
    try:
        return digest_of(with_plain_ends(Path(spec).read_bytes()))
    except OSError:  # standard input, say
        return ""


def inputs(target: Target, document: str) -> Entry:
    """Record all that the output depends on; the files are still to be filled in."""
    templates = template_digests()
    options = target.options
    # The lock records the digest of this list: another order would be another configuration.
    configuration = json.dumps(
        [
            options.package,
            options.formatter,
            options.headers,
            options.query,
            options.numbers,
            options.naive_datetimes,
            options.datetimes,
            [(each.operation, each.strategy, each.arguments) for each in options.pagination],
        ]
    )
    tools = {
        "oarlock": __version__,
        "python": _TARGET_PYTHON,
        **{
            name: installed_version(name)
            for name in ("datamodel-code-generator", "jinja2", options.formatter)
        },
    }
    return Entry(
        package=relative_folder(target.folder, target.root),
        document=document,
        configuration=f"sha256:{hashlib.sha256(configuration.encode()).hexdigest()}",
        templates=templates_digest(templates),
        settings=settings_of(options),
        template_files=tuple(
            (path, digest[:_SHORT_DIGEST])
            for path, digest in templates.items()
            if path.endswith(".jinja")
        ),
        tools=tuple(sorted(tools.items())),
        files=(),
    )


def _document_digest(target: Target, entry: Entry, hosts: frozenset[str]) -> str:
    """Return the document's digest; its bytes tell where they are those that the lock recorded."""
    if entry.source and entry.source == source_digest(target.spec):
        return entry.document
    from generator.spec import load_document

    hosts |= target.allow_remote
    document = load_document(
        target.spec, allow_remote=hosts, root=target.spec_root, skips_gaps=True
    )
    return document.digest
