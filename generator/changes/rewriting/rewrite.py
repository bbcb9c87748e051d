"""Follows renames in consumers' code. An edit stays only if the type checker says no more with it than without."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from generator.changes.model import Change, Comparison, Edit, Replacement, Site, Untold
from generator.changes.rewriting.groups import groups_of, rewritten
from generator.changes.rewriting.trial import Trial, check
from generator.changes.sites.probes import lines_of
from generator.changes.sites.project import find_projects


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
    left_alone: tuple[tuple[str, str], ...] = ()
    """Modules in which nothing was rewritten, each with the reason."""
    offered: int = 0
    """How many places more would be rewritten with what is offered only."""


def rewrite(
    comparison: Comparison,
    clients: tuple[Mapping[str, str], Mapping[str, str]],
    paths: Iterable[Path],
    tell: Callable[[str], None],
    *,
    takes_offers: bool = False,
    needs_commit: bool = True,
) -> Rewriting:
    """Rewrite what is certain; nothing is written to disk.

    Args:
        comparison: what changed, with the places in consumers' code.
        clients: the files of the old client and those of the new one, by their paths in the package.
        paths: files and folders of consumers.
        tell: told what happens now.
        takes_offers: whether to write values, too, which keep code as it was, but which a person may not want.
        needs_commit: whether only files are rewritten that git has as they are: `git diff` shows then what was done.

    Raises:
        OarlockError: a type checker fails.
    """
    comparison, offered = (comparison, 0) if takes_offers else _without_offers(comparison)
    files: list[RewrittenFile] = []
    left_alone: list[tuple[str, str]] = []
    kept: dict[str, frozenset[Replacement]] = {}
    revealed: list[Untold] = []
    for project in find_projects(tuple(paths), comparison.package):
        groups = groups_of(comparison, project)
        reasons = {
            path: reason
            for path in sorted({group.path for group in groups} if needs_commit else ())
            if (reason := _why_alone(project.folder / path))
        }
        left_alone += [
            (os.path.relpath(project.folder / path), reason) for path, reason in reasons.items()
        ]
        groups = tuple(group for group in groups if group.path not in reasons)
        if not groups:
            continue
        tell(f"rewriting {os.path.relpath(project.folder)}")
        trial = Trial(project, comparison, clients)
        accepted = trial.accepted(groups)
        revealed += trial.revealed
        for path in sorted({group.path for group in accepted}):
            own = [group for group in accepted if group.path == path]
            before = (project.folder / path).read_bytes()
            after = rewritten(before.decode("utf-8"), own).encode()
            files.append(RewrittenFile(path=project.folder / path, before=before, after=after))
            name = Path(os.path.relpath(project.folder / path)).as_posix()
            kept[name] = frozenset().union(*(group.replacements for group in own))
    texts = {
        Path(os.path.relpath(file.path)).as_posix(): lines_of(file.after.decode()) for file in files
    }
    changes = tuple(_told(change, kept, texts) for change in comparison.changes)
    return Rewriting(
        comparison=replace(
            comparison, changes=changes, untold=_with_revealed(comparison, revealed)
        ),
        files=tuple(files),
        left_alone=tuple(left_alone),
        offered=offered,
    )


def refused_lines(
    paths: Iterable[Path], package: str, clients: tuple[Mapping[str, str], Mapping[str, str]]
) -> list[tuple[str, int, str]]:
    """Return what type checkers refuse in consumers' code with the new client only: file, line and what is said.

    Args:
        paths: files and folders of consumers.
        package: the name of the client's package.
        clients: the files of the old client and those of the new one, by their paths in the package.
    """
    found = []
    for project in find_projects(tuple(paths), package):
        refused = check(project, package, clients[1], {})
        before = check(project, package, clients[0], {}) if refused else {}
        for (path, line), texts in refused.items():
            name = Path(os.path.relpath(project.folder / path)).as_posix()
            found += [(name, line, text) for text in texts - before.get((path, line), Counter())]
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


def _with_revealed(comparison: Comparison, revealed: Iterable[Untold]) -> tuple[Untold, ...]:
    """Return what cannot be told, and what the type checker says of lines that no finding named."""
    known = {(one.file, one.line) for one in comparison.untold}
    more = [one for one in revealed if (one.file, one.line) not in known]
    return tuple(sorted((*comparison.untold, *more), key=lambda one: (one.file, one.line)))


def _told(
    change: Change,
    kept: Mapping[str, frozenset[Replacement]],
    texts: Mapping[str, Sequence[str]],
) -> Change:
    """Leave edits only to the places that were rewritten, each with what its lines are after all edits."""
    return replace(
        change,
        sites=tuple(
            replace(site, edit=_edited(site.edit, texts[site.file]))
            if site.edit and kept.get(site.file, frozenset()).issuperset(site.edit.replacements)
            else replace(site, edit=None)
            for site in change.sites
        ),
    )


def _edited(edit: Edit, lines: Sequence[str]) -> Edit:
    numbers = sorted({one.line for one in edit.replacements})
    return replace(edit, after="\n".join(lines[number - 1].strip() for number in numbers))


def _sites(comparison: Comparison) -> Iterable[Site]:
    return (site for change in comparison.counted for site in change.sites)


def _why_alone(path: Path) -> str:
    """Return why a file is left alone; empty where git has it as it is, so that nothing a person wrote can be lost."""
    git = shutil.which("git")
    if git is None:
        return "git is not installed"
    command = [git, "-C", str(path.parent), "status", "--porcelain", "--ignored", "--", path.name]
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode:
        return "it is in no git repository"
    if done.stdout.startswith(b"!!"):
        return "git ignores it"
    if done.stdout.startswith(b"??"):
        return "it is not in git"
    return "it has changes that are not committed" if done.stdout.strip() else ""
