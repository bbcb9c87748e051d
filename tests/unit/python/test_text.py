"""A document's text enters code through two functions, neither of which it can get out of."""

from __future__ import annotations

import ast
import json
import re
import unicodedata
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.python.printing.format import black_format
from generator.python.text.literals import SpecText, docstring, literal, refuse_spec_text

ANY_TEXT = st.text(st.characters(exclude_categories=[])) | st.text(
    st.sampled_from("\"'\\\n\r\t\0{}#\u202e\u2028\ufeff\ud800ab "), max_size=30
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | ANY_TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(ANY_TEXT, inner, max_size=4),
    max_leaves=8,
)
HARD_TEXTS = [
    '"""',
    '"',
    "\\",
    '\\"',
    '\\"""',
    'ends in """',
    '""""""',
    'a\n"""\nb',
    "\\N{BULLET}",
    "\\u0041 \\x41 \\",
    "\ud800",
    "a\0b",
    "\u202e",
    "\n\n\n",
    "\r",
    "  - item\n    more",
    '"starts',
    "x" * 200,
    "word " * 60,
]


@given(ANY_TEXT)
def test_a_string_literal_reads_back_as_the_same_text(text: str) -> None:
    source = literal(text)
    assert ast.literal_eval(source) == text
    assert source.isprintable()
    source.encode()


@given(JSON)
def test_a_literal_reads_back_as_the_same_value(value: Any) -> None:
    source = literal(value)
    if "float(" not in source:
        assert ast.literal_eval(source) == value


def test_infinity_has_a_literal() -> None:
    assert literal(float("-inf")) == 'float("-inf")'


def test_what_is_no_json_has_no_literal() -> None:
    with pytest.raises(TypeError, match="no literal for object"):
        literal(object())


@given(st.text(st.sampled_from("ab\"'\\\n\té"), max_size=12))
def test_a_literal_is_what_black_would_write(text: str) -> None:
    source = f"x = {literal(text)}\n"
    assert black_format(source) == source


def _read(source: str) -> str:
    """Return the docstring of a function, having proved that there is nothing else in it."""
    tree = ast.parse(f"def f() -> None:\n    {source}\n")
    (function,) = tree.body
    assert isinstance(function, ast.FunctionDef)
    (statement,) = function.body
    assert isinstance(statement, ast.Expr)
    assert isinstance(statement.value, ast.Constant)
    assert isinstance(statement.value.value, str)
    return statement.value.value


def _spoken(text: str) -> str:
    """Return a text without its white space, what cannot be seen escaped."""
    visible = "".join(
        c
        if c.isspace() or (c.isprintable() and unicodedata.category(c) not in ("Cf", "Cc"))
        else ascii(c)[1:-1]
        for c in text
    )
    return re.sub(r"\s+", "", visible)


@given(ANY_TEXT, st.sampled_from([0, 4, 8]))
@example('"""', 4)
def test_every_docstring_is_one_constant(text: str, indent: int) -> None:
    _read(docstring(text, indent))


@pytest.mark.parametrize("text", HARD_TEXTS)
def test_hard_texts_are_one_constant_and_say_the_same(text: str) -> None:
    assert _spoken(_read(docstring(text))) == _spoken(text)


@given(st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"])))
def test_a_docstring_says_what_the_text_says(text: str) -> None:
    assert _spoken(_read(docstring(text))) == _spoken(text)


@given(st.text(st.sampled_from("ab \"'\\\n\t-*"), max_size=60))
def test_a_docstring_is_what_black_would_write(text: str) -> None:
    if not text.strip():
        return
    source = f"def f() -> None:\n    {docstring(text)}\n"
    assert black_format(source) == source


@given(ANY_TEXT)
def test_no_control_character_stands_in_a_docstring(text: str) -> None:
    assert docstring(text).replace("\n", "").isprintable()


def test_long_lines_are_wrapped_and_lists_keep_their_indentation() -> None:
    text = docstring("First.\n\n- " + "word " * 30 + "\n    code()")
    lines = text.split("\n")
    assert max(map(len, lines)) <= 88
    assert lines[2].startswith("    - word")
    assert lines[3].startswith("      word")
    assert "        code()" in lines


def test_blank_lines_are_joined() -> None:
    assert docstring("a\n\n \n\t\nb") == '"""a\n\n    b\n    """'


@pytest.mark.parametrize("value", [SpecText("x"), SpecText("")])
def test_a_template_cannot_print_a_documents_text_as_it_is(value: SpecText) -> None:
    with pytest.raises(TypeError, match="without `literal` or `docstring`"):
        refuse_spec_text(value)


def test_a_template_prints_our_own_text() -> None:
    assert refuse_spec_text("name") == "name"
    assert refuse_spec_text(docstring(SpecText("x"))) == '"""x"""'
    assert json.loads(refuse_spec_text(literal(SpecText("x")))) == "x"
