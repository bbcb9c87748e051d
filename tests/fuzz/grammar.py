"""Small documents by the thousands: each seed gives a valid one, and ways to spoil it."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from typing import Any

NAMES = [
    "id", "name", "class", "None", "self", "a-b", "a_b", "A B", "x.y", "$ref_", "@type", "123", "été", "名前", "model_config", "json", "copy",
    "data", "items", "next", "cursor", "page", "limit", "offset", "has_more", 'quo"te', "back\\slash", "new\nline", "\u202ebidi", "import",
    "__class__", "_private", "list", "str", "int", "date", "datetime", "Optional", "Field", "Any", "CON", "type", "length",
]  # fmt: skip
SCHEMAS = [
    "Pet",
    "pet",
    "Owner",
    "Model",
    "Client",
    "List",
    "Any",
    "Error",
    "class",
    "a.b",
    "a_b",
    "Thing-1",
    "Literal",
    "Omit",
]
TAGS = ["pets", "Pets", "models", "client", "errors", "_runtime", "a/b", "..", "import", ""]
FORMATS = [
    "date",
    "date-time",
    "uuid",
    "byte",
    "binary",
    "time",
    "duration",
    "email",
    "uri",
    "decimal",
    "nonsense",
]
MEDIA = [
    "application/json", "application/vnd.x+json", "application/x-www-form-urlencoded", "multipart/form-data", "text/plain", "application/xml",
    "application/octet-stream", "text/event-stream", "application/x-ndjson", "*/*", "image/png",
]  # fmt: skip
STATUSES = ["200", "201", "204", "2XX", "400", "404", "4XX", "500", "default"]


class Grammar:
    """Grows one document."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)  # noqa: S311 - chance, not secrets
        self.version = self.random.choice(["3.0.3", "3.1.0", "3.1.1"])
        self.names = self.random.sample(SCHEMAS, self.random.randint(0, 5))

    @property
    def is_new(self) -> bool:
        return self.version >= "3.1"

    def document(self) -> dict[str, Any]:
        """Return the document."""
        document: dict[str, Any] = {
            "openapi": self.version,
            "info": {"title": self.text(), "version": self.text()},
            "paths": dict(self.path(index) for index in range(self.random.randint(0, 3))),
        }
        components: dict[str, Any] = {}
        components["schemas"] = {name: self.schema(3, is_component=True) for name in self.names}
        if self.maybe():
            components["securitySchemes"] = {"key": self.security()}
            document["security"] = [{"key": []}]
        if self.maybe():
            document["servers"] = [
                {
                    "url": self.random.choice(
                        ["https://a.example/v1", "/v1", "https://{r}.x.example"]
                    )
                }
            ]
            if "{" in document["servers"][0]["url"]:
                document["servers"][0]["variables"] = {"r": {"default": "eu", "enum": ["eu", "us"]}}
        document["components"] = components
        return document

    def maybe(self, odds: float = 0.5) -> bool:
        return self.random.random() < odds

    def text(self) -> str:
        return " ".join(
            self.random.choices([*NAMES, '"""', "{{ x }}", "%s"], k=self.random.randint(0, 4))
        )

    def security(self) -> dict[str, Any]:
        return self.random.choice(
            [
                {"type": "apiKey", "in": "header", "name": "X-Key"},
                {"type": "apiKey", "in": "query", "name": self.random.choice(NAMES)},
                {"type": "http", "scheme": "basic"},
                {"type": "http", "scheme": "bearer"},
                {
                    "type": "oauth2",
                    "flows": {
                        "clientCredentials": {"tokenUrl": "https://a.example/t", "scopes": {}}
                    },
                },
            ]
        )

    def path(self, index: int) -> tuple[str, dict[str, Any]]:
        given = self.random.sample(["id", "name", "a-b", "class"], self.random.randint(0, 2))
        path = f"/p{index}" + "".join(f"/{{{name}}}" for name in given)
        methods = self.random.sample(
            ["get", "post", "put", "delete", "patch", "head"], self.random.randint(1, 2)
        )
        return path, {method: self.operation(index, method, given) for method in methods}

    def operation(self, index: int, method: str, given: list[str]) -> dict[str, Any]:
        parameters = [
            {"name": name, "in": "path", "required": True, "schema": self.scalar()}
            for name in given
        ]
        for name in self.random.sample(NAMES, self.random.randint(0, 4)):
            place = self.random.choice(["query", "query", "header", "cookie"])
            if place == "query" or (
                name.replace("-", "").replace("_", "").isalnum() and name.isascii()
            ):
                parameters.append(
                    {"name": name, "in": place, "schema": self.schema(1), **self.style(place)}
                )
        operation: dict[str, Any] = {
            "parameters": parameters,
            "responses": {
                status: self.response()
                for status in self.random.sample(STATUSES, self.random.randint(1, 3))
            },
        }
        if self.maybe(0.8):
            operation["operationId"] = f"{self.random.choice(NAMES)}{index}{method}"
        if self.maybe():
            operation["tags"] = self.random.sample(TAGS, self.random.randint(1, 2))
        if self.maybe():
            operation["summary"] = self.text()
            operation["description"] = self.text()
        if method in ("post", "put", "patch") and self.maybe(0.8):
            operation["requestBody"] = {"required": self.maybe(), "content": self.content()}
        return operation

    def style(self, place: str) -> dict[str, Any]:
        if place != "query" or self.maybe():
            return {}
        return {"explode": self.maybe(), "required": self.maybe()}

    def response(self) -> dict[str, Any]:
        response: dict[str, Any] = {"description": self.text()}
        if self.maybe(0.8):
            response["content"] = self.content()
        if self.maybe(0.2):
            response["headers"] = {"X-Rate": {"schema": self.scalar()}}
        return response

    def content(self) -> dict[str, Any]:
        return {
            name: {"schema": self.schema(3)}
            for name in self.random.sample(MEDIA, self.random.randint(1, 2))
        }

    def scalar(self) -> dict[str, Any]:
        kind = self.random.choice(["string", "integer", "number", "boolean"])
        schema: dict[str, Any] = {"type": kind}
        if kind == "string" and self.maybe():
            schema["format"] = self.random.choice(FORMATS)
        return schema

    def values(self) -> dict[str, Any]:
        values = self.random.sample([*NAMES, "", " ", "ASC", "asc"], self.random.randint(1, 5))
        schema: dict[str, Any] = {"type": "string", "enum": values}
        if self.maybe():
            schema["default"] = values[0]
        return schema

    def schema(self, depth: int, *, is_component: bool = False) -> Any:
        """Return a schema, at most so many levels deep."""
        kinds: list[Callable[[int], Any]] = [lambda _: self.scalar(), lambda _: self.values()]
        if depth:
            kinds += [self.array, self.map, self.object, self.object, self.union, self.whole]
        if self.names and not is_component:
            kinds += [self.reference, self.reference]
        schema = self.random.choice(kinds)(depth - 1)
        if "$ref" not in schema and self.maybe(0.3):
            schema["description"] = self.text()
        return schema

    def reference(self, _depth: int) -> dict[str, Any]:
        return {"$ref": f"#/components/schemas/{self.random.choice(self.names)}"}

    def array(self, depth: int) -> dict[str, Any]:
        return {"type": "array", "items": self.schema(depth)}

    def map(self, depth: int) -> dict[str, Any]:
        return {
            "type": "object",
            "additionalProperties": self.random.choice([True, False, self.schema(depth)]),
        }

    def object(self, depth: int) -> dict[str, Any]:
        names = self.random.sample(NAMES, self.random.randint(0, 5))
        schema: dict[str, Any] = {
            "type": "object",
            "properties": {name: self.schema(depth) for name in names},
        }
        if names and self.maybe():
            schema["required"] = self.random.sample(names, self.random.randint(1, len(names)))
        if not self.is_new and self.maybe(0.2):
            schema["nullable"] = True
        if self.is_new and self.maybe(0.2):
            schema["type"] = ["object", "null"]
        return schema

    def union(self, depth: int) -> dict[str, Any]:
        members = [self.schema(depth) for _ in range(self.random.randint(1, 3))]
        return {self.random.choice(["oneOf", "anyOf"]): members}

    def whole(self, depth: int) -> dict[str, Any]:
        return {"allOf": [self.schema(depth) for _ in range(self.random.randint(1, 3))]}


