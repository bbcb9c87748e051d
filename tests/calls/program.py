"""Calls of every operation: right ones, and ones with a single mistake."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from random import Random
from typing import Any

from tests.calls.literals import IMPORTS, literal, with_tags
from tests.calls.mistakes import is_settled, mistakes
from tests.conformance.documents import OperationEntry, operations
from tests.conformance.package import GeneratedPackage, hints
from tests.conformance.sampler import Sampler, Taste, Unsatisfiable
from tests.conformance.schemas import Schemas
from tests.fidelity.annotations import closed_values, view
from tests.fidelity.document import Reader, TooManyAlternatives
from tests.fidelity.meanings import as_meant
from tests.fidelity.operations import TEXT, Operations

_TASTES = (Taste(fill="full", null=False), Taste(fill="minimal", null=False))
_CALLS = 10
"""Calls with a mistake, of one operation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One statement of the program."""

    pointer: str
    statement: str
    mistake: str = ""
    """Why a type checker has to refuse the statement; empty where it has to accept it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Argument:
    name: str
    schemas: tuple[Any, ...]
    annotation: Any
    is_required: bool
    value: Any = None


class Calls:
    """Makes the calls of one package."""

    def __init__(self, document: Mapping[str, Any], package: GeneratedPackage) -> None:
        self._document = _without_read_only(as_meant(document))
        self._package = package
        self._reader = Reader(self._document)
        self._operations = Operations(self._reader, package)
        self._sampler = Sampler(Schemas(self._document, "request"), Random(0))  # noqa: S311
        self.without = 0
        """Operations for which no arguments were found."""

    def all(self) -> Iterator[Call]:
        """Yield the calls of all operations."""
        described = {each["pointer"]: each for each in self._package.source_map["operations"]}
        for entry in operations(self._document):
            if entry.pointer in described:
                self._sampler.random.seed(entry.pointer)
                yield from self._of(entry, described[entry.pointer])

    def _of(self, entry: OperationEntry, described: Mapping[str, Any]) -> Iterator[Call]:
        found = 0
        for taste in _TASTES:
            try:
                for call in self._calls(entry, described, taste):
                    found += 1
                    yield call
            except (Unsatisfiable, TooManyAlternatives):
                continue
        self.without += not found

    def _calls(
        self, entry: OperationEntry, described: Mapping[str, Any], taste: Taste
    ) -> Iterator[Call]:
        pairs = {
            place.argument: (schemas, annotation)
            for schemas, annotation, place in self._operations.pairs(entry, described)
            if place.is_argument
        }
        parameters = [*self._parameters(entry, described, pairs, taste)]
        body = described["body"]
        if body is None:
            yield from self._written(entry, described["call"], parameters, frozenset())
            return
        if body["argument"] not in pairs:
            return
        schemas, annotation = pairs[body["argument"]]
        value = self._value(schemas[0], annotation, taste)
        is_needed = entry.request_body is not None and bool(entry.request_body.get("required"))
        own = body["properties"]
        self._check_keys(schemas[0], value)
        required = frozenset(
            name
            for name in self._required(schemas[0])
            if name not in own or not is_settled(self._reader, pairs.get(own[name], ((),))[0])
        )
        whole = _Argument(
            name=body["argument"],
            schemas=schemas,
            annotation=annotation,
            is_required=is_needed and not (own and not required),
            value=value,
        )
        yield from self._written(entry, described["call"], [*parameters, whole], frozenset())
        if not isinstance(value, dict) or not own or not value.keys() <= own.keys():
            return
        properties = [*self._properties(value, described, pairs, required, taste)]
        among = frozenset() if is_needed else frozenset(own.values())
        yield from self._written(entry, described["call"], [*parameters, *properties], among)

    def _value(self, schema: Any, annotation: Any, taste: Taste) -> Any:
        """Return a value that the document allows; of a text that is JSON, what the text holds."""
        schema = self._content(schema) or schema
        try:
            value = self._sampler.sample(schema, taste)
        except (RecursionError, AttributeError, TypeError) as error:
            raise Unsatisfiable("the schema is none") from error
        return with_tags(value, annotation, self._reader.tags)

    def _check_keys(self, schema: Any, value: Any) -> None:
        """Raise where an object has a key because it is required, and nothing describes it."""
        alternatives = self._reader.alternatives(schema)
        is_open = any(
            each.additional or each.pattern_values or each.is_open for each in alternatives
        )
        described = {name for each in alternatives for name in each.properties}
        if isinstance(value, dict) and not is_open and not value.keys() <= described:
            raise Unsatisfiable("nothing describes a key")

    def _content(self, schema: Any) -> Any:
        """Return the schema of the JSON that a text holds, or None."""
        alternatives = self._reader.alternatives(schema)
        return alternatives[0].content if len(alternatives) == 1 else None

    def _required(self, schema: Any) -> frozenset[str]:
        """Return the properties that every alternative of an object requires and describes."""
        alternatives = self._reader.alternatives(schema)
        found = (each.required.intersection(each.properties) for each in alternatives)
        return frozenset.intersection(*found)

    def _parameters(
        self,
        entry: OperationEntry,
        described: Mapping[str, Any],
        pairs: Mapping[str, tuple[Any, Any]],
        taste: Taste,
    ) -> Iterator[_Argument]:
        declared = {(each["name"], each["in"]): each for each in entry.parameters}
        for each in described["parameters"]:
            parameter = declared.get((each["name"], each["in"]), {})
            is_required = each["in"] == "path" or parameter.get("required") is True
            if not is_required and (taste.fill == "minimal" or each["argument"] not in pairs):
                continue
            name = each["argument"]
            schemas, annotation = pairs.get(name, ((TEXT,), str))  # only the path names some
            yield _Argument(
                name=name,
                schemas=schemas,
                annotation=annotation,
                is_required=is_required and not is_settled(self._reader, schemas),
                value=self._value(schemas[0], annotation, taste),
            )

    def _properties(
        self,
        value: Mapping[str, Any],
        described: Mapping[str, Any],
        pairs: Mapping[str, tuple[Any, Any]],
        required: frozenset[str],
        taste: Taste,
    ) -> Iterator[_Argument]:
        own = described["body"]["properties"]
        annotations = hints(self._operations.function(described["call"]))
        for name, inner in value.items():
            its_schemas, annotation = pairs.get(own[name], ((), annotations[own[name]]))
            if its_schemas and self._content(its_schemas[0]):
                inner = self._value(its_schemas[0], annotation, taste)
            yield _Argument(
                name=own[name],
                schemas=its_schemas,
                annotation=annotation,
                is_required=name in required and len(closed_values(annotation)) != 1,
                value=inner,
            )

    def _written(
        self,
        entry: OperationEntry,
        call: str,
        arguments: Sequence[_Argument],
        among: frozenset[str],
    ) -> Iterator[Call]:
        """Yield the right call, and calls with a mistake.

        Args:
            entry: the operation.
            call: its method.
            arguments: what is given.
            among: properties of a body that may be absent as a whole.
        """
        texts = {each.name: literal(each.value, each.annotation) for each in arguments}

        def statement(texts: Mapping[str, str]) -> str:
            return f"client.{call}({', '.join(f'{name}={text}' for name, text in texts.items())})"

        yield Call(pointer=entry.pointer, statement=statement(texts))
        wrong: list[tuple[str, dict[str, str]]] = [
            ("an unknown argument", {**texts, "zz_unknown": "1"})
        ]
        for each in arguments:
            rest = {name: text for name, text in texts.items() if name != each.name}
            if each.is_required and (each.name not in among or rest.keys() & among):
                wrong.append((f"without {each.name}", rest))
            if not view(each.annotation).has_any and len(each.schemas) == 1:
                for what, value in mistakes(
                    self._reader, each.schemas[0], each.value, each.annotation
                ):
                    text = literal(value, each.annotation)
                    wrong.append((f"{each.name}: {what}", {**texts, each.name: text}))
        step = max(1, -(-len(wrong) // _CALLS))
        for what, changed in islice(wrong, 0, None, step):
            yield Call(pointer=entry.pointer, statement=statement(changed), mistake=what)


def _without_read_only(node: Any) -> Any:
    """Return a document that requires no property of a request that nobody sends.

    One that is required and a reference is sent: OpenAPI 3.0 ignores what stands beside a reference.
    """
    if isinstance(node, list):
        return [_without_read_only(each) for each in node]
    if not isinstance(node, dict):
        return node
    node = {key: _without_read_only(each) for key, each in node.items()}
    properties, required = node.get("properties"), node.get("required")
    if isinstance(properties, dict) and isinstance(required, list):
        node["required"] = [name for name in required if not _is_read_only(properties.get(name))]
    return node


def _is_read_only(schema: Any) -> bool:
    return isinstance(schema, dict) and schema.get("readOnly") is True and "$ref" not in schema


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """The source of a program, and the call of each line."""

    text: str
    calls: Mapping[int, Call]


def write(package: GeneratedPackage, calls: Calls) -> Program:
    """Return the program with all calls of a package; one without operations has none."""
    name = package.source_map["package"]
    client = package.source_map["client"]["sync"].rpartition(".")[2]
    lines = [*IMPORTS.splitlines(), f"import {name}", "", ""]
    places: dict[int, Call] = {}
    for call in {call.statement: call for call in calls.all()}.values():
        if not places:
            lines.append(f"def use(client: {name}.{client}) -> None:")
        lines.append(f"    {call.statement}")
        places[len(lines)] = call
    return Program(text="\n".join([*lines, ""]), calls=places)
