"""Puts what a JSON Schema has against a document into words, in OpenAPI's own nouns."""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.errors import Level
from generator.spec.pointers import MISSING, find, from_keys, join
from generator.spec.references.siblings import ignored_siblings
from generator.spec.validation.regexes import is_regex
from generator.spec.validation.schema_errors import Keys, SchemaError
from generator.spec.vocabulary import OPENAPI_3, SWAGGER_2, Table, is_reference, kind_of

COMPONENT_NAME = re.compile(r"[a-zA-Z0-9._-]+")
NAME_HINT = "use letters, digits, `.`, `-` and `_` only"

_TYPES = {
    "object": "an object",
    "array": "a list",
    "string": "a string",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "a boolean",
    "null": "null",
}
_KEYS_AS_NOUNS = frozenset({"info", "paths", "responses", "components", "other", "discriminator"})
_MISSING_HINTS = {
    ("operation", "responses"): "add at least a `default` response",
    ("response", "description"): "say in a sentence what this response means",
    ("document", "paths"): "add `paths`; it may be empty",
    ("document", "info"): "add `info` with a `title` and a `version`",
    ("info", "title"): "add a `title`: the name of the API",
    ("info", "version"): "add a `version`: the API's own, as in `1.0.0`",
    ("parameter", "in"): "say `in: path`, `query`, `header` or `cookie`",
    ("parameter", "name"): "every parameter has a `name`",
    ("parameter", "schema"): "a body parameter needs the `schema` of the body",
    ("parameter", "type"): "say its `type`, as in `type: string`",
    ("parameter", "required"): "add `required: true`; a path cannot leave a part out",
    ("request body", "content"): "say for each media type what is sent",
    ("security scheme", "type"): "say `apiKey`, `http`, `oauth2` or `openIdConnect`",
    ("security scheme", "scheme"): "say which, as in `scheme: bearer`",
    ("security scheme", "in"): "say `in: header`, `query` or `cookie`",
    ("schema", "items"): "say what the array holds; `items: {}` is anything",
}
# Words of JSON Schema that schema objects have since OpenAPI 3.1.
_SINCE_3_1 = frozenset(
    "const if then else contains prefixItems propertyNames patternProperties $defs dependentSchemas"
    " unevaluatedProperties unevaluatedItems examples contentEncoding contentMediaType".split()
)
# Words of JSON Schema that no version of OpenAPI or only later ones have, but the reader knows.
_NOT_OF_3_0 = _SINCE_3_1 | {"additionalItems", "contentSchema", "definitions"}
_SCHEMA_WORDS = (*OPENAPI_3["schema"], "type", "format", "nullable", "required", "enum", "default")
_SINCE_3_2: Mapping[str, frozenset[str]] = {
    "media type": frozenset({"itemSchema", "prefixEncoding", "itemEncoding"}),
    "encoding": frozenset({"encoding", "prefixEncoding", "itemEncoding"}),
    "path item": frozenset({"query", "additionalOperations"}),
    "response": frozenset({"summary"}),
    "tag": frozenset({"summary", "parent", "kind"}),
    "server": frozenset({"name"}),
    "security scheme": frozenset({"deprecated", "oauth2MetadataUrl"}),
    "example": frozenset({"dataValue", "serializedValue"}),
}
"""Fields that older documents have as well, and that are read as they are meant."""
_OF_SCHEMAS = frozenset(
    "type format enum default items minimum maximum minLength maxLength pattern minItems maxItems"
    " uniqueItems oneOf anyOf allOf nullable properties".split()
)
_WITH_SCHEMA = frozenset({"parameter", "header", "media type"})


_REGEX_HINTS = (
    ("(?i)", "write both cases, as in `[Aa]`"),
    ("(?P<", "write `(?<`"),
    ("(?s)", "write `[^]` for any character"),
    ("++", "write `+`"),
)


@dataclass(frozen=True, slots=True)
class Worded:
    """A finding in words, and the pointer of what it is about."""

    rule: str
    message: str
    pointer: str
    hint: str = ""
    level: Level = "error"
    field: str = ""
    """The field that an object lacks, or that the name of an unknown field means."""
    is_decisive: bool = False
    """Whether other findings of the same rule at the same pointer say nothing more."""


