"""The files that ``oarlock bump`` writes beside the client: rewritten code or a patch, the guide, the changelog."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.changes.rewriting.rewrite import RewrittenFile
    from generator.pipeline.bump.prepare import Bump
    from generator.tree.transaction import FileChange


def rewritten_code(
    bump: Bump, files: Sequence[RewrittenFile], patch: Path | None
) -> Iterator[FileChange]:
    """Yield the rewritten code of consumers, or the patch with it where one is wanted."""
    from generator.pipeline.bump.consumers import file_changes, patches_of
    from generator.pipeline.bump.places import relative
    from generator.tree.files import read_regular
    from generator.tree.transaction import FileChange

    if patch is None:
        yield from file_changes(bump, files)
        return
    for place, text in patches_of(files, bump.folder, patch).items():
        path = relative(place, bump.folder)
        yield FileChange(path=path, before=read_regular(place), after=text.encode())


def texts(
    bump: Bump,
    root: Path,
    guide: Path | None,
    changelog: Path | None,
    *,
    is_guided: bool,
    patches: Sequence[str] = (),
) -> Iterator[FileChange]:
    """Yield the guide and the changelog with its entry.

    ``patches`` have what is rewritten, where the code itself was left alone.
    """
    from generator.pipeline.bump.places import relative
    from generator.reports.changes.guide import changelog_entry, with_entry, write_guide
    from generator.tree.files import read_regular
    from generator.tree.transaction import FileChange

    link = ""
    entries = changelog or (root / "CHANGELOG.md")
    if is_guided and bump.comparison.changes:
        place = guide or root / "docs" / "migrations" / _guide_name(bump)
        link = relative(place, entries.resolve().parent)
        has_consumer = bool(bump.comparison.consumers)
        text = write_guide(bump.comparison, has_consumer=has_consumer, patches=patches).encode()
        yield FileChange(path=relative(place, bump.folder), before=read_regular(place), after=text)
    before = read_regular(entries)
    if changelog is None and before is None:
        return
    text = with_entry(
        (before or b"# Changelog\n\n").decode("utf-8"), changelog_entry(bump.comparison, link)
    ).encode()
    yield FileChange(path=relative(entries, bump.folder), before=before, after=text)


def _guide_name(bump: Bump) -> str:
    version = "".join(
        letter if letter.isalnum() or letter in ".-_" else "-"
        for letter in bump.comparison.new.version
    )
    return f"{bump.target.name}-{version.strip('.-') or 'next'}.md"
