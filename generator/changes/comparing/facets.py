"""Compares plain assertions: types, enumerations, bounds, formats, defaults."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from generator.api.model import ABSENT
from generator.changes.comparing.delta import Delta
from generator.changes.model import Effect
from generator.changes.normal.numbers import INTEGER_FORMATS
from generator.changes.normal.unions import OPEN_VALUES
from generator.changes.normal.view import View

# The keyword, how rules call it, and whether a greater value leaves fewer values valid.
_BOUNDS = (
    ("minimum", "min", True),
    ("exclusiveMinimum", "exclusive-min", True),
    ("maximum", "max", False),
    ("exclusiveMaximum", "exclusive-max", False),
    ("minLength", "min-length", True),
    ("maxLength", "max-length", False),
    ("minItems", "min-items", True),
    ("maxItems", "max-items", False),
    ("minProperties", "min-properties", True),
    ("maxProperties", "max-properties", False),
    ("minContains", "min-contains", True),
    ("maxContains", "max-contains", False),
)
_PLAIN = (
    ("pattern", "pattern"),
    ("uniqueItems", "unique-items"),
    ("multipleOf", "multiple-of"),
    ("contentMediaType", "content-media-type"),
    ("contentEncoding", "content-encoding"),
)
ASSERTED_FORMATS = frozenset(
    """
    date-time date time duration uuid email hostname ipv4 ipv6 uri uri-reference json-pointer regex
    """.split()
) | set(INTEGER_FORMATS)
"""Formats that leave values out, and not only say what they mean."""


def compare_facets(old: View, new: View) -> Iterator[Delta]:
    """Yield what differs in the assertions that two schemas make about a value itself."""
    types = list(_types(old, new))
    yield from types
    if not any(delta.effect == "both" for delta in types):
        yield from _enums(old, new)
        if old.enum is None and new.enum is None:
            yield from _formats(old, new)
            yield from _bounds(old, new)
            yield from _plain(old, new)
    yield from _words(old, new)


def _types(old: View, new: View) -> Iterator[Delta]:
    if old.nullable != new.nullable and not (old.says_nothing or new.says_nothing):
        widens = new.nullable
        delta = _delta(
            "became-nullable" if widens else "became-not-nullable",
            "type",
            "widens" if widens else "narrows",
            old,
            new,
            old.nullable,
            new.nullable,
        )
        yield replace(delta, old_at=_own(old, delta.old_at), new_at=_own(new, delta.new_at))
    before, after = _plain_types(old), _plain_types(new)
    if any(view.unions and not view.is_typed for view in (old, new)):
        return  # its types are those of its members
    if before == after or (old.never and new.never):
        return
    rule, effect = _direction(before, after)
    keyword = "type"
    # A null that is alone, or nothing else that could be: the rest of the comparison says nothing.
    yield _delta(f"type-{rule}", keyword, effect, old, new, _listed(old), _listed(new))


def _plain_types(view: View) -> frozenset[str]:
    return frozenset() if view.never else view.types - {"null"}


def _listed(view: View) -> list[str]:
    return sorted(view.types) if view.is_typed else ["any"]


def _direction(before: frozenset[str], after: frozenset[str]) -> tuple[str, Effect]:
    """Say whether types were added, taken away or replaced; integers are numbers."""
    if _covers(after, before):
        return "generalized", "widens"
    if _covers(before, after):
        return "specialized", "narrows"
    return "changed", "both"


def _covers(outer: frozenset[str], inner: frozenset[str]) -> bool:
    return all(kind in outer or (kind == "integer" and "number" in outer) for kind in inner)


def _enums(old: View, new: View) -> Iterator[Delta]:
    if old.enum is None and new.enum is None:
        yield from _open_values(old, new)
        return
    if old.enum is None:
        yield _delta("became-enum", "enum", "narrows", old, new, None, list(new.enum or ()))
        return
    if new.enum is None:
        yield _delta("no-longer-enum", "enum", "widens", old, new, list(old.enum), None)
        return
    removed = [value for value in old.enum if not _in(value, new.enum)]
    added = [value for value in new.enum if not _in(value, old.enum)]
    if len(old.enum) == len(new.enum) == 1 and removed:
        yield _delta("const-changed", "enum", "both", old, new, removed, added)
        return
    if removed:
        yield _delta("enum-value-removed", "enum", "narrows", old, new, removed, None)
    if added:
        yield _delta("enum-value-added", "enum", "widens", old, new, None, added, is_expected=True)


def _open_values(old: View, new: View) -> Iterator[Delta]:
    before, after = (set(view.facets.get(OPEN_VALUES, ())) for view in (old, new))
    if before == after or not (old.types & new.types & {"string"}):
        return
    rule = "known-value-removed" if before - after else "known-value-added"
    removed, added = sorted(before - after), sorted(after - before)
    yield _delta(rule, OPEN_VALUES, "none", old, new, removed or None, added or None)


def _in(value: Any, values: tuple[Any, ...]) -> bool:
    return any(type(each) is type(value) and each == value for each in values)


def _formats(old: View, new: View) -> Iterator[Delta]:
    before, after = old.facets.get("format", ""), new.facets.get("format", "")
    if before == after or not (old.types - {"null"}) & (new.types - {"null"}):
        return
    hard_before = before if before in ASSERTED_FORMATS else ""
    hard_after = after if after in ASSERTED_FORMATS else ""
    effect: Effect = "none"
    if hard_before == hard_after:
        rule = "format-changed"
    elif before in INTEGER_FORMATS and after in INTEGER_FORMATS:
        grows = INTEGER_FORMATS[after] > INTEGER_FORMATS[before]
        rule = "type-generalized" if grows else "type-specialized"
        effect = "widens" if grows else "narrows"
    elif not hard_after:
        rule, effect = "type-generalized", "widens"
    elif not hard_before:
        rule, effect = "type-specialized", "narrows"
    else:
        rule, effect = "type-changed", "both"
    yield _delta(rule, "format", effect, old, new, before or None, after or None)


_EXCLUSIVE = {"minimum": "exclusiveMinimum", "maximum": "exclusiveMaximum"}
_INCLUSIVE = {exclusive: inclusive for inclusive, exclusive in _EXCLUSIVE.items()}


def _bounds(old: View, new: View) -> Iterator[Delta]:
    for keyword, word, is_lower in _BOUNDS:
        before, after = old.facets.get(keyword), new.facets.get(keyword)
        if before == after:
            continue
        other = _EXCLUSIVE.get(keyword) or _INCLUSIVE.get(keyword, "")
        # A limit that only changed its kind is one change, told of the new kind; of the exclusive one if the
        # number stays the same.
        if after is None and other in new.facets:
            if before != new.facets[other] or other in _INCLUSIVE:
                continue
        elif before is None and other in old.facets:
            if after != old.facets[other]:
                before = old.facets[other]
            elif keyword in _EXCLUSIVE:
                continue
        if before is None:
            rule, narrows = f"{word}-set", True
        elif after is None:
            rule, narrows = f"{word}-unset", False
        else:
            grows = after > before
            rule, narrows = f"{word}-{'increased' if grows else 'decreased'}", grows == is_lower
        effect: Effect = "narrows" if narrows else "widens"
        yield _delta(rule, keyword, effect, old, new, before, after)


def _plain(old: View, new: View) -> Iterator[Delta]:
    for keyword, word in _PLAIN:
        before, after = old.facets.get(keyword), new.facets.get(keyword)
        if before == after:
            continue
        effect: Effect = "both"
        verb = "changed"
        if before is None:
            effect, verb = "narrows", "added" if keyword == "pattern" else "set"
        elif after is None:
            effect, verb = "widens", "removed" if keyword == "pattern" else "unset"
        elif keyword == "multipleOf":
            effect, verb = _factor(before, after)
        if keyword.startswith("content"):
            effect, verb = "none", "changed"  # annotations of what a text holds (2020-12, 8.1)
        yield _delta(f"{word}-{verb}", keyword, effect, old, new, before, after)


def _factor(before: Any, after: Any) -> tuple[Effect, str]:
    if before and after % before == 0:
        return "narrows", "changed"
    if after and before % after == 0:
        return "widens", "changed"
    return "both", "changed"


def _words(old: View, new: View) -> Iterator[Delta]:
    """Yield what differs in the meaning of a value that stays valid."""
    if not _same(old.default, new.default):
        verb = "changed"
        if old.default is ABSENT:
            verb = "added"
        elif new.default is ABSENT:
            verb = "removed"
        before = None if old.default is ABSENT else old.default
        after = None if new.default is ABSENT else new.default
        yield _delta(f"default-value-{verb}", "default", "none", old, new, before, after)
    if old.deprecated != new.deprecated:
        verb = "deprecated" if new.deprecated else "reactivated"
        yield _delta(verb, "deprecated", "none", old, new, old.deprecated, new.deprecated)


def _same(first: Any, second: Any) -> bool:
    """Tell whether two values are the same in JSON, where 1 and 1.0 are one number."""
    if isinstance(first, list) and isinstance(second, list):
        return len(first) == len(second) and all(map(_same, first, second))
    if isinstance(first, dict) and isinstance(second, dict):
        return first.keys() == second.keys() and all(_same(first[k], second[k]) for k in first)
    return isinstance(first, bool) is isinstance(second, bool) and bool(first == second)


def _delta(
    rule: str,
    keyword: str,
    effect: Effect,
    old: View,
    new: View,
    before: Any,
    after: Any,
    *,
    is_expected: bool = False,
) -> Delta:
    return Delta(
        rule=rule,
        keyword=keyword,
        effect=effect,
        old_at=_at(old, keyword),
        new_at=_at(new, keyword),
        old_value=before,
        new_value=after,
        is_expected=is_expected,
    )


def _own(view: View, pointer: str) -> str:
    """Return a pointer inside of a schema, else that of the schema: null is added beside what it refers to."""
    return pointer if pointer.startswith(f"{view.pointer}/") else view.pointer


def _at(view: View, keyword: str) -> str:
    """Return the pointer of a keyword, or of the schema where the keyword does not stand there."""
    return f"{view.origins[keyword]}/{keyword}" if keyword in view.origins else view.pointer
