"""What a schema of the document says of a value, as a list of alternatives.

A schema with `oneOf` or `anyOf` has an alternative for each branch; `$ref` and `allOf` are resolved into
each. Nothing here comes from the generator, so that the generator's mistakes cannot be repeated here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path
from typing import Any

from tests.conformance.documents import escape, follow, resolve

MOST_PRODUCTS = 400
"""Alternatives of unions that multiply, where several hold together."""
MOST_STEPS = 50_000
_COMBINATORS = frozenset({"$ref", "allOf", "oneOf", "anyOf"})
_DYNAMIC = ("$dynamicRef", "$dynamicAnchor")
_OBJECT_WORDS = ("properties", "additionalProperties", "patternProperties")
_ARRAY_WORDS = ("items", "prefixItems")
_TEXT_WORDS = ("format", "pattern", "minLength", "maxLength", "contentEncoding", "contentMediaType")
_NUMBER_WORDS = ("minimum", "maximum", "multipleOf", "exclusiveMinimum", "exclusiveMaximum")

Nodes = tuple[Mapping[str, Any], ...]


class TooManyAlternatives(Exception):
    """Unions inside `allOf` multiply to more alternatives than a judge can compare."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Alternative:
    """One set of values that a schema allows."""

    pointers: tuple[str, ...]
    """The schemas that this alternative is made of, the outermost first."""
    kinds: frozenset[str] | None
    """The JSON types, without null; None where the document says nothing."""
    hints: frozenset[str] = frozenset()
    """The JSON types that the keywords are about, where no type is declared."""
    is_opaque: bool = False
    """Whether there is nothing to compare with: no value is possible, or a reference is dynamic."""
    needs_null: bool = False
    may_be_null: bool = False
    format: str = ""
    encoding: str = ""
    media_type: str = ""
    content: Any = None
    """The schema of the JSON that is the content of a string."""
    patterns: tuple[str, ...] = ()
    values: tuple[Any, ...] | None = None
    """The values of `enum` or `const`; None where there is neither."""
    properties: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)
    """Property schemas that all hold, by name."""
    required: frozenset[str] = frozenset()
    additional: tuple[Any, ...] = ()
    """Schemas of properties without a name of their own; all hold."""
    pattern_values: tuple[Any, ...] = ()
    is_closed: bool = False
    is_open: bool = False
    """Whether further properties may have any value, said in so many words."""
    items: tuple[Any, ...] = ()
    prefix: tuple[Any, ...] = ()
    is_fixed: bool = False
    """Whether an array has no element beyond its prefix."""


