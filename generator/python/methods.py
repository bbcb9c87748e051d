"""Method and resource names: short ones, as a person would choose them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.api.model import Operation
from generator.python.annotations import ARGUMENT_TYPES
from generator.python.names import BUILTINS, KEYWORDS, allocate, snake, valid, words
from generator.python.singular import singular

_VERBS = {
    "GET": "get",
    "POST": "create",
    "PUT": "replace",
    "PATCH": "update",
    "DELETE": "delete",
    "HEAD": "head",
    "OPTIONS": "options",
    "TRACE": "trace",
    "QUERY": "query",
}
_SYNONYMS: Mapping[str, frozenset[str]] = defaultdict(
    frozenset,
    {
        "GET": frozenset({"get", "list"}),
        "POST": frozenset({"post", "create"}),
        "PUT": frozenset({"put", "replace", "update"}),
        "PATCH": frozenset({"patch", "update"}),
        "DELETE": frozenset({"delete", "remove"}),
    },
)
"""What the ids of operations say for their methods."""
_ONE_THING = frozenset("analytics details news preferences settings statistics stats".split())
"""Plurals that are no collections."""
_NUMBER = re.compile(r"(?<=[a-z])_\d+$")
_VERSION = re.compile(r"v\d+(\.\d+)*|api", re.IGNORECASE)
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
    base_url timeout max_retries headers http_client validate_responses close aclose send pages
    with_options with_raw_response hooks logger server variables package version schemes security
    request options deadline
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
    paths = [_steps(operation) for operation in operations]
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
    steps = [step for step in _steps(operation) if "{" not in step]
    telling = [step for step in _steps(operation)[prefix:] if "{" not in step] or steps[-1:]
    return next((step for step in telling if snake(step)), "api")


def _steps(operation: Operation) -> list[str]:
    return [step for step in operation.path.split("/") if step]


def _common_prefix(paths: Sequence[list[str]]) -> int:
    """Return how many leading steps, such as `v1`, all paths share."""
    length = 0
    while paths and all(len(path) > length and path[length] == paths[0][length] for path in paths):
        length += 1
    return length


def name_methods(group: Group) -> dict[str, str]:
    """Return the method name of each operation of a resource, by its pointer."""
    return allocate(
        {operation.pointer: _candidates(group.name, operation) for operation in group.operations},
        _RESERVED,
    )


def _candidates(resource: str, operation: Operation) -> tuple[str, ...]:
    subject = resource.split("_")
    own = _own_words(operation, subject)
    stripped = _without(own, subject) or [_VERBS.get(operation.method, operation.method.lower())]
    telling = [word for word in _words_of_path(operation)[1:] if word not in own]
    candidates = [stripped, own, _without(own + telling, subject), own + telling]
    if _is_plain(operation, subject):
        if own[0] == operation.method.lower():
            verb = _semantic_verb(operation)
            candidates.insert(0, ["get" if verb == "list" and _is_one(own) else verb])
        elif own[0] not in subject:
            candidates.insert(0, own[:1])
    elif _repeats_path(operation, own):
        short = _name_from_path(operation, subject, own[0])
        candidates[:0] = [short, [*short, *_by_parameters(operation)]]
    candidates.append([*stripped, *_by_parameters(operation)])
    return tuple(valid("_".join(name), "call") for name in candidates)


def _repeats_path(operation: Operation, own: list[str]) -> bool:
    """Tell whether an id says no more than method and path, as `PostChargesChargeCapture` does."""
    static, whole = list[str](), set[str]()
    for step in _steps(operation):
        found = [_stem(word) for word in _lower_words(step)]
        whole.update(found)
        static += found if "{" not in step and not _VERSION.fullmatch(step) else []
    verb, *rest = own
    said = [_stem(word) for word in rest]
    unread = iter(said)
    is_in_order = all(word in unread for word in static)
    return is_in_order and whole.issuperset(said) and verb in _SYNONYMS[operation.method]


def _name_from_path(operation: Operation, subject: list[str], own_verb: str) -> list[str]:
    """Name what is done to what the path leads to, from the resource on.

    A POST to one word below an element is an action, such as `capture` in `/charges/{id}/capture`.
    """
    steps = [step for step in _steps(operation) if not _VERSION.fullmatch(step)]
    own = [
        i for i, step in enumerate(steps) if "{" not in step and _same(_lower_words(step), subject)
    ]
    start = own[-1] + 1 if own else 0
    below = [
        (_lower_words(step), "{" in after)
        for step, after in zip(steps[start:], [*steps[start + 1 :], ""], strict=False)
        if "{" not in step and words(step)
    ]
    is_method = own_verb == operation.method.lower()
    verb = _semantic_verb(operation) if is_method else own_verb
    if not below:
        return [verb]
    *before, (last, is_element) = below
    context = [word for step, is_one in before for word in (_one(step) if is_one else step)]
    if verb == "list" and (_one(last) == last or last[-1] in _ONE_THING):
        verb = "get"
    is_below_element = not is_element and "{" in "".join(steps[-2:-1])
    is_action = operation.method == "POST" and verb != own_verb and is_below_element
    if is_action and _one(last) == last:
        name = [*last, *context]
    else:
        name = [verb, *context, *(_one(last) if is_element or verb == "create" else last)]
    return name if own else _without(name, subject)


def _one(step: list[str]) -> list[str]:
    return [*step[:-1], _stem(step[-1])]


def _by_parameters(operation: Operation) -> list[str]:
    """Tell operations apart by what they ask for, as in `get_by_city_and_country`."""
    by = [_lower_words(name) for name in _PARAMETER.findall(operation.path.rsplit("/", 1)[-1])]
    by = by or [_lower_words(name) for name in _PARAMETER.findall(operation.path)]
    return [word for index, name in enumerate(by) for word in ("and" if index else "by", *name)]


def telling_id(operation: Operation) -> str:
    """Return an operation's id without the path and method that FastAPI puts behind a name."""
    path = re.sub(r"\W", "_", operation.path)
    return operation.operation_id.removesuffix(f"{path}_{operation.method.lower()}")


