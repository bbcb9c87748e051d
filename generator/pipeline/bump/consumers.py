"""Rewrites the code of consumers for a bump, or writes down as a patch what would be rewritten."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from generator.config.reading import Target
from generator.pipeline.bump.places import relative
from generator.pipeline.bump.prepare import Bump
from generator.pipeline.bump.unfinished import Unfinished
from generator.pipeline.diffing import read_side
from generator.pipeline.replaying import rendered_client
from generator.pipeline.run import Run
from generator.tree.transaction import FileChange

if TYPE_CHECKING:
    from generator.changes.rewriting.rewrite import Rewriting, RewrittenFile


def rewritten(
    bump: Bump,
    paths: tuple[Path, ...],
    tell: Callable[[str], None],
    *,
    takes_offers: bool = False,
    needs_commit: bool = True,
) -> tuple[Bump, Rewriting]:
    """Return a bump whose comparison says what is rewritten, and the rewritten files; see `rewrite`."""
    from generator.changes.rewriting.rewrite import rewrite

    new = {path: content.decode("utf-8") for path, content in bump.rendered.files.items()}
    rewriting = rewrite(
        bump.comparison,
        (rendered_client(bump.old), new),
        paths,
        tell,
        takes_offers=takes_offers,
        needs_commit=needs_commit,
    )
    return replace(bump, comparison=rewriting.comparison), rewriting


def refused_since(target: Target, state: Unfinished, run: Run) -> list[tuple[str, int, str]]:
    """Return what type checkers refuse in the code of consumers since a bump: file, line and what is said.

    What they refuse with the former client, too, is none of the bump's.
    """
    from generator.changes.rewriting.rewrite import refused_lines

    sides = (
        read_side(str(state.document), target),
        read_side(
            target.spec,
            target,
            hosts=run.hosts,
            root=target.spec_root,
            overlays=target.overlays,
        ),
    )
    clients = rendered_client(sides[0]), rendered_client(sides[1])
    return refused_lines(state.consumers, target.options.package, clients)


def file_changes(bump: Bump, files: Sequence[RewrittenFile]) -> Iterator[FileChange]:
    """Yield rewritten files as changes of the bump."""
    for file in files:
        path = relative(file.path, bump.folder)
        yield FileChange(path=path, before=file.before, after=file.after)


def patches_of(files: Sequence[RewrittenFile], folder: Path, patch: Path) -> Mapping[Path, str]:
    """Write rewritten files as patches for `git apply`, one for each repository.

    Args:
        files: the files.
        folder: the folder that the first patch is applied in; code elsewhere has a patch for its own repository or
            project: `code.shop.patch` beside `code.patch`.
        patch: where the first patch goes.
    """
    tops: dict[Path, list[RewrittenFile]] = {}
    for file in sorted(files, key=lambda file: _top(file.path, folder) != folder):
        tops.setdefault(_top(file.path, folder), []).append(file)
    patches: dict[Path, str] = {}
    for top, own in tops.items():
        place, number = patch, 1
        while place in patches:
            more = f"-{number}" if number > 1 else ""
            place, number = patch.with_suffix(f".{top.name}{more}{patch.suffix}"), number + 1
        patches[place] = _patch(own, top)
    return patches


def _patch(files: Sequence[RewrittenFile], top: Path) -> str:
    lines: list[str] = []
    for file in files:
        name = relative(file.path, top)
        lines += difflib.unified_diff(
            file.before.decode("utf-8").splitlines(keepends=True),
            file.after.decode("utf-8").splitlines(keepends=True),
            f"a/{name}",
            f"b/{name}",
        )
    return "".join(lines)


def _top(path: Path, folder: Path) -> Path:
    """Return the folder in which a patch of a file is applied: ``folder``, where the file is below it."""
    from generator.changes.sites.project import project_folder

    if path.resolve().is_relative_to(folder.resolve()):
        return folder
    return next((up for up in path.parents if (up / ".git").exists()), project_folder(path))