def word(errors: Iterable[SchemaError], data: Any, version: str) -> list[Worded]:
    """Say in words what is wrong."""
    words = _Words(data, version)
    worded = [item for error in errors for item in words.say(error)]
    if version[:3] in ("2.0", "3.0"):
        found = ignored_siblings(data, SWAGGER_2 if version == "2.0" else OPENAPI_3)
        worded += [_beside(kind, name, pointer) for kind, name, pointer in found]
    misspelt = {item.field for item in worded if item.rule == "unknown-field"}
    # A value of the wrong type is none of those that are allowed, either.
    mistyped = {("unknown-value", item.pointer) for item in worded if item.rule == "wrong-type"}
    return [
        item
        for item in worded
        if not (item.rule == "missing-field" and item.field in misspelt)
        and (item.rule, item.pointer) not in mistyped
    ]


def clip(value: Any, length: int = 60) -> str:
    """Show a value briefly."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= length else text[: length - 3] + "..."


def did_you_mean(wrong: str, known: Iterable[str]) -> str:
    """Suggest the known word that is closest, if one is close."""
    close = _closest(wrong, known)
    return f"did you mean `{close}`?" if close else ""


def _closest(wrong: str, known: Iterable[str]) -> str:
    names = [name for name in known if name != wrong]
    return next(iter(difflib.get_close_matches(wrong, names, n=1, cutoff=0.7)), "")


def one_of(options: Iterable[Any]) -> str:
    """List choices."""
    return ", ".join(f"`{clip(option)}`" for option in options)


def type_names(types: Iterable[str]) -> str:
    """Name JSON Schema's types in words."""
    wanted = set(types)
    return " or ".join(words for name, words in _TYPES.items() if name in wanted)


