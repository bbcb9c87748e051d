"""Puts edits together that are made together or not at all: those that share a line."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from generator.changes.model import Comparison, Replacement
from generator.changes.sites.find import replaced
from generator.changes.sites.probes import lines_of
from generator.changes.sites.project import Project


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Replacements in a module that belong together, and the changes that they follow."""

    path: str
    replacements: frozenset[Replacement]
    changes: frozenset[str]

    @property
    def lines(self) -> frozenset[int]:
        """The lines that are rewritten."""
        return frozenset(one.line for one in self.replacements)


def groups_of(comparison: Comparison, project: Project) -> tuple[Group, ...]:
    """Return the edits of the modules of a project; what overlaps is left out."""
    modules = {
        Path(os.path.relpath(project.folder / path)).as_posix(): path for path in project.modules
    }
    found: dict[str, list[Group]] = {}
    for change in comparison.counted:
        for site in change.sites:
            if site.file in modules and site.edit is not None:
                path = modules[site.file]
                group = Group(
                    path=path,
                    replacements=frozenset(site.edit.replacements),
                    changes=frozenset({change.id}),
                )
                found[path] = _joined(found.get(path, []), group)
    return tuple(
        group
        for path in sorted(found)
        for group in sorted(found[path], key=lambda each: min(each.lines))
        if not _overlap(group.replacements)
    )


def rewritten(text: str, groups: Iterable[Group]) -> str:
    """Return a text with replacements made."""
    lines = lines_of(text)
    for group in groups:
        for number in group.lines:
            replacements = {one for one in group.replacements if one.line == number}
            lines[number - 1] = replaced(lines[number - 1], replacements)
    return "".join(lines)


def _joined(groups: list[Group], group: Group) -> list[Group]:
    same = [other for other in groups if group.lines & other.lines]
    whole = Group(
        path=group.path,
        replacements=group.replacements.union(*(other.replacements for other in same)),
        changes=group.changes.union(*(other.changes for other in same)),
    )
    return [*(other for other in groups if other not in same), whole]


def _overlap(replacements: Iterable[Replacement]) -> bool:
    line = end = 0
    for one in sorted(replacements, key=lambda each: (each.line, each.column, each.length)):
        if one.line == line and one.column < end:
            return True
        line, end = one.line, one.column + one.length
    return False
