"""Finds dictionaries that stand for values of the client, and their keys."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import libcst as cst

from generator.changes.sites.candidates import edits as editing
from generator.changes.sites.candidates.module import Edits, Searched
from generator.changes.sites.candidates.routes import sent
from generator.changes.sites.candidates.values import EVERYWHERE, Check, Route
from generator.changes.sites.syntax import UNKNOWN, keys_of, values_in
from generator.changes.sites.wanted import Wanted


class Dictionaries:
    """Finds dictionaries that are written out."""

    def __init__(self, searched: Searched) -> None:
        """Search a module."""
        self.searched = searched

    def visit_Dict(self, node: cst.Dict) -> None:  # noqa: N802 - LibCST's name
        """Note entries that are wanted, and dictionaries that lack one."""
        keys = keys_of(node)
        if not keys:
            return
        taker = self._taker(node)
        for key, element in keys.items():
            for one in self.searched.keys.get(key, ()):
                check = self._dictionary_of(one, node, taker)
                routes = sent(self.searched, one, node)
                if check.condition == "dictionary":
                    self._loose(one, node, element, keys)
                add_value(self.searched, one, element.key, element.value, (check,), routes=routes)
        if not any(isinstance(element, cst.StarredDictElement) for element in node.elements):
            for one in self.searched.omitted:
                if one.wire_name not in keys:
                    check = self._dictionary_of(one, node, taker)
                    routes = sent(self.searched, one, node)
                    self.searched.add(one, node, check, routes=routes)

    def _loose(
        self,
        one: Wanted,
        node: cst.Dict,
        element: cst.DictElement,
        keys: Mapping[str, cst.DictElement],
    ) -> None:
        """Note an entry of a dictionary that has no type of the client, and may become one of its values."""
        loose = self.searched.check(node, "loose")
        if one.value is None:
            if keys.keys() <= one.fields and len(keys) > 1:
                reason = f"a dictionary without a type that has the keys of {one.owner}"
                self.searched.add(one, element.key, loose, unknown=reason, scope="near")
            return
        for part in values_in(element.value):
            if self.searched.constant(part) == one.value:
                reason = f"{one.value!r} may be a value of {one.owner}.{one.name}"
                self.searched.add(one, part, loose, unknown=reason, scope="near")

    def _taker(self, node: cst.CSTNode) -> tuple[cst.Attribute, str, list[str]] | None:
        """Return the method that takes a dictionary, by which argument, and the keys that lead to it inside of that."""
        keys: list[str] = []
        while isinstance(node, cst.Dict | cst.List | cst.Tuple | cst.Element | cst.DictElement):
            if isinstance(node, cst.DictElement):
                key = self.searched.constant(node.key)
                keys.insert(0, key if isinstance(key, str) else "")
            node = self.searched.parent(node)
        call = self.searched.parent(node)
        if not (isinstance(node, cst.Arg) and node.keyword and isinstance(call, cst.Call)):
            return None
        is_method = isinstance(call.func, cst.Attribute)
        return (call.func, node.keyword.value, keys) if is_method else None  # type: ignore[return-value]

    def _dictionary_of(
        self, one: Wanted, node: cst.Dict, taker: tuple[cst.Attribute, str, list[str]] | None
    ) -> Check:
        """Return what tells whether a dictionary stands for the owner.

        Where the argument of a method takes the owner, the method tells: mypy looks at the arguments of overloads
        without knowing what they are for. Inside of a dictionary that looks like a model which holds the owner there,
        that dictionary tells: mypy forgets what it is for if its type is a union and a part of it is wrapped.
        """
        if taker is not None:
            method, argument, keys = taker
            owners = self.searched.flows.takers(one.owner, method.attr.value, argument, keys)
            if owners:
                return self.searched.check(method.value, "instance", owners)
        outer, steps = self._outermost(node)
        if outer is not node:
            holders = self.searched.flows.holders_at(one.owner, steps, frozenset(keys_of(outer)))
            if holders:
                return self.searched.check(outer, "dictionary", holders)
        return self.searched.check(node, "dictionary")

    def _outermost(self, node: cst.Dict) -> tuple[cst.Dict, tuple[str, ...]]:
        """Return the dictionary that holds all others around a node, and the keys that lead to the node."""
        outer, steps, place = node, list[str](), self.searched.parent(node)
        while isinstance(place, cst.Dict | cst.List | cst.Tuple | cst.Element | cst.DictElement):
            if isinstance(place, cst.DictElement):
                key = self.searched.constant(place.key)
                steps.insert(0, key if isinstance(key, str) else "")
            elif isinstance(place, cst.Dict):
                outer = place
            place = self.searched.parent(place)
        return outer, tuple(steps)


def add_value(
    searched: Searched,
    one: Wanted,
    place: cst.CSTNode,
    value: cst.BaseExpression,
    checks: tuple[Check, ...],
    edits: Edits = (),
    routes: Iterable[Route] = EVERYWHERE,
) -> None:
    """Note a value that is passed, where any is wanted or this may be the one."""
    if one.value is None:
        searched.add(one, place, *checks, edits=edits, routes=routes)
        return
    for part in values_in(value):
        known = searched.constant(part)
        if known is UNKNOWN:
            check = searched.check(part, "literal")
            searched.add(one, place, *checks, check, routes=routes)
        elif known == one.value and type(known) is type(one.value):
            mapped = editing.mapped(searched, one, part)
            searched.add(one, place, *checks, edits=mapped, is_certain=False, routes=routes)


def body_dictionary(
    searched: Searched,
    one: Wanted,
    node: cst.Dict,
    checks: tuple[Check, ...],
    routes: Iterable[Route] = EVERYWHERE,
) -> None:
    """Note a whole body that is written as a dictionary."""
    element = keys_of(node).get(one.wire_name)
    if element is not None and one.mode == "pass":
        add_value(searched, one, element.key, element.value, checks, routes=routes)
    elif any(isinstance(each, cst.StarredDictElement) for each in node.elements):
        reason = "keys are unpacked from a mapping"
        searched.add(one, node, *checks, unknown=reason, routes=routes)
    elif element is None and one.mode == "omit":
        searched.add(one, node, *checks, routes=routes)
