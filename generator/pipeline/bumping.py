"""Brings a target to another version of its document: prepared aside, then written at once.

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
from typing import TYPE_CHECKING, Any

from generator.config.reading import LOCK_NAME, Configuration, Target, load_configuration
from generator.edits.patch_files import patch_folder
from generator.errors import Diagnostic, OarlockError, visible
from generator.pipeline.by_lock import recorded_entry
from generator.pipeline.diffing import (
    Source,
    compare_sides,
    laid_out_source,
    read_side,
    side_of,
    source_of,
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
class NewDocument:
    """The version that a target is to come to.

    ``spec`` is what the configuration will name; ``content`` are the bytes of a document that is no file of the
    repository, and that are written to ``spec``.
    """

    text: str
    """What the user wrote, or where the document comes from."""
    spec: str
    content: bytes | None = None


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
    target: Target, named: str, old: Source, targets: dict[str, Target], run: Run
) -> NewDocument:
    """Return the document to come to: the one that is named; else the one on disk, if it changed; else the source's.

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
    from generator.bootstrap.fetching import read_source

    hosts = run.hosts | target.allow_remote
    content = read_source(target.source, folder=target.root, hosts=hosts)
    return NewDocument(text=target.source, spec=target.spec, content=content)


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
        )
        versions = before.api.version, after.api.version
        text, moved = configured(configuration.path, target, new.spec, versions)
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
            replays=False,
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


def _digest(source: Source) -> str:
    from generator.spec import load_document

    assert source.target is not None
    with laid_out_source(source) as (spec, _):
        document = load_document(
            spec,
            allow_remote=source.target.allow_remote,
            root=None if source.revision else source.target.spec_root,
            skips_gaps=True,
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
    """Copy the lock, the kept edits and the package of a target."""
    for path in (target.lock_path, patch_folder(target.root, target.name), target.folder):
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


def relative(path: Path, folder: Path) -> str:
    """Return a path from a folder on, in POSIX form."""
    return Path(os.path.relpath(os.path.abspath(path), folder)).as_posix()


def repository(start: Path) -> Path:
    """Return the folder of the repository; without one, the folder itself."""
    for folder in (start, *start.parents):
        if (folder / ".git").exists():
            return folder
    return start


def configured(
    path: Path, target: Target, spec: str, versions: tuple[str, str] = ("", "")
) -> tuple[bytes, tuple[tuple[str, str, str], ...]]:
    """Return a configuration in which a target has another document, and the settings that differ.

    All else stays to the byte, comments included. A header or query value that is the old version of the API
    becomes the new version: such a value is what chooses the version.
    """
    import tomlkit

    content = path.read_bytes()
    document = tomlkit.parse(content.decode("utf-8"))
    table: Any = document
    for key in (
        *(("tool", "oarlock") if path.name == "pyproject.toml" else ()),
        "targets",
        target.name,
    ):
        table = table[key]
    moved: list[tuple[str, str, str]] = []
    value = spec if "://" in spec else Path(os.path.relpath(spec, path.parent)).as_posix()
    former = str(table["spec"])
    if os.path.normpath(former) != os.path.normpath(value):
        table["spec"] = value
        moved.append(("spec", former, value))
    before, after = versions
    for key in ("headers", "query"):
        for name, its in dict(table.get(key, {})).items():
            if before and before != after and str(its) == before:
                table[key][name] = after
                moved.append((f"{key}.{name}", before, after))
    return (tomlkit.dumps(document).encode() if moved else content), tuple(moved)
