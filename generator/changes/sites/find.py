"""Finds the places in consumers' code that changes concern."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from generator.changes.model import Comparison, Edit, Python, Replacement, Site, Untold
from generator.changes.sides import Side
from generator.changes.sites.candidates import Candidate, Check, candidates
from generator.changes.sites.checkers import choose_checker, python_of, reveal, version_of
from generator.changes.sites.fixes import find_fixes
from generator.changes.sites.heirs import find_heirs, find_type_variables
from generator.changes.sites.probes import (
    Position,
    is_unknown,
    lines_of,
    literals,
    probed,
    qualified_names,
)
from generator.changes.sites.project import (
    MARK,
    Project,
    copy_project,
    find_projects,
    marked_classes,
)
from generator.changes.sites.wanted import Wanted, wanted_names
from generator.errors import OarlockError, visible

_TYPE_IS_UNKNOWN = "the type checker does not know the type"


def find_sites(
    comparison: Comparison,
    old: Side,
    new: Side,
    client: Mapping[str, str],
    paths: Iterable[Path],
    tell: Callable[[str], None],
) -> Comparison:
    """Add to each change the places that it concerns, and to the comparison those of which nobody can tell.

    Args:
        comparison: what changed.
        old: the version that consumers are written against.
        new: the version that is to replace it.
        client: the files of its client, by their paths in the package.
        paths: files and folders of consumers.
        tell: told what happens now.

    Raises:
        OarlockError: a path has no Python, or the type checker of its project is not installed or fails.
    """
    fixes = find_fixes(comparison, new.document.data)
    wanted = tuple(wanted_names(comparison, old.package, new.package, fixes))
    package = old.package.name
    sites: dict[str, dict[tuple[str, int, int], Site]] = {}
    untold: dict[tuple[str, int, int, str], Untold] = {}
    used: list[str] = []
    for project in find_projects(tuple(paths), package):
        checker = _Project(project, package, client, wanted, tell)
        used.append(f"{checker.shown}: {checker.version}")
        for candidate, path, doubt in checker.judge():
            file = os.path.relpath(project.folder / path)
            place = candidate.span.start
            key = (Path(file).as_posix(), place.line, place.column + 1)
            if doubt:
                untold.setdefault(
                    (*key, doubt), Untold(file=key[0], line=key[1], column=key[2], reason=doubt)
                )
                continue
            found = _site(candidate, key, checker.name, checker.lines(path))
            sites.setdefault(candidate.wanted.change.id, {}).setdefault(key, found)
    told = {key for each in sites.values() for key in each}
    return replace(
        comparison,
        changes=tuple(
            replace(
                change, sites=tuple(site for _, site in sorted(sites.get(change.id, {}).items()))
            )
            for change in comparison.changes
        ),
        untold=tuple(one for key, one in sorted(untold.items()) if key[:3] not in told),
        consumers=tuple(used),
    )


def _site(
    candidate: Candidate, key: tuple[str, int, int], checker: str, lines: Sequence[str]
) -> Site:
    change = candidate.wanted.change
    verdict: Python = change.python.verdict
    return Site(
        file=key[0],
        line=key[1],
        column=key[2],
        verdict=verdict,
        fails=change.python.fails,
        found_by=(f"types:{checker}",) if candidate.checks else ("names",),
        edit=_edit(candidate, lines),
        text=lines[candidate.span.start.line - 1].strip(),
    )


def _edit(candidate: Candidate, lines: Sequence[str]) -> Edit | None:
    """Return how a place is rewritten, where that is known and on one line."""
    spans = [span for span, _ in candidate.edits]
    number = candidate.span.start.line
    if not spans or any(not span.start.line == span.end.line == number for span in spans):
        return None
    replacements = tuple(
        Replacement(
            line=number,
            column=span.start.column + 1,
            length=span.end.column - span.start.column,
            text=text,
        )
        for span, text in candidate.edits
    )
    before = lines[number - 1]
    after = replaced(before, replacements)
    return Edit(
        before=before.strip(),
        after=after.strip(),
        is_certain=candidate.is_certain,
        replacements=replacements,
    )


def replaced(line: str, replacements: Iterable[Replacement]) -> str:
    """Return a line with texts replaced; the same replacement may be there several times."""
    # What is put in before a text stands before what takes the place of the text.
    order = sorted(
        set(replacements), key=lambda each: (each.column, each.length, each.text), reverse=True
    )
    for one in order:
        start = one.column - 1
        rest = line[start + one.length :]
        # Two arguments of a call that had none are put in at the same place.
        is_argument = not one.length and one.text[-1] != "=" and one.text[0] != ","
        comma = ", " if is_argument and rest[:1] != ")" else ""
        line = line[:start] + one.text + comma + rest
    return line


class _Project:
    """A project whose modules are searched, and whose checker says of which types values are."""

    def __init__(
        self,
        project: Project,
        package: str,
        client: Mapping[str, str],
        wanted: tuple[Wanted, ...],
        tell: Callable[[str], None],
    ) -> None:
        self.project = project
        self.package = package
        self.shown = visible(os.path.relpath(project.folder))
        python = python_of(project.folder)
        self.name = choose_checker(project.folder, python)
        self.version = version_of(self.name, python)
        tell(f"looking through {self.shown}")
        self.candidates = {path: self._candidates(path, wanted) for path in project.modules}
        texts = [(project.folder / path).read_text(encoding="utf-8") for path in project.modules]
        self.heirs = find_heirs(texts, package)
        self.type_variables = find_type_variables(texts)
        self.types: dict[tuple[str, Check], Sequence[str]] = {}
        asked = {
            path: found
            for path, found in self.candidates.items()
            if any(one.checks for one in found)
        }
        if asked:
            tell(f"asking {self.version} about {self.shown}")
            self._ask(asked, client, python)

    def _candidates(self, path: str, wanted: tuple[Wanted, ...]) -> tuple[Candidate, ...]:
        try:
            text = (self.project.folder / path).read_text(encoding="utf-8")
            return candidates(text, self.package, wanted)
        except (SyntaxError, UnicodeDecodeError, ValueError) as error:
            where = os.path.relpath(self.project.folder / path)
            raise OarlockError(
                f"{visible(where)} is no Python that can be read: {visible(str(error))}"
            ) from None

    def _ask(
        self, asked: Mapping[str, tuple[Candidate, ...]], client: Mapping[str, str], python: str
    ) -> None:
        with tempfile.TemporaryDirectory(prefix="oarlock-") as scratch:
            folder = Path(scratch).resolve() / "project"
            marked = marked_classes(client) if self.name == "pyright" else client
            search = copy_project(self.project, folder, self.package, marked)
            places: dict[str, dict[Position, list[Check]]] = {}
            for path, found in asked.items():
                text = (self.project.folder / path).read_text(encoding="utf-8")
                checks = {check for one in found for check in one.checks}
                result = probed(text, {check.span: not check.is_in_text for check in checks})
                (folder / path).write_text(result.text, encoding="utf-8")
                for check in checks:
                    at = places.setdefault(path, {})
                    at.setdefault(result.places[check.span], []).append(check)
            types = reveal(self.name, python, folder, sorted(asked), [str(folder / search)])
        for path, at in places.items():
            known = {position: kinds for (name, position), kinds in types.items() if name == path}
            for position, revealed in _matched(at, known):
                for check in at[position]:
                    self.types[path, check] = revealed

    def lines(self, path: str) -> Sequence[str]:
        """Return the lines of a module."""
        return lines_of((self.project.folder / path).read_text(encoding="utf-8"))

    def judge(self) -> Iterable[tuple[Candidate, str, str]]:
        """Yield what is used, or may be: with a doubt where nobody can tell."""
        for path, found in self.candidates.items():
            is_told = self._imports(path)
            for candidate in found:
                answers = [self._holds(path, check, candidate.wanted) for check in candidate.checks]
                if False in answers:
                    continue
                doubt = candidate.unknown or (_TYPE_IS_UNKNOWN if None in answers else "")
                if is_told or not doubt:
                    yield candidate, path, doubt

    def _imports(self, path: str) -> bool:
        """Tell whether a module imports the client: elsewhere, values of unknown types are hardly its."""
        text = (self.project.folder / path).read_text(encoding="utf-8")
        return re.search(rf"^\s*(?:from|import)\s+{self.package}\b", text, re.MULTILINE) is not None

    def _holds(self, path: str, check: Check, wanted: Wanted) -> bool | None:
        """Tell whether a type is what it has to be; None where the checker does not know it."""
        answers = {
            self._is(revealed, check, wanted) for revealed in self.types.get((path, check), ())
        }
        if True in answers:
            return True
        return None if None in answers else False  # without a type: code that is never reached

    def _is(self, revealed: str, check: Check, wanted: Wanted) -> bool | None:
        if check.condition == "literal":
            if str(wanted.value) in literals(revealed):
                return True
            names = qualified_names(revealed)
            is_open = is_unknown(revealed) or not names.isdisjoint({"str", "builtins.str"})
            return None if is_open else False
        owners = set(check.owners) or {wanted.owner}
        if check.owners or wanted.kind == "method":
            owners |= {f"Async{owner}" for owner in owners}
        heirs = {heir for owner in owners for heir in self.heirs.get(owner, ())}
        for name in qualified_names(revealed):
            top, _, last = name.rpartition(".")
            if last in heirs and check.condition == "instance":
                return True
            is_marked = last.endswith(MARK) or top.split(".")[0] == self.package
            if last.removesuffix(MARK) in owners and is_marked:
                return True
        if check.condition == "dictionary":
            return False
        is_open = is_unknown(revealed) or revealed in self.type_variables
        return None if is_open else False


def _matched(
    wanted: Iterable[Position], known: Mapping[Position, Sequence[str]]
) -> Iterator[tuple[Position, Sequence[str]]]:
    """Yield the types of positions.

    Before Python 3.12, the columns inside an f-string are not those of the text, and mypy tells a type once for a
    line. So what is left on a line is matched in order, or else with all that is told of the line.
    """
    lines: dict[int, list[Position]] = {}
    for position in sorted(wanted):
        if position in known:
            yield position, known[position]
        else:
            lines.setdefault(position.line, []).append(position)
    taken = set(wanted)
    for line, positions in lines.items():
        left = [place for place in sorted(known) if place.line == line and place not in taken]
        if len(left) == len(positions):
            yield from ((one, known[place]) for one, place in zip(positions, left, strict=True))
        else:
            said = [kind for place in known if place.line == line for kind in known[place]]
            yield from ((one, said) for one in positions)
