"""A patch is text that a person can review and a merge can rely on, and nothing in it is believed."""

from __future__ import annotations

import base64
import subprocess
import zlib
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from generator.edits.patch_text import Patch, format_patch, parse_patch
from generator.errors import OarlockError
from generator.tree.files import is_plain_path

PATCH = Patch(
    path="resources/refunds.py",
    base="".join(f"line {number}\n" for number in range(1, 31)),
    edited="".join(f"line {number}\n" for number in range(1, 31)).replace("line 9\n", "mine\n"),
    description="The server wants it so",
)

texts = st.builds(
    lambda lines, end: "\n".join(lines) + end,
    st.lists(st.sampled_from(["", "a", "b", "-- ", "--- a", "+++ b", "@@ -1 +1 @@", "x\r", "ß"])),
    st.sampled_from(["\n", ""]),
)


def broken(old: str, new: str) -> str:
    """Return the patch with another text in it."""
    text = format_patch(PATCH)
    assert old in text
    return text.replace(old, new, 1)


@given(texts, texts)
def test_a_patch_comes_back_as_it_was_written(base: str, edited: str) -> None:
    assume(base != edited)
    patch = Patch(path="a.py", base=base, edited=edited)
    assert parse_patch(format_patch(patch), "p") == patch


def test_a_reader_sees_what_was_changed_and_where() -> None:
    head, _, rest = format_patch(PATCH).partition("\n\n")
    assert head.splitlines()[1:3] == [
        "Description: The server wants it so",
        "File: resources/refunds.py",
    ]
    assert rest.splitlines()[:11] == [
        "--- a/resources/refunds.py",
        "+++ b/resources/refunds.py",
        "@@ -6,7 +6,7 @@",
        " line 6",
        " line 7",
        " line 8",
        "-line 9",
        "+mine",
        " line 10",
        " line 11",
        " line 12",
    ]
    assert max(map(len, rest.splitlines())) < 100


def test_git_applies_it_too(tmp_path: Path) -> None:
    target = tmp_path / PATCH.path
    target.parent.mkdir()
    target.write_text(PATCH.base)
    (tmp_path / "edit.patch").write_text(format_patch(PATCH))
    subprocess.run(["git", "apply", "edit.patch"], cwd=tmp_path, check=True)  # noqa: S607
    assert target.read_text() == PATCH.edited


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "p:1: not a patch"),
        ("--- a/x\n+++ b/x\n", "p:1: not a patch"),
        (broken("File: resources/refunds.py", "File: ../refunds.py"), "not the path of a file"),
        (broken("File: resources/refunds.py", "File: /etc/passwd"), "not the path of a file"),
        (broken("+++ b/resources/refunds.py", "+++ b/README.md"), "p:6: the diff is not one of"),
        (broken("-line 9", "-line 8"), "p:8: the diff does not fit"),
        (broken("-6,7", "-7,7"), "p:8: the diff does not fit"),
        (broken("-6,7", "-6,999999999"), "p:8: the diff does not fit"),
        (broken(" line 12\n", " line 12\nline 13\n"), "p:17: not a line of a diff"),
        (broken("Base: sha256:", "Base: sha256:0"), "is not the one that `Base` names"),
        (format_patch(PATCH)[:-20], "p:1: the text that was edited"),
        (format_patch(PATCH)[:-3] + "   ", "p:1: the text that was edited"),
    ],
)
def test_what_is_not_a_patch_is_refused_with_its_line(text: str, said: str) -> None:
    with pytest.raises(OarlockError) as refused:
        parse_patch(text, "p")
    assert said in str(refused.value)


def test_a_base_that_explodes_is_refused() -> None:
    head, tail = format_patch(PATCH).split("one:\n")
    packed = base64.b85encode(zlib.compress(b"\n" * 20_000_000, 9)).decode()
    assert len(packed) < 100_000 < len(tail) * 1000
    with pytest.raises(OarlockError, match="cut off or too long"):
        parse_patch(f"{head}one:\n{packed}\n", "p")


@pytest.mark.parametrize(
    "path",
    ["", ".", "..", "/", "a/../b", "../a", "/a", "a//b", "./a", "a/", "C:/a", "a\\b", "a\0", "a\n"],
)
def test_a_path_that_leads_elsewhere_is_not_plain(path: str) -> None:
    assert not is_plain_path(path)
    assert is_plain_path("models/pet.py")
