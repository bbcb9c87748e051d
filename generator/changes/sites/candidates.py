"""Finds in a module of a consumer what may use a changed name, and the expressions whose types decide that."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal

import libcst as cst
from libcst.metadata import MetadataWrapper, ParentNodeProvider, PositionProvider

from generator.changes.sites.probes import Position, Span
from generator.changes.sites.syntax import (
    UNKNOWN,
    constant,
    dotted,
    keys_of,
    patterns_in,
    values_in,
)
from generator.changes.sites.wanted import Wanted

Condition = Literal["instance", "literal", "dictionary"]
"""What the revealed type has to be: an instance of the owner, a value that may be wanted, a dictionary of the owner."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """An expression whose type decides, and what it has to be."""

    span: Span
    condition: Condition
    owners: frozenset[str] = frozenset()
    """The classes that count, where not that of the name which is wanted."""
    is_in_text: bool = False
    """Whether the expression stands in an f-string, which may hold no line end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A place that uses a changed name, if all its checks hold.

    ``unknown`` says why it cannot be told, where no check can; it is empty otherwise.
    """

    wanted: Wanted
    span: Span
    checks: tuple[Check, ...] = ()
    unknown: str = ""
    edits: tuple[tuple[Span, str], ...] = ()
    """What takes the place of what, so that code does with the new client what it did; empty where nothing is known."""
    is_certain: bool = True
    """Whether the edits follow a name; a value that a person may not want is only offered."""


def candidates(text: str, package: str, wanted: Iterable[Wanted]) -> tuple[Candidate, ...]:
    """Return the candidates of a module, in order.

    Raises:
        SyntaxError: the text is no Python.
    """
    try:
        wrapper = MetadataWrapper(cst.parse_module(text), unsafe_skip_copy=True)
    except cst.ParserSyntaxError as error:
        raise SyntaxError(str(error)) from None
    finder = _Finder(package, wanted)
    wrapper.visit(finder)
    return tuple(sorted(finder.found, key=lambda one: one.span.start))


class _Finder(cst.CSTVisitor):
    METADATA_DEPENDENCIES = (PositionProvider, ParentNodeProvider)

    def __init__(self, package: str, wanted: Iterable[Wanted]) -> None:
        super().__init__()
        self.package = package
        self.found: list[Candidate] = []
        self.names: dict[str, str] = {}
        """What names of the module stand for, as dotted paths: `m` is `shop.models`."""
        self.members: dict[str, list[Wanted]] = {}
        self.classes: dict[str, list[Wanted]] = {}
        self.functions: dict[str, list[Wanted]] = {}
        self.keys: dict[str, list[Wanted]] = {}
        self.values: dict[Any, list[Wanted]] = {}
        self.omitted: list[Wanted] = []
        self.moved: dict[str, str] = {}
        for one in wanted:
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
            if one.kind == "field" and isinstance(one.value, str):
                self.values.setdefault(one.value, []).append(one)

    # Names

    def visit_Import(self, node: cst.Import) -> None:  # noqa: N802 - LibCST's name
        for alias in node.names:
            path = dotted(alias.name)
            if path.split(".")[0] == self.package:
                bound = alias.asname.name if alias.asname else None
                name = bound.value if isinstance(bound, cst.Name) else self.package
                self.names[name] = path if bound else self.package

    def visit_ImportFrom(self, node: cst.ImportFrom) -> None:  # noqa: N802
        module = dotted(node.module) if node.module is not None else ""
        if module.split(".")[0] != self.package or isinstance(node.names, cst.ImportStar):
            return
        for alias in node.names:
            path = f"{module}.{dotted(alias.name)}"
            bound = alias.asname.name if alias.asname else alias.name
            if isinstance(bound, cst.Name):
                self.names[bound.value] = path
            self._reference(alias.name, path, module=node.module if len(node.names) == 1 else None)

    def _path(self, node: cst.BaseExpression) -> str:
        """Return what an expression stands for, where it is a path of imported names."""
        if isinstance(node, cst.Name):
            return self.names.get(node.value, "")
        if isinstance(node, cst.Attribute):
            outer = self._path(node.value)
            return f"{outer}.{node.attr.value}" if outer else ""
        return ""

    def _reference(
        self, node: cst.CSTNode, path: str, module: cst.BaseExpression | None = None
    ) -> None:
        """Note a class that is gone or renamed, wherever its name stands; ``module`` is what it is imported from."""
        parts = path.split(".")
        if len(parts) < 2 or parts[1] not in ("models", "params"):
            return
        for one in self.classes.get(parts[-1], ()):
            if one.kind != "class":
                continue
            edits: list[tuple[cst.CSTNode | Span, str]] = []
            if one.is_certain and one.symbol.replacement and isinstance(node, cst.Name):
                edits = [(node, one.symbol.replacement)] if node.value == one.owner else []
                if len(parts) == 4 and isinstance(module, cst.Attribute):
                    edits.append((module.attr, one.module))
                elif len(parts) != 3:
                    edits = []
            self._add(one, node, edits=edits)

    def visit_Name(self, node: cst.Name) -> None:  # noqa: N802
        parent = self.get_metadata(ParentNodeProvider, node)
        if isinstance(parent, cst.Attribute) and parent.attr is node:
            return
        if isinstance(parent, cst.ImportAlias | cst.AsName | cst.Arg | cst.Param | cst.Global):
            if not (isinstance(parent, cst.Arg) and parent.value is node):
                return
        if path := self.names.get(node.value):
            self._reference(node, path)
            self._function(node, path)

    def visit_Attribute(self, node: cst.Attribute) -> None:  # noqa: N802
        if path := self._path(node):
            self._reference(node.attr, path)
            self._function(node.attr, path)
            return
        parent = self.get_metadata(ParentNodeProvider, node)
        for one in self.members.get(node.attr.value, ()):
            owner = self._check(node.value, "instance")
            if one.kind == "method":
                call = parent if isinstance(parent, cst.Call) and parent.func is node else None
                self._method(one, node, call, owner)
            elif one.mode != "omit" and one.value is None:
                self._add(one, node.attr, owner, edits=self._renamed(one, node.attr))

    def _function(self, name: cst.CSTNode, path: str) -> None:
        parts = path.split(".")
        for one in self.functions.get(parts[-1], ()):
            if len(parts) > 1 and parts[1] == "webhooks":
                self._add(one, name)

    # Calls

    def visit_Call(self, node: cst.Call) -> None:  # noqa: N802
        if path := self._path(node.func):
            parts = path.split(".")
            if len(parts) > 1 and parts[1] in ("models", "params"):
                for one in self.classes.get(parts[-1], ()):
                    if one.kind == "field":
                        self._keywords(one, node, node.func, (), one.argument)
        if isinstance(node.func, cst.Name) and node.func.value in (
            "getattr",
            "setattr",
            "hasattr",
            "delattr",
        ):
            self._by_name(node)
        if self.names and dotted(node.func).split(".")[-1] == "attrgetter":
            for arg in node.args:
                name = constant(arg.value)
                for one in self.members.get(name, ()) if isinstance(name, str) else ():
                    reason = (
                        "attrgetter reads an attribute of what is known only when the code runs"
                    )
                    self._add(one, arg.value, unknown=reason)

    def visit_MatchClass(self, node: cst.MatchClass) -> None:  # noqa: N802
        """Note the fields that a pattern names: `case models.Refund(payments=payments)`."""
        parts = self._path(node.cls).split(".")
        for one in self.classes.get(parts[-1], ()) if parts[1:2] == ["models"] else ():
            for keyword in node.kwds:
                is_read = one.kind == "field" and one.mode != "omit" and one.value is None
                if is_read and keyword.key.value == one.name:
                    self._add(one, keyword.key, edits=self._renamed(one, keyword.key))

    def _by_name(self, node: cst.Call) -> None:
        """Note an attribute that is named by a text, or by a value that is known only when the code runs."""
        if len(node.args) < 2:
            return
        owner = self._check(node.args[0].value, "instance")
        name = constant(node.args[1].value)
        if isinstance(name, str):
            for one in self.members.get(name, ()):
                if one.mode in ("use", "pass") and one.value is None:
                    self._add(one, node.args[1], owner)
            return
        owners = {one.owner: one for members in self.members.values() for one in members}
        for one in owners.values():
            reason = f"{cst.Module([]).code_for_node(node.func)} with a name that is made when the code runs"
            self._add(one, node, owner, unknown=reason)

    def _method(
        self, one: Wanted, node: cst.Attribute, call: cst.Call | None, owner: Check
    ) -> None:
        if one.moved_to:
            # Where a method follows, the call is a place of its own.
            parent = self.get_metadata(ParentNodeProvider, node)
            if not isinstance(parent, cst.Attribute):
                self._add(one, node.attr, owner, edits=[(node.attr, one.moved_to)])
        elif one.mode == "use":
            self._add(one, node.attr, owner, edits=self._call_edits(one, node))
        elif call is None:
            self._add(
                one, node.attr, owner, unknown=f"`{one.name}` is not called here, but passed on"
            )
        elif one.mode == "order":
            placed = [arg for arg in call.args if arg.keyword is None and not arg.star]
            if placed:
                names = one.positional[: len(placed)]
                edits = []
                if len(names) == len(placed) and not any(arg.star == "*" for arg in call.args):
                    edits = [
                        (self._before(arg), f"{name}=")
                        for arg, name in zip(placed, names, strict=True)
                    ]
                self._add(one, placed[0], owner, edits=edits)
            elif any(arg.star == "*" for arg in call.args):
                self._add(one, node.attr, owner, unknown="arguments are unpacked")
        else:
            self._keywords(one, call, node.attr, one.positional, one.argument, owner)

    def _keywords(
        self,
        one: Wanted,
        call: cst.Call,
        name: cst.CSTNode,
        positional: tuple[str, ...],
        argument: str,
        *checks: Check,
    ) -> None:
        """Note a call that passes an argument, or leaves it out, as it is wanted."""
        given = {arg.keyword.value: arg for arg in call.args if arg.keyword is not None}
        placed = [arg for arg in call.args if arg.keyword is None and not arg.star]
        is_unpacked = any(arg.star for arg in call.args)
        body = given.get(one.body) if one.body and one.body != argument else None
        by_place = positional.index(argument) if argument in positional else len(placed)
        if argument in given:
            if one.mode == "pass":
                edits = self._renamed(one, given[argument].keyword)
                self._value(one, given[argument], given[argument].value, checks, edits)
        elif by_place < len(placed):
            if one.mode == "pass" and "renamed" not in one.change.rule:
                self._value(one, placed[by_place], placed[by_place].value, checks)
        elif body is not None:
            if isinstance(body.value, cst.Dict):
                self._dictionary(one, body.value, checks)
        elif is_unpacked:
            self._add(one, name, *checks, unknown="arguments are unpacked from a mapping")
        elif one.mode == "omit" and one.instead.isdisjoint(given):
            self._add(one, name, *checks, edits=self._passed(one, call), is_certain=False)

    def _value(
        self,
        one: Wanted,
        place: cst.CSTNode,
        value: cst.BaseExpression,
        checks: tuple[Check, ...],
        edits: Iterable[tuple[cst.CSTNode | Span, str]] = (),
    ) -> None:
        """Note a value that is passed, where any is wanted or this may be the one."""
        if one.value is None:
            self._add(one, place, *checks, edits=edits)
            return
        for part in values_in(value):
            known = constant(part)
            if known is UNKNOWN:
                self._add(one, place, *checks, self._check(part, "literal"))
            elif known == one.value and type(known) is type(one.value):
                self._add(one, place, *checks, edits=self._mapped(one, part), is_certain=False)

    def _renamed(
        self, one: Wanted, node: cst.CSTNode | None
    ) -> list[tuple[cst.CSTNode | Span, str]]:
        """Return what gives a keyword or an attribute its new name."""
        is_rename = "renamed" in one.change.rule and one.is_certain
        if node is None or not (is_rename and one.symbol.replacement):
            return []
        return [(node, one.symbol.replacement)]

    # Dictionaries

    def visit_Dict(self, node: cst.Dict) -> None:  # noqa: N802
        keys = keys_of(node)
        if not keys:
            return
        taker = self._taker(node)
        for key, element in keys.items():
            for one in self.keys.get(key, ()):
                self._value(
                    one, element.key, element.value, (self._dictionary_of(one, node, taker),)
                )
        if not any(isinstance(element, cst.StarredDictElement) for element in node.elements):
            for one in self.omitted:
                if one.wire_name not in keys:
                    self._add(one, node, self._dictionary_of(one, node, taker))

    def _taker(self, node: cst.CSTNode) -> tuple[cst.Attribute, str] | None:
        """Return the method that is called with a dictionary, perhaps in a list, and the argument that it is."""
        while isinstance(node, cst.Dict | cst.List | cst.Tuple | cst.Element):
            node = self.get_metadata(ParentNodeProvider, node)
        call = self.get_metadata(ParentNodeProvider, node)
        if not (isinstance(node, cst.Arg) and node.keyword and isinstance(call, cst.Call)):
            return None
        return (call.func, node.keyword.value) if isinstance(call.func, cst.Attribute) else None

    def _dictionary_of(
        self, one: Wanted, node: cst.Dict, taker: tuple[cst.Attribute, str] | None
    ) -> Check:
        """Return what tells whether a dictionary stands for the owner.

        Where the argument of a method takes the owner, the method tells: mypy looks at the arguments of overloads
        without knowing what they are for.
        """
        if taker is not None:
            method, argument = taker
            owners = frozenset(
                owner
                for owner, name, taken in one.taken_by
                if (name, taken) == (method.attr.value, argument)
            )
            if owners:
                return self._check(method.value, "instance", owners)
        return self._check(node, "dictionary")

    def _dictionary(self, one: Wanted, node: cst.Dict, checks: tuple[Check, ...]) -> None:
        """Note a whole body that is written as a dictionary."""
        element = keys_of(node).get(one.wire_name)
        if element is not None and one.mode == "pass":
            self._value(one, element.key, element.value, checks)
        elif any(isinstance(each, cst.StarredDictElement) for each in node.elements):
            self._add(one, node, *checks, unknown="keys are unpacked from a mapping")
        elif element is None and one.mode == "omit":
            self._add(one, node, *checks)

    # Comparisons

    def visit_Comparison(self, node: cst.Comparison) -> None:  # noqa: N802
        sides = [node.left, *(each.comparator for each in node.comparisons)]
        for left, right in itertools.pairwise(sides):
            for read, written in ((left, right), (right, left)):
                self._compared(read, written)

    def visit_Match(self, node: cst.Match) -> None:  # noqa: N802
        for case in node.cases:
            for pattern in patterns_in(case.pattern):
                self._compared(node.subject, pattern.value)

    def _compared(self, read: cst.BaseExpression, written: cst.BaseExpression) -> None:
        if constant(read) is not UNKNOWN:
            return
        for part in values_in(written):
            value = constant(part)
            for one in self.values.get(value, ()) if isinstance(value, str) else ():
                if isinstance(read, cst.Attribute) and read.attr.value == one.name:
                    check = self._check(read.value, "instance")
                    self._add(one, part, check, edits=self._mapped(one, part), is_certain=False)
                elif not isinstance(read, cst.Attribute):
                    check = self._check(read, "literal")
                    self._add(one, part, check, edits=self._mapped(one, part), is_certain=False)

    def _check(
        self, node: cst.CSTNode, condition: Condition, owners: frozenset[str] = frozenset()
    ) -> Check:
        return Check(
            span=self._span(node),
            condition=condition,
            owners=owners,
            is_in_text=self._is_in_text(node),
        )

    def _is_in_text(self, node: cst.CSTNode) -> bool:
        """Tell whether a node stands in an f-string."""
        parent = node
        while not isinstance(
            parent, cst.BaseSmallStatement | cst.BaseCompoundStatement | cst.Module
        ):
            parent = self.get_metadata(ParentNodeProvider, parent)
            if isinstance(parent, cst.FormattedString):
                return True
        return False

    def _before(self, node: cst.CSTNode) -> Span:
        start = self._span(node).start
        return Span(start=start, end=start)

    def _passed(self, one: Wanted, call: cst.Call) -> list[tuple[cst.CSTNode | Span, str]]:
        """Return what has a call pass the argument that it leaves out."""
        if not one.fix or self._is_in_text(call):
            return []
        text = f"{one.argument}={one.fix}"
        if call.args:
            end = self._span(call.args[-1]).end
            return [(Span(start=end, end=end), f", {text}")]
        end = self._span(call).end
        closing = Position(end.line, end.column - 1)
        return [(Span(start=closing, end=closing), text)]

    def _mapped(
        self, one: Wanted, node: cst.BaseExpression
    ) -> list[tuple[cst.CSTNode | Span, str]]:
        """Return what has a literal be the value that came for the one that is gone."""
        if not one.fix or self._is_in_text(node):
            return []
        text = one.fix
        if isinstance(node, cst.SimpleString) and not {"'", "\\"} & set(text):
            text = node.quote + text[1:-1] + node.quote if node.prefix == "" else text
        return [(node, text)]

    def _span(self, node: cst.CSTNode) -> Span:
        place = self.get_metadata(PositionProvider, node)
        return Span(
            start=Position(place.start.line, place.start.column),
            end=Position(place.end.line, place.end.column),
        )

    def _add(
        self,
        one: Wanted,
        node: cst.CSTNode,
        *checks: Check,
        unknown: str = "",
        edits: Iterable[tuple[cst.CSTNode | Span, str]] = (),
        is_certain: bool = True,
    ) -> None:
        self.found.append(
            Candidate(
                wanted=one,
                span=self._span(node),
                checks=checks,
                unknown=unknown,
                edits=tuple(
                    (each if isinstance(each, Span) else self._span(each), text)
                    for each, text in edits
                ),
                is_certain=is_certain,
            )
        )

    def _call_edits(self, one: Wanted, node: cst.Attribute) -> list[tuple[cst.CSTNode | Span, str]]:
        """Return what makes `client.items.cancel` the method's new name: its own, and those of its resources."""
        *after, name = one.symbol.replacement.split(".")
        if not after or not one.is_certain:
            return []
        before = one.resource.split(".")
        if isinstance(node.value, cst.Name) and ".".join(after) == self.moved.get(one.resource):
            return [(node.attr, name)]  # the variable has the other resource then
        if before == after:
            return [(node.attr, name)]
        read: cst.BaseExpression = node.value
        steps: list[cst.Attribute] = []
        for step in reversed(before):
            if not (isinstance(read, cst.Attribute) and read.attr.value == step):
                return []  # the resource is in a variable
            steps.insert(0, read)
            read = read.value
        if len(before) != len(after):
            return []
        pairs = zip(steps, after, strict=True)
        return [*((step.attr, text) for step, text in pairs), (node.attr, name)]
