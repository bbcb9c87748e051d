"""Follows renames in consumers' code. An edit stays only if the type checker says no more with it than without."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from generator.changes.model import Change, Comparison, Replacement, Site
from generator.changes.sites.checkers import choose_checker, errors, python_of
from generator.changes.sites.find import replaced
from generator.changes.sites.probes import lines_of
from generator.changes.sites.project import Project, copy_project, find_projects

_ROUNDS = 4
Errors = Mapping[tuple[str, int], Counter[str]]
"""What a checker says, by module and line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RewrittenFile:
    """A module with some of its lines rewritten."""

    path: Path
    before: bytes
    after: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Rewriting:
    """The rewritten modules, the comparison in which only their places have edits, and what was left alone."""

    comparison: Comparison
    files: tuple[RewrittenFile, ...] = ()
    uncommitted: tuple[str, ...] = ()
    """Modules that were left alone, because they have changes that git does not know."""
    offered: int = 0
    """How many places more would be rewritten with what is offered only."""


def rewrite(
    comparison: Comparison,
    clients: tuple[Mapping[str, str], Mapping[str, str]],
    paths: Iterable[Path],
    tell: Callable[[str], None],
    *,
    takes_offers: bool = False,
) -> Rewriting:
    """Rewrite what is certain; nothing is written to disk.

    Args:
        comparison: what changed, with the places in consumers' code.
        clients: the files of the old client and those of the new one, by their paths in the package.
        paths: files and folders of consumers.
        tell: told what happens now.
        takes_offers: whether to write values, too, which keep code as it was, but which a person may not want.

    Raises:
        OarlockError: a type checker fails.
    """
    comparison, offered = (comparison, 0) if takes_offers else _without_offers(comparison)
    files: list[RewrittenFile] = []
    uncommitted: list[str] = []
    kept: set[tuple[str, int]] = set()
    for project in find_projects(tuple(paths), comparison.package):
        edits = _edits(comparison, project)
        dirty = {path for path in edits if not _is_committed(project.folder / path)}
        uncommitted += [os.path.relpath(project.folder / path) for path in sorted(dirty)]
        for path in dirty:
            del edits[path]
        if not edits:
            continue
        tell(f"rewriting {os.path.relpath(project.folder)}")
        accepted = _accepted(project, comparison, clients, edits)
        for path, lines in accepted.items():
            if lines:
                before = (project.folder / path).read_bytes()
                after = _rewritten(before.decode("utf-8"), lines).encode()
                files.append(RewrittenFile(path=project.folder / path, before=before, after=after))
                name = Path(os.path.relpath(project.folder / path)).as_posix()
                kept |= {(name, line) for line in lines}
    changes = tuple(_told(change, kept) for change in comparison.changes)
    return Rewriting(
        comparison=replace(comparison, changes=changes),
        files=tuple(files),
        uncommitted=tuple(uncommitted),
        offered=offered,
    )


def refused_lines(
    paths: Iterable[Path], package: str, client: Mapping[str, str]
) -> list[tuple[str, int, str]]:
    """Return what type checkers refuse in consumers' code with a client: file, line and what is said.

    Args:
        paths: files and folders of consumers.
        package: the name of the client's package.
        client: its files, by their paths in the package.
    """
    found = []
    for project in find_projects(tuple(paths), package):
        for (path, line), texts in _check(project, package, client, {}, project.modules).items():
            name = Path(os.path.relpath(project.folder / path)).as_posix()
            found += [(name, line, text) for text in texts]
    return sorted(found)


def _without_offers(comparison: Comparison) -> tuple[Comparison, int]:
    """Return a comparison in which only places that are certain have edits, and how many others had."""
    offered = sum(site.edit is not None and not site.edit.is_certain for site in _sites(comparison))
    changes = tuple(
        replace(
            change,
            sites=tuple(
                replace(site, edit=None) if site.edit and not site.edit.is_certain else site
                for site in change.sites
            ),
        )
        for change in comparison.changes
    )
    return replace(comparison, changes=changes), offered


def _told(change: Change, kept: set[tuple[str, int]]) -> Change:
    """Leave edits only to the places that were rewritten."""
    sites = tuple(
        site if (site.file, site.line) in kept else replace(site, edit=None)
        for site in change.sites
    )
    return replace(change, sites=sites)


