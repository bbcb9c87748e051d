"""The cache keeps what it was given, and its failures never reach anyone."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.system.cache import Cache, default_folder


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    """A cache in a folder that does not exist yet."""
    return Cache(tmp_path / "cache")


def test_a_value_is_found_under_its_kind_and_key(cache: Cache) -> None:
    cache.put("black", "key", b"value")
    assert cache.get("black", "key") == b"value"
    assert cache.get("black", "other") is None
    assert cache.get("ruff", "key") is None


def test_kind_and_key_do_not_run_into_each_other(cache: Cache) -> None:
    cache.put("ab", "c", b"value")
    assert cache.get("a", "bc") is None


def test_an_empty_value_is_a_value(cache: Cache) -> None:
    cache.put("kind", "key", b"")
    assert cache.get("kind", "key") == b""


def test_a_later_value_replaces_an_earlier_one(cache: Cache) -> None:
    cache.put("kind", "key", b"old")
    cache.put("kind", "key", b"new")
    assert cache.get("kind", "key") == b"new"


@pytest.mark.parametrize("damage", [b"", b"short", b"x" * 200])
def test_a_damaged_entry_reads_as_not_there(cache: Cache, damage: bytes) -> None:
    cache.put("kind", "key", b"value")
    (entry,) = (path for path in cache.folder.rglob("*") if path.is_file())
    entry.write_bytes(damage)
    assert cache.get("kind", "key") is None


def test_a_cache_that_cannot_be_written_is_only_forgetful(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    cache = Cache(tmp_path / "file" / "cache")
    cache.put("kind", "key", b"value")
    assert cache.get("kind", "key") is None


def test_the_size_stays_within_the_limit_and_the_latest_survives(tmp_path: Path) -> None:
    cache = Cache(tmp_path, limit=256 * 2000)
    for number in range(2000):
        cache.put("kind", str(number), b"x" * 1000)
    size = sum(path.stat().st_size for path in tmp_path.rglob("*") if path.is_file())
    assert size <= 256 * 2000
    assert cache.get("kind", "1999") == b"x" * 1000


def test_an_entry_that_is_gone_when_it_is_looked_at_does_not_stop_the_limit(tmp_path: Path) -> None:
    cache = Cache(tmp_path, limit=256 * 100)
    for number in range(256):
        shard = tmp_path / f"{number:02x}"
        shard.mkdir()
        (shard / "gone").symlink_to(tmp_path / "nothing")
    for number in range(2_000):
        cache.put("k", str(number), b"x" * 20)
    entries = [path for path in tmp_path.glob("??/*") if not path.is_symlink()]
    assert sum(path.stat().st_size for path in entries) <= 256 * 100
    assert cache.get("k", "1999") == b"x" * 20


def test_a_value_above_a_shards_share_is_kept(tmp_path: Path) -> None:
    cache = Cache(tmp_path, limit=256)
    cache.put("kind", "key", b"x" * 1000)
    assert cache.get("kind", "key") == b"x" * 1000


def test_nothing_temporary_is_left_behind(cache: Cache) -> None:
    for number in range(20):
        cache.put("kind", str(number), b"value")
    assert sum(path.is_file() for path in cache.folder.rglob("*")) == 20


def test_the_folder_comes_from_the_environment(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("OARLOCK_CACHE_DIR", str(tmp_path))
    assert default_folder() == tmp_path
    monkeypatch.delenv("OARLOCK_CACHE_DIR")
    assert default_folder().name == "oarlock"