class Reader:
    """Reads the schemas of one document."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document = document
        self.is_3_0 = str(document.get("openapi", "")).startswith("3.0")
        self._pointers: dict[int, str] = {}
        self._point(document)
        self._steps = 0
        self._own: dict[int, tuple[Any, Mapping[str, Any]]] = {}
        self._references: dict[str, Any] = {}
        self._known: dict[int, tuple[Alternative, ...]] = {}
        self._joined: dict[tuple[str, tuple[int, ...]], Any] = {}

    def _point(self, document: Any) -> None:
        waiting: list[tuple[Any, str]] = [(document, "")]
        while waiting:
            node, pointer = waiting.pop()
            if not isinstance(node, dict | list) or id(node) in self._pointers:
                continue
            self._pointers[id(node)] = pointer
            members = node.items() if isinstance(node, dict) else enumerate(node)
            waiting += [(child, f"{pointer}/{escape(str(key))}") for key, child in members]

    def pointer(self, schema: Any) -> str:
        """Return where a schema stands; of one made of others, where the first stands."""
        while isinstance(schema, dict) and id(schema) not in self._pointers:
            schema = next((schema[key][0] for key in ("allOf", "anyOf") if key in schema), None)
        return self._pointers.get(id(schema), "")

    def origin(self, schema: Any) -> str:
        """Return where that stands what a schema refers to, where it says nothing of its own."""
        seen: set[int] = set()
        while isinstance(schema, dict) and "$ref" in schema and not _says_more(schema):
            if id(schema) in seen:
                break
            seen.add(id(schema))
            schema = follow(self.document, schema["$ref"])
        return self.pointer(schema)

    def at(self, pointer: str) -> Mapping[str, Any]:
        """Return the schema at a pointer."""
        node = follow(self.document, f"#{pointer}")
        return node if isinstance(node, dict) else {}

    def join(self, word: str, schemas: Sequence[Any]) -> Any:
        """Return one schema for several, joined by `allOf` or `anyOf`; the same for the same."""
        if len(schemas) == 1:
            return schemas[0]
        key = (word, tuple(map(id, schemas)))
        return self._joined.setdefault(key, {word: list(schemas)})

    def alternatives(self, schema: Any) -> tuple[Alternative, ...]:
        """Return the alternatives of a schema, contradictions among them."""
        known = self._known.get(id(schema))
        if known is None:
            start = {f"#{self._pointers[id(schema)]}": 0} if id(schema) in self._pointers else {}
            self._steps = 0
            found = [
                self._alternative(nodes, pointers)
                for nodes, pointers in self._flatten(schema, start)
            ]
            known = tuple(_without_null_branches(found))
            self._known[id(schema)] = known
            self._joined.setdefault(("kept", (id(schema),)), schema)
        return known

    def _flatten(
        self, schema: Any, seen: dict[str, int], depth: int = 0, known: set[str] | None = None
    ) -> list[tuple[Nodes, tuple[str, ...]]]:
        """Return the schemas without combinators that hold together, for each alternative.

        Args:
            schema: what to resolve.
            seen: the references on the way here, with how many `allOf` had been entered before each.
            depth: how many `allOf` have been entered.
            known: the references that are branches of the same union already.
        """
        self._steps += 1
        if self._steps > MOST_STEPS:
            raise TooManyAlternatives(self.pointer(schema))
        if isinstance(schema, bool):
            return [((), ())] if schema else []
        if not isinstance(schema, dict):
            return [((), ())]
        here = (self.pointer(schema),)
        reference = schema.get("$ref")
        own = self._own_words(schema)
        factors: list[list[tuple[Nodes, tuple[str, ...]]]] = []
        if isinstance(reference, str):
            if reference in seen:
                return [((), ())]
            target = follow(self.document, reference)
            inner = known if not own else None
            factors.append(self._flatten(target, {**seen, reference: depth}, depth, inner))
            if self.is_3_0:
                own = {"nullable": True} if own.get("nullable") is True else {}
                schema = {}
        factors.insert(0, [((own,) if own else (), here)])
        for branch in schema.get("allOf") or ():
            factors.append(self._flatten(branch, seen, depth + 1))
        for word in ("oneOf", "anyOf"):
            if schema.get(word):
                known = set() if known is None or own or len(factors) > 1 else known
                factors.append(self._branches(schema[word], seen, depth, known))
        count = 1
        for factor in factors:
            count *= len(factor)
        if count > MOST_PRODUCTS and count > max(map(len, factors)):
            raise TooManyAlternatives(here[0])
        return [
            (
                tuple({id(node): node for nodes, _ in chosen for node in nodes}.values()),
                tuple(dict.fromkeys(pointer for _, pointers in chosen for pointer in pointers)),
            )
            for chosen in product(*factors)
        ]

    def _own_words(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return a schema without its combinators; the same object each time."""
        key = id(schema)
        if key not in self._own:
            own = {word: value for word, value in schema.items() if word not in _COMBINATORS}
            self._own[key] = (schema, own)
        return self._own[key][1]

    def _branches(
        self, branches: Sequence[Any], seen: dict[str, int], depth: int, known: set[str]
    ) -> list[tuple[Nodes, tuple[str, ...]]]:
        """Return the alternatives of all branches.

        A union that lists the children of a base, which extend the base with `allOf`, says nothing of the
        base itself. A branch that the union is part of adds nothing either.
        """
        references = [branch.get("$ref") for branch in branches if isinstance(branch, dict)]
        named = [name for name in references if isinstance(name, str)]
        if any(name in seen and seen[name] < depth for name in named):
            return [((), ())]
        if any(self._extends(name, seen) for name in named if name not in seen):
            return [((), ())]
        found: list[tuple[Nodes, tuple[str, ...]]] = []
        for branch in branches:
            reference = branch.get("$ref") if isinstance(branch, dict) else None
            if reference is not None and (reference in seen or reference in known):
                continue
            if isinstance(reference, str) and len(branch) == 1:
                known.add(reference)
            found += self._flatten(branch, seen, depth, known)
        return found

    def _extends(self, reference: str, bases: Iterable[str]) -> bool:
        target = follow(self.document, reference)
        parts = _list(target.get("allOf")) if isinstance(target, dict) else []
        return any(isinstance(part, dict) and part.get("$ref") in bases for part in parts)

    def _alternative(self, nodes: Nodes, pointers: tuple[str, ...]) -> Alternative:
        declared = _declared(nodes)
        values = _values(nodes)
        is_empty = (declared is not None and not declared) or values == ()
        kinds = declared - {"null"} if declared is not None else None
        if values is not None:
            of_values = frozenset(_kind(value) for value in values) - {"null"}
            if kinds is not None and not any(_is_in(kind, kinds) for kind in of_values):
                is_empty = True  # an array with the values of its elements, for one
            kinds = of_values
        words = {word for node in nodes for word in node}
        if kinds is None:
            implied = _implied(words)
            kinds = frozenset(implied) if implied else None
        needs_null, may_be_null = _null(nodes, declared, values)
        is_opaque = (is_empty and not may_be_null) or not words.isdisjoint(_DYNAMIC)
        return Alternative(
            pointers=tuple(pointer for pointer in pointers if pointer),
            kinds=kinds,
            hints=_hints(words) if kinds is None else frozenset(),
            is_opaque=is_opaque,
            needs_null=needs_null,
            may_be_null=may_be_null,
            format=_first(nodes, "format"),
            encoding=_first(nodes, "contentEncoding"),
            media_type=_first(nodes, "contentMediaType"),
            content=next((n["contentSchema"] for n in nodes if "contentSchema" in n), None),
            patterns=tuple(str(node["pattern"]) for node in nodes if "pattern" in node),
            values=values,
            **self._object(nodes),
            **self._array(nodes),
        )

    def _same(self, schema: Any) -> Any:
        """Return one schema for all that are nothing but the same reference."""
        if isinstance(schema, dict) and schema.keys() == {"$ref"}:
            return self._references.setdefault(str(schema["$ref"]), schema)
        return schema

    def _object(self, nodes: Nodes) -> dict[str, Any]:
        properties: dict[str, tuple[Any, ...]] = {}
        for node in nodes:
            for name, schema in _members(node.get("properties")):
                schema = self._same(schema)
                earlier = properties.get(name, ())
                if not any(each is schema for each in earlier):
                    properties[name] = (*earlier, schema)
        additional = [node.get("additionalProperties") for node in nodes]
        return {
            "properties": properties,
            "required": frozenset(
                name for node in nodes for name in _list(node.get("required")) if name
            ),
            "additional": tuple(each for each in additional if isinstance(each, dict) and each),
            "pattern_values": tuple(
                each for node in nodes for _, each in _members(node.get("patternProperties"))
            ),
            "is_closed": any(each is False for each in additional),
            "is_open": any(each is True or each == {} for each in additional),
        }

    def _array(self, nodes: Nodes) -> dict[str, Any]:
        prefix = next((tuple(_list(n["prefixItems"])) for n in nodes if n.get("prefixItems")), ())
        lengths = {node.get("maxItems") for node in nodes}
        is_closed = any(node.get("items") is False for node in nodes) or len(prefix) in lengths
        return {
            "items": tuple(node["items"] for node in nodes if isinstance(node.get("items"), dict)),
            "prefix": prefix,
            "is_fixed": bool(prefix) and is_closed,
        }


