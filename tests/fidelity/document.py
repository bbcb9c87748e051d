"""The schemas of a document, each as a list of alternatives.

A schema with `oneOf` or `anyOf` has an alternative for each branch; `$ref` and `allOf` are resolved into
each. Nothing here comes from the generator, so that the generator's mistakes cannot be repeated here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import product
from math import prod
from pathlib import Path
from typing import Any

from tests.conformance.documents import escape, follow, resolve
from tests.fidelity.alternatives import BASE, Alternative, Nodes, read, without_null_branches

MOST_PRODUCTS = 400
"""Alternatives of unions that multiply, where several hold together."""
MOST_STEPS = 50_000
_COMBINATORS = frozenset({"$ref", "allOf", "oneOf", "anyOf"})


Part = tuple[Nodes, tuple[str, ...]]
"""Schemas without combinators that hold together, and the pointers of all on the way to them."""


class TooManyAlternatives(Exception):
    """Unions inside `allOf` multiply to more alternatives than a judge can compare."""


class Reader:
    """Reads the schemas of one document."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document = document
        self.is_3_0 = str(document.get("openapi", "")).startswith("3.0")
        self._pointers: dict[int, str] = {}
        self._point(document)
        self.tags = _tags(document)
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

    def is_one_way(self, each: Alternative) -> bool:
        """Tell whether a value is only sent or only received."""
        nodes = map(self.at, each.pointers)
        return any(True in (node.get("readOnly"), node.get("writeOnly")) for node in nodes)

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
                read(nodes, pointers, self._same)
                for nodes, pointers in self._flatten(schema, start)
            ]
            known = tuple(without_null_branches(found))
            self._known[id(schema)] = known
            self._joined.setdefault(("kept", (id(schema),)), schema)
        return known

    def _flatten(
        self, schema: Any, seen: dict[str, int], depth: int = 0, known: set[str] | None = None
    ) -> list[Part]:
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
        if not isinstance(schema, dict):
            return [] if schema is False else [((), ())]
        if schema.get("not", False) in ({}, True) and schema.get("nullable") is not True:
            return []
        here = (self.pointer(schema),)
        reference = schema.get("$ref")
        own = self._own_words(schema)
        factors: list[list[Part]] = []
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
        return self._product(factors, here[0])

    def _product(self, factors: Sequence[Sequence[Part]], pointer: str) -> list[Part]:
        """Return every way of holding one of each at once."""
        count = prod(map(len, factors))
        if count > MOST_PRODUCTS and count > max(map(len, factors)):
            raise TooManyAlternatives(pointer)
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
            if "x-nullable" in own:
                own["nullable"] = own.pop("x-nullable")
            if "type" in own and own["type"] is None:
                own["type"] = "null"  # without its quotes
            self._own[key] = (schema, own)
        return self._own[key][1]

    def _branches(
        self, branches: Sequence[Any], seen: dict[str, int], depth: int, known: set[str]
    ) -> list[Part]:
        """Return the alternatives of all branches.

        A union that lists the children of a base, which extend the base with `allOf`, says nothing of the
        base itself. A branch that the union is part of adds nothing either.
        """
        references = [branch.get("$ref") for branch in branches if isinstance(branch, dict)]
        named = [name for name in references if isinstance(name, str)]
        if any(name in seen and seen[name] < depth for name in named):
            return [((), ())]
        if any(self._extends(name, seen) for name in named if name not in seen):
            return [((BASE,), ())]
        found: list[Part] = []
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
        parts = target.get("allOf") or () if isinstance(target, dict) else ()
        return any(isinstance(part, dict) and part.get("$ref") in bases for part in parts)

    def _same(self, schema: Any) -> Any:
        """Return one schema for all that are nothing but the same reference."""
        if isinstance(schema, dict) and schema.keys() == {"$ref"}:
            return self._references.setdefault(str(schema["$ref"]), schema)
        return schema


def _tags(document: Mapping[str, Any]) -> Mapping[str, Mapping[str, str]]:
    """Return the properties that discriminators name, each with what their mappings say."""
    found: dict[str, dict[str, str]] = {}
    waiting: list[Any] = [document]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            discriminator = node.get("discriminator")
            if isinstance(discriminator, dict) and "propertyName" in discriminator:
                mapping = found.setdefault(str(discriminator["propertyName"]), {})
                for tag, target in (discriminator.get("mapping") or {}).items():
                    mapping[str(tag)] = str(target).rpartition("/")[2]
            waiting += node.values()
        elif isinstance(node, list):
            waiting += node
    return found


def _says_more(schema: Mapping[str, Any]) -> bool:
    return bool(schema.keys() - {"$ref", "description", "title", "nullable", "deprecated"})


def load(path: Path, root: Path | None = None) -> Mapping[str, Any]:
    """Return a document with the files below a root that it refers to, as OpenAPI 3.

    Bringing files together, reading anchors and converting Swagger 2.0 have tests of their own; only
    these are done by the generator.
    """
    from generator.spec import load_document

    document: Mapping[str, Any] = load_document(path, root=root, skips_gaps=True).data
    return document


def find(document: Mapping[str, Any], pointer: str) -> Any:
    """Return what stands at a pointer, which may lead through references."""
    node: Any = document
    for token in pointer.split("/")[1:]:
        node = resolve(document, node)
        token = token.replace("~1", "/").replace("~0", "~")
        node = node[int(token)] if isinstance(node, list) else node[token]
    return node
