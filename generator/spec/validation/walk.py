"""Runs openapi-spec-validator's own walk over a document: what a JSON Schema cannot check.

The library's keyword validators are used through its registry, each one extended so that findings
know their node and a fault of one node does not end the walk. Its validator of schema objects is
replaced: the library's takes exponential time on nested `allOf`s and most of all the time on
documents of ordinary size; this one visits each schema once. Imported only when something is
validated: the library takes half a second to load.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from jsonschema_path import SchemaPath
from openapi_schema_validator import (
    OAS30Validator,
    OAS31Validator,
    OAS32Validator,
    oas30_format_checker,
    oas31_format_checker,
    oas32_format_checker,
)
from openapi_spec_validator.validation import keywords
from openapi_spec_validator.validation.exceptions import (
    ExtraParametersError,
    OpenAPIValidationError,
)
from openapi_spec_validator.validation.validators import (
    OpenAPIV2SpecValidator,
    OpenAPIV30SpecValidator,
    OpenAPIV31SpecValidator,
    OpenAPIV32SpecValidator,
    SpecValidator,
)
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from generator.spec.pointers import behind, find, join, step, to_fragment
from generator.spec.validation.formats import by_rfc
from generator.spec.validation.plain import children, known_names

_VALIDATORS: dict[str, type[SpecValidator]] = {
    "2.0": OpenAPIV2SpecValidator,
    "3.0": OpenAPIV30SpecValidator,
    "3.1": OpenAPIV31SpecValidator,
    "3.2": OpenAPIV32SpecValidator,
}
_VALUES: dict[str, tuple[Any, Any]] = {
    "2.0": (OAS30Validator, oas30_format_checker),
    "3.0": (OAS30Validator, oas30_format_checker),
    "3.1": (OAS31Validator, oas31_format_checker),
    "3.2": (OAS32Validator, oas32_format_checker),
}
# Resolved nodes that the library keeps; with its own 128 it resolves everything over and over.
_CACHE = 100_000
_DOCUMENT = "urn:document"


@dataclass(frozen=True, slots=True)
class WalkError:
    """A finding of the library: its node, its error, and the keys into a value that is wrong."""

    pointer: str
    error: Any
    is_fault: bool = False


class _Fault(OpenAPIValidationError):
    """The library could not check a node."""


class _Nowhere(dict[str, Any]):
    """Refuses to read any other document.

    Where a scheme has no handler, jsonschema-path opens the URL itself: a connection that nobody allowed, or a file.
    """

    def __contains__(self, scheme: object) -> bool:
        return True

    def __getitem__(self, scheme: str) -> Any:
        raise LookupError(f"{scheme}: other documents are not read here")


_NOWHERE = _Nowhere()


def walk(data: dict[str, Any], version: str) -> Iterator[WalkError]:
    """Give what the library finds beyond the official JSON Schema."""
    family = version[:3]
    base = _VALIDATORS[family]
    schemas = _schema_keyword(_Schemas(data, *_VALUES[family]))
    validators = {name: _locating(cls, data) for name, cls in base.keyword_validators.items()}
    validators["default"] = _locating(base.keyword_validators["default"], data, below="default")
    validators["schema"] = _locating(schemas, data)
    cls = type(base.__name__, (base,), {"keyword_validators": validators})
    path = SchemaPath.from_dict(data, handlers=_NOWHERE, resolved_cache_maxsize=_CACHE)
    for error in cls(path).root_validator(path):
        pointer = getattr(error, "pointer", "")
        yield WalkError(pointer, error, isinstance(error, _Fault))


def _locating(
    base: type[keywords.KeywordValidator], data: dict[str, Any], *, below: str = ""
) -> type[keywords.KeywordValidator]:
    """Extend a keyword validator: its errors know their node, and it always comes to an end."""

    def call(self: Any, *args: Any, **options: Any) -> Iterator[Any]:
        node = next(argument for argument in args if isinstance(argument, SchemaPath))
        try:
            for error in base.__call__(self, *args, **options):
                if not hasattr(error, "pointer"):
                    place = _pointer(data, node)
                    error.pointer = join(place, below, *error.absolute_path) if below else place
                yield error
        except Exception as failure:  # noqa: BLE001 - whatever a faulty node makes the library raise
            fault = _Fault(f"{type(failure).__name__}")
            fault.pointer = _pointer(data, node)
            yield fault

    return type(base.__name__, (base,), {"__call__": call})


def _pointer(data: Any, path: SchemaPath) -> str:
    """Give the place of a path that leads through references."""
    pointer, node = "", data
    for part in path.parts:
        pointer, node = behind(data, pointer, node)
        pointer, node = join(pointer, str(part)), step(node, str(part))
    return behind(data, pointer, node)[0]


def _schema_keyword(schemas: _Schemas) -> type[keywords.KeywordValidator]:
    class SchemaKeyword(keywords.KeywordValidator):
        def __call__(self, schema: SchemaPath, require_properties: bool = True) -> Iterator[Any]:
            yield from schemas.check(_pointer(schemas.data, schema), is_whole=require_properties)

    return SchemaKeyword


class _Schemas:
    """Checks schema objects as the library does, each of them once."""

    def __init__(self, data: dict[str, Any], validator: Any, format_checker: Any) -> None:
        self.data = data
        self._validator = validator
        self._format_checker = by_rfc(format_checker)
        self._seen: set[str] = set()
        resource = Resource.from_contents(data, default_specification=DRAFT202012)
        self._registry: Any = Registry().with_resource(_DOCUMENT, resource)

    def check(self, start: str, *, is_whole: bool) -> Iterator[Any]:
        stack = [(start, is_whole)]
        while stack:
            pointer, whole = stack.pop()
            pointer, schema = behind(self.data, pointer, find(self.data, pointer))
            if pointer in self._seen or not isinstance(schema, dict):
                continue
            self._seen.add(pointer)
            stack += [(child, False) for child in reversed(children(pointer, schema))]
            if whole:
                yield from self._undefined(pointer, schema)
            yield from self._default(pointer, schema)

    def _undefined(self, pointer: str, schema: dict[str, Any]) -> Iterator[Any]:
        required = schema.get("required")
        if "allOf" not in schema or not isinstance(required, list):
            return
        known = known_names(self.data, pointer)
        for at, name in enumerate(required):
            if name not in known:
                error = ExtraParametersError(str(name))
                error.pointer = join(pointer, "required", at)
                yield error

    def _default(self, pointer: str, schema: dict[str, Any]) -> Iterator[Any]:
        if "default" not in schema:
            return
        value = schema["default"]
        if value is None and schema.get("nullable") is True:
            return
        validator = self._validator(
            {"$ref": _DOCUMENT + to_fragment(pointer)},
            registry=self._registry,
            format_checker=self._format_checker,
        )
        for error in validator.iter_errors(value):
            error.pointer = join(pointer, "default", *error.absolute_path)
            yield error
