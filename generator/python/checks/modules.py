"""Proves, before any file is formatted or written, that the rendered files hold only code that the templates print.

The filters of `text` make the text of a document safe; this check does not rely on them. A file that imports, calls,
defines or names anything that no template prints is never written.
"""

from __future__ import annotations

import ast
import hashlib
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from generator.errors import UnsafeOutputError
from generator.python.checks import syntax
from generator.python.files import RenderedFile

_PATH = re.compile(
    r"\.gitattributes|(?:(?:models|params|resources)/)?(?!__(?!init__))[^\W\d]\w*(?:\.\w+)?"
)
_DEFINED = re.compile(r"^(?:(?:async )?def |class )?([A-Za-z]\w*)\b(?=[(:]| = )", re.MULTILINE)


class OutputCheck:
    """Checks the rendered files of a package.

    ``digest`` changes whenever the verdict on a file could: with the rules, and with what the runtime defines.
    """

    def __init__(self, runtime: Iterable[RenderedFile], *, is_client: bool = True) -> None:
        """Read from the runtime's files which names may be imported from them."""
        self._module = syntax.Module if is_client else _of_models()
        texts = {file.path: file.text for file in runtime}
        self._runtime = _importable(texts)
        rules = [file.read_bytes() for file in sorted(Path(__file__).parent.glob("*.py"))]
        self.digest = hashlib.sha256(repr((rules, sorted(texts.items()))).encode()).hexdigest()

    def check_text(self, file: RenderedFile) -> None:
        """Raise `UnsafeOutputError` where a file's path leaves the package or its text misleads its reader."""
        if not _PATH.fullmatch(file.path):
            raise UnsafeOutputError(file.path, 1, "is no path of the package")
        if file.text.replace("\n", "").isprintable():
            return
        for number, line in enumerate(file.text.split("\n"), start=1):
            if not line.isprintable():
                raise UnsafeOutputError(file.path, number, "holds a control character")

    def check_python(self, file: RenderedFile) -> None:
        """Raise `UnsafeOutputError` at what no template prints."""
        try:
            tree = ast.parse(file.text)
        except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
            line = getattr(error, "lineno", None) or 1
            raise UnsafeOutputError(file.path, line, "is no Python") from None
        self._module(file.path, self._runtime).check(tree)


def _of_models() -> type[syntax.Module]:
    """Return the rules of models alone, which a client needs not load."""
    from generator.python.checks.standalone import ModelsModule

    return ModelsModule


def _importable(texts: Mapping[str, str]) -> dict[str, frozenset[str]]:
    """Return what may be imported from each module of the runtime, and from each of its folders."""
    names: dict[str, set[str]] = {}
    for path, text in texts.items():
        folder, _, module = path.removesuffix(".py").replace("/", ".").rpartition(".")
        folder = folder.partition(".")[2]
        if module != "__init__":
            names.setdefault(folder, set()).add(module)
            names[f"{folder}.{module}".lstrip(".")] = set(_DEFINED.findall(text))
    return {module: frozenset(defined) for module, defined in names.items()}
