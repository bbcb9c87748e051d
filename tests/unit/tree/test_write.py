"""A package is replaced whole or not at all, and what is not ours is never touched."""

from __future__ import annotations

import errno
import fcntl
import multiprocessing
import os
import resource
import signal
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.errors import OarlockError
from generator.tree import guard as guard_module
from generator.tree import stage as stage_module
from generator.tree import write as write_module
from generator.tree.files import digest_of
from generator.tree.guard import exclusive
from generator.tree.lock import Entry, read_lock
from generator.tree.recorded import locked_entry
from generator.tree.swap import SwapUnavailableError
from generator.tree.write import UnrecordedEditsError, WriteResult, write_tree

OLD = {"__init__.py": b"old\n", "same.py": b"same\n", "models/gone.py": b"gone\n", "a/b.py": b"b\n"}
NEW = {
    "__init__.py": b"new\n",
    "same.py": b"same\n",
    "resources/pet.py": b"pet\n",
    "a/b.py": b"b\n",
}

Tree = dict[str, bytes]


def entry_of(files: Tree) -> Entry:
    """Make the lock entry of a rendering."""
    return Entry(
        package="out/shop",
        document=digest_of(repr(sorted(files.items())).encode()),
        configuration="sha256:c",
        templates="sha256:t",
        tools=(),
        files=tuple((path, digest_of(content)) for path, content in sorted(files.items())),
    )


def write(root: Path, files: Tree, **options: Any) -> WriteResult:
    """Write a rendering into ``out/shop``, with the lock in the root."""
    return write_tree(
        root / "out" / "shop",
        files,
        target="shop",
        entry=entry_of(files),
        lock_path=root / "oarlock.lock",
        **options,
    )


def tree(folder: Path) -> Tree:
    """Read every file below a folder, Python's caches left out."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A repository into which the old rendering has been written."""
    write(tmp_path, OLD)
    return tmp_path


