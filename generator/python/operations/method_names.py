"""Method and resource names: short ones, as a person would choose them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from generator.api.model import Operation
from generator.python.names.identifiers import BUILTINS, KEYWORDS, allocate, snake, valid, words
from generator.python.names.operations import (
    KNOWN_VERBS,
    VERSION,
    deed,
    is_rpc,
    lower_words,
    method_verb,
    names_one_thing,
    path_steps,
    repeats_path,
    segments,
    semantic_verb,
    stem,
    telling_id,
)
from generator.python.names.singular import singular
from generator.python.types.annotations import ARGUMENT_TYPES

_NUMBER = re.compile(r"(?<=[a-z])_\d+$")
_CONTROLLER = re.compile(r"^[^\W_]+Controller_(?=[^\W\d_])")
_PARAMETER = re.compile(r"\{([^{}]+)\}")
# `list` is the name that everybody expects; signatures therefore never use the type of that name.
_RESERVED = (
    KEYWORDS
    | (BUILTINS - {"list", "set", "filter", "map", "open", "all", "any", "next", "id", "type"})
    | frozenset(ARGUMENT_TYPES.values())
    | {"date", "time", "timedelta", "datetime", "models"}
)
_CLIENT_MEMBERS = frozenset(
    """
    base_url timeout max_retries headers http_client close aclose send pages
    with_options with_raw_response hooks logger server variables package version schemes security
    request options deadline retry_policy
    """.split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Operations that make up a resource."""

    name: str
    text: str
    """What the document calls the group."""
    operations: tuple[Operation, ...]


def group_operations(operations: Sequence[Operation]) -> tuple[Group, ...]:
    """Group operations by their first tag, or by the first telling word of their path.

    Tags of the same words, such as `Users` and `users`, are one group.
    """
    paths = [segments(operation) for operation in operations]
    prefix = _common_prefix([path for path in paths if path])
    groups: dict[str, list[Operation]] = defaultdict(list)
    texts: dict[str, str] = {}
    for operation in operations:
        text = _group_text(operation, prefix)
        key = valid(snake(text), "resource")
        groups[key].append(operation)
        texts.setdefault(key, text)
    names = allocate({key: (key,) for key in groups}, KEYWORDS | _CLIENT_MEMBERS)
    return tuple(
        Group(name=names[key], text=texts[key], operations=tuple(members))
        for key, members in sorted(groups.items(), key=lambda item: names[item[0]])
    )


def _group_text(operation: Operation, prefix: int) -> str:
    if operation.tags and snake(operation.tags[0]):
        return operation.tags[0]
    path = segments(operation)
    if is_rpc(path[prefix:]):
        return "api"
    static = [step for step in path if "{" not in step]
    telling = [step for step in path[prefix:] if "{" not in step] or static[-1:]
    return next((each for each in telling if snake(each) and not VERSION.fullmatch(each)), "api")


def _common_prefix(paths: Sequence[list[str]]) -> int:
    """Return how many leading steps, such as `v1`, all paths share."""
    length = 0
    while paths and all(len(path) > length and path[length] == paths[0][length] for path in paths):
        length += 1
    return length


def name_methods(group: Group, lists: Collection[str] = ()) -> dict[str, str]:
    """Return the method name of each operation of a resource, by its pointer.

    Where several want one name, those come first whose id says it, then those with short paths.
    ``lists`` are the operations whose answer is an array or a page, whatever their path says.
    """
    subject = group.name.split("_")
    wanted = {
        each.pointer: _candidates(subject, each, gives_list=each.pointer in lists)
        for each in group.operations
    }
    ranks = {
        each.pointer: (not _says(each, subject, wanted[each.pointer][0]), len(segments(each)))
        for each in group.operations
    }
    return allocate(wanted, _RESERVED, precedence=ranks)


def _says(operation: Operation, subject: list[str], name: str) -> bool:
    """Tell whether an operation's id is a name but for the resource."""
    own = _without(_own_words(operation, subject), subject)
    return bool(operation.operation_id) and "_".join(own) == name


def _candidates(subject: list[str], operation: Operation, *, gives_list: bool) -> tuple[str, ...]:
    own = _own_words(operation, subject)
    is_got = not gives_list and _gets_one_thing(operation, subject)
    if is_got and not telling_id(operation):
        own = ["get", *own[1:]]
    stripped = _without(own, subject) or [method_verb(operation)]
    telling = [word for word in _words_of_path(operation)[1:] if word not in own]
    candidates = [
        *_shorter(operation, subject, own, is_got=is_got),
        stripped,
        own,
        _without(own + telling, subject),
        own + telling,
        lower_words(operation.operation_id) or own,
        [*stripped, *_by_parameters(operation)],
    ]
    return tuple(valid("_".join(name), "call") for name in candidates)


