"""References that lead nowhere: which of them no client needs, and what stands in for the others.

A real document of hundreds of operations often has one; it need not keep all of them from being used.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from generator.errors import Diagnostic
from generator.spec.pointers import MISSING, find, from_fragment, split
from generator.spec.references.positions import graft

_NEEDLESS: Final = frozenset({"example", "link"})
"""The kinds of objects that no client is made of."""
_MISSING_RULES: Final = frozenset({"reference-not-found", "reference-syntax"})
_NEEDLESS_RULES: Final = _MISSING_RULES | {"reference-forbidden"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A reference that leads nowhere: where it stands in the bundled document, and as what."""

    pointer: str
    kind: str
    diagnostic: Diagnostic


def is_gap(kind: str, rule: str) -> bool:
    """Tell whether a document can be used in spite of a reference that cannot be followed."""
    return rule in (_NEEDLESS_RULES if kind in _NEEDLESS else _MISSING_RULES)


def judge_gaps(
    gaps: Iterable[Gap], data: Any, sections: Mapping[str, str], *, are_skipped: bool
) -> tuple[Diagnostic, ...]:
    """Say what comes of each: an error where a client needs it, unless it may be left out."""
    gaps = tuple(gaps)
    used = _used(data, sections) if any(gap.kind not in _NEEDLESS for gap in gaps) else None
    return tuple(_judge(gap, sections, used, are_skipped=are_skipped) for gap in gaps)


def without_gaps(data: Any, gaps: Iterable[Gap]) -> Any:
    """Return a document in which schemas that nobody knows are any value; ``data`` is not changed."""
    grafts = []
    for gap in gaps:
        node = find(data, gap.pointer)
        if gap.kind == "schema" and isinstance(node, dict):
            kept = {key: value for key, value in node.items() if key != "$ref"}
            grafts.append((split(gap.pointer), kept))
    return graft(data, grafts)


def _judge(
    gap: Gap, sections: Mapping[str, str], used: set[str] | None, *, are_skipped: bool
) -> Diagnostic:
    found = gap.diagnostic
    if gap.kind in _NEEDLESS:
        return replace(found, level="warning", consequence="no client needs it")
    component = "" if gap.kind == "security scheme" else _component(gap.pointer, sections)
    if used is not None and component and component not in used:
        return replace(found, level="warning", consequence="no operation needs it")
    if are_skipped:
        consequence = "any value is taken" if gap.kind == "schema" else ""
        return replace(found, level="warning", consequence=consequence)
    what = "takes any value there" if gap.kind == "schema" else "leaves out what needs it"
    hint = f"`oarlock generate --skip-unsupported` {what}"
    separator = " " if found.hint.endswith("?") else "; "
    return replace(found, hint=f"{found.hint}{separator}{hint}" if found.hint else hint)


def _component(pointer: str, sections: Mapping[str, str]) -> str:
    """Return the component that a node stands in, empty where it stands in none."""
    for section in sections.values():
        if pointer.startswith(f"{section}/"):
            name = pointer.removeprefix(f"{section}/").partition("/")[0]
            return f"{section}/{name}"
    return ""


def _used(data: Any, sections: Mapping[str, str]) -> set[str] | None:
    """Return the components that operations lead to, None where there are no operations."""
    if not (data.get("paths") or data.get("webhooks")):
        return None
    holders = {split(section)[0] for section in sections.values()}
    used: set[str] = set()
    waiting = [part for key, part in data.items() if key not in holders]
    while waiting:
        for pointer in _references(waiting.pop()):
            component = _component(pointer, sections)
            if used is not None and component and component not in used:
                used.add(component)
                node = find(data, component)
                waiting += [] if node is MISSING else [node]
    return used


def _references(node: Any) -> Iterator[str]:
    """Yield the pointers that a part of the document mentions, as references or in mappings."""
    stack = [node]
    while stack:
        node = stack.pop()
        if isinstance(node, dict | list):
            stack += node.values() if isinstance(node, dict) else node
        elif isinstance(node, str) and node.startswith("#/"):
            yield from_fragment(node[1:])
