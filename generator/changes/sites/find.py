"""Finds the places in consumers' code that changes concern."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import libcst as cst

from generator.changes.model import Change, Comparison, Edit, Python, Replacement, Site, Untold
from generator.changes.sides import Side
from generator.changes.sites.candidates.find import Sought, candidates
from generator.changes.sites.candidates.texts import former_paths
from generator.changes.sites.candidates.uses import is_possible
from generator.changes.sites.candidates.values import Candidate, Check
from generator.changes.sites.checkers import choose_checker, reveal, version_of
from generator.changes.sites.exports import Exports
from generator.changes.sites.facts import read_facts
from generator.changes.sites.fixes import find_fixes
from generator.changes.sites.flows import Flows
from generator.changes.sites.notebooks import notebook_lines
from generator.changes.sites.probes import (
    Position,
    element_of,
    is_unknown,
    is_untyped_mapping,
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
from generator.changes.sites.reach import reach_of
from generator.changes.sites.wanted import Wanted, wanted_names
from generator.errors import visible

_Key = tuple[str, int, int]
"""File, line and column."""
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
    package = old.package.name
    sought = _sought(comparison, old, new)
    wholes = {edit.id: change.id for change in comparison.changes for edit in change.edits}
    sites: dict[str, dict[_Key, Site]] = {}
    untold: dict[_Key, Untold] = {}
    perhaps: dict[_Key, dict[str, None]] = {}
    used: list[str] = []
    for project in find_projects(tuple(paths), package):
        checker = _Project(project, package, client, sought, tell)
        used.append(f"{checker.shown}: {checker.version}")
        untold |= {(one.file, one.line, one.column): one for one in checker.unread}
        for candidate, path, doubt in checker.judge():
            file = Path(os.path.relpath(project.folder / path)).as_posix()
            key = (file, candidate.span.start.line, candidate.span.start.column + 1)
            wanted = candidate.wanted
            if doubt == _TYPE_IS_UNKNOWN and wanted is not None:
                perhaps.setdefault(key, {})[f"{wanted.owner}.{wanted.name}"] = None
            elif doubt:
                untold.setdefault(key, _untold(key, doubt))
            elif wanted is not None:
                found = _site(wanted.change, candidate, key, checker.name, checker.lines(path))
                sites.setdefault(wholes[wanted.change.id], {}).setdefault(key, found)
    for key, names in perhaps.items():
        untold.setdefault(key, _untold(key, f"it may be {_listed(names)}: {_TYPE_IS_UNKNOWN}"))
    told = {key for each in sites.values() for key in each}
    return replace(
        comparison,
        changes=tuple(
            replace(
                change, sites=tuple(site for _, site in sorted(sites.get(change.id, {}).items()))
            )
            for change in comparison.changes
        ),
        untold=tuple(one for key, one in sorted(untold.items()) if key not in told),
        consumers=tuple(used),
    )


def _sought(comparison: Comparison, old: Side, new: Side) -> Sought:
    """Return what to look for."""
    fixes = find_fixes(comparison, new.document.data)
    wanted = tuple(wanted_names(comparison, old.package, new.package, fixes))
    known = {one.owner for one in wanted if one.kind == "class"}
    return Sought(
        wanted=wanted,
        flows=Flows(old.package),
        paths=former_paths(old.package, new.package),
        lost=frozenset(old.package.model_modules) - set(new.package.model_modules) - known,
    )


def _untold(key: _Key, reason: str) -> Untold:
    return Untold(file=key[0], line=key[1], column=key[2], reason=reason)


def _listed(names: Iterable[str]) -> str:
    """Return names in a sentence, at most three."""
    first = sorted(names)
    if len(first) > 3:
        first = [*first[:2], f"{len(first) - 2:,} others"]
    return " or ".join(filter(None, (", ".join(first[:-1]), first[-1])))


def _site(
    change: Change, candidate: Candidate, key: _Key, checker: str, lines: Sequence[str]
) -> Site:
    verdict: Python = change.python.verdict
    fails = change.python.fails
    if fails == ("types",) and not is_possible(candidate.use, change.python.new_type):
        fails = ("types", "run")
    return Site(
        file=key[0],
        line=key[1],
        column=key[2],
        verdict=verdict,
        fails=fails,
        found_by=(f"types:{checker}",) if candidate.checks else ("names",),
        edit=_edit(candidate, lines),
        text=lines[candidate.span.start.line - 1].strip(),
    )


def _edit(candidate: Candidate, lines: Sequence[str]) -> Edit | None:
    """Return how a place is rewritten, where that is known; a name that is replaced lies on one line."""
    if not candidate.edits or any(span.start.line != span.end.line for span, _ in candidate.edits):
        return None
    replacements = tuple(
        Replacement(
            line=span.start.line,
            column=span.start.column + 1,
            length=span.end.column - span.start.column,
            text=text,
        )
        for span, text in candidate.edits
    )
    numbers = sorted({one.line for one in replacements})
    before = [lines[number - 1] for number in numbers]
    after = [
        replaced(line, [one for one in replacements if one.line == number])
        for number, line in zip(numbers, before, strict=True)
    ]
    return Edit(
        before="\n".join(line.strip() for line in before),
        after="\n".join(line.strip() for line in after),
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
        sought: Sought,
        tell: Callable[[str], None],
    ) -> None:
        self.project = project
        self.package = package
        self.shown = visible(os.path.relpath(project.folder))
        self.program = choose_checker(project.folder)
        self.name = self.program.name
        self.version = version_of(self.program)
        tell(f"looking through {self.shown}")
        self.unread: list[Untold] = []
        """What no module can be made of, and notebooks."""
        texts = {path: text for path in project.modules if (text := self._text(path)) is not None}
        reach = reach_of(texts, package)
        trees = {
            path: tree
            for path in texts
            if path in reach.knowing | reach.beside
            and (tree := self._tree(path, texts[path])) is not None
        }
        facts = {path: read_facts(path, tree) for path, tree in trees.items()}
        self.exports = Exports(facts, package)
        self.candidates = {
            path: candidates(tree, facts[path], self.exports, sought)
            for path, tree in trees.items()
            if path in reach.knowing
        }
        self.type_variables = {name for module in facts.values() for name in module.type_variables}
        for path in project.notebooks:
            self._look_into(path, sought.wanted)
        self.types: dict[tuple[str, Check], Sequence[str]] = {}
        asked = {
            path: found
            for path, found in self.candidates.items()
            if any(one.checks for one in found)
        }
        if asked:
            tell(f"asking {self.version} about {self.shown}")
            self._ask(asked, client)

    def _look_into(self, path: str, wanted: tuple[Wanted, ...]) -> None:
        """Note the lines of a notebook."""
        where = Path(os.path.relpath(self.project.folder / path)).as_posix()
        text = (self.project.folder / path).read_text(encoding="utf-8", errors="replace")
        self.unread += [
            Untold(file=where, line=line, column=column, reason=reason)
            for line, column, reason in notebook_lines(text, self.package, wanted)
        ]

    def _text(self, path: str) -> str | None:
        """Return the text of a module; one that is not UTF-8 is noted."""
        try:
            return (self.project.folder / path).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            where = Path(os.path.relpath(self.project.folder / path)).as_posix()
            reason = "the file is not UTF-8, so it was not searched"
            self.unread.append(_untold((where, 1, 1), reason))
            return None

    def _tree(self, path: str, text: str) -> cst.Module | None:
        """Return the syntax tree of a module; one that is no Python is noted."""
        try:
            return cst.parse_module(text)
        except cst.ParserSyntaxError as error:
            where = Path(os.path.relpath(self.project.folder / path)).as_posix()
            reason = "the file is no Python that LibCST can read, so it was not searched"
            place = (where, error.editor_line, error.editor_column)
            self.unread.append(_untold(place, reason))
            return None

    def _ask(self, asked: Mapping[str, tuple[Candidate, ...]], client: Mapping[str, str]) -> None:
        with tempfile.TemporaryDirectory(prefix="oarlock-") as scratch:
            folder = Path(scratch).resolve() / "project"
            marked = marked_classes(client) if self.name == "pyright" else client
            search = copy_project(self.project, folder, self.package, marked)
            places: dict[str, dict[Position, list[Check]]] = {}
            for path, found in asked.items():
                text = (self.project.folder / path).read_text(encoding="utf-8")
                checks = {check for one in found for check in one.checks}
                checks |= {check.otherwise for check in checks if check.otherwise}
                result = probed(text, {check.span: not check.is_in_text for check in checks})
                (folder / path).write_text(result.text, encoding="utf-8")
                for check in checks:
                    at = places.setdefault(path, {})
                    at.setdefault(result.places[check.span], []).append(check)
            types = reveal(self.program, folder, sorted(asked), [str(folder / search)])
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
            is_near = self.exports.is_near(path)
            for candidate in found:
                answers = [self._holds(path, check, candidate.wanted) for check in candidate.checks]
                if False in answers:
                    continue
                doubt = candidate.unknown
                if None in answers and not doubt:
                    doubt = _TYPE_IS_UNKNOWN
                if not doubt or is_near or candidate.scope == "far":
                    yield candidate, path, doubt

    def _holds(self, path: str, check: Check, wanted: Wanted | None) -> bool | None:
        """Tell whether a type is what it has to be; None where the checker does not know it."""
        assert wanted is not None, "only what is wanted is checked"
        answers = {
            self._is(revealed, check, wanted, path)
            for revealed in self.types.get((path, check), ())
        }
        if True in answers:
            return True
        if None in answers:
            return self._holds(path, check.otherwise, wanted) if check.otherwise else None
        return False  # without a type: code that is never reached

    def _is(self, revealed: str, check: Check, wanted: Wanted, path: str) -> bool | None:
        match check.condition:
            case "literal" | "compared":
                return self._may_be(revealed, check, str(wanted.value))
            case "loose":
                return not revealed.startswith("TypedDict(") and bool(
                    re.match(r"(?:builtins\.)?dict\[|Any|Unknown", revealed)
                )
            case "elements":
                revealed = element_of(revealed)
            case "other":
                return not is_unknown(revealed) and not self._of_the_client(revealed)
        owners = set(check.owners) or {wanted.owner}
        if check.owners or wanted.kind == "method":
            owners |= {f"Async{owner}" for owner in owners}
        if check.condition == "instance":
            names = qualified_names(revealed)
            if any(owners & self.exports.models_of(name, path) for name in names):
                return True
        if owners & self._of_the_client(revealed):
            return True
        if check.condition == "dictionary":
            return False
        if check.condition == "mapping" and is_untyped_mapping(revealed):
            return None
        is_open = is_unknown(revealed) or revealed in self.type_variables
        return None if is_open else False

    def _of_the_client(self, revealed: str) -> set[str]:
        """Return the names of the client's classes that a value may be an instance of."""
        return {
            _last(name).removesuffix(MARK)
            for name in qualified_names(revealed)
            if name.endswith(MARK) or name.split(".")[0] == self.package
        }

    def _may_be(self, revealed: str, check: Check, value: str) -> bool | None:
        """Tell whether a value of a type may be a text that is wanted."""
        names = qualified_names(revealed)
        is_open = is_unknown(revealed) or not names.isdisjoint({"str", "builtins.str"})
        if check.condition == "literal":
            return True if value in literals(revealed) else None if is_open else False
        is_open = is_open or re.search(r"\bstr\b", revealed) is not None
        is_open = is_open or any(
            value in self.exports.enumerations.get(_last(name), ()) for name in names
        )
        if value in literals(revealed):
            return None if is_open else True
        return None if is_open else False


def _last(name: str) -> str:
    return name.rpartition(".")[2]


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
