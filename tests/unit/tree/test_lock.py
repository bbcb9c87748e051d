"""The lock is deterministic text that merges, and that survives a merge gone wrong."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import OarlockError
from generator.tree.lock import Entry, Lock, format_lock, parse_lock, read_lock

ENTRY = Entry(
    package="generated/shop",
    document="sha256:d",
    configuration="sha256:c",
    templates="sha256:t",
    tools=(("black", "26.10.1"), ("datamodel-code-generator", "0.89.0")),
    files=(("__init__.py", "sha256:1"), ("models/pet.py", "sha256:2")),
)

texts = st.text(
    st.characters(max_codepoint=0xFFFF, exclude_categories=("Cc", "Cs", "Cn", "Co")), min_size=1
)
pairs = st.dictionaries(texts, texts).map(lambda values: tuple(sorted(values.items())))


def test_text_and_lock_are_the_same_thing() -> None:
    lock = Lock().replaced("shop", ENTRY).replaced("bank", replace(ENTRY, files=()))
    assert parse_lock(format_lock(lock), "oarlock.lock") == lock


def test_targets_are_sorted_however_they_came() -> None:
    one = Lock().replaced("shop", ENTRY).replaced("bank", ENTRY)
    other = Lock().replaced("bank", ENTRY).replaced("shop", ENTRY)
    assert format_lock(one) == format_lock(other)
    assert [name for name, _ in one.targets] == ["bank", "shop"]


@given(files=pairs, parts=pairs, facts=texts)
def test_any_lock_is_toml_and_comes_back(
    files: tuple[tuple[str, str], ...], parts: tuple[tuple[str, str], ...], facts: str
) -> None:
    entry = replace(ENTRY, files=files, parts=parts, package=facts)
    text = format_lock(Lock(targets=(("shop", entry),)))
    read = parse_lock(text, "oarlock.lock").get("shop")
    assert read == entry
    assert read.parts == parts
    table = tomllib.loads(text)["targets"]["shop"]
    assert table["files"] == dict(files)
    assert table["package"] == facts


def test_every_fact_has_a_line_of_its_own() -> None:
    old = format_lock(Lock(targets=(("shop", ENTRY),))).splitlines()
    changed = replace(ENTRY, files=(*ENTRY.files, ("models/toy.py", "sha256:3")))
    new = format_lock(Lock(targets=(("shop", changed),))).splitlines()
    assert set(new) - set(old) == {'"models/toy.py" = "sha256:3"'}
    assert set(old) <= set(new)


def test_both_sides_of_a_conflict_count() -> None:
    text = format_lock(Lock(targets=(("shop", ENTRY),)))
    ours, theirs = '"__init__.py" = "sha256:1"', '"client.py" = "sha256:9"'
    conflict = f"<<<<<<< ours\n{ours}\n||||||| base\n=======\n{theirs}\n>>>>>>> theirs"
    entry = parse_lock(text.replace(ours, conflict), "oarlock.lock").get("shop")
    assert entry is not None
    assert {path for path, _ in entry.files} == {"__init__.py", "client.py", "models/pet.py"}


@pytest.mark.parametrize("line", ["nonsense", "version = 2", "[targets.x.other]", '"a" = 3'])
def test_a_line_that_is_not_ours_is_an_error_with_its_number(line: str) -> None:
    text = format_lock(Lock(targets=(("shop", ENTRY),)))
    number = len(text.splitlines()) + 1
    with pytest.raises(OarlockError, match=rf"oarlock\.lock:{number}: "):
        parse_lock(text + line + "\n", "oarlock.lock")


def test_no_file_is_an_empty_lock(tmp_path: Path) -> None:
    assert read_lock(tmp_path / "oarlock.lock") == Lock()


def test_a_lock_that_is_no_text_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "oarlock.lock").write_bytes(b"\xff\xfe")
    with pytest.raises(OarlockError, match="not UTF-8"):
        read_lock(tmp_path / "oarlock.lock")


def test_any_name_of_a_part_comes_back() -> None:
    """Also one that would end a line, a string or the file's encoding."""
    names = ("/paths/~1a\n\u2028\x85", '/components/schemas/"', "/x\\", "/\ud800", "/\x7f")
    entry = replace(ENTRY, parts=tuple(sorted((name, "12 get\tit") for name in names)))
    text = format_lock(Lock(targets=(("shop", entry),)))
    read = parse_lock(text.encode().decode(), "oarlock.lock").get("shop")
    assert read is not None
    assert read.parts == entry.parts


def test_a_lock_of_an_earlier_version_has_no_parts() -> None:
    text = format_lock(Lock(targets=(("shop", ENTRY),)))
    assert "parts" not in text
    assert parse_lock(text, "oarlock.lock").get("shop") == ENTRY


def test_what_only_explains_is_not_compared() -> None:
    explained = replace(ENTRY, settings=(("a", "b"),), parts=(("/info", "12"),))
    assert explained == ENTRY


def test_a_lock_forgets_targets() -> None:
    lock = Lock().replaced("shop", ENTRY).replaced("bank", ENTRY)
    assert [name for name, _ in lock.without(["shop"]).targets] == ["bank"]
