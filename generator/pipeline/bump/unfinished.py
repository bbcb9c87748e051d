"""Remembers a bump that left something to a person, so that `--continue` can say what is left of it.

The file lies in a folder that git ignores. It has the former document whole, because nothing else may have it.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from generator.config.reading import Target
from generator.errors import OarlockError
from generator.pipeline.bump.places import relative
from generator.tree.transaction import FOLDER, FileChange

if TYPE_CHECKING:
    from generator.pipeline.bump.prepare import Bump


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfinished:
    """The former document, bundled, and the code that was searched."""

    document: Path
    consumers: tuple[Path, ...]


def _places(target: Target) -> tuple[Path, Path]:
    folder = target.root / FOLDER / "bump"
    return folder / f"{target.name}.json", folder / f"{target.name}.openapi.json"


def remembered(bump: Bump, consumers: Sequence[Path]) -> tuple[FileChange, ...]:
    """Return the files to write beside a bump so that it can be continued."""
    from generator.spec import bundle_text

    record, document = _places(bump.target)
    paths = [Path(os.path.relpath(path, bump.target.root)).as_posix() for path in consumers]
    texts = {
        record: json.dumps({"consumers": paths}, indent=2) + "\n",
        document: bundle_text(bump.old.document, "json"),
    }
    return tuple(
        FileChange(
            path=relative(path, bump.folder),
            before=path.read_bytes() if path.is_file() else None,
            after=text.encode(),
        )
        for path, text in texts.items()
    )


def unfinished(target: Target) -> Unfinished:
    """Return what is remembered of the last bump of a target.

    Raises:
        OarlockError: nothing is.
    """
    record, document = _places(target)
    try:
        said = json.loads(record.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        raise OarlockError(f"no bump of {target.name} left anything to continue") from None
    return Unfinished(
        document=document, consumers=tuple(target.root / path for path in said["consumers"])
    )


def forget(target: Target) -> None:
    """Remove what is remembered of a bump."""
    for path in _places(target):
        path.unlink(missing_ok=True)
    for folder in (target.root / FOLDER / "bump", target.root / FOLDER):
        if folder.is_dir() and os.listdir(folder) in ([], [".gitignore"]):
            (folder / ".gitignore").unlink(missing_ok=True)
            folder.rmdir()
