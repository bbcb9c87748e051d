"""A document's descriptions, in Markdown and often in HTML, as text that a docstring can wrap.

Tags and entities of HTML become the Markdown that says the same. The lines of a paragraph are joined, because a
docstring has a width of its own. What stands in code font or in a block of code is not touched.
"""

from __future__ import annotations

import html
import re
from functools import lru_cache

_CODE = re.compile(r"(```.*?(?:```|\Z)|~~~.*?(?:~~~|\Z)|`[^`\n]+`)", re.DOTALL)
_TAG = re.compile(
    r"<(/?)([A-Za-z][A-Za-z0-9]*)\b((?:[^<>\"']|\"[^\"]*\"|'[^']*')*)/?>|<!--.*?-->", re.DOTALL
)
_HREF = re.compile(r"href\s*=\s*(\"[^\"]*\"|'[^']*')", re.IGNORECASE)
_IN_CODE_FONT = re.compile(r"<(code|tt|kbd|samp|var)>([^<>`]*)</\1>", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_LINK = re.compile(r"(?<!!)\[([^\[\]]+)\]\((?!https?:|mailto:)[^()\s]*\)")
_EMPTY = re.compile(r"(?<=\n\n)\n+")

_MARKS = {"b": "**", "strong": "**", "i": "*", "em": "*", "code": "`", "tt": "`", "kbd": "`"}
_MARKS |= {"samp": "`", "var": "`"}
_BREAKS = {"p": "\n\n", "div": "\n\n", "ul": "\n\n", "ol": "\n\n", "table": "\n\n", "pre": "\n\n"}
_BREAKS |= {
    "blockquote": "\n\n",
    "dl": "\n\n",
    "tr": "  \n",
    "br": "  \n",
    "dt": "  \n",
    "dd": "  \n",
}
_BREAKS |= dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "\n\n")
_ROWS = frozenset({"tr", "dt", "dd"})
_SILENT = frozenset(
    "span font small big u s sup sub center section article header footer nav img hr wbr abbr mark"
    " thead tbody tfoot caption colgroup col label details summary a li td th".split()
)

_BLOCK = re.compile(r"\s*(?:[-*+•]\s|#|>|\||\d+[.)]\s|`{3}|~{3}|:?-{3,}|={3,})| {4}|\t")
_DEFINITION = re.compile(r"\s*[\"'`*]*[\w.$/-]+[\"'`*]*\s*(?:[:=]|=>|-|\u2013|\u2014)\s")
_ITEM = re.compile(r"\s*(?:[-*+•]|\d+[.)])\s")
_FENCE = re.compile(r"\s*(?:```|~~~)")
_FULL, _FULL_OPEN, _FULL_CONTINUED = 50, 30, 20
"""Characters of a line that was broken because it was full: one that ends a sentence, one that does not, and one whose
next line begins with a small letter."""


@lru_cache(maxsize=1 << 12)
def prose(text: str) -> str:
    """Return a description without HTML, each of its paragraphs and items of lists in one line."""
    text = text.strip()
    if "<" in text or "&" in text or "](" in text:
        pieces = _CODE.split(text)
        pieces[::2] = map(_without_html, pieces[::2])
        text = _EMPTY.sub("", "".join(pieces)).strip()
    return _joined(text) if "\n" in text else text


def _without_html(text: str) -> str:
    """Return Markdown for HTML; tags that HTML does not have, as `<owner>`, stay."""
    if "<" in text:
        text = _IN_CODE_FONT.sub(
            lambda match: f"`{match[2].strip()}`" if match[2].strip() else "", text
        )
        links: list[str] = []
        text = _TAG.sub(lambda match: _markdown(match, links), text)
    text = _ENTITY.sub(lambda match: html.unescape(match[0]).replace("\xa0", " "), text)
    return _LINK.sub(r"\1", text)


def _markdown(match: re.Match[str], links: list[str]) -> str:
    closing, name, attributes = match[1], (match[2] or "").lower(), match[3]
    if not name:
        return ""
    if name == "a":
        return _link(closing, attributes, links)
    if name == "li":
        return "" if closing else "\n- "
    if name in ("td", "th"):
        return " " if closing else ""
    if name in _MARKS:
        return _MARKS[name]
    if name in _BREAKS:
        return "" if closing and name in _ROWS else _BREAKS[name]
    return "" if name in _SILENT else match[0]


def _link(closing: str, attributes: str, links: list[str]) -> str:
    """Return the start or the end of a link; one that leads nowhere outside its page is its text alone."""
    if closing:
        return links.pop() if links else ""
    found = _HREF.search(attributes)
    url = html.unescape(found[1][1:-1]).strip() if found else ""
    is_whole = re.fullmatch(r"https?://[^\s()]+", url) is not None
    links.append(f"]({url})" if is_whole else "")
    return "[" if is_whole else ""


def _joined(text: str) -> str:
    """Join the lines of paragraphs, and lines that go on with an item of a list."""
    lines: list[str] = []
    in_code, before = False, ""
    for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        is_fence = _FENCE.match(line) is not None
        if lines and not in_code and not is_fence and _goes_on(lines[-1], before, line):
            lines[-1] = f"{lines[-1].rstrip()} {line.strip()}"
        else:
            lines.append(line)
        in_code ^= is_fence
        before = line.rstrip()
    return "\n".join(line.rstrip() for line in lines)


def _goes_on(paragraph: str, before: str, line: str) -> bool:
    """Tell whether a line goes on with the paragraph whose last line is `before`."""
    start = line.strip()
    if not start or not before or paragraph.endswith(("  ", "\\")):
        return False
    is_item = _ITEM.match(paragraph) is not None
    if _BLOCK.match(paragraph) and not is_item:
        return False
    if _BLOCK.match(line.lstrip() if is_item else line) or _DEFINITION.match(line):
        return False
    if is_item and line[0].isspace():
        return True
    if before[-1] == ":":
        return False
    if start[0].islower():
        return len(before) >= _FULL_CONTINUED
    return len(before) >= (_FULL if before[-1] in ".!?;" else _FULL_OPEN)