def _own_words(operation: Operation, subject: list[str]) -> list[str]:
    """Return the words of an operation's id, without the resource that it may begin with.

    Google's ids have the API's name before it; springdoc numbers those that another resource has too.
    """
    text = _NUMBER.sub("", telling_id(operation))
    parts = re.split(r"[/.:]", text)
    for index, part in enumerate(parts[:-1][:2]):
        if _same(_lower_words(part), subject) and any(map(words, parts[index + 1 :])):
            return _lower_words(" ".join(parts[index + 1 :]))
    return _lower_words(text) or _words_of_path(operation)


def _lower_words(text: str) -> list[str]:
    return [word.lower() for word in words(text)]


def _is_one(own: list[str]) -> bool:
    """Tell whether an operation's id names one thing, as `getAccount` does."""
    return len(own) > 1 and singular(own[-1]).endswith("Item")


def _semantic_verb(operation: Operation) -> str:
    """Return what a method does to a collection, or to one element of it."""
    is_item = operation.path.rstrip("/").endswith("}")
    if operation.method == "GET":
        return "get" if is_item else "list"
    if operation.method == "POST" and is_item:
        return "update"
    return _VERBS.get(operation.method, operation.method.lower())


def _words_of_path(operation: Operation) -> list[str]:
    static = [step for step in _steps(operation) if "{" not in step]
    return [_semantic_verb(operation), *(word.lower() for step in static for word in words(step))]


def _is_plain(operation: Operation, subject: list[str]) -> bool:
    """Tell whether the path ends in the resource's collection or in one element of it."""
    steps = _steps(operation)
    if steps and "{" in steps[-1]:
        steps.pop()
    if not steps or any("{" in step for step in steps):
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
    return bool(left) and _stem(left[-1]) == _stem(right[-1])


def _stem(word: str) -> str:
    single = singular(word)
    return word if single.endswith("Item") else single
