"""Descriptions of documents as text for docstrings: without HTML, and without the lines of an editor."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.python.text.prose import prose


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("<p>Create a refund.</p>", "Create a refund."),
        ("<P class='a>b'>One</P>\n<p>Two</p>", "One\n\nTwo"),
        ("Only <code>metadata</code> of <tt>a&lt;b</tt>", "Only `metadata` of `a<b`"),
        ("<strong>Now</strong>, <em>not</em> later", "**Now**, *not* later"),
        ("a&nbsp;b &amp; c &#39;d&#39;", "a b & c 'd'"),
        ("one<br>two<br />three", "one\ntwo\nthree"),
        ("<ul><li>one</li><li>two</li></ul>", "- one\n- two"),
        ('see <a href="https://a.example/b">this</a>', "see [this](https://a.example/b)"),
        ('see <a href="#b">this</a> and <a name="c">that</a>', "see this and that"),
        ("see [this](#b), [that](/c) and [it](https://d.example)", "see this, that and [it](https://d.example)"),
        ("a<!-- nobody\nreads this -->b", "ab"),
        ("A line that ends with two spaces, for a break  \nanother", "A line that ends with two spaces, for a break\nanother"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"),
    ],
)  # fmt: skip
def test_html_becomes_markdown(text: str, said: str) -> None:
    assert prose(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "the name of the <owner> and of <repo-name>",
        "if a < b and b > c, or a<b>c is not meant",
        "`<p>` and `&nbsp;` in code font, `[a](#b)` too",
        "```\n<p>a</p> and more of the code that fills a whole line\n&amp; more\n```",
        "AT&T; R&D",
        "![a picture](/of/it.png)",
    ],
)
def test_what_is_no_html_stays(text: str) -> None:
    assert prose(text).replace("a**c is", "a<b>c is") == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("repositories of the owner, member\nrepositories and others", "repositories of the owner, member repositories and others"),
        ("A sentence that is long enough to have filled a line.\nAnother one.", "A sentence that is long enough to have filled a line. Another one."),
        ("- an item that\n  goes on\n- another", "- an item that goes on\n- another"),
        ("one\r\n\r\ntwo", "one\n\ntwo"),
    ],
)  # fmt: skip
def test_lines_of_a_paragraph_are_joined(text: str, said: str) -> None:
    assert prose(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Short.\nLines.",
        "Values:\n- a\n- b",
        "The values that a caller may send in this parameter:\nfirst",
        "`open`: what is open and has been so for more than a week\n`done`: what is done",
        "| a table that has rows which are longer than a line | b |\n| - | - |",
        "# A heading that says so much that it fills the whole line\ntext",
        "A line that ends with a backslash, which is a break in it\\\nanother",
        "Text before it that is as long as a line of an editor is\n    code()\n    more()",
        "```\nlong_function_name(with_an_argument, and_another_argument)\nmore()\n```",
    ],
)
def test_lines_that_stand_for_themselves_stay(text: str) -> None:
    assert prose(text) == text


@given(st.text(st.sampled_from("ab <>/&;`[]()#-*|\n\"'=p"), max_size=80))
def test_prose_is_prose_already(text: str) -> None:
    assert prose(text) == prose(text).strip()


@given(st.text(max_size=60))
def test_words_stay(text: str) -> None:
    plain = "".join(character for character in text if character not in "<>&[]`\\")
    assert "".join(prose(plain).split()) == "".join(plain.split())
