"""Compares two versions of a document: reads both sides, plans both clients, lists what changed."""

from __future__ import annotations

import datetime
import os
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from generator.config.reading import Target, load_configuration, shown_path
from generator.errors import ConfigurationError, OarlockError, visible

if TYPE_CHECKING:
    from generator.changes.model import Comparison
    from generator.changes.sides import Side
    from generator.config.accepted import Entry
    from generator.options import PackageOptions
    from generator.system.revisions import Revision

_REVISION = re.compile(r"(?P<revision>[^:@\s]{2,}|[^:@\s/\\]):(?P<path>[^\\:]+)")
_BRANCHES = ("origin/HEAD", "origin/main", "origin/master", "main", "master")


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a side comes from: a file, a URL, or a file of a revision; perhaps that of a target."""

    text: str
    """What the user wrote."""
    spec: str
    revision: str = ""
    target: Target | None = None


def source_of(text: str, targets: dict[str, Target]) -> Source:
    """Say what an argument of `oarlock diff` means.

    A file counts as one before anything else. ``name`` is the document of a target, ``name@REVISION``
    that of the target at a revision, ``REVISION:path`` a file at a revision.
    """
    if "://" in text or Path(text).is_file():
        return Source(text=text, spec=text)
    name, _, revision = text.partition("@")
    if name in targets:
        target = targets[name]
        return Source(text=text, spec=target.spec, revision=revision, target=target)
    if (match := _REVISION.fullmatch(text)) is not None:
        return Source(text=text, spec=match["path"], revision=match["revision"])
    return Source(text=text, spec=text)


def diff(
    old: Source,
    new: Source,
    *,
    target: Target | None = None,
    accepted: tuple[Entry, ...] = (),
    is_strict: bool = False,
    replays: bool = False,
    consumers: tuple[Path, ...] = (),
    hosts: frozenset[str] = frozenset(),
    root: Path | None = None,
    progress: Callable[[str], None] | None = None,
) -> Comparison:
    """Compare two documents.

    Args:
        old: the version that programs are written against.
        new: the version that is to replace it.
        target: the target whose client is meant, where neither side names it.
        accepted: the findings that were accepted, for all targets.
        is_strict: whether clients need not expect what was not promised.
        replays: whether the old client is to decode what the new version may answer.
        consumers: files and folders of code that uses the old client.
        hosts: what may be fetched from.
        root: the folder below which the documents' files lie.
        progress: told what happens now.

    Raises:
        OarlockError: a side cannot be read.
    """
    tell = progress or (lambda _message: None)
    with ExitStack() as stack:
        target = target or new.target or old.target
        tell(f"reading {visible(old.text)}")
        before = side_of(old, target, hosts, root, stack)
        tell(f"reading {visible(new.text)}")
        after = side_of(new, target, hosts, root, stack)
        return compare_sides(
            before,
            after,
            target=target,
            accepted=accepted,
            is_strict=is_strict,
            replays=replays,
            consumers=consumers,
            progress=tell,
        )


def compare_sides(
    before: Side,
    after: Side,
    *,
    target: Target | None,
    accepted: tuple[Entry, ...],
    is_strict: bool,
    replays: bool = False,
    consumers: tuple[Path, ...] = (),
    progress: Callable[[str], None],
) -> Comparison:
    """Compare two sides that were read; the arguments are those of `diff`."""
    from generator.changes.engine import compare

    if before.options.kind == "models" and (consumers or replays):
        asked = "--consumer searches code that uses" if consumers else "--replay asks"
        raise ConfigurationError(
            f"{asked} a client, and {before.options.package} holds models alone; a type checker"
            " finds what the new models break in your code"
        )
    progress("comparing")
    comparison = compare(before, after, is_strict=is_strict)
    if replays:
        from generator.pipeline.replaying import replay

        progress("replaying answers with the old client")
        comparison = replay(comparison, before)
    if consumers:
        from generator.changes.sites.find import find_sites
        from generator.pipeline.replaying import rendered_client

        client = rendered_client(before)
        comparison = find_sites(comparison, before, after, client, consumers, progress)
    comparison = replace(comparison, target=target.name if target else "")
    if target is None:
        return comparison
    from generator.changes.accepting import accept

    today = datetime.datetime.now(datetime.UTC).date()
    file = shown_path(_accepted_path(target))
    return accept(comparison, accepted, today=today, file=file)


def read_accepted(targets: dict[str, Target]) -> tuple[Entry, ...]:
    """Read the accepted findings that lie beside the configuration; there may be none.

    Raises:
        ConfigurationError: the file says something that it cannot.
    """
    from generator.config.accepted import parse_accepted

    for target in targets.values():
        path = _accepted_path(target)
        return parse_accepted(_text(path), shown_path(path), targets)
    return ()


def add_accepted(target: Target, targets: dict[str, Target], entries: Iterable[Entry]) -> Path:
    """Add accepted findings to the file of a target; return its path.

    Raises:
        OarlockError: the file has an entry for one of them.
    """
    from generator.config.accepted import parse_accepted, with_entries
    from generator.tree.files import write_whole
    from generator.tree.guard import exclusive

    path = _accepted_path(target)
    new = tuple(entries)
    with exclusive(target.root):
        text = _text(path)
        for old in parse_accepted(text, shown_path(path), targets):
            if any((old.target, old.id) == (entry.target, entry.id) for entry in new):
                place = shown_path(path) if old.line is None else f"{shown_path(path)}:{old.line}"
                raise OarlockError(f"{place}: {old.id} has an entry: change it there")
        write_whole(path, with_entries(text, new).encode())
    return path


def _accepted_path(target: Target) -> Path:
    from generator.config.accepted import ACCEPTED_NAME

    return target.root / ACCEPTED_NAME


def _text(path: Path) -> str:
    """Return the text of a file; it is empty where there is none."""
    try:
        return path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        return ""
    except OSError as error:
        raise OarlockError(f"{shown_path(path)}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise OarlockError(f"{shown_path(path)}: not UTF-8") from error


@contextmanager
def laid_out_source(source: Source) -> Iterator[tuple[str, Revision | None]]:
    """Give the file or URL of a source, and the revision that was laid out to have the file."""
    if not source.revision:
        yield source.spec, None
        return
    from generator.system.revisions import laid_out

    with laid_out(source.revision, Path.cwd()) as tree:
        spec = str(tree.path(Path(source.spec)))
        own = source.target
        if own and (configured := _configured(own, tree.path(own.root))) is not None:
            spec = configured.spec
        yield spec, tree


def side_of(
    source: Source,
    target: Target | None,
    hosts: frozenset[str],
    root: Path | None,
    stack: ExitStack,
) -> Side:
    """Read a source as one side of a comparison; ``stack`` keeps the files of a revision."""
    spec, tree = stack.enter_context(laid_out_source(source))
    folder = root
    if source.target is not None:
        hosts |= source.target.allow_remote
        if tree is None:
            folder = folder or source.target.spec_root
    side = read_side(
        spec,
        target,
        hosts=hosts,
        root=folder,
        name=source.text,
        overlays=_overlays(target, tree),
    )
    if tree is None:
        return side
    from generator.system.revisions import short_name

    # A place in the scratch folder would be another one in each run, and gone when it is read.
    revision = short_name(source.revision)
    top = tree.folder

    def renamed(name: str) -> str:
        path = Path(os.path.abspath(name))
        is_inside = path.is_relative_to(top)
        return f"{revision}:{path.relative_to(top).as_posix()}" if is_inside else name

    return replace(side, document=side.document.renamed(renamed))


def _overlays(target: Target | None, tree: Revision | None) -> tuple[str, ...]:
    """Return the overlays of a target, those of a revision where that was laid out."""
    if target is None or tree is None:
        return target.overlays if target else ()
    former = _configured(target, tree.path(target.root))
    return former.overlays if former else ()


def _configured(target: Target, folder: Path) -> Target | None:
    """Return a target as it was at another revision; None where it was not configured."""
    for name in ("oarlock.toml", "pyproject.toml"):
        path = folder / name
        if path.is_file():
            try:
                known = {each.name: each for each in load_configuration(path).targets}
            except OarlockError:
                return None
            if target.name in known:
                return known[target.name]
    return None


def read_side(
    spec: str,
    target: Target | None = None,
    *,
    hosts: frozenset[str] = frozenset(),
    root: Path | None = None,
    name: str = "",
    overlays: Sequence[str] = (),
) -> Side:
    """Read a document as one side of a comparison, and plan its client.

    Args:
        spec: a file or a URL.
        target: the target whose configuration shapes the client; the document alone does without.
        hosts: what may be fetched from.
        root: the folder below which the document's files lie.
        name: how messages call the document.
        overlays: what is applied to it first.
    """
    from generator.api import EVERYTHING, parse_api
    from generator.changes.sides import Side
    from generator.pipeline.reading import selection_of
    from generator.spec import load_document

    document = load_document(
        spec, allow_remote=hosts, root=root, skips_gaps=True, overlays=overlays
    )
    if name:
        document = replace(document, path=name)
    selection = selection_of(target.options) if target is not None else EVERYTHING
    api = parse_api(document, selection=selection)
    return Side(document=document, api=api, options=_options(target, api.title))


def _options(target: Target | None, title: str) -> PackageOptions:
    from generator.options import PackageOptions
    from generator.python.names.identifiers import snake, valid

    if target is not None:
        return target.options
    return PackageOptions(package=valid(snake(title), "client"))


def base_revision(start: Path) -> str:
    """Return the commit at which this branch left the main branch.

    Raises:
        OarlockError: there is no repository, or it has no main branch.
    """
    from generator.system.revisions import merge_base

    for branch in _BRANCHES:
        if (commit := merge_base(branch, start)) is not None:
            return commit
    raise OarlockError(
        "no main branch was found to compare with; name both sides, as in"
        " `oarlock diff TARGET@REVISION TARGET`"
    )