@pytest.fixture(params=["swap", "in place"])
def any_way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Replace trees both as systems with an exchange of folders do, and as those without."""

    def refuse(_first: Path, _second: Path) -> None:
        raise SwapUnavailableError

    if request.param == "in place":
        monkeypatch.setattr(stage_module, "swap_folders", refuse)


def test_a_first_write_makes_the_folders_and_the_lock(tmp_path: Path) -> None:
    result = write(tmp_path, OLD)
    assert tree(tmp_path / "out") == {f"shop/{path}": content for path, content in OLD.items()}
    assert read_lock(tmp_path / "oarlock.lock").get("shop") == entry_of(OLD)
    assert result.written == tuple(sorted(OLD))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["oarlock.lock", "out"]


@pytest.mark.usefixtures("any_way")
def test_a_second_write_replaces_what_differs_and_removes_what_is_stale(root: Path) -> None:
    result = write(root, NEW)
    assert tree(root / "out" / "shop") == NEW
    assert read_lock(root / "oarlock.lock").get("shop") == entry_of(NEW)
    assert result == WriteResult(
        written=("__init__.py", "resources/pet.py"),
        unchanged=("a/b.py", "same.py"),
        removed=("models/gone.py",),
    )
    assert not (root / "out/shop/models").exists()
    assert sorted(path.name for path in (root / "out").iterdir()) == ["shop"]


@pytest.mark.usefixtures("any_way")
def test_unchanged_files_keep_their_inode_and_time(root: Path) -> None:
    same = root / "out/shop/same.py"
    os.utime(same, (1, 1))
    before = same.stat()
    write(root, NEW)
    assert (same.stat().st_ino, same.stat().st_mtime) == (before.st_ino, 1.0)
    assert same.stat().st_nlink == 1


def test_an_unchanged_tree_is_not_touched_at_all(root: Path) -> None:
    before = {path: path.stat() for path in (root / "out").rglob("*")}
    lock = (root / "oarlock.lock").stat()
    result = write(root, OLD)
    assert result.written == result.removed == ()
    after = {path: path.stat() for path in (root / "out").rglob("*")}
    assert {path: (s.st_ino, s.st_mtime_ns) for path, s in after.items()} == {
        path: (s.st_ino, s.st_mtime_ns) for path, s in before.items()
    }
    assert (root / "oarlock.lock").stat().st_ino == lock.st_ino


@pytest.mark.usefixtures("any_way")
def test_the_users_own_files_folders_and_links_stay(root: Path) -> None:
    shop = root / "out/shop"
    (shop / ".git/refs").mkdir(parents=True)
    (shop / ".git/HEAD").write_text("ref")
    (shop / "models/notes.txt").write_text("mine")
    (shop / "models/notes.txt").chmod(0o600)
    (shop / "empty").mkdir(mode=0o700)
    (shop / "link").symlink_to("/nowhere")
    (shop / "a/__pycache__").mkdir()
    (shop / "a/__pycache__/b.pyc").write_bytes(b"\0")
    write(root, NEW)
    assert (shop / ".git/HEAD").read_text() == "ref"
    assert (shop / ".git/refs").is_dir()
    assert (shop / "models/notes.txt").read_text() == "mine"
    assert (shop / "models/notes.txt").stat().st_mode & 0o777 == 0o600
    assert (shop / "empty").stat().st_mode & 0o777 == 0o700
    assert os.readlink(shop / "link") == "/nowhere"
    assert (shop / "a/__pycache__/b.pyc").exists()
    assert not (shop / "models/gone.py").exists()


@pytest.mark.usefixtures("any_way")
def test_a_folder_with_nothing_left_but_pythons_cache_goes(root: Path) -> None:
    cache = root / "out/shop/models/__pycache__"
    cache.mkdir()
    (cache / "gone.pyc").write_bytes(b"\0")
    write(root, NEW)
    assert not (root / "out/shop/models").exists()


def test_edits_that_nothing_records_are_refused_before_anything_is_written(root: Path) -> None:
    (root / "out/shop/__init__.py").write_text("edited")
    (root / "out/shop/models/gone.py").write_text("edited")
    before = tree(root)
    with pytest.raises(UnrecordedEditsError) as refused:
        write(root, NEW)
    assert refused.value.paths == ("__init__.py", "models/gone.py")
    assert tree(root) == before


@pytest.mark.usefixtures("any_way")
def test_edits_are_saved_before_they_are_discarded(root: Path) -> None:
    (root / "out/shop/__init__.py").write_text("edited")
    (root / "out/shop/models/gone.py").write_text("edited too")
    for _ in range(2):
        result = write(root, NEW, discard_edits=True)
        assert [path for path, _ in result.saved] == ["__init__.py", "models/gone.py"]
        assert [(root / place).read_text() for _, place in result.saved] == ["edited", "edited too"]
        assert tree(root / "out/shop") == NEW
        write(root, OLD)
        (root / "out/shop/__init__.py").write_text("edited")
        (root / "out/shop/models/gone.py").write_text("edited too")


def test_a_kept_edit_is_ours_to_replace(root: Path) -> None:
    (root / "out/shop/__init__.py").write_text("edited")
    result = write(root, NEW, kept={"__init__.py": digest_of(b"edited")})
    assert result.saved == ()
    assert tree(root / "out/shop") == NEW


def test_what_either_side_of_a_conflict_in_the_lock_recorded_is_no_edit(root: Path) -> None:
    lock = root / "oarlock.lock"
    ours, theirs = (
        f'"__init__.py" = "{digest_of(content)}"' for content in (b"old\n", b"theirs\n")
    )
    conflict = f"<<<<<<< ours\n{ours}\n=======\n{theirs}\n>>>>>>> theirs"
    lock.write_text(lock.read_text().replace(ours, conflict))
    assert write(root, NEW).saved == ()
    assert tree(root / "out/shop") == NEW


@pytest.mark.usefixtures("any_way")
def test_a_lock_that_claims_a_file_outside_the_package_is_not_believed(root: Path) -> None:
    victim = root / "victim.txt"
    victim.write_bytes(b"mine\n")
    lock = root / "oarlock.lock"
    lock.write_text(
        lock.read_text() + f'"../../victim.txt" = "{digest_of(b"mine" + bytes([10]))}"\n'
    )
    write(root, NEW)
    assert tree(root / "out/shop") == NEW
    assert victim.read_bytes() == b"mine\n"


@pytest.mark.usefixtures("any_way")
def test_an_edit_made_while_the_tree_is_written_is_not_lost(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def build_and_edit(*arguments: Any) -> None:
        stage_module.build_tree(*arguments)
        (root / "out/shop/__init__.py").write_text("edited late")

    monkeypatch.setattr(write_module, "build_tree", build_and_edit)
    with pytest.raises(OarlockError, match=r"__init__\.py was edited while oarlock ran"):
        write(root, NEW)
    assert tree(root / "out/shop") == {**OLD, "__init__.py": b"edited late"}
    assert read_lock(root / "oarlock.lock").get("shop") == entry_of(OLD)


def test_the_lock_follows_its_tree_before_anything_else_is_done(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []

    def look(*_: Any) -> None:
        seen.append(read_lock(root / "oarlock.lock").get("shop"))

    monkeypatch.setattr(write_module, "_refuse_late_edits", look)
    write(root, NEW)
    assert seen == [entry_of(NEW)]


@pytest.mark.parametrize("name", ["resources/pet.py", "resources"])
def test_a_foreign_file_in_the_way_is_refused(root: Path, name: str) -> None:
    path = root / "out/shop" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("mine")
    with pytest.raises(OarlockError, match=r"what oarlock did not write: resources/pet\.py"):
        write(root, NEW)
    assert path.read_text() == "mine"
    path.unlink()
    assert tree(root / "out/shop") == OLD
    assert read_lock(root / "oarlock.lock").get("shop") == entry_of(OLD)


def test_without_a_lock_only_equal_files_are_taken_over(root: Path) -> None:
    (root / "oarlock.lock").unlink()
    with pytest.raises(OarlockError, match=r"did not write: __init__\.py"):
        write(root, NEW)
    assert write(root, OLD).written == ()
    assert write(root, NEW).written == ("__init__.py", "resources/pet.py")


def test_a_lock_of_another_package_owns_nothing_here(root: Path) -> None:
    (root / "out/other").mkdir()
    (root / "out/other/__init__.py").write_text("mine")
    with pytest.raises(OarlockError, match="did not write"):
        write_tree(
            root / "out/other",
            NEW,
            target="shop",
            entry=replace(entry_of(NEW), package="out/other"),
            lock_path=root / "oarlock.lock",
        )


@pytest.mark.parametrize(
    "link", ["out/shop", "out/shop/models", "out/shop/__init__.py", "out/__pycache__"]
)
def test_nothing_is_written_through_a_link(
    root: Path, link: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside") / "target"
    if (root / link).exists():
        (root / link).rename(outside)
    else:
        outside.mkdir()
    (root / link).symlink_to(outside)
    before = tree(outside) if outside.is_dir() else outside.read_bytes()
    with pytest.raises(OarlockError):
        write(root, {**NEW, "models/toy.py": b"toy\n"})
    assert (tree(outside) if outside.is_dir() else outside.read_bytes()) == before
    assert (root / link).is_symlink()


def test_the_output_itself_may_be_a_link(root: Path) -> None:
    (root / "out").rename(root / "elsewhere")
    (root / "out").symlink_to("elsewhere")
    write(root, NEW)
    assert tree(root / "elsewhere/shop") == NEW


def test_what_appears_while_the_new_tree_is_staged_is_carried_over(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    swap = stage_module.swap_folders

    def swap_late(first: Path, second: Path) -> None:
        (second / "late").mkdir()
        (second / "late/notes.txt").write_text("mine")
        swap(first, second)

    monkeypatch.setattr(stage_module, "swap_folders", swap_late)
    write(root, NEW)
    assert tree(root / "out/shop") == {**NEW, "late/notes.txt": b"mine"}


def test_a_file_system_without_links_gets_copies(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object, **_options: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", refuse)
    (root / "out/shop/link").symlink_to("/nowhere")
    os.utime(root / "out/shop/same.py", (1, 1))
    write(root, NEW)
    assert tree(root / "out/shop") == NEW
    assert (root / "out/shop/same.py").stat().st_mtime == 1.0
    assert os.readlink(root / "out/shop/link") == "/nowhere"


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
