"""Says what takes the place of what, where a place is rewritten."""

from __future__ import annotations

import libcst as cst

from generator.changes.sites.candidates.module import Searched
from generator.changes.sites.probes import Position, Span
from generator.changes.sites.wanted import Wanted

Replacements = list[tuple[cst.CSTNode | Span, str]]


def renamed(one: Wanted, node: cst.CSTNode | None) -> Replacements:
    """Return what gives a keyword or an attribute its new name."""
    is_rename = "renamed" in one.change.rule and one.is_certain
    if node is None or not (is_rename and one.symbol.replacement):
        return []
    return [(node, one.symbol.replacement)]


def before(searched: Searched, node: cst.CSTNode) -> Span:
    """Return the empty place before a node."""
    start = searched.span(node).start
    return Span(start=start, end=start)


def passed(searched: Searched, one: Wanted, call: cst.Call) -> Replacements:
    """Return what has a call pass the argument that it leaves out."""
    if not one.fix or searched.is_in_text(call):
        return []
    text = f"{one.argument}={one.fix}"
    if call.args:
        end = searched.span(call.args[-1]).end
        return [(Span(start=end, end=end), f", {text}")]
    end = searched.span(call).end
    closing = Position(end.line, end.column - 1)
    return [(Span(start=closing, end=closing), text)]


def mapped(searched: Searched, one: Wanted, node: cst.BaseExpression) -> Replacements:
    """Return what has a literal be the value that came for the one that is gone."""
    is_literal = not isinstance(node, cst.Name | cst.Attribute)
    if not one.fix or not is_literal or searched.is_in_text(node):
        return []
    text = one.fix
    if isinstance(node, cst.SimpleString) and not {"'", "\\"} & set(text):
        text = node.quote + text[1:-1] + node.quote if node.prefix == "" else text
    return [(node, text)]


def called(searched: Searched, one: Wanted, node: cst.Attribute) -> Replacements:
    """Return what makes `client.items.cancel` the method's new name: its own, and those of its resources."""
    *after, name = one.symbol.replacement.split(".")
    if not after or not one.is_certain:
        return []
    first = one.resource.split(".")
    if isinstance(node.value, cst.Name) and ".".join(after) == searched.moved.get(one.resource):
        return [(node.attr, name)]  # the variable has the other resource then
    if first == after:
        return [(node.attr, name)]
    steps = resource_steps(node, first)
    if steps is None or len(first) != len(after):
        return []  # the resource is in a variable
    pairs = zip(steps, after, strict=True)
    return [*((step.attr, text) for step, text in pairs), (node.attr, name)]


def resource_steps(node: cst.Attribute, resource: list[str]) -> list[cst.Attribute] | None:
    """Return the attributes that name a method's resource, the outermost first; None where a variable holds it."""
    read: cst.BaseExpression = node.value
    steps: list[cst.Attribute] = []
    for step in reversed(resource):
        if not (isinstance(read, cst.Attribute) and read.attr.value == step):
            return None
        steps.insert(0, read)
        read = read.value
    return steps
