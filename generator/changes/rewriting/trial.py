"""Tries edits in a copy of a project, with the new client, and undoes those after which the type checker says more."""

from __future__ import annotations

import itertools
import os
import re
import tempfile
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

import libcst as cst

from generator.changes.model import Comparison, Untold
from generator.changes.rewriting.groups import Group, rewritten
from generator.changes.sites.checkers import choose_checker, errors
from generator.changes.sites.project import Project, copy_project

_ATTEMPTS = itertools.count(1)
_ROUNDS = 8
Errors = Mapping[tuple[str, int], Counter[str]]
"""What a checker says, by module and line."""


class Trial:
    """The edits of a project, tried together; `revealed` has what is said of lines that no finding named."""

    def __init__(
        self,
        project: Project,
        comparison: Comparison,
        clients: tuple[Mapping[str, str], Mapping[str, str]],
    ) -> None:
        """Prepare to try edits.

        Args:
            project: the consumer.
            comparison: what changed, with the places in the project.
            clients: the files of the old client and those of the new one.
        """
        self.project = project
        self.package = comparison.package
        self.clients = clients
        self.revealed: list[Untold] = []
        modules = {
            Path(os.path.relpath(project.folder / path)).as_posix(): path
            for path in project.modules
        }
        sites = [
            (modules[site.file], site, change)
            for change in comparison.counted
            for site in change.sites
            if site.file in modules
        ]
        self.by_hand = {(path, site.line) for path, site, _ in sites if site.edit is None}
        """Lines with a place that no edit mends: the checker goes on refusing them."""
        names = {
            name
            for change in comparison.counted
            for symbol in change.python.symbols
            for name in (symbol.argument, symbol.symbol.rpartition(".")[2])
        }
        names |= {change.detail.split(" -> ")[0] for change in comparison.counted if change.rename}
        self.former = names
        """Names of the old client that some change concerns."""
        self.classes = {
            change.id
            for change in comparison.counted
            if any(symbol.symbol.split(".")[1:2] == ["models"] for symbol in change.python.symbols)
        }
        """Changes of classes, whose edits in several modules depend on each other."""

    def accepted(self, groups: tuple[Group, ...]) -> tuple[Group, ...]:
        """Return the edits after which the type checker has nothing new to say."""
        with tempfile.TemporaryDirectory(prefix="oarlock-") as known:
            return self._accepted(groups, Path(known))

    def _accepted(self, groups: tuple[Group, ...], known: Path) -> tuple[Group, ...]:
        own = check(self.project, self.package, self.clients[0], {}, known)
        unedited = check(self.project, self.package, self.clients[1], {}, known)
        left = tuple(
            group for group in groups if not any((group.path, line) in own for line in group.lines)
        )
        self.by_hand |= {
            (group.path, line) for group in groups if group not in left for line in group.lines
        }
        for _ in range(_ROUNDS):
            texts = self._texts(left)
            broken = {path for path, text in texts.items() if not _is_python(text)}
            if not broken:
                said = check(self.project, self.package, self.clients[1], texts, known)
                new = {place: said[place] for place in said if _more(said, unedited, place)}
                refused = self._refused(left, said, new)
            else:
                refused = [group for group in left if group.path in broken]
            if not refused:
                return left
            left = self._without(left, refused)
        return ()

    def _refused(self, left: tuple[Group, ...], said: Errors, new: Errors) -> list[Group]:
        """Return the edits that what is said speaks against."""
        edited = {(group.path, line): group for group in left for line in group.lines}
        refused = [
            group
            for place, group in edited.items()
            if place in new or (place in said and place not in self.by_hand)
        ]
        self.revealed = []
        for place, texts in new.items():
            # What is said of a line that was not edited, and was not said before, follows from some edit: unless an
            # error elsewhere had hidden it, such as an import that failed.
            if place in edited or place in self.by_hand:
                continue
            if self._is_hidden(texts, left):
                self.revealed += self._untold(place, texts)
            else:
                refused += [group for group in left if group.path == place[0]] or list(left)
        return refused

    def _is_hidden(self, texts: Iterable[str], left: Iterable[Group]) -> bool:
        """Tell whether errors are about names of the old client, and not about what was written in their place."""
        written = {
            word for group in left for one in group.replacements for word in _words(one.text)
        }
        words = [_words(text) for text in texts]
        return all(each & self.former and not each & (written - self.former) for each in words)

    def _untold(self, place: tuple[str, int], texts: Iterable[str]) -> list[Untold]:
        file = Path(os.path.relpath(self.project.folder / place[0])).as_posix()
        return [
            Untold(
                file=file,
                line=place[1],
                column=1,
                reason=f"with the new client, the type checker says: {text}",
            )
            for text in texts
        ]

    def _without(self, groups: tuple[Group, ...], refused: Iterable[Group]) -> tuple[Group, ...]:
        """Return groups without those that are refused, and without all others that rename the same classes."""
        gone = set(refused)
        changes = {change for group in gone for change in group.changes} & self.classes
        return tuple(group for group in groups if group not in gone and not group.changes & changes)

    def _texts(self, groups: Iterable[Group]) -> Mapping[str, str]:
        found: dict[str, list[Group]] = {}
        for group in groups:
            found.setdefault(group.path, []).append(group)
        return {
            path: rewritten((self.project.folder / path).read_text(encoding="utf-8"), each)
            for path, each in found.items()
        }


def check(
    project: Project,
    package: str,
    client: Mapping[str, str],
    texts: Mapping[str, str],
    known: Path | None = None,
) -> Errors:
    """Return what the type checker of a project says of its modules with a client.

    Args:
        project: the consumer.
        package: the name of the client's package.
        client: its files, by their paths in the package.
        texts: modules that have another text than on disk.
        known: where mypy keeps what it learns of libraries, for the next call.
    """
    program = choose_checker(project.folder)
    with tempfile.TemporaryDirectory(prefix="oarlock-") as scratch:
        folder = Path(scratch).resolve() / "project"
        search = copy_project(project, folder, package, client)
        for path, text in texts.items():
            (folder / path).write_text(text, encoding="utf-8")
        _date(folder, next(_ATTEMPTS))
        return errors(program, folder, sorted(project.modules), [str(folder / search)], known)


def _date(folder: Path, second: int) -> None:
    """Give all files a time of their own: mypy takes a file of the same second and size for the one that it knows."""
    for path in folder.rglob("*"):
        os.utime(path, (second, second))


def _more(after: Errors, before: Errors, place: tuple[str, int]) -> bool:
    return sum(after[place].values()) > sum(before.get(place, Counter()).values())


def _words(text: str) -> set[str]:
    return set(re.findall(r"[A-Za-z_]\w*", text))


def _is_python(text: str) -> bool:
    """Tell whether a text is Python, of a later version than the one that runs, too."""
    try:
        cst.parse_module(text)
    except (cst.ParserSyntaxError, ValueError):
        return False
    return True
