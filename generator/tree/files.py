"""Reads an output tree without ever leaving it: symbolic links and devices are not followed."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from generator.errors import OarlockError, visible

PYTHON_CACHE = "__pycache__"


def digest_of(content: bytes) -> str:
    """Return the digest that locks and comparisons use."""
    return f"sha256:{hashlib.sha256(content).hexdigest()}"


def with_plain_ends(content: bytes) -> bytes:
    """Return a text with the line ends that oarlock writes.

    Git for Windows checks texts out with others (`core.autocrlf`); that is no difference between two texts.
    """
    return content.replace(b"\r\n", b"\n") if b"\r" in content else content


def read_text_file(path: str | Path) -> bytes | None:
    """Return the content of a regular file as `read_regular` does, with plain line ends."""
    content = read_regular(path)
    return None if content is None else with_plain_ends(content)


def list_tree(root: Path) -> tuple[str, ...]:
    """List what is below a folder that is not itself a folder, as sorted relative posix paths.

    Links are listed, never followed; Python's caches are left out.
    """
    return tuple(path for path in list_everything(root) if PYTHON_CACHE not in path.split("/"))


def list_everything(root: Path) -> tuple[str, ...]:
    """List as `list_tree` does, Python's caches included."""
    return tuple(sorted(path for path, entry in walk_tree(root) if not _is_folder(entry)))


def list_folders(root: Path) -> tuple[str, ...]:
    """List the folders below a folder, sorted, so that each comes after the one that holds it."""
    return tuple(sorted(path for path, entry in walk_tree(root) if _is_folder(entry)))


def walk_tree(root: str | Path, prefix: str = "") -> Iterator[tuple[str, os.DirEntry[str]]]:
    """Yield what is below a folder by its relative posix path, each folder before what it holds.

    Links are yielded, never followed.
    """
    try:
        entries = list(os.scandir(root))
    except FileNotFoundError:
        return
    except OSError as error:
        raise OarlockError(f"cannot read {visible(str(root))}: {error.strerror}") from error
    for entry in entries:
        path = f"{prefix}{entry.name}"
        yield path, entry
        if _is_folder(entry):
            yield from walk_tree(entry.path, f"{path}/")


def read_regular(path: str | Path, *, limit: int | None = None) -> bytes | None:
    """Return the content of a regular file, or None where there is none (a link is none).

    One of more than ``limit`` bytes is none either.
    """
    try:
        status = os.lstat(path)
        if not stat.S_ISREG(status.st_mode) or (limit is not None and status.st_size > limit):
            return None
        with open(path, "rb", buffering=0) as file:
            return file.read()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise OarlockError(f"cannot read {visible(str(path))}: {error.strerror}") from error


def write_whole(path: Path, content: bytes) -> None:
    """Write a file, with its folders, so that it appears whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    prepared = scratch_folder(path.parent) / f"{path.name}.new"
    try:
        prepared.parent.mkdir(exist_ok=True)
        prepared.write_bytes(content)
        os.replace(prepared, path)
    finally:
        with contextlib.suppress(OSError):
            prepared.unlink(missing_ok=True)
            prepared.parent.rmdir()


def is_plain_path(path: str) -> bool:
    """Tell whether a path leads to a file below the folder that it starts from, on any system."""
    parts = PurePosixPath(path).parts
    return (
        bool(parts)
        and "/".join(parts) == path
        and path.isprintable()
        and not path.startswith("/")
        and not re.search(r'[\\:*?"<>|]', path)
        and not any(part == ".." or part.endswith((".", " ")) for part in parts)
    )


def has_plain_parents(root: Path, path: str) -> bool:
    """Tell whether every folder between the root and a path is a real one, or not there yet."""
    folder = root
    for part in ("", *path.split("/")[:-1]):
        folder = folder / part
        try:
            if not stat.S_ISDIR(folder.lstat().st_mode):
                return False
        except FileNotFoundError:
            return True
    return True


def scratch_folder(folder: Path) -> Path:
    """Return where to stage what will appear in a folder.

    Every Python project ignores this place, so that a killed run leaves nothing to commit, and it is
    on the file system of the folder.
    """
    scratch = folder / PYTHON_CACHE
    if scratch.is_symlink():
        raise OarlockError(f"{visible(str(scratch))} is a link; oarlock writes through none")
    return scratch


def _is_folder(entry: os.DirEntry[str]) -> bool:
    return entry.is_dir(follow_symlinks=False)