class _Words:
    """Knows the document that is spoken of."""

    def __init__(self, data: Any, version: str) -> None:
        self._data = data
        self._version = version
        self._table: Table = SWAGGER_2 if version == "2.0" else OPENAPI_3

    def say(self, error: SchemaError) -> Iterator[Worded]:
        pointer, details = from_keys(error.keys), error.details
        kind, subject = self._subject(error.keys)
        value = find(self._data, pointer)
        match error.keyword:
            case "required":
                yield self._missing(kind, subject, details["property"], pointer, value)
            case "additionalProperties" | "unevaluatedProperties":
                is_ignored = is_reference(value) and kind not in (
                    "schema",
                    "path item",
                    "media type",
                )
                for name in map(str, details["unexpected"]):
                    place = join(pointer, name)
                    noun = kind or subject
                    yield (
                        _beside(noun, name, place)
                        if is_ignored
                        else self._unknown(kind, name, error)
                    )
            case "propertyNames" if error.keys[-1:] == ("patternProperties",):
                yield from _bad_patterns(pointer, value)
            case "propertyNames" | "patternProperties":
                yield from self._bad_names(pointer, subject, value)
            case "type":
                wanted = type_names(details["types"])
                message = f"{subject} must be {wanted}, not {shown(value)}"
                hint = self._type_hint(error, value)
                yield Worded("wrong-type", message, pointer, hint)
            case "enum" | "const":
                yield self._unknown_value(error, subject, pointer, value)
            case "pattern" | "format":
                yield self._malformed(error, subject, pointer, value)
            case _:
                yield self._other(error, kind, subject, pointer, value)

    def _subject(self, keys: Keys) -> tuple[str, str]:
        kind, shape = kind_of(self._table, tuple(str(key) for key in keys))
        if shape == "one" and kind not in _KEYS_AS_NOUNS:
            return kind, kind
        last = next((key for key in reversed(keys) if isinstance(key, str)), "")
        subject = f"`{clip(last)}`" if last else "document"
        if keys and isinstance(keys[-1], int) and shape == "data":
            subject = f"item {keys[-1]} of {subject}"
        return (kind if shape == "one" else ""), subject

    def _missing(self, kind: str, subject: str, name: str, pointer: str, value: Any) -> Worded:
        hint = _MISSING_HINTS.get((kind, name), "")
        if kind == "parameter" and name == "required":
            shown = f" `{clip(value['name'])}`" if isinstance(value.get("name"), str) else ""
            message = f"path parameter{shown} does not say `required: true`"
            return Worded("path-parameter-not-required", message, pointer, hint)
        return Worded("missing-field", f"{subject} has no `{name}`", pointer, hint, field=name)

    def _unknown(self, kind: str, name: str, error: SchemaError) -> Worded:
        pointer = join(from_keys(error.keys), name)
        if kind == "paths":
            hint = f"write `/{clip(name)}`"
            return Worded("bad-path", f"path `{clip(name)}` must begin with `/`", pointer, hint)
        if kind == "responses":
            hint = "use three digits as in `200`, a range as in `2XX`, or `default`"
            return Worded("bad-status", f"`{clip(name)}` is not a status code", pointer, hint)
        if self._version[:1] == "3" and name in _SINCE_3_2.get(kind, ()):
            message = (
                f"`{name}` is of OpenAPI 3.2, and read as such; this document says {self._version}"
            )
            hint = "say `openapi: 3.2.0`"
            return Worded("later-field", message, pointer, hint, level="warning")
        noun = kind or self._subject(error.keys)[1]
        article = "an" if noun[0] in "aeio" else "a"
        of = noun if noun.startswith("`") else f"{article} {noun}"
        known = (*error.known, *(self._schema_words() if kind == "schema" else ()))
        hint = self._later(kind, name)
        meant = "" if hint else _closest(name, known)
        hint = f"did you mean `{meant}`?" if meant else hint
        hint = hint or "delete it, or begin its name with `x-`"
        message = f"`{clip(name)}` is not a field of {of}"
        return Worded("unknown-field", message, pointer, hint, field=meant)

    def _later(self, kind: str, name: str) -> str:
        if kind == "schema" and self._version < "3.1" and name in _SINCE_3_1:
            return f"`{name}` came with OpenAPI 3.1; this document says {self._version}"
        if self._version == "2.0" and name in OPENAPI_3.get(kind, {}):
            return f"`{name}` came with OpenAPI 3; this document says 2.0"
        if self._version != "2.0" and kind in _WITH_SCHEMA and name in _OF_SCHEMAS:
            return f"put it into the `schema` of the {kind}, as in `schema: {{{name}: ...}}`"
        if self._version != "2.0" and kind == "response" and name == "schema":
            return "put it under `content` and a media type, as in `content: {application/json: {schema: ...}}`"
        return ""

    def _schema_words(self) -> Iterator[str]:
        is_old = self._version < "3.1"
        return (word for word in _SCHEMA_WORDS if not (is_old and word in _NOT_OF_3_0))

    def _bad_names(self, pointer: str, subject: str, value: Any) -> Iterator[Worded]:
        for name in value if isinstance(value, dict) else ():
            if not COMPONENT_NAME.fullmatch(name):
                yield bad_name(name, join(pointer, name), subject)

    def _unknown_value(self, error: SchemaError, subject: str, pointer: str, value: Any) -> Worded:
        options = error.details.get("options") or (error.details.get("expected_value"),)
        choice = f"it must be {'one of ' if len(options) > 1 else ''}{one_of(options)}"
        hint = did_you_mean(value, map(str, options)) if isinstance(value, str) else ""
        if error.keys[-1:] == ("required",) and options == (True,):
            return self._missing("parameter", "parameter", "required", *self._parent(error.keys))
        return Worded("unknown-value", f"{subject} is `{clip(value)}`; {choice}", pointer, hint)

    def _type_hint(self, error: SchemaError, value: Any) -> str:
        if isinstance(value, str) and {"number", "integer", "boolean"} & {*error.details["types"]}:
            is_value = value in ("true", "false") or value.lstrip("-").replace(".", "").isdigit()
            return "write it without quotes" if is_value else ""
        if value is None and not from_keys(error.keys).endswith("/default"):
            return "delete it, or write a value"
        if error.keys[-1:] == ("$recursiveAnchor",):
            return "it is of JSON Schema 2019-09; since OpenAPI 3.1 it is `$dynamicAnchor`"
        last, is_old = error.keys[-1:], self._version[:3] in ("2.0", "3.0")
        if last == ("type",) and isinstance(value, list) and is_old:
            instead = "`x-nullable: true`" if self._version == "2.0" else "`nullable: true`"
            return f"a list of types came with OpenAPI 3.1; write one, and {instead} for null"
        if last in (("exclusiveMinimum",), ("exclusiveMaximum",)):
            bound = str(last[0]).removeprefix("exclusive").lower()
            if is_old and isinstance(value, int | float):
                return f"write the number as `{bound}`, and `{last[0]}: true`"
            if value is True:
                return f"since OpenAPI 3.1 it is the number itself, instead of `{bound}`"
        if last == ("items",) and isinstance(value, list) and is_old:
            return "write one schema that fits every item"
        if last == ("items",) and isinstance(value, list):
            return "use `prefixItems` for a list with a schema for each place"
        return ""

    def _parent(self, keys: Keys) -> tuple[str, Any]:
        pointer = from_keys(keys[:-1])
        return pointer, find(self._data, pointer)

    def _malformed(self, error: SchemaError, subject: str, pointer: str, value: Any) -> Worded:
        wanted = error.details.get("format") or f"a text like `{error.details.get('pattern')}`"
        wanted = {
            "uri": "a URL",
            "uri-reference": "a URL or a relative reference",
            "email": "an e-mail address",
            "regex": "a regular expression",
        }.get(str(wanted), str(wanted))
        message = f"{subject} is `{clip(value)}`, which is not {wanted}"
        hint = _regex_hint(value) if error.details.get("format") == "regex" else ""
        return Worded("malformed-value", message, pointer, hint)

    def _other(
        self, error: SchemaError, kind: str, subject: str, pointer: str, value: Any
    ) -> Worded:
        limit = error.details.get("limit")
        if error.keyword in ("minProperties", "minItems") and limit == 1:
            hint = "delete it, or name something in it"
            if kind == "responses":
                hint = "add at least a `default` response"
            return Worded("empty-value", f"{subject} is empty", pointer, hint)
        if error.keyword == "uniqueItems":
            return Worded("repeated-item", f"{subject} holds the same item twice", pointer)
        if limit is not None:
            words = re.sub(r"(?<!^)([A-Z])", r" \1", error.keyword).lower()
            message = f"{subject} is `{clip(value)}`, beyond the limit ({words} {limit})"
            return Worded("out-of-range", message, pointer)
        exclusive = _exclusive(kind, value)
        if exclusive:
            missing = "say which operation it leads to" if kind == "link" else "add a `schema`"
            hint = "keep one of them" if "both" in exclusive else missing
            return Worded("exclusive-fields", f"{subject} {exclusive}", pointer, hint)
        message = f"{subject} is not what OpenAPI {self._version} allows here"
        return Worded("not-allowed", message, pointer)


