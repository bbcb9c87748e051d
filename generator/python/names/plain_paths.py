"""Paths that lead to a resource itself: to its collection, or to one element of it."""

from __future__ import annotations

from generator.api.model import Operation
from generator.python.names.operations import Answer
from generator.python.names.paths import (
    PARAMETER,
    leads_to_element,
    lower_words,
    same,
    segments,
    stem,
    without_version,
)
from generator.python.names.verbs import FILLERS

_SAY_NOTHING = frozenset(
    "and collection details entity id info information item list model object or record".split()
)
"""Words of ids for a resource, whatever it is, or for how much of it."""


def is_plain(operation: Operation, subject: list[str]) -> bool:
    """Tell whether the path ends in the resource's collection or in one element of it."""
    steps = segments(operation)
    if steps and "{" in steps[-1]:
        steps.pop()
    if not steps or "}:" in operation.path or any("{" in step for step in steps):
        return False
    if any(lower_words(step) == lower_words(operation.operation_id) for step in steps[:-1]):
        return False
    return same(without_version(lower_words(steps[-1])), subject)


def picks_one(operation: Operation, subject: list[str]) -> bool:
    """Tell whether a path leads to one element of the resource's collection."""
    return leads_to_element(operation) and is_plain(operation, subject)


def is_bare(operation: Operation, short: list[str]) -> bool:
    """Tell whether a name is a verb with words that say no more than the path, such as `by_id`."""
    rest = [word for word in short[1:] if word not in FILLERS]
    if rest and rest[0] in ("by", "with"):
        path = "/".join(segments(operation))
        asked = {stem(word) for name in PARAMETER.findall(path) for word in lower_words(name)}
        rest = [word for word in rest[1:] if stem(word) not in {*asked, "id"}]
    return not rest


def says_more(
    own: list[str], short: list[str], operation: Operation, subject: list[str], answer: Answer
) -> bool:
    """Tell whether an id says more than what its plain path leads to.

    `list_for_user`, `get_at_scope` and `list_by_group` say for whom, where or how; `update_tags` of
    `/dogs/{id}` names something else. Whatever a list of `/dogs` is called, dogs are in it; and what stands
    before the verb says where it belongs.
    """
    asks = operation.method == "GET" and short[1:2] == ["by"] and not is_bare(operation, short)
    rest = [stem(word) for word in own[1:] if word not in FILLERS]
    if short[1:2] in (["at"], ["for"]) or asks:
        return True
    is_list = answer == "list" and not leads_to_element(operation) and own[0] == "get"
    said = lower_words(operation.operation_id)
    before = said[: said.index(own[0])] if own[0] in said else []
    rest = [word for word in rest if word not in {*map(stem, before)}]
    if (
        is_list
        or own[0] == "list"
        or not rest
        or rest[0].startswith("by")
        or {*rest} & _SAY_NOTHING
    ):
        return False
    glued, words = "".join(map(stem, subject)), "".join(rest)
    return glued not in words and words not in glued and not {*rest} & {*map(stem, subject)}


def says_one(own: list[str]) -> bool:
    """Tell whether an operation's id names one thing, as `getAccount` does."""
    rest = [word for word in own[1:] if word not in FILLERS]
    return bool(rest) and stem(rest[-1]) == rest[-1]
