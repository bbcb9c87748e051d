"""Where the patches of a target lie, and what their files hold.

A check that compares digests needs only this module of the patches.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from generator.errors import OarlockError, visible
from generator.tree.files import digest_of, has_plain_parents, read_regular, with_plain_ends

SIZE_LIMIT = 4 * 1024 * 1024

_FOLDER = "patches"
_SUFFIX = ".patch"
_NAME = re.compile(r"\d{3,9}-[A-Za-z0-9][A-Za-z0-9_-]*\.patch")
_LONGEST = 60


def patch_folder(root: Path, target: str) -> Path:
    """Return the folder of a target's patches."""
    return root / _FOLDER / target


def patch_file_name(number: int, stem: str) -> str:
    """Name the file of a patch by its number and what it edits."""
    words = re.sub(r"[^A-Za-z0-9]+", "-", stem).strip("-")[:_LONGEST].strip("-")
    return f"{number:03}-{words or 'edit'}{_SUFFIX}"


def patch_number(name: str) -> int:
    """Return the number by which people call a patch."""
    return int(name.partition("-")[0])


def patch_digests(root: Path, target: str) -> tuple[tuple[str, str], ...]:
    """Return the names and digests of a target's patches, as the lock records them."""
    return tuple((name, digest_of(content)) for name, content, _ in read_files(root, target))


def read_files(root: Path, target: str) -> tuple[tuple[str, bytes, str], ...]:
    """Read the files of a target's patches in the order of their numbers: name, content, place.

    What is called a patch and is none of ours is refused, and so is whatever is behind a link.
    """
    folder = patch_folder(root, target)
    try:
        names = sorted(name for name in os.listdir(folder) if name.endswith(_SUFFIX))
    except (FileNotFoundError, NotADirectoryError):
        return ()
    except OSError as error:
        raise OarlockError(f"cannot read {visible(str(folder))}: {error.strerror}") from error
    if names and not has_plain_parents(root, f"{_FOLDER}/{target}/{names[0]}"):
        raise OarlockError(f"{visible(str(folder))} is behind a link; oarlock reads no patch there")
    for name in names:
        if not _NAME.fullmatch(name):
            place = f"{_FOLDER}/{target}/{name}"
            raise OarlockError(f"{visible(place)}: a patch is called NNN-NAME{_SUFFIX}")
    return tuple(
        (name, _content(folder / name, f"{_FOLDER}/{target}/{name}"), f"{_FOLDER}/{target}/{name}")
        for name in sorted(names, key=lambda name: (patch_number(name), name))
    )


def _content(path: Path, place: str) -> bytes:
    content = read_regular(path, limit=SIZE_LIMIT)
    if content is None:
        raise OarlockError(f"{visible(place)}: not a regular file of at most {SIZE_LIMIT:,} bytes")
    return with_plain_ends(content)
