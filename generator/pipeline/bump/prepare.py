"""Prepares aside everything that a bump changes, and writes it at once.

The repository's part that a client is made from is copied to a scratch folder: configuration, lock, kept edits and
package. There the new document is configured and generated as `generate` does it. What differs afterwards from the
repository is what a bump writes.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from generator.config.reading import Configuration, Target, load_configuration
from generator.edits.patch_files import patch_folder
from generator.errors import Diagnostic, OarlockError, visible
from generator.pipeline.bump.configuration import configured
from generator.pipeline.bump.documents import NewDocument
from generator.pipeline.bump.keeping_names import KeptNames, kept_names
from generator.pipeline.bump.places import relative, repository
from generator.pipeline.diffing import (
    Source,
    compare_sides,
    read_side,
    side_of,
)
from generator.pipeline.rendering import Rendered, render_target, with_edits, write_rendered
from generator.pipeline.run import Run
from generator.tree.files import list_tree, read_regular
from generator.tree.transaction import FileChange, write_all

if TYPE_CHECKING:
    from generator.changes.model import Comparison
    from generator.changes.sides import Side
    from generator.config.accepted import Entry as Accepted
    from generator.edits.apply import Applied


@dataclass(frozen=True, slots=True, kw_only=True)
class Bump:
    """What a bump would do, before anything is written."""

    target: Target
    comparison: Comparison
    old: Side
    new: Side
    diagnostics: tuple[Diagnostic, ...]
    rendered: Rendered
    changes: tuple[FileChange, ...]
    """Paths are relative to ``folder``."""
    folder: Path
    moved_settings: tuple[tuple[str, str, str], ...]
    """What was changed in the configuration: key, former value, value."""

    @property
    def conflicts(self) -> tuple[Applied, ...]:
        """Kept edits that do not fit the new client."""
        return self.rendered.conflicts

    def count(self, kind: str) -> int:
        """Return how many files of the package are added, changed or removed."""
        prefix = relative(self.target.folder, self.folder) + "/"
        return sum(
            change.path.startswith(prefix) and _kind(change) == kind for change in self.changes
        )


def _kind(change: FileChange) -> str:
    if change.before is None:
        return "added"
    return "removed" if change.after is None else "changed"


def prepare(
    target: Target,
    configuration: Configuration,
    old: Source,
    new: NewDocument,
    run: Run,
    *,
    accepted: tuple[Accepted, ...] = (),
    is_strict: bool = False,
    discards_edits: bool = False,
    consumers: tuple[Path, ...] = (),
    keeps_names: bool = False,
) -> Bump:
    """Do everything but write.

    Raises:
        SpecError: the new document is invalid, or has operations that cannot be generated.
        UnrecordedEditsError: files were edited by hand, and no kept edit says so.
        OarlockError: a side cannot be read.
    """
    folder = repository(target.root)
    with ExitStack() as stack:
        scratch = stack.enter_context(_scratch())
        place = new.spec
        if new.content is not None:
            place = str(_placed(scratch, folder, Path(new.spec), new.content))
        run.progress(f"reading {visible(old.text)}")
        before = side_of(old, target, run.hosts, None, stack)
        run.progress(f"validating {visible(new.text)}")
        after = read_side(
            place,
            target,
            hosts=run.hosts | target.allow_remote,
            root=target.spec_root if new.content is None else None,
            name=new.text,
            overlays=target.overlays,
        )
        versions = before.api.version, after.api.version
        names: KeptNames = {}
        if keeps_names:
            moved_names = compare_sides(
                before, after, target=target, accepted=(), is_strict=False, progress=run.progress
            )
            names = kept_names(moved_names, after.api)
        text, moved = configured(configuration.path, target, new.spec, versions, names)
        file = _placed(scratch, folder, configuration.path, text)
        _copy(scratch, folder, target)
        staged = load_configuration(file).select([target.name])[0]
        staged = replace(
            staged, spec=place, spec_root=target.spec_root if new.content is None else None
        )
        rendered = render_target(staged, run, refuses_unsupported=True, is_validated=True)
        rendered = with_edits(rendered)
        comparison = compare_sides(
            before,
            replace(after, options=staged.options),
            target=target,
            accepted=accepted,
            is_strict=is_strict,
            consumers=consumers,
            progress=run.progress,
        )
        if not rendered.conflicts:
            write_rendered(rendered, run, discard_edits=discards_edits)
        files = [(configuration.path, text)]
        if new.content is not None:
            files.append((Path(new.spec), new.content))
        return Bump(
            target=replace(staged, root=target.root, output=target.output, spec=new.spec),
            comparison=comparison,
            old=before,
            new=after,
            diagnostics=rendered.diagnostics,
            rendered=rendered,
            changes=tuple(_differences(scratch, folder, target, files)),
            folder=folder,
            moved_settings=moved,
        )


def write(bump: Bump, more: tuple[FileChange, ...] = ()) -> None:
    """Write all files of a bump at once: see `write_all`.

    Args:
        bump: what was prepared.
        more: further files, relative to the folder of the bump: code of consumers, a changelog, a guide.

    Raises:
        OarlockError: a file was changed meanwhile, or the disk refuses; nothing was written.
    """
    from generator.tree.guard import exclusive

    try:
        with exclusive(bump.folder):
            write_all(bump.folder, (*bump.changes, *more))
    except FileExistsError as error:
        raise OarlockError(
            f"{visible(str(error))} was changed while oarlock ran; nothing was written, so run it again"
        ) from error
    except OSError as error:
        place = error.filename or bump.folder
        raise OarlockError(f"cannot write {visible(str(place))}: {error.strerror}") from error


@contextmanager
def _scratch() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="oarlock-") as name:
        folder = Path(name).resolve() / "tree"
        (folder / ".git").mkdir(
            parents=True
        )  # the end of the repository, for those who look for it
        yield folder


def _placed(scratch: Path, folder: Path, path: Path, content: bytes) -> Path:
    place = scratch / relative(path, folder)
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(content)
    return place


def _copy(scratch: Path, folder: Path, target: Target) -> None:
    """Copy the lock, the kept edits, the overlays and the package of a target."""
    overlays = (Path(os.path.abspath(name)) for name in target.overlays)
    lock, patches = target.lock_path, patch_folder(target.root, target.name)
    for path in (lock, patches, target.folder, *overlays):
        place = scratch / relative(path, folder)
        place.parent.mkdir(parents=True, exist_ok=True)
        if path.is_dir():
            shutil.copytree(path, place, symlinks=True, dirs_exist_ok=True)
        elif path.is_file():
            shutil.copy2(path, place)


def _differences(
    scratch: Path, folder: Path, target: Target, files: Sequence[tuple[Path, bytes]]
) -> Iterator[FileChange]:
    """Yield what a scratch folder has otherwise than the repository: the package, the lock, and other files."""
    for path, after in files:
        before = read_regular(path)
        if before != after:
            yield FileChange(path=relative(path, folder), before=before, after=after)
    package = scratch / relative(target.folder, folder)
    names = [
        *(target.folder / path for path in {*list_tree(package), *list_tree(target.folder)}),
        target.lock_path,
    ]
    for path in sorted(names):
        name = relative(path, folder)
        before, made = read_regular(path), read_regular(scratch / name)
        if before != made:
            yield FileChange(path=name, before=before, after=made)
