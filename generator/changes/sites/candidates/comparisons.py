"""Finds values that fields are compared with."""

from __future__ import annotations

import itertools

import libcst as cst

from generator.changes.sites.candidates import edits as editing
from generator.changes.sites.candidates.module import Searched
from generator.changes.sites.syntax import UNKNOWN, patterns_in, values_in


class Comparisons:
    """Finds `order.state == "in_review"`, `in (...)` and `match order.state`."""

    def __init__(self, searched: Searched) -> None:
        """Search a module."""
        self.searched = searched

    def visit_Comparison(self, node: cst.Comparison) -> None:  # noqa: N802 - LibCST's name
        """Note values beside a field."""
        sides = [node.left, *(each.comparator for each in node.comparisons)]
        for left, right in itertools.pairwise(sides):
            for read, written in ((left, right), (right, left)):
                self._compared(read, written)

    def visit_Match(self, node: cst.Match) -> None:  # noqa: N802
        """Note values that a pattern lists."""
        for case in node.cases:
            for pattern in patterns_in(case.pattern):
                self._compared(node.subject, pattern.value)

    def _compared(self, read: cst.BaseExpression, written: cst.BaseExpression) -> None:
        if self.searched.constant(read) is not UNKNOWN:
            return
        for part in values_in(written):
            value = self.searched.constant(part)
            if value is UNKNOWN:
                self._with_unknown(read, part)
            for one in self.searched.values.get(value, ()) if isinstance(value, str) else ():
                if one.kind != "field":
                    continue
                edits = editing.mapped(self.searched, one, part)
                if isinstance(read, cst.Attribute) and read.attr.value == one.name:
                    check = self.searched.check(read.value, "instance")
                    self.searched.add(one, part, check, edits=edits, is_certain=False)
                elif not isinstance(read, cst.Attribute):
                    check = self.searched.check(read, "literal")
                    self.searched.add(one, part, check, edits=edits, is_certain=False)

    def _with_unknown(self, read: cst.BaseExpression, part: cst.BaseExpression) -> None:
        """Note a field beside a value that is known only when the code runs, or by its type."""
        if not isinstance(read, cst.Attribute):
            return
        is_same = isinstance(part, cst.Attribute) and part.attr.value == read.attr.value
        for one in self.searched.members.get(read.attr.value, ()):
            if one.kind == "field" and one.mode != "omit" and isinstance(one.value, str):
                if not is_same:
                    owner = self.searched.check(read.value, "instance")
                    self.searched.add(one, part, owner, self.searched.check(part, "compared"))
