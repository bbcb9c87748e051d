"""One of the two versions that are compared: its document, its description and its client's plan.

Planning the client of a large document takes longer than comparing it. A comparison needs the names
of what changed only, so of a large document only that part is planned.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from generator.api.model import Api, Operation, Schema
from generator.errors import ConfigurationError
from generator.options import PackageOptions
from generator.python.names.identifiers import pascal
from generator.python.plan import Package
from generator.python.planner import plan_package
from generator.spec import Document

_PAGE = 12
_LARGE = 12_000
"""From so many schemas on, only what changed is planned."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Side:
    """A version of an API, and what its client is made with."""

    document: Document
    api: Api
    options: PackageOptions

    @cached_property
    def package(self) -> Package:
        """The plan of the whole client, in which symbols have their names."""
        return plan_package(self.api, self.options, has_params=False)

    @property
    def is_large(self) -> bool:
        """Whether planning the whole client takes longer than comparing."""
        return len(self.api.nodes) >= _LARGE

    def package_for(self, operations: Iterable[str], schemas: Iterable[str]) -> Package:
        """Return a plan in which these operations and schemas are, by their pointers."""
        wanted = set(operations)
        nodes = self.api.nodes
        kept = [one for one in self.api.operations if one.pointer in wanted]
        sent = tuple(one for one in self.api.webhooks if one.operation.pointer in wanted)
        reached = _reached([*kept, *(one.operation for one in sent)], schemas, nodes)
        part = replace(
            self.api,
            operations=tuple(
                one if one.pointer in wanted else _outlined(one, nodes)
                for one in self.api.operations
            ),
            webhooks=sent,
            schemas=tuple(entry for entry in self.api.schemas if entry[1].pointer in reached),
        )
        try:
            package = plan_package(part, self.options, has_params=False)
        except ConfigurationError:  # which names something that the part has not
            return self.package
        left_out = {pascal(name) for name, one in self.api.schemas if one.pointer not in reached}
        if any(model.name in left_out for module in package.modules for model in module.models):
            return self.package  # a name that the whole client gives to another model
        return package


def _reached(
    operations: Iterable[Operation], schemas: Iterable[str], nodes: Mapping[str, Schema]
) -> set[str]:
    """Return the pointers of all schemas that operations need."""
    seen = set[str]()
    waiting = [*schemas]
    for operation in operations:
        waiting += [one.pointer for one in _roots(operation)]
    while waiting:
        pointer = waiting.pop()
        if pointer in seen or pointer not in nodes:
            continue
        seen.add(pointer)
        schema = nodes[pointer]
        if schema.reference:
            waiting.append(schema.reference)
        if schema.discriminator:
            waiting += [target for _, target in schema.discriminator.mapping]
        waiting += [one.pointer for one in _inside(schema)]
    return seen


def _roots(operation: Operation) -> Iterator[Schema]:
    media = list(operation.request_body.content if operation.request_body else ())
    for response in operation.responses:
        media += response.content
        yield from (header.schema for header in response.headers if header.schema)
    for parameter in operation.parameters:
        media += [parameter.content] if parameter.content else []
        if parameter.schema:
            yield parameter.schema
    for each in media:
        yield from (schema for schema in (each.schema, each.item_schema) if schema)


def _inside(schema: Schema) -> Iterator[Schema]:
    yield from (member.schema for member in schema.properties)
    for each in (schema.additional, schema.items, schema.content.schema):
        if isinstance(each, Schema):
            yield each
    yield from (*schema.prefix_items, *schema.all_of, *schema.one_of, *schema.any_of)
    yield from schema.conditional
    yield from (value for _, value in schema.pattern_properties)


def _outlined(operation: Operation, nodes: Mapping[str, Schema]) -> Operation:
    """Return an operation with what its neighbours' names depend on: its id, its path, its kind of answer."""
    responses = []
    for response in operation.responses:
        if response.status.startswith("2"):
            content = tuple(
                replace(media, schema=_outline(media.schema, nodes), item_schema=None)
                for media in response.content[:1]
            )
            responses.append(replace(response, content=content, headers=()))
    return replace(
        operation,
        parameters=tuple(one for one in operation.parameters if one.location == "path"),
        request_body=None,
        responses=tuple(responses),
    )


def _outline(schema: Schema | None, nodes: Mapping[str, Schema]) -> Schema | None:
    """Return a schema without what stands inside of its properties."""
    if schema is None:
        return None
    whole = nodes.get(schema.reference, schema)
    # A page of a list has few properties; of anything else it is enough that there are some.
    shown = whole.properties if len(whole.properties) <= _PAGE else whole.properties[:2]
    inner = (
        replace(
            member, schema=Schema(pointer=member.schema.pointer, types=_types(member.schema, nodes))
        )
        for member in shown
    )
    return Schema(pointer=schema.pointer, types=whole.types, properties=tuple(inner))


def _types(schema: Schema, nodes: Mapping[str, Schema]) -> tuple[str, ...]:
    types = nodes.get(schema.reference, schema).types
    return types if types and types != ("object",) else ("string",)
