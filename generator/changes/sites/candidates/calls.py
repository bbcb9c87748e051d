"""Finds attributes that are read, methods that are called, and classes that are built."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import libcst as cst

from generator.changes.sites.candidates import edits as editing
from generator.changes.sites.candidates.dictionaries import add_value, body_dictionary
from generator.changes.sites.candidates.module import Edits, Searched
from generator.changes.sites.candidates.routes import read, sent
from generator.changes.sites.candidates.uses import use_of
from generator.changes.sites.candidates.values import EVERYWHERE, Check, Route
from generator.changes.sites.syntax import dotted, patterns_in
from generator.changes.sites.wanted import Wanted

_PASS_ON = ("with_raw_response", "partial", "partialmethod", "to_thread", "run_sync", "submit")
"""Functions that take a method, and then the arguments of its call."""
_RAW = "with_raw_response"
CLIENTS = frozenset({"Client", "AsyncClient"})


class Calls:
    """Finds uses of methods and fields by the names that code writes."""

    def __init__(self, searched: Searched) -> None:
        """Search a module."""
        self.searched = searched

    def visit_Attribute(self, node: cst.Attribute) -> None:  # noqa: N802 - LibCST's name
        """Note methods and fields."""
        if self.searched.path(node):
            return
        for one in self.searched.members.get(node.attr.value, ()):
            if one.kind == "method":
                self._method(one, node)
            elif one.is_name:
                owner = self.searched.check(node.value, "instance")
                self.searched.add(
                    one,
                    node.attr,
                    owner,
                    edits=editing.renamed(one, node.attr),
                    use=use_of(self.searched, node),
                    routes=read(self.searched, one, node),
                )

    def visit_Call(self, node: cst.Call) -> None:  # noqa: N802
        """Note classes that are built."""
        for one in self.searched.built(node.func):
            if one.kind == "field":
                routes = sent(self.searched, one, node)
                argument = Arguments(one, node.args, node, node.func, (), one.argument)
                self._keywords(argument, routes=routes)

    def visit_MatchClass(self, node: cst.MatchClass) -> None:  # noqa: N802
        """Note the fields that a pattern names: `case models.Refund(payments=payments)`."""
        for one in self.searched.models(self.searched.path(node.cls)):
            for keyword in node.kwds:
                if one.kind != "field" or one.mode == "omit" or keyword.key.value != one.name:
                    continue
                if one.value is None:
                    edits = editing.renamed(one, keyword.key)
                    self.searched.add(one, keyword.key, edits=edits)
                    continue
                for pattern in patterns_in(keyword.pattern):
                    if self.searched.constant(pattern.value) == one.value:
                        edits = editing.mapped(self.searched, one, pattern.value)
                        self.searched.add(one, pattern.value, edits=edits, is_certain=False)

    def visit_ClassDef(self, node: cst.ClassDef) -> None:  # noqa: N802
        """Note the fields of a class of the client that a class of the consumer writes anew."""
        if not isinstance(node.body, cst.IndentedBlock):
            return
        wanted = [one for base in node.bases for one in self.searched.built(base.value)]
        for line in node.body.body:
            for statement in line.body if isinstance(line, cst.SimpleStatementLine) else ():
                if not isinstance(statement, cst.AnnAssign):
                    continue
                name = statement.target
                for one in wanted:
                    is_field = one.kind == "field" and one.is_name
                    if is_field and isinstance(name, cst.Name) and name.value == one.name:
                        self.searched.add(one, name, edits=editing.renamed(one, name))

    def _method(self, one: Wanted, node: cst.Attribute) -> None:
        owner = self._owner(one, node)
        parent = self.searched.parent(node)
        if one.moved_to:
            # Where a method follows, the call is a place of its own.
            if not isinstance(parent, cst.Attribute):
                self.searched.add(one, node.attr, owner, edits=[(node.attr, one.moved_to)])
            return
        if one.mode == "use":
            edits = editing.called(self.searched, one, node)
            self.searched.add(one, node.attr, owner, edits=edits)
            return
        call, given = self._call(node)
        if call is None:
            reason = f"`{one.name}` is not called here, but passed on"
            self.searched.add(one, node.attr, owner, unknown=reason)
        elif one.mode == "order":
            self._order(one, node, given, owner)
        else:
            argument = Arguments(one, given, call, node.attr, one.positional, one.argument)
            is_later = dotted(call.func).split(".")[-1].startswith("partial")
            self._keywords(argument, owner, is_later=is_later)

    def _owner(self, one: Wanted, node: cst.Attribute) -> Check:
        """Return what tells whether a method is one of the client's.

        `client.with_raw_response.refunds` has no type, so there the client tells.
        """
        steps = editing.resource_steps(node, one.resource.split(".")) if one.resource else None
        base = steps[0].value if steps else None
        if isinstance(base, cst.Attribute) and base.attr.value == _RAW:
            return self.searched.check(base.value, "instance", CLIENTS)
        return self.searched.check(node.value, "instance")

    def _call(self, node: cst.Attribute) -> tuple[cst.Call | None, Sequence[cst.Arg]]:
        """Return the call of a method and its arguments, also where a function calls the method."""
        parent = self.searched.parent(node)
        if isinstance(parent, cst.Call) and parent.func is node:
            return parent, parent.args
        call = self.searched.parent(parent)
        if isinstance(parent, cst.Arg) and parent.keyword is None and isinstance(call, cst.Call):
            if dotted(call.func).split(".")[-1] in _PASS_ON:
                return call, call.args[call.args.index(parent) + 1 :]
            if isinstance(call.func, cst.Attribute) and call.func.attr.value in _PASS_ON:
                return call, call.args[call.args.index(parent) + 1 :]
        return None, ()

    def _order(
        self, one: Wanted, node: cst.Attribute, given: Sequence[cst.Arg], owner: Check
    ) -> None:
        placed = [arg for arg in given if arg.keyword is None and not arg.star]
        is_unpacked = any(arg.star == "*" for arg in given)
        if len(placed) > 1:
            names = one.positional[: len(placed)]
            edits: Edits = ()
            if len(names) == len(placed) and not is_unpacked:
                edits = [
                    (editing.before(self.searched, arg), f"{name}=")
                    for arg, name in zip(placed, names, strict=True)
                ]
            self.searched.add(one, placed[0], owner, edits=edits)
        elif is_unpacked:
            self.searched.add(one, node.attr, owner, unknown="arguments are unpacked")

    def _keywords(
        self,
        call: Arguments,
        *checks: Check,
        routes: Iterable[Route] = EVERYWHERE,
        is_later: bool = False,
    ) -> None:
        """Note a call that passes an argument, or leaves it out, as it is wanted."""
        one = call.wanted
        argument = call.keywords.get(call.name)
        body = call.keywords.get(one.body) if one.body and one.body != call.name else None
        if argument is not None:
            if one.mode == "pass":
                edits = editing.renamed(one, argument.keyword)
                add_value(self.searched, one, argument, argument.value, checks, edits, routes)
        elif (placed := call.by_place()) is not None:
            if one.mode == "pass" and "renamed" not in one.change.rule:
                add_value(self.searched, one, placed, placed.value, checks, (), routes)
        elif body is not None:
            if isinstance(body.value, cst.Dict):
                body_dictionary(self.searched, one, body.value, checks, routes)
        elif call.is_unpacked:
            reason = "arguments are unpacked from a mapping"
            self.searched.add(one, call.place, *checks, unknown=reason, routes=routes)
        elif one.mode == "omit" and one.instead.isdisjoint(call.keywords):
            unknown = "arguments may be given later" if is_later else ""
            edits = editing.passed(self.searched, one, call.node)
            self.searched.add(
                one,
                call.place,
                *checks,
                unknown=unknown,
                edits=edits,
                is_certain=False,
                routes=routes,
            )


class Arguments:
    """What a call passes."""

    def __init__(
        self,
        wanted: Wanted,
        args: Sequence[cst.Arg],
        node: cst.Call,
        place: cst.CSTNode,
        positional: tuple[str, ...],
        name: str,
    ) -> None:
        """Sort arguments; ``name`` is the one that is looked for, ``place`` what stands for the call."""
        self.wanted = wanted
        self.node = node
        self.place = place
        self.name = name
        self.positional = positional
        self.keywords = {arg.keyword.value: arg for arg in args if arg.keyword is not None}
        self.placed = [arg for arg in args if arg.keyword is None and not arg.star]
        self.is_unpacked = any(arg.star for arg in args)

    def by_place(self) -> cst.Arg | None:
        """Return the argument, where it is passed by its position."""
        if self.name not in self.positional:
            return None
        number = self.positional.index(self.name)
        return self.placed[number] if number < len(self.placed) else None
