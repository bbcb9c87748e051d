"""An edit finds its place again in what is generated now, or says that it does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.edits.apply import Applied, KeptPatch, apply_patches, patch_name, read_patches
from generator.edits.patch_files import SIZE_LIMIT, patch_digests
from generator.edits.patch_text import Patch, format_patch
from generator.errors import OarlockError
from generator.tree.files import digest_of

BASE = "HEADER = 1\n\n\ndef refund(amount):\n    check(amount)\n    return send(amount)\n"
EDITED = BASE.replace("check(amount)", "check(amount, 5)")


def kept(path: str, base: str, edited: str, name: str = "001-x.patch") -> KeptPatch:
    """Make a kept patch without a file."""
    return KeptPatch(name=name, digest="", patch=Patch(path=path, base=base, edited=edited))


def apply(files: dict[str, str], *patches: KeptPatch) -> tuple[Applied, ...]:
    """Apply patches to texts."""
    return apply_patches({path: text.encode() for path, text in files.items()}, patches)


def test_an_edit_applies_to_the_text_that_it_was_made_in() -> None:
    (one,) = apply({"a.py": BASE}, kept("a.py", BASE, EDITED))
    assert (one.state, one.path, one.text) == ("applies", "a.py", EDITED)


def test_an_edit_is_merged_into_a_text_that_changed_elsewhere() -> None:
    (one,) = apply({"a.py": BASE.replace("1", "2")}, kept("a.py", BASE, EDITED))
    assert (one.state, one.text) == ("merged", EDITED.replace("1", "2"))


def test_an_edit_that_is_generated_now_is_empty() -> None:
    (one,) = apply({"a.py": EDITED}, kept("a.py", BASE, EDITED))
    assert (one.state, one.text) == ("empty", EDITED)


def test_edits_of_one_file_are_applied_one_after_the_other() -> None:
    other = BASE.replace("HEADER = 1", "HEADER = 9")
    one, two = apply(
        {"a.py": BASE}, kept("a.py", BASE, EDITED), kept("a.py", BASE, other, "002-x.patch")
    )
    assert two.before == one.text
    assert two.text == EDITED.replace("HEADER = 1", "HEADER = 9")


def test_a_conflict_has_both_sides_and_no_result() -> None:
    generated = BASE.replace("check(amount)", "validate(amount)")
    (one,) = apply({"a.py": generated}, kept("a.py", BASE, EDITED))
    assert one.is_conflict
    assert one.clashes[0].generated == ("    validate(amount)\n",)
    assert one.clashes[0].edited == ("    check(amount, 5)\n",)
    assert ">>>>>>> edited by hand\n" in one.text


def test_a_merge_that_is_no_python_is_a_conflict_with_its_line() -> None:
    base = "x = [\n    1,\n    2,\n    3,\n]\n"
    generated = "x = [\n    1,\n    2,\n] + [\n    3,\n]\n"
    edited = base.replace("[", "(").replace("]", ")")
    (one,) = apply({"a.py": generated}, kept("a.py", base, edited))
    assert one.is_conflict
    assert one.problem.startswith("with the edit it is no Python: line 4: ")
    (one,) = apply({"a.md": generated}, kept("a.md", base, edited))
    assert one.state == "merged"


def test_an_edit_follows_a_renamed_file_by_what_only_that_file_held() -> None:
    boilerplate = "import a\nimport b\nimport c\nimport d\n"
    files = {f"{name}.py": f"{boilerplate}{name} = 1\n" for name in ("x", "y", "z")}
    new = boilerplate + BASE.replace("HEADER", "TITLE")
    patch = kept("refunds.py", boilerplate + BASE, boilerplate + EDITED)
    (one,) = apply({**files, "refund.py": new, "refund.md": new}, patch)
    assert (one.state, one.path) == ("moved", "refund.py")
    assert "check(amount, 5)" in one.text
    assert "TITLE" in one.text


def test_an_edit_of_a_file_that_is_gone_is_not_tried_on_just_any_other() -> None:
    boilerplate = "import a\nimport b\nimport c\nimport d\n"
    files = {f"{name}.py": f"{boilerplate}{name} = 1\n" for name in ("x", "y", "z")}
    patch = kept("refunds.py", boilerplate + BASE, "import mine\n" + boilerplate + BASE)
    (one,) = apply(files, patch)
    assert one.is_conflict
    assert one.path == ""
    assert one.problem == "refunds.py is no longer generated, nor anything like it"
    (one,) = apply({"a.py": BASE, "b.py": BASE}, patch)
    assert one.is_conflict, "two files are as like as each other"


def test_an_emptied_file_stays_empty() -> None:
    (one,) = apply({"a.py": BASE}, kept("a.py", BASE, ""))
    assert (one.state, one.text) == ("applies", "")
    first, second = apply(
        {"a.py": BASE}, kept("a.py", BASE, ""), kept("a.py", BASE, "", "002-x.patch")
    )
    assert (first.text, second.text, second.state) == ("", "", "empty")


def test_patches_are_read_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    folder = tmp_path / "patches/shop"
    folder.mkdir(parents=True)
    text = format_patch(Patch(path="a.py", base=BASE, edited=EDITED))
    for name in ("1000-a.patch", "002-b.patch", "010-c.patch"):
        (folder / name).write_text(text)
    (folder / "README.md").write_text("notes\n")
    read = read_patches(tmp_path, "shop")
    assert [one.name for one in read] == ["002-b.patch", "010-c.patch", "1000-a.patch"]
    assert patch_digests(tmp_path, "shop") == tuple((one.name, one.digest) for one in read)
    assert read[0].digest == digest_of(text.encode())
    assert patch_name("resources/pet_toys.py", read) == "1001-resources-pet-toys.patch"
    assert patch_name("__init__.py", ()) == "001-init.patch"


@pytest.mark.parametrize("content", [b"\xff", b"x" * (SIZE_LIMIT + 1)])
def test_what_is_no_text_or_too_long_is_refused(tmp_path: Path, content: bytes) -> None:
    folder = tmp_path / "patches/shop"
    folder.mkdir(parents=True)
    (folder / "001-x.patch").write_bytes(content)
    with pytest.raises(OarlockError, match=r"patches/shop/001-x\.patch: not "):
        read_patches(tmp_path, "shop")


def test_no_folder_is_no_patch(tmp_path: Path) -> None:
    assert read_patches(tmp_path, "shop") == ()
