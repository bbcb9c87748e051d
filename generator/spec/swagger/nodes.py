"""Converts the pieces of Swagger 2.0: schemas, parameters, bodies, responses.

Every piece remembers where it stood; references are mended at the end, when all places are known.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from generator.spec.pointers import from_fragment, join, parent, to_fragment
from generator.spec.vocabulary import is_reference

COLLECTION_FORMAT = "x-collectionFormat"
"""Where a converted parameter says how a list is joined, when no style does."""
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
_JSON = "application/json"
_BINARY = {"type": "string", "format": "binary"}
# How OpenAPI 3.0 says what a collectionFormat says (3.0.4, 4.7.12.3). It knows no tabs, and in paths
# and headers nothing but commas: there the format itself goes along.
_STYLES: dict[tuple[str, str], dict[str, Any]] = {
    ("query", "csv"): {"style": "form", "explode": False},
    ("query", "ssv"): {"style": "spaceDelimited", "explode": False},
    ("query", "tsv"): {"style": "form", "explode": False, COLLECTION_FORMAT: "tsv"},
    ("query", "pipes"): {"style": "pipeDelimited", "explode": False},
    ("query", "multi"): {"style": "form", "explode": True},
    ("formData", "csv"): {"style": "form", "explode": False},
    ("formData", "ssv"): {"style": "spaceDelimited", "explode": False},
    ("formData", "tsv"): {"style": "form", "explode": False, COLLECTION_FORMAT: "tsv"},
    ("formData", "pipes"): {"style": "pipeDelimited", "explode": False},
    ("formData", "multi"): {"style": "form", "explode": True},
} | {
    (place, layout): {"style": "simple"} | ({COLLECTION_FORMAT: layout} if layout != "csv" else {})
    for place in ("path", "header")
    for layout in ("csv", "ssv", "tsv", "pipes")
}
_OF_PARAMETER = frozenset(
    {"name", "in", "description", "required", "allowEmptyValue", "collectionFormat", "schema"}
)
_SCHEMA_LISTS = ("allOf", "anyOf", "oneOf")
_SCHEMA_VALUES = ("items", "additionalProperties", "not")


@dataclass(frozen=True, slots=True)
class Warned:
    """Something that OpenAPI 3.0 cannot say; the pointer is of the original."""

    pointer: str
    message: str


@dataclass(slots=True)
class Nodes:
    """Converts pieces; keeps the way back (new pointer -> old), warnings and open references."""

    moved: dict[str, str] = field(default_factory=lambda: {"": ""})
    warnings: list[Warned] = field(default_factory=list)
    references: list[dict[str, Any]] = field(default_factory=list)

    def move(self, new: str, old: str) -> None:
        """Remember where a piece stood."""
        self.moved[new] = old

    def reference(self, node: dict[str, Any]) -> dict[str, Any]:
        """Copy a reference; where it leads is mended in the end."""
        copy = dict(node)
        self.references.append(copy)
        return copy

    def mend_references(self) -> None:
        """Let references lead to where their targets stand now."""
        places: dict[str, str] = {}
        for new, old in self.moved.items():
            places.setdefault(old, new)
        for node in self.references:
            old = from_fragment(node["$ref"].removeprefix("#"))
            prefix = old
            while prefix and prefix not in places:
                prefix = parent(prefix)
            node["$ref"] = to_fragment(places.get(prefix, "") + old[len(prefix) :])

    def schema(self, node: Any) -> Any:
        """Convert a schema object, which keeps its place among its siblings."""
        if not isinstance(node, dict):
            return node
        new = self.reference(node) if is_reference(node) else dict(node)
        for key, value in members(node.get("properties")):
            new["properties"] = {**new["properties"], key: self.schema(value)}
        for key in _SCHEMA_LISTS:
            if isinstance(node.get(key), list):
                new[key] = [self.schema(item) for item in node[key]]
        for key in _SCHEMA_VALUES:
            if isinstance(node.get(key), dict):
                new[key] = self.schema(node[key])
        if isinstance(node.get("discriminator"), str):
            new["discriminator"] = {"propertyName": node["discriminator"]}
        if node.get("type") == "file":
            new |= _BINARY
        if node.get("x-nullable") is True:
            new["nullable"] = True
        return new

    def parameter(self, node: Any, old: str, new: str) -> Any:
        """Convert a parameter that is sent in the path, the query or a header."""
        self.move(new, old)
        if is_reference(node):
            return self.reference(node)
        if not isinstance(node, dict):
            return node
        kept = {k: v for k, v in node.items() if k in _OF_PARAMETER or is_extension(k)}
        kept.pop("collectionFormat", None)
        self.move(join(new, "schema"), old)
        schema, style = self._value(node, str(node.get("in")), old)
        return {**kept, **style, "schema": schema}

    def header(self, node: Any, old: str, new: str) -> Any:
        """Convert a response's header."""
        if not isinstance(node, dict):
            return node
        self.move(join(new, "schema"), old)
        kept = {k: v for k, v in node.items() if k == "description" or is_extension(k)}
        schema, style = self._value(node, "header", old)
        return {**kept, **style, "schema": schema}

    def _value(self, node: dict[str, Any], place: str, old: str) -> tuple[Any, dict[str, Any]]:
        """Split what a parameter's value is from how it is written."""
        schema = {
            key: value
            for key, value in node.items()
            if key not in _OF_PARAMETER and not is_extension(key)
        }
        if node.get("type") == "file":
            schema |= _BINARY
        if node.get("x-nullable") is True:
            schema["nullable"] = True
        if node.get("type") != "array":
            return schema, {}
        layout = str(node.get("collectionFormat", "csv"))
        style = _STYLES.get((place, layout))
        inner = node.get("items")
        if style is None or (isinstance(inner, dict) and inner.get("type") == "array"):
            message = (
                f"`collectionFormat: {layout}` has no counterpart in OpenAPI 3; "
                "the parameter becomes a string that is sent as it is"
            )
            if style is not None:
                message = "a list of lists becomes a string that is sent as it is"
            self.warnings.append(Warned(old, message))
            return {"type": "string"}, {}
        schema["items"] = self._item(inner)
        return schema, style

    def _item(self, node: Any) -> Any:
        if not isinstance(node, dict):
            return {}
        return {key: value for key, value in node.items() if key != "collectionFormat"}

    def body(self, node: Any, old: str, new: str, consumes: list[str]) -> dict[str, Any]:
        """Convert a body parameter."""
        self.move(new, old)
        body: dict[str, Any] = {
            key: value
            for key, value in node.items()
            if key in ("description", "required") or is_extension(key)
        }
        schema = self.schema(node.get("schema", {}))
        body["content"] = {}
        for media_type in consumes or [_JSON]:
            self.move(join(new, "content", media_type, "schema"), join(old, "schema"))
            body["content"][media_type] = {"schema": schema}
        return body

    def form(
        self, entries: list[tuple[str, dict[str, Any]]], new: str, consumes: list[str]
    ) -> dict[str, Any]:
        """Convert form parameters into one body."""
        self.move(new, entries[0][0])
        has_file = any(node.get("type") == "file" for _, node in entries)
        media_types = [item for item in consumes if item in (FORM, MULTIPART)]
        if has_file or not media_types:
            media_types = [MULTIPART if has_file else FORM]
        properties: dict[str, Any] = {}
        encoding: dict[str, Any] = {}
        for old, node in entries:
            name = str(node.get("name"))
            schema, style = self._value(node, "formData", old)
            if node.get("description"):
                schema["description"] = node["description"]
            properties[name] = schema
            if style:
                encoding[name] = style
            for media_type in media_types:
                at = join(new, "content", media_type, "schema", "properties", name)
                self.move(at, old)
        required = [str(node["name"]) for _, node in entries if node.get("required") is True]
        schema = {"type": "object", "properties": properties}
        if required:
            schema["required"] = required
        media = {"schema": schema} | ({"encoding": encoding} if encoding else {})
        body: dict[str, Any] = {"content": dict.fromkeys(media_types, media)}
        return body | ({"required": True} if required else {})

    def response(self, node: Any, old: str, new: str, produces: list[str]) -> Any:
        """Convert a response."""
        if is_reference(node):
            return self.reference(node)
        if not isinstance(node, dict):
            return node
        left_out = ("schema", "headers", "examples")
        response = {key: value for key, value in node.items() if key not in left_out}
        headers = {
            name: self.header(header, join(old, "headers", name), join(new, "headers", name))
            for name, header in members(node.get("headers"))
        }
        content = self._content(node, old, new, produces)
        if headers:
            response["headers"] = headers
        if content:
            response["content"] = content
        return response

    def _content(
        self, node: dict[str, Any], old: str, new: str, produces: list[str]
    ) -> dict[str, Any]:
        examples = dict(members(node.get("examples")))
        if "schema" not in node:
            return {}
        is_file = isinstance(node["schema"], dict) and node["schema"].get("type") == "file"
        usual = "application/octet-stream" if is_file else _JSON
        schema = self.schema(node["schema"])
        content: dict[str, Any] = {}
        for media_type in produces or [*examples] or [usual]:
            at = join(new, "content", media_type)
            self.move(join(at, "schema"), join(old, "schema"))
            content[media_type] = {"schema": schema}
            if media_type in examples:
                self.move(join(at, "example"), join(old, "examples", media_type))
                content[media_type]["example"] = examples[media_type]
        return content


def place_of(parameter: Any) -> str:
    """Tell where a parameter is sent, as far as it says so itself."""
    return str(parameter.get("in", "")) if isinstance(parameter, dict) else ""


def members(node: Any) -> list[tuple[str, Any]]:
    """Give the members of what should be an object."""
    return list(node.items()) if isinstance(node, dict) else []


def items(node: Any) -> list[Any]:
    """Give the items of what should be a list."""
    return node if isinstance(node, list) else []


def is_extension(key: str) -> bool:
    """Tell whether a field is the author's own."""
    return key.startswith("x-")
