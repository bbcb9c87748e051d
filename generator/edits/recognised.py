"""Recognises what no person typed in a file that is not as it was generated: a formatter's layout, a merge's lines.

Such a file is generated again without asking, because nothing in it would be lost.
"""

from __future__ import annotations

import ast
import io
import json
import re
import tokenize
import warnings
from collections.abc import Iterable, Iterator

from generator.errors import conflict_marker

_OUR_MARKER = "\n>>>>>>> edited by hand\n"
_PYTHON = ".py"
_MARKDOWN = ".md"
_BLOCK = re.compile(r"^```python\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_JSON = ".json"


def is_reformatted(path: str, generated: str, actual: str) -> bool:
    """Return whether two texts differ in nothing but their layout.

    Of Python, that is white space, quotes, line breaks, the layout of docstrings, and the order and grouping of
    imports, as black, ruff and isort change them. Comments count: a person may have typed one.
    """
    if path.endswith(_PYTHON):
        plain = _python(generated)
        return plain is not None and plain == _python(actual)
    if path.endswith(_JSON):
        value = _json(generated)
        return value is not None and value == _json(actual)
    if path.endswith(_MARKDOWN):
        return _markdown(generated) == _markdown(actual)
    return generated.split() == actual.split()


def _markdown(text: str) -> list[object]:
    """Return the words of a text, and of each Python block in it what `_python` keeps: ruff formats those, too."""
    prose_and_code = _BLOCK.split(text)
    return [
        (_python(part) if number % 2 else None) or part.split()
        for number, part in enumerate(prose_and_code)
    ]


def is_merge(sides: Iterable[str], actual: str) -> bool:
    """Return whether each line of a text comes from one of the sides of a merge."""
    known = {line for side in sides for line in side.splitlines()}
    return bool(known) and known.issuperset(actual.splitlines())


def holds_conflict(text: str) -> bool:
    """Return whether git left its conflict markers in a text; those of `--write-conflicts` do not count."""
    return conflict_marker(text) is not None and _OUR_MARKER not in text


def _python(text: str) -> tuple[str, list[str]] | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(text)
        comments = sorted(_comments(text))
    except (SyntaxError, ValueError, RecursionError, MemoryError, tokenize.TokenError):
        return None
    for node in ast.walk(tree):
        for name in ("body", "orelse", "finalbody"):
            statements = getattr(node, name, None)
            if isinstance(statements, list):
                setattr(node, name, list(_plain(statements)))
    return ast.dump(tree), comments


def _comments(text: str) -> Iterator[str]:
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            yield token.string.lstrip("#").strip()


def _plain(statements: list[ast.stmt]) -> Iterator[ast.stmt]:
    """Give statements without what only lays them out: docstrings on one line, imports in one order."""
    imports: list[ast.stmt] = []
    for statement in statements:
        if isinstance(statement, ast.Import | ast.ImportFrom):
            imports += _single(statement)
            continue
        yield from sorted(imports, key=ast.dump)
        imports = []
        if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
            value = statement.value.value
            if isinstance(value, str):
                statement.value.value = " ".join(value.split())
        yield statement
    yield from sorted(imports, key=ast.dump)


def _single(statement: ast.Import | ast.ImportFrom) -> Iterator[ast.stmt]:
    for name in statement.names:
        if isinstance(statement, ast.Import):
            yield ast.Import(names=[name])
        else:
            yield ast.ImportFrom(module=statement.module, names=[name], level=statement.level)


def _json(text: str) -> str | None:
    try:
        return json.dumps(json.loads(text), sort_keys=True)
    except (ValueError, RecursionError):
        return None
