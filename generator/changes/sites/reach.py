"""Finds the modules of a consumer in which values of the client may be: those that import it, or a module that does.

Only import statements are looked at, and by pattern, so that a large program is not parsed as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath
from typing import NamedTuple

_IMPORT = re.compile(
    r"^[ \t]*(?:from[ \t]+(?P<dots>\.*)(?P<module>[\w.]*)[ \t]+import[ \t]*(?P<names>\([^)]*\)|[^\n#]+)"
    r"|import[ \t]+(?P<modules>[^\n#]+))",
    re.MULTILINE,
)
_FIXTURES = "conftest.py"


class Reach(NamedTuple):
    """Paths of modules: those that know the client, and those that only have constants for them."""

    knowing: frozenset[str]
    beside: frozenset[str]


def reach_of(texts: Mapping[str, str], package: str) -> Reach:
    """Return the modules that import a package, or a module that does, and what else those import; texts are by path.

    Tests have what a `conftest.py` of their folders gives them, without importing it.
    """
    by_name = names_of_modules(texts)
    imported = {path: set(_imported(path, text)) for path, text in texts.items()}
    known = {
        path
        for path, names in imported.items()
        if any(name.split(".", maxsplit=1)[0] == package for name in names)
    }
    while True:
        more = {
            path
            for path, names in imported.items()
            if path not in known
            and (_has_fixtures(path, known) or any(_module(by_name, one) in known for one in names))
        }
        if not more:
            break
        known |= more
    beside = {_module(by_name, name) for path in known for name in imported[path]}
    return Reach(knowing=frozenset(known), beside=frozenset(beside - known - {""}))


def names_of_modules(paths: Iterable[str]) -> Mapping[str, str]:
    """Return modules by the names with which they may be imported; of two, the one that is nearer to the top."""
    found: dict[str, str] = {}
    for path in sorted(paths, key=lambda one: (one.count("/"), one)):
        for name in dotted_names(path):
            found.setdefault(name, path)
    return found


def dotted_names(path: str) -> Iterator[str]:
    """Yield the names with which a module may be imported: `src/app/api.py` is `src.app.api`, `app.api` or `api`."""
    parts = list(PurePosixPath(path).with_suffix("").parts)
    if parts[-1] == "__init__":
        parts.pop()
    for start in range(len(parts)):
        yield ".".join(parts[start:])


def absolute_name(module: str, level: int, path: str) -> str:
    """Return the dotted path of what is imported from: `..models`, in `app/api/use.py`, is `app.models`."""
    if not level:
        return module
    folders = PurePosixPath(path).parts[:-1]
    return ".".join((*folders[: len(folders) - level + 1], *([module] if module else [])))


def _imported(path: str, text: str) -> Iterator[str]:
    for match in _IMPORT.finditer(text.replace("\\\n", " ")):
        if match["modules"] is not None:
            yield from (part.split()[0] for part in match["modules"].split(",") if part.strip())
            continue
        module = absolute_name(match["module"], len(match["dots"]), path)
        yield module
        for part in re.sub(r"#[^\n]*|[()]", "", match["names"]).split(","):
            if part.strip():
                yield f"{module}.{part.split()[0]}".lstrip(".")


def _module(by_name: Mapping[str, str], name: str) -> str:
    """Return the path of a module, or of that which a name is imported from; empty for one of another project."""
    return by_name.get(name) or by_name.get(name.rpartition(".")[0], "")


def _has_fixtures(path: str, known: Iterable[str]) -> bool:
    """Tell whether a test has fixtures from a module that is known."""
    parts = PurePosixPath(path)
    is_test = parts.name.startswith("test_") or parts.stem.endswith("_test")
    return is_test and any((folder / _FIXTURES).as_posix() in known for folder in parts.parents)
