"""A module of a consumer under search: what its names stand for, what is wanted, and what was found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import libcst as cst
from libcst.metadata import MetadataWrapper, PositionProvider

from generator.changes.sites.candidates.values import (
    EVERYWHERE,
    Candidate,
    Check,
    Condition,
    Route,
    Scope,
)
from generator.changes.sites.exports import Exports
from generator.changes.sites.facts import Facts
from generator.changes.sites.flows import LIKE, Flows
from generator.changes.sites.probes import Position, Span
from generator.changes.sites.syntax import UNKNOWN, constant, dotted, parents_in
from generator.changes.sites.wanted import Wanted

Edits = Iterable[tuple[cst.CSTNode | Span, str]]

_GIVING = {"sorted": 0, "min": 0, "max": 0, "groupby": 0, "map": 1, "filter": 1}
"""Functions that call a lambda for each of the values which they are given, and by which argument."""


class Searched:
    """What the searches of a module share."""

    def __init__(
        self,
        wrapper: MetadataWrapper,
        facts: Facts,
        exports: Exports,
        wanted: Iterable[Wanted],
        flows: Flows,
        lost: frozenset[str] = frozenset(),
    ) -> None:
        """Sort what is wanted by the ways in which code may use it."""
        self.tree = wrapper.module
        self.package = exports.package
        self._modules = {f"{self.package}.{name}" for name in ("models", "params", "webhooks")}
        self.exports = exports
        self.facts = facts
        self.flows = flows
        self.lost = lost
        """Models that the new client does not have, and that no finding is about."""
        self.found: list[Candidate] = []
        self.looked_at: set[int] = set()
        """Texts that were compared with what is wanted, by the identities of their nodes."""
        self._positions = wrapper.resolve(PositionProvider)
        self._parents = parents_in(wrapper.module)
        self.wanted = tuple(wanted)
        self.members: dict[str, list[Wanted]] = {}
        """Methods and fields by their names."""
        self.classes: dict[str, list[Wanted]] = {}
        self.functions: dict[str, list[Wanted]] = {}
        self.keys: dict[str, list[Wanted]] = {}
        """Fields by their keys in dictionaries."""
        self.values: dict[str, list[Wanted]] = {}
        """Fields and arguments by the text that is no longer their value."""
        self.omitted: list[Wanted] = []
        self.moved: dict[str, str] = {}
        for one in self.wanted:
            self._sort(one)

    def _sort(self, one: Wanted) -> None:
        if one.moved_to:
            self.moved[one.name] = one.moved_to
        if one.kind in ("method", "field"):
            self.members.setdefault(one.name, []).append(one)
        if one.kind in ("class", "field"):
            self.classes.setdefault(one.owner, []).append(one)
        if one.kind == "function":
            self.functions.setdefault(one.name, []).append(one)
        if one.kind == "field" and one.mode == "omit":
            self.omitted.append(one)
        elif one.kind == "field":
            self.keys.setdefault(one.wire_name, []).append(one)
        if isinstance(one.value, str):
            self.values.setdefault(one.value, []).append(one)

    # Names

    def path(self, node: cst.CSTNode) -> str:
        """Return what an expression stands for in the client, where it is a path of imported names."""
        first, _, rest = dotted(node).partition(".")
        whole = self.facts.bound.get(first, "")
        if not whole:
            return self._starred(first, rest) if first else ""
        return self.exports.client_path(f"{whole}.{rest}" if rest else whole)

    def _starred(self, first: str, rest: str) -> str:
        for star in self.facts.stars:
            path = self.exports.client_path(f"{star}.{first}")
            # What a star of the client brings is not listed anywhere, so only names that are wanted count.
            is_known = f"{star}.{first}" in self.exports.aliases or first in self.classes
            if path and (is_known or path in self._modules):
                return f"{path}.{rest}" if rest else path
        return ""

    def models(self, path: str) -> Iterator[Wanted]:
        """Yield what is wanted of the class that a path of the client stands for."""
        parts = path.split(".")
        if len(parts) > 2 and parts[1] in ("models", "params"):
            yield from self.classes.get(parts[-1], ())
            if parts[1] == "params" and parts[-1].endswith(LIKE):
                yield from self.classes.get(parts[-1].removesuffix(LIKE), ())

    def built(self, node: cst.BaseExpression) -> Iterator[Wanted]:
        """Yield what is wanted of the class that a call builds, or the class of the client that it inherits from."""
        if path := self.path(node):
            yield from self.models(path)
        elif name := dotted(node):
            for model in sorted(self.exports.models_of(name, self.facts.path)):
                yield from self.classes.get(model, ())

    def constant(self, node: cst.BaseExpression) -> Any:
        """Return the value of a literal, of a constant of the consumer or of a member of an enumeration."""
        value = constant(node)
        if value is UNKNOWN and isinstance(node, cst.Name | cst.Attribute):
            return self.exports.constant(dotted(node), self.facts)
        if isinstance(value, str):
            self.looked_at.add(id(node))
        return value

    # Places

    def parent(self, node: cst.CSTNode) -> cst.CSTNode:
        """Return the node that holds a node."""
        return self._parents[node]

    @property
    def nodes(self) -> Iterable[cst.CSTNode]:
        """All nodes of the module but itself."""
        return self._parents

    def span(self, node: cst.CSTNode) -> Span:
        """Return where a node stands."""
        place = self._positions[node]
        return Span(
            start=Position(place.start.line, place.start.column),
            end=Position(place.end.line, place.end.column),
        )

    def is_in_text(self, node: cst.CSTNode) -> bool:
        """Tell whether a node stands in an f-string."""
        parent = node
        while not isinstance(
            parent, cst.BaseSmallStatement | cst.BaseCompoundStatement | cst.Module
        ):
            parent = self.parent(parent)
            if isinstance(parent, cst.FormattedString | cst.TemplatedString):
                return True
        return False

    def check(
        self, node: cst.CSTNode, condition: Condition, owners: frozenset[str] = frozenset()
    ) -> Check:
        """Return the check of an expression."""
        otherwise = None
        if condition == "instance" and isinstance(node, cst.Name):
            iterated = self._given_by(node)
            otherwise = self.check(iterated, "elements", owners) if iterated else None
        return Check(
            span=self.span(node),
            condition=condition,
            owners=owners,
            is_in_text=self.is_in_text(node),
            otherwise=otherwise,
        )

    def _given_by(self, name: cst.Name) -> cst.BaseExpression | None:
        """Return what gives the values of a lambda's argument: in `sorted(pets, key=lambda pet: pet.name)`, `pets`.

        mypy does not know the type of such an argument.
        """
        held: cst.CSTNode = name
        while not isinstance(held, cst.Lambda):
            held = self.parent(held)
            if isinstance(held, cst.BaseStatement | cst.BaseSmallStatement):
                return None
        argument = self.parent(held)
        call = self.parent(argument)
        if [each.name.value for each in held.params.params] != [name.value]:
            return None
        if not isinstance(argument, cst.Arg) or not isinstance(call, cst.Call):
            return None
        number = _GIVING.get(dotted(call.func).split(".")[-1])
        args = [arg.value for arg in call.args if arg.keyword is None and not arg.star]
        return args[number] if number is not None and number < len(args) else None

    def add(
        self,
        one: Wanted | None,
        node: cst.CSTNode,
        *checks: Check,
        unknown: str = "",
        scope: Scope = "far",
        edits: Edits = (),
        use: str = "",
        is_certain: bool = True,
        routes: Iterable[Route] = EVERYWHERE,
    ) -> None:
        """Note a place, once for each route that its value may take."""
        spans = tuple(
            (each if isinstance(each, Span) else self.span(each), text) for each, text in edits
        )
        for route in routes:
            self.found.append(
                Candidate(
                    wanted=one,
                    span=self.span(node),
                    checks=(*checks, *route.checks),
                    unknown=unknown or route.unknown,
                    scope=scope,
                    edits=spans,
                    use=use,
                    is_certain=is_certain,
                )
            )