def grow(seed: int) -> dict[str, Any]:
    """Return the document of a seed."""
    return Grammar(seed).document()


def spoil(seed: int) -> bytes:
    """Return the text of a document that nothing can be made of."""
    chance = random.Random(seed)  # noqa: S311 - chance, not secrets
    document = grow(seed)
    return chance.choice(_WAYS)(document, chance)


def bend(seed: int) -> bytes:
    """Return the text of a document in which some values are of another kind than they should be."""
    chance = random.Random(seed)  # noqa: S311 - chance, not secrets
    document = grow(seed)
    for _ in range(chance.randint(1, 4)):
        holders = list(_holders(document))
        holder = chance.choice(holders)
        key = chance.choice(list(holder) if isinstance(holder, dict) else range(len(holder)))
        holder[key] = chance.choice(_MISFITS)(document)
    return json.dumps(document).encode()


_MISFITS: list[Callable[[Any], Any]] = [
    lambda _: None, lambda _: True, lambda _: 7, lambda _: -1.5, lambda _: "", lambda _: "text", lambda _: [], lambda _: {},
    lambda _: [None], lambda _: [[]], lambda _: {"": ""}, lambda _: {"type": 5}, lambda _: {"$ref": 1}, lambda _: {"a": {"b": {"c": []}}},
    lambda _: 10**30, lambda _: {"type": ["x"]}, lambda _: {"enum": []}, lambda _: {"properties": []},
]  # fmt: skip


