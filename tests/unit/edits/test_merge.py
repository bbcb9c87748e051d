"""A merge takes over what both sides changed, or says that they clash; it drops no line in silence."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from generator.edits.merge import (
    Clash,
    Merged,
    merge,
    merge_by_context,
    merged_text,
    split_lines,
)

# Few different lines, so that they repeat as those of code do; the last may lack its newline.
texts = st.builds(
    lambda lines, end: "\n".join(lines) + end * bool(lines),
    st.lists(st.sampled_from(["", "a", "b", "c", "    return a", "x\r", "\f"]), max_size=12),
    st.sampled_from(["\n", ""]),
)

CLASS = (
    "class Pets:\n    def list(self):\n        return 1\n\n    def last(self):\n        return 2\n"
)


def agreed(merged: Merged) -> str:
    """Return the text of a merge that has no clash."""
    assert merged.clashes == ()
    return merged_text(merged)


@given(texts)
def test_lines_are_the_text(text: str) -> None:
    assert "".join(split_lines(text)) == text


@given(texts, texts)
def test_a_side_that_changed_nothing_leaves_the_other_as_it_is(base: str, other: str) -> None:
    assert agreed(merge(base, other, base)) == other
    assert agreed(merge(base, base, other)) == other
    assert agreed(merge(base, other, other)) == other


@given(texts, texts, texts)
def test_no_line_of_either_side_is_lost_without_a_clash(
    base: str, generated: str, edited: str
) -> None:
    merged = merge(base, generated, edited)
    kept: Counter[str] = Counter()
    for piece in merged.pieces:
        if isinstance(piece, Clash):
            kept += Counter(piece.generated) | Counter(piece.edited)
        else:
            kept += Counter(piece)
    old = Counter(split_lines(base))
    for side in (generated, edited):
        added = Counter(split_lines(side)) - old
        assert not added - kept, "a line that one side added is gone"


@given(texts, texts, texts)
def test_each_side_can_be_had_back_from_a_merge(base: str, generated: str, edited: str) -> None:
    """With all clashes decided for one side, what the other changed elsewhere is the only difference."""
    merged = merge(base, generated, edited)
    for clash in merged.clashes:
        first, last = clash.generated_line - 1, clash.generated_line - 1 + len(clash.generated)
        assert split_lines(generated)[first:last] == clash.generated
        first, last = clash.edited_line - 1, clash.edited_line - 1 + len(clash.edited)
        assert split_lines(edited)[first:last] == clash.edited
        assert clash.generated != clash.edited


@given(texts, texts, texts)
def test_a_merge_does_not_depend_on_who_is_who(base: str, generated: str, edited: str) -> None:
    one, other = merge(base, generated, edited), merge(base, edited, generated)
    assert len(one.clashes) == len(other.clashes)
    if not one.clashes:
        assert merged_text(one) == merged_text(other)


@given(texts, texts, texts)
def test_what_is_moved_by_its_context_keeps_every_line_of_the_generator_that_was_not_edited(
    base: str, generated: str, edited: str
) -> None:
    moved = merge_by_context(base, generated, edited)
    if moved is None:
        return
    removed = Counter(split_lines(base)) - Counter(split_lines(edited))
    assert not Counter(split_lines(generated)) - removed - Counter(split_lines(moved))
    added = Counter(split_lines(edited)) - Counter(split_lines(base))
    assert not added - Counter(split_lines(moved))


def test_changes_in_different_places_are_both_taken() -> None:
    generated = CLASS.replace("class Pets", "class Animals")
    edited = CLASS.replace("return 2", "return 3")
    assert agreed(merge(CLASS, generated, edited)) == generated.replace("return 2", "return 3")


def test_the_same_line_changed_twice_clashes_with_both_sides_and_the_base() -> None:
    merged = merge(CLASS, CLASS.replace("return 1", "return 7"), CLASS.replace("return 1", "mine"))
    assert merged_text(merged).splitlines()[2:9] == [
        "<<<<<<< generated now",
        "        return 7",
        "||||||| generated when the edit was kept",
        "        return 1",
        "=======",
        "        mine",
        ">>>>>>> edited by hand",
    ]
    assert (merged.clashes[0].generated_line, merged.clashes[0].edited_line) == (3, 3)


def test_lines_removed_upstream_and_edited_by_hand_clash() -> None:
    merged = merge(CLASS, CLASS.replace("        return 2\n", ""), CLASS.replace("2", "3"))
    assert merged.clashes[0].edited[-1] == "        return 3\n"


def test_definitions_added_at_the_same_place_are_both_taken_in_python_alone() -> None:
    generated = f"{CLASS}\n    def find(self):\n        return 4\n"
    edited = f"{CLASS}\n    def mine(self):\n        return 5\n"
    both = (
        f"{CLASS}\n    def find(self):\n        return 4\n\n    def mine(self):\n        return 5\n"
    )
    assert agreed(merge(CLASS, generated, edited, is_python=True)) == both
    assert merge(CLASS, generated, edited).clashes
    same = f"{CLASS}\n    def find(self):\n        return 5\n"
    assert merge(CLASS, generated, same, is_python=True).clashes
    outside = f"{CLASS}\ndef mine():\n    return 5\n"
    assert merge(CLASS, generated, outside, is_python=True).clashes


def test_an_edit_follows_its_context_to_where_that_moved() -> None:
    first, second = "def one():\n    a\n    b\n\n", "def two():\n    c\n    d\n\n"
    third = "def three():\n    e\n    f\n\n"
    base, generated = first + second + third, third + first + second
    edited = base.replace("    e\n", "    mine\n")
    assert merge_by_context(base, generated, edited) == generated.replace("    e\n", "    mine\n")


def test_an_edit_whose_context_stands_twice_is_not_moved() -> None:
    twin = "def one():\n    a\n    b\n    c\n    d\n    e\n    f\n    g\n"
    base = f"class A:\n{twin}class B:\n{twin}"
    edited = base.replace("    d\n", "    mine\n", 1)
    assert merge_by_context(base, base.replace("class A", "class C"), edited) is None
