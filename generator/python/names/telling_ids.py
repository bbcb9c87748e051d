"""Ids of operations: what they say beside method and path, and what all ids of a document have in common."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from generator.api.model import Operation
from generator.python.names.paths import is_version, lower_words, path_words, stem
from generator.python.names.verbs import is_verb

_DIGEST = re.compile(r"(?=.*\d)[0-9a-f-]{16,}")
SYNONYMS: Mapping[str, frozenset[str]] = defaultdict(
    frozenset,
    {
        "GET": frozenset({"get", "list", "retrieve"}),
        "POST": frozenset({"post", "create"}),
        "PUT": frozenset({"put", "replace", "update"}),
        "PATCH": frozenset({"patch", "update"}),
        "DELETE": frozenset({"delete", "remove", "destroy"}),
    },
)
"""What the ids of operations say for their methods."""
_KINDS = frozenset("collection endpoint handler item resource view viewset".split())
"""Words of frameworks for what a route leads to."""
_CONVERTERS = "(?:(?:any|float|int|path|str|string|uuid)_)?"
"""The types that Flask's paths give to parameters."""
_FEWEST = 3
_MOST = 0.75


def with_own_ids(operations: Sequence[Operation]) -> tuple[Operation, ...]:
    """Return operations without the ids that several of them share: method and path tell those apart.

    FastAPI gives one id to all methods of a route, and ends it with any of them.
    """
    counts = Counter(operation.operation_id for operation in operations)
    return tuple(
        operation if counts[operation.operation_id] == 1 else replace(operation, operation_id="")
        for operation in operations
    )


def telling_id(operation: Operation) -> str:
    """Return an operation's id without the path and method that tools put before or behind a name.

    Nothing is left of one that some tool made up, such as `5476364f031f5909e4fe331a`.
    """
    if _DIGEST.fullmatch(operation.operation_id):
        return ""
    method, path = operation.method.lower(), operation.path.rstrip("/")
    text = operation.operation_id
    for prefix in (f"{method}-{operation.path}", f"{method}-{path}"):  # HubSpot
        if text.startswith(prefix):
            text = text.removeprefix(prefix).lstrip("/").removeprefix("_")
            break
    if text.rstrip("/") == path:
        return ""
    text = _without_route(text, operation)
    text = _without_method(text, operation)
    text = re.sub(rf"Using{re.escape(operation.method)}(_\d+)?$", "", text)  # Springfox
    name = text.removeprefix(f"{operation.method}_")  # queries of Amazon, each as GET and as POST
    if name == text or not operation.path.endswith(f"={name}"):
        return text
    return name if method == "get" else f"{method}_{name}"


def _without_route(text: str, operation: Operation) -> str:
    """Leave out what FastAPI puts behind a function's name: the path and a method.

    The path may be that of a router, where the document's is below a prefix, and the other way around. Flask's
    path has the type of a parameter, too: `get_book_books__int_id__get` of `/books/<int:id>`.
    """
    plain = re.sub(r"_+", "_", text).rstrip("_")
    method = operation.method.lower()
    plain_parts = [re.sub(r"[\W_]+", "_", part) for part in operation.path.split("{")]
    route = _CONVERTERS.join(plain_parts).strip("_")
    tail = f"_{route}_{re.escape(method)}$" if route else f"_{re.escape(method)}$"
    match = re.search(tail, plain) if plain.endswith(f"_{method}") else None
    if match is None or not (route or f"__{method}" in text):
        return text
    return re.sub(r"(_api)?_v\d+$", "", plain[: match.start()]) or text


def _without_method(text: str, operation: Operation) -> str:
    """Leave out a method that an id begins with, where the name of a function says it again.

    quart-schema has `get_get_todos` and `post_create_todo`, of functions `get_todos` and `create_todo`; Sanic
    has `get~list_todos`.
    """
    name = re.sub(rf"^{re.escape(operation.method.lower())}[_~]", "", text)
    found = lower_words(name) if name != text else []
    is_again = len(found) > 1 and found[0] in SYNONYMS[operation.method]
    return name if is_again or f"~{name}" in text else text


@dataclass(frozen=True, slots=True, kw_only=True)
class IdStyle:
    """What the ids of nearly all operations of a document have in common."""

    shared: tuple[str, ...] = ()
    """Words that they begin with, such as the name of a module."""
    begins_with_path: bool = False
    """Whether each begins with its path, as those of Litestar."""
    ends_with_parameters: bool = False
    """Whether each ends with the parameters of its path: `getCardsChecklistsByIdCard`, as of Trello."""
    ends_with_kind: bool = False
    """Whether each ends with its version or a kind: `getDogCollection`, as of API Platform; `get_dog_resource`."""


NO_STYLE = IdStyle()


def id_style(operations: Sequence[Operation]) -> IdStyle:
    """Return what the ids of a document have in common."""
    fewest = max(_FEWEST, _MOST * len(operations))
    paths = [each for each in operations if after_path(lower_words(telling_id(each)), each)]
    asking = [each for each in operations if "{" in each.path]
    telling = [each for each in asking if _tells_parameters(each)]
    kinds = [each for each in operations if _last_word_of_kind(each)]
    return IdStyle(
        ends_with_kind=len(kinds) >= fewest,
        shared=_shared_words(operations),
        begins_with_path=len(paths) >= fewest,
        ends_with_parameters=len(telling) >= max(_FEWEST, _MOST * len(asking)),
    )


def _tells_parameters(operation: Operation) -> bool:
    found = lower_words(telling_id(operation))
    return without_parameters(found, operation) != found


def without_parameters(found: list[str], operation: Operation) -> list[str]:
    """Leave out the parameters of the path that an id ends with, each behind `by`."""
    names = re.findall(r"\{([^{}]+)\}", operation.path)
    end = [word for name in names for word in ("by", *lower_words(name))]
    return (
        found[: -len(end)] if end and len(found) > len(end) and found[-len(end) :] == end else found
    )


def _shared_words(operations: Sequence[Operation]) -> tuple[str, ...]:
    found = [words for each in operations if len(words := lower_words(telling_id(each))) > 1]
    prefix: list[str] = []
    while True:
        size = len(prefix)
        longer = Counter(
            words[size] for words in found if words[:size] == prefix and words[size + 1 :]
        )
        [(word, count)] = longer.most_common(1) or [("", 0)]
        if count < max(_FEWEST, _MOST * len(operations)) or is_verb(word):
            return tuple(prefix)
        prefix.append(word)


def after_path(found: list[str], operation: Operation) -> list[str]:
    """Return the words of an id that come after all those of its path; a version alone says nothing."""
    path = path_words(operation)
    rest = found[len(path) :] if path and found[: len(path)] == path else []
    return [] if all(map(is_version, rest)) else rest


def _last_word_of_kind(operation: Operation) -> str:
    """Return the last word of an id where that says a version, or what sort of thing a framework routes to."""
    [*before, last] = lower_words(telling_id(operation)) or [""]
    is_kind = last in _KINDS and not any(last == stem(word) for word in path_words(operation))
    return last if before and (is_kind or is_version(last)) else ""


def without_kind(found: list[str], operation: Operation) -> list[str]:
    """Leave out the kind or the version that an id ends in; API Platform says `get` of collections, too."""
    kind = _last_word_of_kind(operation)
    if not kind or found[-1:] != [kind] or len(found) < len(["verb", kind]):
        return found
    return ["list", *found[1:-1]] if kind == "collection" and found[0] == "get" else found[:-1]
