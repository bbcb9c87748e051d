"""Keeps, between runs, values that are expensive to compute and depend on their key alone.

The cache bounds its own size. A cache that cannot be read or written only makes a run slower.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import threading
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

_LIMIT = 512 * 1024 * 1024
_SHARDS = 256
_DIGEST_SIZE = hashlib.sha256().digest_size


class Cache:
    """A content-addressed store on disk, safe to share between processes.

    ``kind`` names the computation, ``key`` everything that its result depends on (inputs, versions,
    options). Every failure of the disk reads as "not there" and writes as "not kept".
    """

    def __init__(self, folder: Path | None = None, *, limit: int = _LIMIT) -> None:
        self._folder = folder
        self.limit = limit
        self._sizes: dict[Path, int] = {}
        """Bytes in the shards that this process has written to; others may have written more."""

    @cached_property
    def folder(self) -> Path:
        """The folder of the cache, found out only when the cache is used."""
        return self._folder if self._folder is not None else default_folder()

    def get(self, kind: str, key: str) -> bytes | None:
        """Return what was put under this kind and key, or None."""
        path = self._path(kind, key)
        try:
            stored = path.read_bytes()
        except OSError:
            return None
        digest, value = stored[:_DIGEST_SIZE], stored[_DIGEST_SIZE:]
        if hashlib.sha256(value).digest() != digest:
            return None
        with contextlib.suppress(OSError):
            os.utime(path)  # the least recently used go first
        return value

    def put(self, kind: str, key: str, value: bytes) -> None:
        """Keep a value; it appears whole or not at all."""
        path = self._path(kind, key)
        with contextlib.suppress(OSError):
            if path.parent not in self._sizes:
                path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            _write_whole(path, hashlib.sha256(value).digest() + value)
            self._bound(path, _DIGEST_SIZE + len(value))

    def usage(self) -> tuple[int, int]:
        """Return how many entries there are, and how many bytes they take."""
        sizes = [path.stat().st_size for path in self._entries()]
        return len(sizes), sum(sizes)

    def clear(self) -> None:
        """Remove every entry, and nothing else that may lie in the folder."""
        for path in self._entries():
            with contextlib.suppress(OSError):
                path.unlink()

    def _entries(self) -> Iterator[Path]:
        for shard in sorted(self.folder.glob("[0-9a-f][0-9a-f]")):
            yield from (path for path in sorted(shard.iterdir()) if path.is_file())

    def _path(self, kind: str, key: str) -> Path:
        digest = hashlib.sha256(f"{kind}\0{key}".encode("utf-8", "surrogatepass")).hexdigest()
        return self.folder / digest[:2] / digest[2:]

    def _bound(self, newest: Path, size: int) -> None:
        """Keep a shard to its share of the limit; it is only looked at when it may have reached that."""
        shard = newest.parent
        known = self._sizes.get(shard)
        if known is None or known + size > self.limit // _SHARDS:
            self._sizes[shard] = self._evict(newest)
        else:
            self._sizes[shard] = known + size

    def _evict(self, newest: Path) -> int:
        """Remove what is too much in the shard of an entry; return the size of what stays."""
        # Each shard keeps to its share of the limit, so that no put has to look at the whole cache.
        entries = list(_listed(newest.parent))
        size = sum(status.st_size for status, _ in entries)
        for status, path in sorted(entries, key=lambda entry: entry[0].st_mtime_ns):
            if size <= self.limit // _SHARDS:
                break
            if path != str(newest):
                with contextlib.suppress(FileNotFoundError):
                    os.unlink(path)
                size -= status.st_size
        return size


def _listed(shard: Path) -> Iterator[tuple[os.stat_result, str]]:
    """Yield the entries of a shard, without those that another process removes meanwhile."""
    with os.scandir(shard) as entries:
        for entry in entries:
            with contextlib.suppress(FileNotFoundError):
                yield entry.stat(), entry.path


def default_folder() -> Path:
    """Return ``$OARLOCK_CACHE_DIR``, or the folder that the operating system has for caches."""
    chosen = os.environ.get("OARLOCK_CACHE_DIR")
    if chosen:
        return Path(chosen)
    import platformdirs

    return Path(platformdirs.user_cache_dir("oarlock", appauthor=False))


def _write_whole(path: Path, content: bytes) -> None:
    # The name is that of this thread alone, and of nothing that a crash left behind.
    temporary = f"{path}.{os.getpid()}-{threading.get_ident()}-{os.urandom(4).hex()}"
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(temporary, flags, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
        os.replace(temporary, path)
    except OSError:
        os.unlink(temporary)
        raise
