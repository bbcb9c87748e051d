"""A disk that fails at any moment of `oarlock generate` costs the run, never the client that is there."""

from __future__ import annotations

import builtins
import contextlib
import errno
import io
import itertools
import multiprocessing
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.cli.main import main
from generator.system.cache import Cache
from tests.support.command import CONFIGURATION, PETS

FAULTS = (errno.ENOSPC, errno.EACCES, errno.EIO)
IS_THOROUGH = bool(os.environ.get("OARLOCK_FUZZ"))
ARGUMENTS = ("generate",)
FASTER = CONFIGURATION + 'formatter = "ruff"\n'
NEW_PETS = PETS.replace("Owner", "Keeper").replace("title: Pets", "title: New pets")

Tree = dict[str, bytes]


def tree(folder: Path) -> Tree:
    """Read the client and the lock, Python's caches left out."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts and path.name != "pets.yaml"
    }


def generate(
    folder: Path, document: str, prepare: Callable[[], None] = lambda: None
) -> tuple[int, str]:
    """Run the command in a process of its own; return its exit code and what it said."""
    (folder / "pets.yaml").write_text(document)
    log = folder.parent / f"{folder.name}.log"

    def run() -> None:
        sys.stdout = sys.stderr = log.open("w")
        os.chdir(folder)
        prepare()
        code = main(ARGUMENTS)
        sys.stderr.flush()
        os._exit(code)

    process = multiprocessing.get_context("fork").Process(target=run)
    process.start()
    process.join()
    assert process.exitcode is not None
    return process.exitcode, log.read_text()


@pytest.fixture(scope="module", autouse=True)
def shared_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Answers and formatted files of one run serve all others, and are out of the faults' reach."""
    patch = pytest.MonkeyPatch()
    patch.setenv("OARLOCK_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))
    assert Cache().folder.is_dir()
    yield
    patch.undo()


def repository(folder: Path) -> Path:
    """Make a repository with a client of the old document."""
    folder.mkdir()
    (folder / ".git").mkdir()
    (folder / "oarlock.toml").write_text(FASTER)
    assert generate(folder, PETS)[0] == 0
    return folder


class Disk:
    """Fails at one of the moments at which this process changes what lies in a folder."""

    def __init__(self, folder: Path, moment: int, fault: int) -> None:
        self.folder = str(folder.resolve())
        self.moment = moment
        self.fault = fault
        self.seen = 0
        self.mark = folder.with_name(f"{folder.name}.failed")

    def has_failed(self) -> bool:
        """Tell whether the moment came, in whatever process."""
        return self.mark.exists()

    def install(self) -> None:
        """Watch from now on; a process cannot be rid of it again."""
        sys.addaudithook(self.watch)
        for module in (io, builtins):
            module.open = self.opened(module.open)  # type: ignore[attr-defined]
        os.fsync = self.before(os.fsync)
        os.write = self.before(os.write)

    def tick(self) -> None:
        self.seen += 1
        if self.seen == self.moment:
            self.mark.touch()
            raise OSError(self.fault, os.strerror(self.fault), "the disk")

    def watch(self, event: str, arguments: tuple[Any, ...]) -> None:
        changes = {
            "os.mkdir",
            "os.rename",
            "os.remove",
            "os.rmdir",
            "os.link",
            "os.symlink",
            "os.chmod",
            "os.utime",
        }
        writes = (
            event == "open" and isinstance(arguments[1], str) and set("wxa+") & set(arguments[1])
        )
        opens = (
            event == "open" and arguments[1] is None and arguments[2] & (os.O_WRONLY | os.O_RDWR)
        )
        calls = event == "ctypes.call_function"  # how folders are exchanged
        if calls or ((event in changes or writes or opens) and self.is_ours(arguments[0])):
            self.tick()

    def is_ours(self, path: object) -> bool:
        return isinstance(path, str | os.PathLike) and os.path.abspath(path).startswith(
            self.folder + os.sep
        )

    def opened(self, function: Callable[..., Any]) -> Callable[..., Any]:
        def opens(path: Any, mode: str = "r", *rest: Any, **more: Any) -> Any:
            file = function(path, mode, *rest, **more)
            return Written(file, self) if set("wxa+") & set(mode) and self.is_ours(path) else file

        return opens

    def before(self, function: Callable[..., Any]) -> Callable[..., Any]:
        def act(*arguments: Any) -> Any:
            self.tick()
            return function(*arguments)

        return act


class Written:
    """A file that is told on before each write."""

    def __init__(self, file: Any, disk: Disk) -> None:
        self.file = file
        self.disk = disk

    def write(self, content: Any) -> Any:
        self.disk.tick()
        return self.file.write(content)

    def __enter__(self) -> Written:
        return self

    def __exit__(self, *_: object) -> None:
        self.file.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self.file, name)


def moments() -> Iterator[tuple[int, int]]:
    """Count the moments, and give each its own fault; in a thorough run all moments and all faults."""
    for moment in itertools.count(1, 1 if IS_THOROUGH else 10):
        for fault in FAULTS if IS_THOROUGH else FAULTS[moment % 3 :][:1]:
            yield moment, fault


@pytest.mark.slow
def test_every_failure_of_the_disk_leaves_the_old_client_and_is_said(tmp_path: Path) -> None:
    pristine = repository(tmp_path / "old")
    old = tree(pristine)
    new = tree(renewed(tmp_path / "new"))
    refused = 0
    for moment, fault in moments():
        folder = tmp_path / f"{moment}-{fault}"
        shutil.copytree(pristine, folder)
        disk = Disk(folder, moment, fault)
        code, said = generate(folder, NEW_PETS, disk.install)
        found = tree(folder)
        assert found in (old, new), (moment, said)
        assert "Traceback" not in said
        assert code in (0, 2), (moment, said)
        if code == 2:
            refused += 1
            assert os.strerror(fault) in said
            assert said.startswith("error: ")
        assert generate(folder, NEW_PETS)[0] == 0
        assert tree(folder) == new
        if not disk.has_failed():
            break
    assert refused > (30 if IS_THOROUGH else 1)


def renewed(folder: Path) -> Path:
    """Make a repository whose client follows the new document."""
    repository(folder)
    assert generate(folder, NEW_PETS)[0] == 0
    return folder


@pytest.mark.parametrize("fault", FAULTS)
def test_a_first_client_that_cannot_be_written_leaves_nothing(tmp_path: Path, fault: int) -> None:
    for moment in (1, 3, 5, 9) if IS_THOROUGH else (1, 5):
        folder = tmp_path / str(moment)
        folder.mkdir()
        (folder / "oarlock.toml").write_text(FASTER)
        code, said = generate(folder, PETS, Disk(folder, moment, fault).install)
        assert code == 2
        assert os.strerror(fault) in said
        assert "Traceback" not in said
        assert sorted(tree(folder)) == ["oarlock.toml"]
        with contextlib.suppress(FileNotFoundError):
            assert not (folder / "clients" / "pets").exists()