def _says_more(schema: Mapping[str, Any]) -> bool:
    return bool(schema.keys() - {"$ref", "description", "title", "nullable", "deprecated"})


def _without_null_branches(found: list[Alternative]) -> list[Alternative]:
    """Read `{nullable: true}` and `{type: object, nullable: true}` beside others as "or null".

    So do Rust's schemars and apispec write it; taken to the letter, they would allow everything.
    """
    others = [each for each in found if not _is_null_branch(each)]
    if not others or len(others) == len(found):
        return found
    return [
        Alternative(pointers=each.pointers, kinds=frozenset(), needs_null=True, may_be_null=True)
        if _is_null_branch(each)
        else each
        for each in found
    ]


def _is_null_branch(each: Alternative) -> bool:
    is_bare = not (each.properties or each.additional or each.pattern_values or each.hints)
    is_free = each.kinds is None or each.kinds == {"object"}
    return each.may_be_null and is_bare and is_free and each.values is None


def _declared(nodes: Nodes) -> frozenset[str] | None:
    """Return the types that all declarations allow; None where there is no declaration."""
    common: frozenset[str] | None = None
    for node in nodes:
        declared = node.get("type")
        if declared is None:
            continue
        types = {declared} if isinstance(declared, str) else set(declared)
        if node.get("nullable") is True:
            types.add("null")
        if common is None:
            common = frozenset(types)
        else:
            common = frozenset(
                kind for kind in common | types if _is_in(kind, common) and _is_in(kind, types)
            )
    if common is not None and "number" in common:
        common -= {"integer"}
    return common


