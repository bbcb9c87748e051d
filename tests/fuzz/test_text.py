"""Any text, value and set of names: no text of a document becomes code."""

from __future__ import annotations

import ast
import keyword
import random
import unicodedata
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from generator.errors import visible
from generator.python.names.identifiers import allocate, bounded, pascal, snake, valid
from generator.python.printing.documents import markdown
from generator.python.text.literals import docstring, literal
from tests.fuzz.effort import examples

SPICE = "\"'\\\n\r\t\0{}#%$`\x1b\x7f\x85\u061c\u200b\u202e\u2028\u2066\ufeff\ud800\udfff\U0001f600\U000e0041ab "
ANY_TEXT = st.text(st.characters(exclude_categories=[])) | st.text(
    st.sampled_from(SPICE), max_size=40
)
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | ANY_TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(ANY_TEXT, inner, max_size=4),
    max_leaves=8,
)
WORDS = [
    "id",
    "ID",
    "Id",
    "class",
    "None",
    "list",
    "con",
    "a_b",
    "a-b",
    "a b",
    "aB",
    "\ufb01le",
    "file",
    "\u212a",
    "k",
    "\u0130",
    "",
    "1",
    "_",
]
NAMES = st.sampled_from(WORDS) | ANY_TEXT


@given(VALUES)
@examples(100_000, 400)
def test_a_literal_reads_back_as_the_very_same_value(value: Any) -> None:
    source = literal(value)
    source.encode()
    assert source.isprintable()
    read = ast.literal_eval(source)
    assert repr(read) == repr(value)  # tells 1 from 1.0 and from True, and -0.0 from 0.0


@given(ANY_TEXT, st.sampled_from([0, 4, 8]))
@examples(100_000, 400)
def test_a_docstring_is_one_constant_without_control_characters(text: str, indent: int) -> None:
    margin = " " * indent
    source = f"{margin}{docstring(text, indent)}"
    assert source.replace("\n", "").isprintable()
    (statement,) = ast.parse(f"if 1:\n {source}" if not indent else f"if 1:\n{source}").body[0].body  # type: ignore[attr-defined]
    assert isinstance(statement, ast.Expr)
    assert isinstance(statement.value, ast.Constant)
    assert isinstance(statement.value.value, str)


@given(ANY_TEXT)
@examples(100_000, 400)
def test_pages_and_messages_hold_no_control_characters(text: str) -> None:
    assert markdown(text).isprintable()
    assert visible(text).isprintable()
    visible(text).encode()


@given(st.dictionaries(NAMES, NAMES, max_size=12), st.integers())
@examples(100_000, 200)
def test_names_are_valid_distinct_and_independent_of_order(
    wanted: dict[str, str], seed: int
) -> None:
    reserved = frozenset(keyword.kwlist) | {"value", "id"}
    candidates = {
        key: tuple(
            bounded(valid(each, "value"))
            for each in (snake(text), snake(f"{text} {key}"), pascal(text))
        )
        for key, text in wanted.items()
    }
    names = allocate(candidates, reserved)
    for name in names.values():
        assert name.isidentifier()
        assert not keyword.iskeyword(name)
        assert name not in reserved
        assert unicodedata.normalize("NFKC", name) == name
        name.encode()
    folded = {unicodedata.normalize("NFKC", name).casefold() for name in names.values()}
    assert len(folded) == len(names)
    shuffled = list(candidates.items())
    random.Random(seed).shuffle(shuffled)  # noqa: S311 - chance, not secrets
    assert allocate(dict(shuffled), reserved) == names
