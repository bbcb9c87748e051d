"""Marks of annotated types: lists that are tuples, and JSON inside of a text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pydantic_core import CoreSchema, core_schema, from_json

from ..encoding.values import to_json


class TupleMark:
    """Takes the list that JSON has for a tuple, in strict mode too."""

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> CoreSchema:
        return core_schema.no_info_before_validator_function(_to_tuple, handler(source))


def _to_tuple(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


class JsonTextMark:
    """Reads the JSON that a text holds; a text that is no JSON stays text."""

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> CoreSchema:
        return core_schema.no_info_wrap_validator_function(
            _read_json_text,
            handler(source),
            serialization=core_schema.plain_serializer_function_ser_schema(
                _write_json_text, when_used="json"
            ),
        )


def _read_json_text(value: Any, handler: Callable[[Any], Any]) -> Any:
    if isinstance(value, str):
        try:
            value = from_json(value)
        except ValueError:
            return value
    return handler(value)


def _write_json_text(value: Any) -> Any:
    return value if isinstance(value, str) else to_json(value).decode()
