"""Formats the generated Python: black in process, or ruff in one process for all files.

Each file's result is kept by the digest of its text and of everything that could change it. Formatters are programs
that could be attacked as well, so they only ever see what the check of the output has passed.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sysconfig
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from generator.errors import OarlockError
from generator.options import Formatter
from generator.python.checks.modules import OutputCheck
from generator.python.files import RenderedFile
from generator.python.text.literals import WIDTH
from generator.system.cache import Cache
from generator.system.releases import installed_version
from generator.system.workers import core_count, map_in_pool

_CHUNK = 16
_IN_MEMORY = "/dev/shm"  # noqa: S108 - only a folder of our own in it is written to
_PAGE = 4096
_BYTES = 4
"""More than a character takes, while ruff replaces the file."""
_PARALLEL_FROM = 1_500_000
"""Bytes from which starting more processes pays for itself."""


def format_files(
    files: Iterable[RenderedFile],
    formatter: Formatter,
    cache: Cache | None,
    check: OutputCheck,
    progress: Callable[[str], None] = lambda _: None,
) -> list[RenderedFile]:
    """Return the files, the Python among them formatted.

    What has been formatted before had passed the same check then. ``progress`` is told how far it is.
    """
    files = list(files)
    for file in files:
        check.check_text(file)
    python = [file for file in files if file.path.endswith(".py")]
    rest = [file for file in files if not file.path.endswith(".py")]
    salt = f"{formatter} {installed_version(formatter)} {check.digest}"
    keys = {file.path: _key(salt, file) for file in python}
    done: dict[str, str] = {}
    for file in python:
        value = cache.get("format", keys[file.path]) if cache else None
        if value is not None:
            done[file.path] = value.decode()
    waiting = [file for file in python if file.path not in done]
    for file in waiting:
        check.check_python(file)
    if waiting:
        texts = [file.text for file in waiting]
        formatted = _ruff(texts) if formatter == "ruff" else _black(texts, progress)
        for file, text in zip(waiting, formatted, strict=True):
            done[file.path] = text
            if cache:
                cache.put("format", keys[file.path], text.encode())
    return [RenderedFile(path=file.path, text=done[file.path]) for file in python] + rest


def _key(salt: str, file: RenderedFile) -> str:
    return hashlib.sha256(f"{salt}\n{file.path}\n{file.text}".encode()).hexdigest()


def _black(texts: list[str], progress: Callable[[str], None] = lambda _: None) -> list[str]:
    if sum(map(len, texts)) < _PARALLEL_FROM or core_count() < 2:
        return list(_counted(map(black_format, texts), len(texts), progress))
    return list(_counted(map_in_pool(black_format, texts, _CHUNK), len(texts), progress))


def _counted(
    formatted: Iterable[str], total: int, progress: Callable[[str], None]
) -> Iterator[str]:
    for number, text in enumerate(formatted, 1):
        progress(f"formatting with black: {number:,} of {total:,} files")
        yield text


def black_format(text: str) -> str:
    """Format one file's text."""
    import black
    from black.mode import TargetVersion

    return black.format_str(text, mode=black.Mode(target_versions={TargetVersion.PY311}))


def _ruff(texts: list[str]) -> list[str]:
    """Format all texts with one process over a folder of their own."""
    with tempfile.TemporaryDirectory(prefix="oarlock-", dir=_memory(texts)) as folder:
        paths = [Path(folder) / f"{index}.py" for index in range(len(texts))]
        for path, text in zip(paths, texts, strict=True):
            path.write_text(text, encoding="utf-8", newline="")
        command = [
            _ruff_program(),
            "format",
            "--isolated",
            "--no-cache",
            "--quiet",
            f"--line-length={WIDTH}",
            "--target-version=py311",
            folder,
        ]
        result = subprocess.run(command, capture_output=True, text=True, check=False)
        if result.returncode:
            raise OarlockError(f"ruff cannot format the generated code: {result.stderr.strip()}")
        return [path.read_text(encoding="utf-8") for path in paths]


def _memory(texts: list[str]) -> str | None:
    """Return Linux's folder in memory, where new files are cheap, if it has room; else None, the usual place.

    A person who chose the place of temporary files has it.
    """
    if any(map(os.environ.get, ("TMPDIR", "TEMP", "TMP"))):
        return None
    needed = sum(_PAGE + _BYTES * len(text) for text in texts)
    try:
        has_room = shutil.disk_usage(_IN_MEMORY).free > needed
    except OSError:
        return None
    return _IN_MEMORY if has_room and os.access(_IN_MEMORY, os.W_OK | os.X_OK) else None


def _ruff_program() -> str:
    """Return the ruff that is installed beside us."""
    program = Path(sysconfig.get_path("scripts")) / ("ruff.exe" if os.name == "nt" else "ruff")
    return str(program) if program.exists() else "ruff"
