"""Pairs the operations of two documents: by method and path, then by id, then by what they do."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit, urlunsplit

from generator.api.model import Operation, Server, Webhook
from generator.changes.normal.names import near
from generator.changes.normal.schemas import Schemas

_VARIABLE = re.compile(r"\{[^{}]*\}")
_DIGITS = re.compile(r"[0-9]+")
_LIKENESS = 0.75


@dataclass(frozen=True, slots=True, kw_only=True)
class Matched:
    """The operations of two documents, in pairs and alone."""

    pairs: tuple[tuple[Operation, Operation], ...]
    removed: tuple[Operation, ...]
    added: tuple[Operation, ...]


def blank(path: str) -> str:
    """Return a path without the names of its variables: `/items/{}`."""
    return _VARIABLE.sub("{}", path)


def key_of(operation: Operation) -> str:
    """Return what identifies an operation, whatever its id is."""
    return f"{operation.method} {blank(operation.path)}"


def addresses_of(servers: Sequence[Server]) -> list[str]:
    """Return the addresses, their variables filled in, as a client calls them."""
    found = []
    for server in servers:
        url = server.url
        for variable in server.variables:
            url = url.replace("{" + variable.name + "}", variable.default)
        found.append(_plain_address(url.rstrip("/")))
    return found


def _plain_address(url: str) -> str:
    """Write the host in lower case and no default port: requests carry both so."""
    parts = urlsplit(url)
    if not parts.netloc:
        return url
    host = parts.netloc.lower()
    port = {"http": ":80", "https": ":443"}.get(parts.scheme.lower(), ":")
    return urlunsplit(parts._replace(netloc=host.removesuffix(port)))


def url_of(operation: Operation, common: Sequence[str]) -> str:
    """Return the whole address of an operation, whose own servers come before the common ones."""
    base = next(iter((*addresses_of(operation.servers), *common)), "")
    return f"{base}{operation.path}"


def match_operations(
    old: Sequence[Operation],
    new: Sequence[Operation],
    old_schemas: Schemas,
    new_schemas: Schemas,
    addresses: tuple[Sequence[str], Sequence[str]] = ((), ()),
) -> Matched:
    """Pair operations, names last; ``addresses`` are those of both documents' servers."""
    pairs: list[tuple[Operation, Operation]] = []
    gone, come = list(old), list(new)

    def pair(first: Operation, second: Operation) -> None:
        pairs.append((first, second))
        gone.remove(first)
        come.remove(second)

    exact = {(one.method, one.path): one for one in come}
    for operation in list(gone):
        if (other := exact.get((operation.method, operation.path))) is not None:
            pair(operation, other)
    _pair_unique(gone, come, key_of, pair)
    _pair_unique(gone, come, lambda one: key_of(one).rstrip("/"), pair)
    _pair_unique(gone, come, lambda one: one.operation_id, pair)
    urls = {id(one): f"{one.method} {blank(url_of(one, addresses[0]))}" for one in gone}
    urls |= {id(one): f"{one.method} {blank(url_of(one, addresses[1]))}" for one in come}
    _pair_unique(gone, come, lambda one: urls[id(one)], pair)
    scores = [
        (score, one.pointer, two.pointer, one, two)
        for one in gone
        for two in come
        if one.method == two.method
        and (score := _likeness(one, two, old_schemas, new_schemas)) >= _LIKENESS
    ]
    for _, _, _, one, two in sorted(scores, key=lambda each: (-each[0], each[1], each[2])):
        if one in gone and two in come:
            pair(one, two)
    return Matched(
        pairs=tuple(sorted(pairs, key=lambda each: key_of(each[0]))),
        removed=tuple(sorted(gone, key=key_of)),
        added=tuple(sorted(come, key=key_of)),
    )


def _pair_unique(
    gone: list[Operation],
    come: list[Operation],
    key: Callable[[Operation], str],
    pair: Callable[[Operation, Operation], None],
) -> None:
    olds = Counter(key(one) for one in gone)
    news = Counter(key(one) for one in come)
    by_key = {key(one): one for one in come}
    for operation in list(gone):
        name = key(operation)
        if name and olds[name] == 1 and news[name] == 1:
            pair(operation, by_key[name])


def _likeness(one: Operation, two: Operation, old: Schemas, new: Schemas) -> float:
    """Return how alike two operations are that have neither path nor id in common."""
    if not one.responses and not one.parameters:
        return 0.0
    path = _near_paths(one.path, two.path)
    if path < 0.6 or one.path.count("{") != two.path.count("{"):
        return 0.0
    if _shape(one, old) != _shape(two, new):
        return 0.0
    names = near(one.operation_id, two.operation_id) if one.operation_id else path
    return 0.5 * path + 0.5 * max(names, path)


def _near_paths(one: str, two: str) -> float:
    """Return how alike two paths are: where a word took the place of another, how alike these are."""
    words = [Counter(_DIGITS.sub("", blank(path)).split("/")) for path in (one, two)]
    gone, come = words[0] - words[1], words[1] - words[0]
    if gone and come:
        return near("/".join(gone.elements()), "/".join(come.elements()))
    return near(blank(one), blank(two))


def _shape(operation: Operation, schemas: Schemas) -> tuple[object, ...]:
    def content(media: Iterable[object]) -> tuple[tuple[str, str], ...]:
        found = []
        for each in media:
            schema = getattr(each, "schema", None)
            spot = (schema.pointer,) if schema is not None else ()
            found.append((getattr(each, "name", "").lower(), schemas.digests.of(spot)))
        return tuple(sorted(found))

    return (
        tuple(
            sorted(
                (one.name, one.location) for one in operation.parameters if one.location != "path"
            )
        ),
        content(operation.request_body.content) if operation.request_body else None,
        tuple(
            (one.status, content(one.content))
            for one in operation.responses
            if one.status[0] == "2"
        ),
    )


def match_webhooks(
    old: Sequence[Webhook], new: Sequence[Webhook]
) -> tuple[list[tuple[Webhook, Webhook]], list[Webhook], list[Webhook]]:
    """Pair what the API sends by itself, by name and method, then by id."""

    def key(webhook: Webhook) -> tuple[str, bool, str, str]:
        return (webhook.name, bool(webhook.owner), webhook.operation.method, webhook.operation.path)

    def loose(webhook: Webhook) -> tuple[str, bool, str]:
        return (webhook.name, bool(webhook.operation.path), webhook.operation.method)

    def named(webhook: Webhook) -> tuple[str, bool, str]:
        identity = webhook.operation.operation_id or webhook.name
        return (identity, bool(webhook.operation.path), webhook.operation.method)

    gone, come = list(old), list(new)
    pairs: list[tuple[Webhook, Webhook]] = []
    for same in (key, loose, named):
        known: dict[object, list[Webhook]] = {}
        for webhook in come:
            known.setdefault(same(webhook), []).append(webhook)
        for webhook in list(gone):
            if others := known.get(same(webhook)):
                pairs.append((webhook, others.pop(0)))
                gone.remove(webhook)
                come.remove(pairs[-1][1])
    return pairs, gone, come
