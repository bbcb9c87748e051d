"""Whatever fails while a package is written, and whoever writes at the same time, one of the two trees is there."""

from __future__ import annotations

import errno
import fcntl
import multiprocessing
import os
import resource
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.errors import OarlockError
from generator.tree import guard as guard_module
from generator.tree import stage as stage_module
from generator.tree.guard import exclusive
from generator.tree.lock import read_lock
from generator.tree.recorded import locked_entry
from generator.tree.swap import SwapUnavailableError
from tests.support.trees import NEW, OLD, Tree, entry_of, tree, write


def in_child(action: Callable[[], None]) -> int:
    """Run something in a process of its own and return its exit code."""
    process = multiprocessing.get_context("fork").Process(target=action)
    process.start()
    process.join()
    assert process.exitcode is not None
    return process.exitcode


def at_event(number: int, happen: Callable[[], None]) -> None:
    """Let something happen when this process is about to touch the disk for the n-th time."""
    seen = 0

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        nonlocal seen
        touches = event.startswith(("os.", "ctypes.call")) or (
            event == "open" and isinstance(arguments[1], str) and "w" in arguments[1]
        )
        if touches and event != "os.listdir":
            seen += 1
            if seen == number:
                happen()

    sys.addaudithook(hook)


@pytest.mark.usefixtures("any_way")
def test_a_kill_at_any_moment_leaves_one_of_the_two_trees(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    is_atomic = "swap" in request.node.name
    moment, killed = 0, True
    while killed:
        moment += 1
        root = tmp_path / str(moment)
        root.mkdir()
        write(root, OLD)
        (root / "out/shop/notes.txt").write_text("mine")

        def run(root: Path = root, moment: int = moment) -> None:
            at_event(moment, lambda: os.kill(os.getpid(), signal.SIGKILL))
            write(root, NEW)

        killed = in_child(run) == -signal.SIGKILL
        found = tree(root / "out/shop")
        assert found.pop("notes.txt") == b"mine"
        if is_atomic:
            assert found in (OLD, NEW)
            entry = locked_entry(root / "out/shop", target="shop", lock_path=root / "oarlock.lock")
            assert entry == entry_of(found)
        write(root, NEW)
        assert tree(root / "out") == {
            **{f"shop/{path}": content for path, content in NEW.items()},
            "shop/notes.txt": b"mine",
        }
        assert read_lock(root / "oarlock.lock").get("shop") == entry_of(NEW)
        assert not (root / "out/__pycache__").exists()
    assert moment > 20


@pytest.mark.usefixtures("any_way")
def test_a_disk_that_refuses_at_any_moment_leaves_the_old_tree(tmp_path: Path) -> None:
    full = os.strerror(errno.ENOSPC)
    moment, outcome = 0, 1
    refused = 0
    while outcome != 2:
        moment += 1
        root = tmp_path / str(moment)
        root.mkdir()
        write(root, OLD)
        lock = (root / "oarlock.lock").read_bytes()

        def run(root: Path = root, moment: int = moment) -> None:
            outcome = 2

            def refuse() -> None:
                nonlocal outcome
                outcome = 0
                raise OSError(errno.ENOSPC, full, "somewhere")

            at_event(moment, refuse)
            try:
                write(root, NEW)
            except OarlockError as error:
                outcome = 1 if full in str(error) else 3
            sys.exit(outcome)

        outcome = in_child(run)
        assert outcome in (0, 1, 2)
        if outcome == 1:
            refused += 1
            # The one step after the new tree is in place is to look for late files in the old one.
            is_new = read_lock(root / "oarlock.lock").get("shop") == entry_of(NEW)
            assert tree(root / "out/shop") == (NEW if is_new else OLD)
            assert is_new or (root / "oarlock.lock").read_bytes() == lock
            write(root, NEW)
        assert tree(root / "out/shop") == NEW
        assert read_lock(root / "oarlock.lock").get("shop") == entry_of(NEW)
    assert refused > 10


def test_a_full_disk_is_one_clear_error(root: Path) -> None:
    def run() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))
        try:
            write(root, {**NEW, "big.py": b"x" * 20_000})
        except OarlockError as error:
            sys.exit(1 if "nothing was changed" in str(error) else 3)

    assert in_child(run) == 1
    assert tree(root / "out/shop") == OLD
    assert sorted(path.name for path in (root / "out").iterdir()) == ["shop"]


def test_an_output_that_cannot_be_made_is_one_clear_error(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file")
    with pytest.raises(OarlockError, match=r"cannot write .*out"):
        write(tmp_path, OLD)
    assert (tmp_path / "out").read_text() == "a file"


def test_a_refused_first_write_leaves_no_folder(tmp_path: Path) -> None:
    (tmp_path / "oarlock.lock").mkdir()
    with pytest.raises(OarlockError):
        write(tmp_path, OLD)
    assert [path.name for path in tmp_path.iterdir()] == ["oarlock.lock"]


def test_runs_at_the_same_time_take_turns(root: Path) -> None:
    def run(files: Tree) -> None:
        for _ in range(20):
            write(root, files)

    context = multiprocessing.get_context("fork")
    processes = [context.Process(target=run, args=(files,)) for files in (OLD, NEW, OLD, NEW)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
        assert process.exitcode == 0
    found = tree(root / "out/shop")
    assert found in (OLD, NEW)
    assert read_lock(root / "oarlock.lock").get("shop") == entry_of(found)


def test_a_run_that_never_ends_is_not_waited_for_forever(tmp_path: Path) -> None:
    with (
        exclusive(tmp_path),
        pytest.raises(OarlockError, match="another run of oarlock"),
        exclusive(tmp_path, patience=0.1),
    ):
        pass


def test_without_locks_on_folders_a_second_run_waits_at_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Windows:
        """What Python has there, in terms of what is here: a lock on the first byte, refused as there."""

        LK_NBLCK = 1

        @staticmethod
        def locking(descriptor: int, _mode: int, _length: int) -> None:
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as error:
                raise PermissionError(errno.EACCES, "Permission denied") from error

    monkeypatch.setattr(guard_module, "fcntl", None)
    monkeypatch.setattr(guard_module, "msvcrt", Windows)
    with exclusive(tmp_path):
        with pytest.raises(OarlockError, match="another run of oarlock is writing to"):
            with exclusive(tmp_path, patience=0.1):
                pass
    with exclusive(tmp_path, patience=0.1):
        assert [path.name for path in tmp_path.rglob("*")] == ["__pycache__", "oarlock.guard"]


def test_where_links_of_links_are_unknown_the_tree_is_copied(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def link(*_arguments: Any, **_options: Any) -> None:
        raise NotImplementedError("link: follow_symlinks unavailable on this platform")

    monkeypatch.setattr(os, "link", link)
    write(root, NEW)
    assert tree(root / "out" / "shop") == NEW


def test_a_file_that_another_program_has_open_leaves_everything_as_it_was(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unavailable(_first: Path, _second: Path) -> None:
        raise SwapUnavailableError

    real = Path.replace

    def replace_unless_open(path: Path, target: Path) -> Path:
        if target.name == "__init__.py" and "tree" in path.parts:  # as Windows answers
            raise PermissionError(errno.EACCES, "Permission denied", str(target))
        return real(path, target)

    before = tree(root)
    monkeypatch.setattr(stage_module, "swap_folders", unavailable)
    monkeypatch.setattr(Path, "replace", replace_unless_open)
    with pytest.raises(
        OarlockError, match=r"cannot write .*__init__\.py: Permission denied; nothing was changed"
    ):
        write(root, NEW)
    assert tree(root) == before
