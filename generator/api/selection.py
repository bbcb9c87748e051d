"""Selects operations, and prunes what only the others need: schemas, security schemes, webhooks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from fnmatch import fnmatchcase
from typing import Any, NamedTuple

from generator.api.model import Api, Operation, Schema, SecurityScheme, Webhook
from generator.errors import Diagnostic, suggestion, visible
from generator.spec import Document

_TAG = "tag:"


class Outline(NamedTuple):
    """What a pattern is compared with, of an operation that cannot be generated."""

    method: str
    path: str
    operation_id: str
    tags: tuple[str, ...]
    deprecated: bool
    pointer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """Which operations an API is to have; without patterns under ``include``, all.

    A pattern is compared with an operation's id (`list*`), its path (`/pets/*`), its method and path
    (`GET /pets/*`), or with its tags (`tag:Pets`); `*` stands for any text, `?` for one character, and `[`
    begins a set of them.
    """

    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    drop_deprecated: bool = False

    def __bool__(self) -> bool:
        """Return whether anything could be left out."""
        return bool(self.include or self.exclude or self.drop_deprecated)

    def has(self, operation: Operation | Outline) -> bool:
        """Return whether an operation stays."""
        if self.drop_deprecated and operation.deprecated:
            return False
        if self.include and not any(matches(pattern, operation) for pattern in self.include):
            return False
        return not any(matches(pattern, operation) for pattern in self.exclude)


EVERYTHING = Selection()


def matches(pattern: str, operation: Operation | Outline) -> bool:
    """Return whether a pattern is about an operation."""
    return any(fnmatchcase(text, pattern) for text in _texts(operation, pattern))


def _texts(operation: Operation | Outline, pattern: str) -> Iterator[str]:
    """Yield what a pattern is compared with."""
    if pattern.startswith(_TAG):
        yield from (f"{_TAG}{tag}" for tag in operation.tags)
    elif pattern.startswith("/"):
        yield operation.path
    elif " /" in pattern:
        yield f"{operation.method} {operation.path}"
    else:
        yield operation.operation_id


def select(
    api: Api, selection: Selection, document: Document, unsupported: Sequence[Outline] = ()
) -> Api:
    """Return an API with the selected operations, and with what they need.

    Diagnostics about what is left out are left out as well. A pattern that matches no operation is a
    diagnostic, because it is a slip of the pen or has outlived what it was about.

    Args:
        api: the whole API.
        selection: which operations stay.
        document: the document that the API was read from.
        unsupported: the operations of the document that cannot be generated.
    """
    if not selection:
        return api
    operations = tuple(each for each in api.operations if selection.has(each))
    gone = tuple(each for each in api.operations if not selection.has(each))
    webhooks = tuple(_selected(api, selection, gone))
    reached = reachable((operations, webhooks), api)
    kept = {each.pointer for each in (*operations, *(hook.operation for hook in webhooks))}
    every = (*api.operations, *(hook.operation for hook in api.webhooks))
    left_out = (
        *(each.pointer for each in every if each.pointer not in kept),
        *(each.pointer for each in unsupported if not selection.has(each)),
        *(schema.pointer for _, schema in api.schemas if schema.pointer not in reached),
    )
    return replace(
        api,
        operations=operations,
        webhooks=webhooks,
        security_schemes=_used(api, operations, gone),
        schemas=tuple(entry for entry in api.schemas if entry[1].pointer in reached),
        nodes={pointer: schema for pointer, schema in api.nodes.items() if pointer in reached},
        diagnostics=(
            *without(api.diagnostics, left_out, reached),
            *_unmatched(selection, (*every, *unsupported), document),
        ),
        left_out=left_out,
    )


def without(
    diagnostics: Iterable[Diagnostic], left_out: Iterable[str], kept: Iterable[str] = ()
) -> tuple[Diagnostic, ...]:
    """Return the diagnostics that are not about what is left out; parts of that may be kept nevertheless."""
    gone, stays = frozenset(left_out), frozenset(kept)
    return tuple(
        each
        for each in diagnostics
        if each.location.pointer in stays or not _is_below(each.location.pointer, gone)
    )


def _is_below(pointer: str, parts: frozenset[str]) -> bool:
    while pointer:
        if pointer in parts:
            return True
        pointer = pointer.rpartition("/")[0]
    return False


def _selected(api: Api, selection: Selection, gone: Iterable[Operation]) -> Iterator[Webhook]:
    """Yield the webhooks that are selected, and the callbacks of operations that are."""
    owners = {each.operation_id for each in api.operations} & {each.operation_id for each in gone}
    stays = {each.operation_id for each in api.operations if selection.has(each)}
    places = tuple(f"{each.pointer}/" for each in gone)
    for webhook in api.webhooks:
        if webhook.owner in owners - stays and webhook.owner:
            continue
        if webhook.operation.pointer.startswith(places):
            continue
        if webhook.owner or webhook.operation.path or selection.has(webhook.operation):
            yield webhook


def reachable(roots: Any, api: Api) -> frozenset[str]:
    """Return the pointers of all schemas that values of an API lead to, also through references.

    A schema whose discriminator chooses among those that inherit from it leads to all of these.
    """
    children: dict[str, list[str]] = {}
    for _, schema in api.schemas:
        for base in schema.all_of:
            children.setdefault(base.reference, []).append(schema.pointer)
    seen: set[str] = set()
    waiting = list(_schemas(roots))
    while waiting:
        schema = waiting.pop()
        if schema.pointer in seen:
            continue
        seen.add(schema.pointer)
        pointers = [schema.reference] if schema.reference else []
        if schema.discriminator is not None:
            pointers += [pointer for _, pointer in schema.discriminator.mapping]
            pointers += children.get(schema.pointer, ())
        elif any(_decides(base.reference, api.nodes) for base in schema.all_of):
            pointers += children.get(schema.pointer, ())
        waiting += [api.nodes[pointer] for pointer in pointers if pointer in api.nodes]
        waiting += [
            inner for field in fields(schema) for inner in _schemas(getattr(schema, field.name))
        ]
    return frozenset(seen)


def _decides(pointer: str, nodes: Mapping[str, Schema]) -> bool:
    schema = nodes.get(pointer)
    return schema is not None and schema.discriminator is not None


def _schemas(value: Any) -> Iterator[Schema]:
    """Yield the schemas in a value, but not those inside of them."""
    if isinstance(value, Schema):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _schemas(item)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _schemas(getattr(value, field.name))


def _used(
    api: Api, kept: Iterable[Operation], gone: Iterable[Operation]
) -> tuple[SecurityScheme, ...]:
    """Return the security schemes without those that only operations ask for which are left out."""

    def asked(operations: Iterable[Operation]) -> set[str]:
        needed = [
            each.security if each.security is not None else api.security for each in operations
        ]
        return {key for each in needed for combination in each or () for key in combination}

    lost = asked(gone) - asked(kept)
    return tuple(scheme for scheme in api.security_schemes if scheme.key not in lost)


def _unmatched(
    selection: Selection, operations: Iterable[Operation | Outline], document: Document
) -> Iterator[Diagnostic]:
    known = tuple(operations)
    for key, patterns in (("include", selection.include), ("exclude", selection.exclude)):
        for pattern in patterns:
            if any(matches(pattern, each) for each in known):
                continue
            texts = dict.fromkeys(text for each in known for text in _texts(each, pattern) if text)
            yield Diagnostic(
                level="warning",
                rule="unmatched-pattern",
                problem=f'`{key}` of the configuration has "{visible(pattern)}", which matches no operation'
                f"{suggestion(pattern, texts)}",
                location=document.locate("/paths"),
            )