def _beside(noun: str, name: str, pointer: str) -> Worded:
    """Say what comes of a field beside `$ref` (OpenAPI 3.1.1, 4.8.23)."""
    message = f"`{clip(name)}` beside `$ref` is ignored: the reference stands for the whole {noun}"
    hint = "delete it, or say it where the reference leads"
    return Worded("ignored-sibling", message, pointer, hint, level="warning")


def _bad_patterns(pointer: str, value: Any) -> Iterator[Worded]:
    """Say which keys of `patternProperties` are no patterns."""
    for name in value if isinstance(value, dict) else ():
        if not is_regex(name):
            message = f"`{clip(name)}` in `patternProperties` is not a regular expression"
            yield Worded("malformed-value", message, join(pointer, name), _regex_hint(name))


def bad_name(name: str, pointer: str, subject: str) -> Worded:
    """Say that a name cannot be one of a component."""
    message = f"`{clip(name)}` cannot be a name in {subject}"
    return Worded("bad-component-name", message, pointer, NAME_HINT)


def _regex_hint(value: Any) -> str:
    """Say what of other languages' expressions ECMA 262 does not have."""
    for wrong, instead in _REGEX_HINTS:
        if wrong in str(value):
            return f"a pattern is written as in ECMA 262, which has no `{wrong}`: {instead}"
    return ""


def _exclusive(kind: str, value: Any) -> str:
    """Tell which fields stand together that must not, or which of two is missing."""
    if not isinstance(value, dict):
        return ""
    for first, second in (("example", "examples"), ("schema", "content"), ("name", "identifier")):
        if first in value and second in value:
            return f"has both `{first}` and `{second}`"
    if "in" in value and not ("schema" in value or "content" in value):
        return "has neither `schema` nor `content`"
    if kind == "link" and not ("operationRef" in value or "operationId" in value):
        return "has neither `operationId` nor `operationRef`"
    if "operationRef" in value and "operationId" in value:
        return "has both `operationRef` and `operationId`"
    if "value" in value and "externalValue" in value:
        return "has both `value` and `externalValue`"
    return ""


def shown(value: Any) -> str:
    """Name a value with its type."""
    match value:
        case None:
            return "null"
        case bool():
            return f"`{str(value).lower()}`"
        case str():
            return f"the string `{clip(value)}`" if value else "an empty string"
        case int() | float():
            return f"the number {clip(value)}"
        case list():
            return "a list"
        case dict():
            return "an object"
        case _:
            return "nothing" if value is MISSING else "that"
