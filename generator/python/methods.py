"""Method and resource names: short ones, as a person would choose them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

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


def group_operations(operations: Sequence[Operation]) -> dict[str, list[Operation]]:
    """Return the operations by the name of their resource: the first tag, or the path's first word."""
    groups: dict[str, list[Operation]] = defaultdict(list)
    for operation in operations:
        groups[resource_text(operation)].append(operation)
    names = allocate(
        {text: (valid(snake(text), "resource"),) for text in groups}, KEYWORDS | _CLIENT_MEMBERS
    )
    return {names[text]: members for text, members in groups.items()}


def resource_text(operation: Operation) -> str:
    """Return the words that an operation's resource is named after."""
    if operation.tags and snake(operation.tags[0]):
        return operation.tags[0]
    static = [step for step in operation.path.split("/") if step and "{" not in step]
    return next((step for step in static if snake(step)), "api")


def name_methods(resource: str, operations: Sequence[Operation]) -> dict[str, str]:
    """Return the method name of each operation of a resource, by its pointer."""
    return allocate(
        {operation.pointer: _candidates(resource, operation) for operation in operations},
        _RESERVED,
    )


def _candidates(resource: str, operation: Operation) -> tuple[str, ...]:
    own = [word.lower() for word in words(operation.operation_id)]
    if not own:
        own = _words_of_path(operation)
    subject = resource.split("_")
    stripped = _without(own, subject) or [_VERBS.get(operation.method, operation.method.lower())]
    candidates = [stripped, own]
    if _is_plain(operation, subject) and len(own) > 1:
        candidates.insert(0, own[:1] if own[0] not in subject else stripped)
    return tuple(valid("_".join(name), "call") for name in candidates)


def _words_of_path(operation: Operation) -> list[str]:
    static = [step for step in operation.path.split("/") if step and "{" not in step]
    is_item = operation.path.rstrip("/").endswith("}")
    verb = _VERBS.get(operation.method, operation.method.lower())
    if operation.method == "GET" and not is_item:
        verb = "list"
    return [verb, *(word.lower() for step in static for word in words(step))]


def _is_plain(operation: Operation, subject: list[str]) -> bool:
    """Tell whether the path is the resource's collection or one element of it."""
    steps = [step for step in operation.path.split("/") if step]
    static = [step for step in steps if "{" not in step]
    if len(static) != 1 or len(steps) > 2:
        return False
    return _same([word.lower() for word in words(static[0])], subject)


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
