"""Checks what templates of the user's print: any code of theirs, but none of the document's."""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Mapping
from pathlib import Path

from generator.errors import ConfigurationError, visible
from generator.python.checks.modules import OutputCheck
from generator.python.files import RenderedFile


class OwnTemplatesCheck(OutputCheck):
    """Compares each module with what the same template prints of other words.

    Where only literals, docstrings and comments differ, no word of the document has become code.
    """

    def __init__(self, others: Mapping[str, str]) -> None:
        """Take the modules of other words, by their paths."""
        self._others = others
        self.digest = hashlib.sha256(Path(__file__).read_bytes()).hexdigest()

    def check_python(self, file: RenderedFile) -> None:
        """Raise `ConfigurationError` where words of the document are code."""
        shape = _shape(file.text)
        if isinstance(shape, int):
            raise ConfigurationError(
                f"templates: yours print no Python in line {shape} of {visible(file.path)}"
            )
        if _shape(self._others[file.path]) != shape:
            raise ConfigurationError(
                f"templates: yours print words of the document as code in {visible(file.path)};"
                " print them with `literal` or `docstring` alone"
            )


def _shape(text: str) -> str | int:
    """Return the syntax tree of a module without the texts in it, or the line where it is no Python."""
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        return getattr(error, "lineno", None) or 1
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
    return ast.dump(tree)