def _holders(node: Any) -> Iterator[Any]:
    if isinstance(node, dict | list) and node:
        yield node
        for child in node.values() if isinstance(node, dict) else node:
            yield from _holders(child)


def _cut_off(document: Any, chance: random.Random) -> bytes:
    text = json.dumps(document)
    return text[: chance.randrange(1, len(text))].encode()


def _without_a_mark(document: Any, chance: random.Random) -> bytes:
    text = json.dumps(document, ensure_ascii=True)
    marks, is_inside, position = [], False, 0
    while position < len(text):
        if is_inside and text[position] == "\\":
            position += 1
        elif text[position] == '"':
            is_inside = not is_inside
        elif not is_inside and text[position] in "{}[]:,":
            marks.append(position)
        position += 1
    place = chance.choice(marks)
    return (text[:place] + text[place + 1 :]).encode()


def _of_another_version(document: Any, chance: random.Random) -> bytes:
    document["openapi"] = chance.choice(["4.0.0", "", None, 3, [], "x", "1.2", {}])
    return json.dumps(document).encode()


def _of_another_kind(_document: Any, chance: random.Random) -> bytes:
    return json.dumps(chance.choice([[], 1, None, "openapi", True, [{}], {}])).encode()


def _with_a_broken_reference(document: Any, chance: random.Random) -> bytes:
    target = chance.choice(
        [
            "#/components/schemas/Missing",
            "missing.json",
            "../x.json",
            "http://127.0.0.1:1/x",
            "file:///etc/passwd",
            "#/paths/~1x/get",
        ]
    )
    document["paths"]["/broken"] = {"get": {"responses": {"200": {"$ref": target}}}}
    return json.dumps(document).encode()


def _with_a_ring(document: Any, _chance: random.Random) -> bytes:
    document["components"]["responses"] = {
        "A": {"$ref": "#/components/responses/B"},
        "B": {"$ref": "#/components/responses/A"},
    }
    document["paths"]["/ring"] = {
        "get": {"responses": {"200": {"$ref": "#/components/responses/A"}}}
    }
    return json.dumps(document).encode()


def _with_a_broken_byte(document: Any, chance: random.Random) -> bytes:
    content = json.dumps(document).encode()
    place = chance.randrange(1, len(content))
    return (
        content[:place]
        + chance.choice([b"\xff", b"\xc3", b"\x00", b"\xed\xa0\x80"])
        + content[place:]
    )


def _with_a_number_that_is_none(document: Any, chance: random.Random) -> bytes:
    document["x-number"] = "NUMBER"
    number = chance.choice([b"NaN", b"Infinity", b"1e999", b"9" * 5000, b"01", b"+1", b"0x1"])
    return json.dumps(document).encode().replace(b'"NUMBER"', number)


def _too_deep(document: Any, chance: random.Random) -> bytes:
    document["x-deep"] = "DEEP"
    depth = chance.choice([300, 3000, 100_000])
    return json.dumps(document).encode().replace(b'"DEEP"', b"[" * depth + b"]" * depth)


def _with_half_a_character(document: Any, chance: random.Random) -> bytes:
    document["x-half"] = chance.choice(["\ud800", "a\udfff", "\udc00\ud800"])
    return json.dumps(document).encode()


_WAYS: list[Callable[[Any, random.Random], bytes]] = [
    _cut_off,
    _without_a_mark,
    _of_another_version,
    _of_another_kind,
    _with_a_broken_reference,
    _with_a_ring,
    _with_a_broken_byte,
    _with_a_number_that_is_none,
    _too_deep,
    _with_half_a_character,
]