def _edits(
    comparison: Comparison, project: Project
) -> dict[str, dict[int, frozenset[Replacement]]]:
    """Return the edits of the modules of a project, by line; what overlaps is left out."""
    modules = {
        Path(os.path.relpath(project.folder / path)).as_posix(): path for path in project.modules
    }
    found: dict[str, dict[int, set[Replacement]]] = {}
    for site in _sites(comparison):
        if site.file in modules and site.edit is not None:
            lines = found.setdefault(modules[site.file], {})
            lines.setdefault(site.line, set()).update(site.edit.replacements)
    return {
        path: {number: frozenset(each) for number, each in lines.items() if not _overlap(each)}
        for path, lines in found.items()
    }


def _sites(comparison: Comparison) -> Iterable[Site]:
    return (site for change in comparison.counted for site in change.sites)


def _overlap(replacements: Iterable[Replacement]) -> bool:
    end = 0
    for one in sorted(replacements, key=lambda each: (each.column, each.length)):
        if one.column < end:
            return True
        end = one.column + one.length
    return False


def _accepted(
    project: Project,
    comparison: Comparison,
    clients: tuple[Mapping[str, str], Mapping[str, str]],
    edits: Mapping[str, Mapping[int, frozenset[Replacement]]],
) -> Mapping[str, Mapping[int, frozenset[Replacement]]]:
    """Return the edits after which the type checker has nothing new to say."""
    package = comparison.package
    own = _check(project, package, clients[0], {}, edits)
    unedited = _check(project, package, clients[1], {}, edits)
    left = {
        path: {line: one for line, one in lines.items() if not own.get((path, line))}
        for path, lines in edits.items()
    }
    by_hand = _lines_by_hand(project, comparison)
    for _ in range(_ROUNDS):
        texts = {
            path: _rewritten((project.folder / path).read_text(encoding="utf-8"), lines)
            for path, lines in left.items()
        }
        for path in [path for path, text in texts.items() if not _is_python(text)]:
            left[path], texts[path] = {}, (project.folder / path).read_text(encoding="utf-8")
        said = _check(project, package, clients[1], texts, edits)
        refused = {
            path: {
                line
                for line in lines
                if (said.get((path, line)) and (path, line) not in by_hand)
                or _more(said.get((path, line)), unedited.get((path, line)))
            }
            for path, lines in left.items()
        }
        for path, line in said:
            # What is said of a line that was not edited, and was not said before, follows from some edit: unless the
            # line is known to be concerned, and an error elsewhere had hidden it.
            is_known = line in left.get(path, {}) or (path, line) in by_hand
            if (
                path in left
                and not is_known
                and _more(said[path, line], unedited.get((path, line)))
            ):
                refused[path] |= set(left[path])
        if not any(refused.values()):
            return left
        left = {
            path: {line: one for line, one in lines.items() if line not in refused[path]}
            for path, lines in left.items()
        }
    return {}


def _more(after: Counter[str] | None, before: Counter[str] | None) -> bool:
    return sum((after or Counter()).values()) > sum((before or Counter()).values())


def _lines_by_hand(project: Project, comparison: Comparison) -> set[tuple[str, int]]:
    """Return the lines with a place that no edit mends: the checker goes on refusing them."""
    modules = {
        Path(os.path.relpath(project.folder / path)).as_posix(): path for path in project.modules
    }
    return {
        (modules[site.file], site.line)
        for site in _sites(comparison)
        if site.file in modules and site.edit is None
    }


def _check(
    project: Project,
    package: str,
    client: Mapping[str, str],
    texts: Mapping[str, str],
    edited: Iterable[str],
) -> Errors:
    python = python_of(project.folder)
    checker = choose_checker(project.folder, python)
    with tempfile.TemporaryDirectory(prefix="oarlock-") as scratch:
        folder = Path(scratch).resolve() / "project"
        search = copy_project(project, folder, package, client)
        for path, text in texts.items():
            (folder / path).write_text(text, encoding="utf-8")
        return errors(checker, python, folder, sorted(edited), [str(folder / search)])


def _is_python(text: str) -> bool:
    try:
        ast.parse(text.removeprefix("\ufeff"))
    except (SyntaxError, ValueError):
        return False
    return True


def _rewritten(text: str, edits: Mapping[int, frozenset[Replacement]]) -> str:
    lines = lines_of(text)
    for number, replacements in edits.items():
        lines[number - 1] = replaced(lines[number - 1], replacements)
    return "".join(lines)


def _is_committed(path: Path) -> bool:
    """Tell whether git has a file as it is: then nothing that a person wrote can be lost."""
    git = shutil.which("git")
    if git is None:
        return False
    done = subprocess.run(
        [git, "-C", str(path.parent), "status", "--porcelain", "--ignored", "--", path.name],
        capture_output=True,
        check=False,
    )
    return done.returncode == 0 and not done.stdout.strip()