def _shorter(
    operation: Operation, subject: list[str], own: list[str], *, is_got: bool
) -> list[list[str]]:
    """Return what says the same as an id's own words, shorter."""
    if _CONTROLLER.match(operation.operation_id):
        return []  # What follows the class is the name of a function, and short as it is.
    if _is_plain(operation, subject):
        if own[0] == operation.method.lower():
            verb = semantic_verb(operation)
            is_one = verb == "list" and (is_got or _is_one(own))
            return [["get" if is_one else verb]]
        is_short = own[0] not in subject and _is_verb(own, subject)
        return [own[:1]] if is_short else []
    if not repeats_path(operation, own):
        return []
    short = _name_from_path(operation, subject, own[0])
    if short == ["list"] and is_got and own[0] == "get":
        short = ["get"]
    return [short, [*short, *_by_parameters(operation)]]


def _gets_one_thing(operation: Operation, subject: list[str]) -> bool:
    """Tell whether a GET of a resource that is one thing leads to it, as `/health` and `/` do."""
    steps = path_steps(operation)
    last = [word for word in (steps[-1].words if steps else ()) if not VERSION.fullmatch(word)]
    is_one = all(names_one_thing(found) for found in (subject, last) if found)
    return operation.method == "GET" and is_one


def _name_from_path(operation: Operation, subject: list[str], own_verb: str) -> list[str]:
    """Name what is done to what the path leads to, from the resource on."""
    steps = path_steps(operation)
    own = [index for index, step in enumerate(steps) if _same(list(step.words), subject)]
    start = own[-1] + 1 if own else 0
    name = deed(operation, steps[start:], own_verb).as_method
    return name if own else _without(name, subject)


def _by_parameters(operation: Operation) -> list[str]:
    """Tell operations apart by what they ask for, as in `get_by_city_and_country`."""
    by = [lower_words(name) for name in _PARAMETER.findall(operation.path.rsplit("/", 1)[-1])]
    by = by or [lower_words(name) for name in _PARAMETER.findall(operation.path)]
    return [word for index, name in enumerate(by) for word in ("and" if index else "by", *name)]


def _own_words(operation: Operation, subject: list[str]) -> list[str]:
    """Return the words of an operation's id, without the resource that it may begin with.

    Google's ids have the API's name before it; springdoc numbers those that another resource has too;
    FastAPI's template has the tag before a verb, as in `items-read_items`; NestJS has the class,
    as in `ItemsController_findAll`.
    """
    text = _CONTROLLER.sub("", _NUMBER.sub("", telling_id(operation)))
    parts = re.split(r"[/.:-]" if text.count("-") == 1 else r"[/.:]", text)
    for index, part in enumerate(parts[:-1][:2]):
        if _same(lower_words(part), subject) and any(map(words, parts[index + 1 :])):
            return lower_words(" ".join(parts[index + 1 :]))
    return lower_words(text) or _words_of_path(operation)


def _is_verb(own: list[str], subject: list[str]) -> bool:
    """Tell whether an id begins with a verb: one that is known, or that the resource follows."""
    return own[0] in KNOWN_VERBS or _same(own[1 : len(subject) + 1], subject) or len(own) == 1


def _is_one(own: list[str]) -> bool:
    """Tell whether an operation's id names one thing, as `getAccount` does."""
    return len(own) > 1 and singular(own[-1]).endswith("Item")


def _words_of_path(operation: Operation) -> list[str]:
    static = [step for step in segments(operation) if "{" not in step]
    return [semantic_verb(operation), *(word.lower() for step in static for word in words(step))]


def _is_plain(operation: Operation, subject: list[str]) -> bool:
    """Tell whether the path ends in the resource's collection or in one element of it."""
    steps = segments(operation)
    if steps and "{" in steps[-1]:
        steps.pop()
    if not steps or "}:" in operation.path or any("{" in step for step in steps):
        return False
    return _same([word.lower() for word in words(steps[-1])], subject)


def _without(own: list[str], subject: list[str]) -> list[str]:
    """Leave the resource's words out of an operation's."""
    size = len(subject)
    for start in range(len(own) - size, -1, -1):
        if _same(own[start : start + size], subject):
            return own[:start] + own[start + size :]
    return own


def _same(left: list[str], right: list[str]) -> bool:
    """Compare words, the last one in any number."""
    if len(left) != len(right) or left[:-1] != right[:-1]:
        return False
    return bool(left) and stem(left[-1]) == stem(right[-1])