def _is_in(kind: str, kinds: Iterable[str]) -> bool:
    return kind in kinds or (kind == "integer" and "number" in kinds)


def _values(nodes: Nodes) -> tuple[Any, ...] | None:
    found: list[Any] | None = None
    for node in nodes:
        for own in ([node["const"]] if "const" in node else None, node.get("enum")):
            if isinstance(own, list):
                keys = {_key(value) for value in own}
                found = own if found is None else [v for v in found if _key(v) in keys]
    return None if found is None else tuple(found)


def _key(value: Any) -> tuple[str, str]:
    return _kind(value), repr(value)


def _kind(value: Any) -> str:
    match value:
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"
        case None:
            return "null"
        case list():
            return "array"
    return "object"


def _null(
    nodes: Nodes, declared: frozenset[str] | None, values: tuple[Any, ...] | None
) -> tuple[bool, bool]:
    """Return whether null has to be accepted, and whether it may be: the document can be vague."""
    is_marked = any(
        node.get("nullable") is True
        or "null"
        in ([node["type"]] if isinstance(node.get("type"), str) else node.get("type") or ())
        for node in nodes
    )
    in_values = values is not None and None in values
    by_type = declared is not None and "null" in declared
    by_word = any(node.get("nullable") is True and "type" not in node for node in nodes)
    if values is not None:
        return in_values and (declared is None or by_type), in_values or is_marked
    return by_type or (by_word and declared is None), is_marked


def _implied(words: set[str]) -> set[str]:
    if words.intersection(_OBJECT_WORDS):
        return {"object"}
    return {"array"} if words.intersection(_ARRAY_WORDS) else set()


def _hints(words: set[str]) -> frozenset[str]:
    found = {"string"} if words.intersection(_TEXT_WORDS) else set()
    return frozenset(found | ({"number"} if words.intersection(_NUMBER_WORDS) else set()))


def _first(nodes: Nodes, word: str) -> str:
    return next((node[word] for node in nodes if isinstance(node.get(word), str)), "")


def _members(node: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(node, dict):
        yield from node.items()


def _list(node: Any) -> list[Any]:
    return node if isinstance(node, list) else []


def load(path: Path) -> Mapping[str, Any]:
    """Return a document with the files that it refers to, as OpenAPI 3.

    Bringing files together, reading anchors and converting Swagger 2.0 have tests of their own; only
    these are done by the generator.
    """
    from generator.spec import load_document

    document: Mapping[str, Any] = load_document(path).data
    return document


def find(document: Mapping[str, Any], pointer: str) -> Any:
    """Return what stands at a pointer, which may lead through references."""
    node: Any = document
    for token in pointer.split("/")[1:]:
        node = resolve(document, node)
        token = token.replace("~1", "/").replace("~0", "~")
        node = node[int(token)] if isinstance(node, list) else node[token]
    return node
