"""Follows values of a class that stays as it is, to or from the operations that a change concerns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import libcst as cst

from generator.changes.sites.candidates.module import Searched
from generator.changes.sites.candidates.values import EVERYWHERE, Route
from generator.changes.sites.wanted import Wanted

_AROUND_VALUES = (
    cst.Element,
    cst.List,
    cst.Tuple,
    cst.Dict,
    cst.DictElement,
    cst.IfExp,
    cst.BooleanOperation,
)


_ELSEWHERE = "an operation stops taking it, others go on, and which one this is for cannot be seen"
_FROM_ELSEWHERE = (
    "an operation stops giving it, others go on, and which one this is of cannot be seen"
)


def sent(searched: Searched, one: Wanted, node: cst.CSTNode) -> Iterable[Route]:
    """Return the routes of a value that code builds: those to the calls that are concerned."""
    if one.flow is None:
        return EVERYWHERE
    return list(_sent(searched, one, node)) if one.flow.is_sent else ()


def _sent(searched: Searched, one: Wanted, node: cst.CSTNode) -> Iterator[Route]:
    assert one.flow is not None
    taker = _taker(searched, node)
    if taker is None:
        yield Route(unknown=_ELSEWHERE)
        return
    name = taker.attr.value
    owners = frozenset(owner for owner, method in one.flow.calls if method == name)
    if owners:
        yield Route(checks=(searched.check(taker.value, "instance", owners),))
    yield Route(checks=(searched.check(taker.value, "other"),), unknown=_ELSEWHERE)


def _taker(searched: Searched, node: cst.CSTNode) -> cst.Attribute | None:
    """Return the method that a value is given to, perhaps inside of another value."""
    while True:
        held, node = node, searched.parent(node)
        if isinstance(node, _AROUND_VALUES):
            continue
        if not isinstance(node, cst.Arg):
            return None
        node = searched.parent(node)
        if not isinstance(node, cst.Call) or node.func is held:
            return None
        if next(searched.built(node.func), None) is None and not _is_model(searched, node.func):
            return node.func if isinstance(node.func, cst.Attribute) else None


def _is_model(searched: Searched, node: cst.BaseExpression) -> bool:
    return searched.path(node).split(".")[1:2] in (["models"], ["params"])


def read(searched: Searched, one: Wanted, node: cst.Attribute) -> Iterable[Route]:
    """Return the routes of a value whose attribute is read: those from the calls that are concerned."""
    if one.flow is None:
        return EVERYWHERE
    if one.flow.is_sent:
        is_set = isinstance(searched.parent(node), cst.AssignTarget)
        return (Route(unknown=_ELSEWHERE),) if is_set else ()
    return list(_read(searched, one, _without_index(node.value)))


def _read(searched: Searched, one: Wanted, source: cst.BaseExpression) -> Iterator[Route]:
    assert one.flow is not None
    if isinstance(source, cst.Call) and isinstance(source.func, cst.Attribute):
        method = source.func
        owners = frozenset(owner for owner, name in one.flow.calls if name == method.attr.value)
        if owners:
            yield Route(checks=(searched.check(method.value, "instance", owners),))
        yield Route(checks=(searched.check(method.value, "other"),), unknown=_FROM_ELSEWHERE)
    elif isinstance(source, cst.Attribute):
        for holders, unknown in ((one.flow.sure, ""), (one.flow.mixed, _FROM_ELSEWHERE)):
            owners = frozenset(owner for owner, field in holders if field == source.attr.value)
            if owners:
                check = searched.check(source.value, "instance", owners)
                yield Route(checks=(check,), unknown=unknown)
        yield Route(checks=(searched.check(source.value, "other"),), unknown=_FROM_ELSEWHERE)
    else:
        yield Route(unknown=_FROM_ELSEWHERE)


def _without_index(node: cst.BaseExpression) -> cst.BaseExpression:
    while isinstance(node, cst.Subscript | cst.Await):
        node = node.value if isinstance(node, cst.Subscript) else node.expression
    return node
