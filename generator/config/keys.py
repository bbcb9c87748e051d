"""The keys of a target in a configuration: what each accepts, and the published schema of all."""

from __future__ import annotations

import keyword
import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from generator.config.silenced import problem_of_patterns
from generator.config.versions import REQUIRED_VERSION
from generator.errors import suggestion, visible
from generator.options import (
    CLIENTS,
    DATES,
    DATETIMES,
    FORMATTERS,
    KINDS,
    MODELS,
    NAIVE_DATETIMES,
    NUMBERS,
    names_problem,
    names_schema,
    pagination_problem,
    pagination_schema,
)

NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")
_HEADER_NAME = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")  # RFC 9110, 5.6.2: token
_HEADER_VALUE = re.compile(r"[!-~]([ \t!-~]*[!-~])?")
WINDOWS_DEVICE = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])", re.IGNORECASE)
# What a client imports must stay importable beside it. Nobody imports the interpreter's own tests.
_TAKEN = (sys.stdlib_module_names | {"httpx2", "pydantic", "pydantic_core"}) - {"test"}


def _text_problem(value: Any) -> str | None:
    return None if isinstance(value, str) and value.strip() else "must be a non-empty string"


def _hosts_problem(value: Any) -> str | None:
    is_list = isinstance(value, list) and all(isinstance(item, str) and item for item in value)
    if not is_list or any("/" in item for item in value):
        return 'must be a list of hosts, such as ["example.com", "127.0.0.1:8000"]'
    return None


def _source_problem(value: Any) -> str | None:
    is_url = isinstance(value, str) and re.match(r"https?://[^/@]+(/|$)", value)
    return None if is_url else "must be a URL that begins with http:// or https://"


def _own_problem(value: Any) -> str | None:
    is_list = isinstance(value, list) and all(isinstance(item, str) and item for item in value)
    if not is_list or any(item.startswith(("/", "./")) or ".." in item for item in value):
        return 'must be a list of files below the package, such as ["extra.py", "helpers/"]'
    return None


def _package_problem(value: Any) -> str | None:
    if not isinstance(value, str):
        return "the package name must be a string"
    shown = f'"{visible(value)}"'
    if not (value.isascii() and value.isidentifier()) or keyword.iskeyword(value):
        better = re.sub(r"\W+", "_", value, flags=re.ASCII).strip("_").lower()
        hint = f"; {better} is" if better.isidentifier() and not keyword.iskeyword(better) else ""
        return f"{shown} is not a name that Python can import{hint}"
    if value in _TAKEN or WINDOWS_DEVICE.fullmatch(value):
        return f"a package {shown} would hide another module of that name"
    return None


def _kind_problem(value: Any) -> str | None:
    return None if value in KINDS else f"the kind must be one of: {', '.join(KINDS)}"


def _models_problem(value: Any) -> str | None:
    return None if value in MODELS else f"models must be one of: {', '.join(MODELS)}"


def _patterns_problem(value: Any) -> str | None:
    is_list = isinstance(value, list) and all(isinstance(item, str) and item for item in value)
    if is_list:
        return None
    return 'must be a list of patterns, such as ["tag:pets", "/users/*", "GET /health", "list*"]'


def _files_problem(value: Any) -> str | None:
    is_list = isinstance(value, list) and all(isinstance(item, str) and item for item in value)
    return None if is_list else 'must be a list of files, such as ["fixes.overlay.yaml"]'


def _flag_problem(value: Any) -> str | None:
    return None if isinstance(value, bool) else "must be true or false"


def _choice_problem(choices: tuple[str, ...]) -> Callable[[Any], str | None]:
    listed = ", ".join(choices)

    def problem(value: Any) -> str | None:
        return None if value in choices else f"must be one of: {listed}"

    return problem


def _address_problem(value: Any) -> str | None:
    if isinstance(value, str) and re.fullmatch(r"https?://[^\s/@?#{}]+(/[^\s?#{}]*)?", value):
        return None
    return "must be a URL that begins with http:// or https://, without credentials, query and variables"


def _formatter_problem(value: Any) -> str | None:
    if value in FORMATTERS:
        return None
    return f"the formatter must be one of: {', '.join(FORMATTERS)}"


def _numbers_problem(value: Any) -> str | None:
    return None if value in NUMBERS else f"numbers must be one of: {', '.join(NUMBERS)}"


def _naive_problem(value: Any) -> str | None:
    is_known = value in NAIVE_DATETIMES
    return None if is_known else f"naive_datetimes must be one of: {', '.join(NAIVE_DATETIMES)}"


def _datetimes_problem(value: Any) -> str | None:
    if value in DATETIMES:
        return None
    hint = suggestion(value, DATETIMES) if isinstance(value, str) else ""
    return f"datetimes must be one of: {', '.join(DATETIMES)}{hint if 'mean' in hint else ''}"


def _headers_problem(value: Any) -> str | None:
    if not isinstance(value, dict):
        return "the headers must be a table of strings"
    for name, text in value.items():
        if not _HEADER_NAME.fullmatch(name):
            return f'"{visible(name)}" is not a header name'
        if not isinstance(text, str) or not _HEADER_VALUE.fullmatch(text):
            return f'the value of header "{name}" must be one line of printable ASCII'
    if len({name.lower() for name in value}) < len(value):
        return "a header is named twice"
    return None


def _query_problem(value: Any) -> str | None:
    is_table = isinstance(value, dict) and all(isinstance(text, str) for text in value.values())
    return None if is_table else "the query must be a table of strings"


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """One key of a target: what it accepts, in the published schema, and in words where a value is wrong.

    ``problem`` says what is wrong with a value, None where nothing is.
    """

    schema: Mapping[str, Any]
    description: str
    problem: Callable[[Any], str | None]
    required: bool = False


KEYS: Mapping[str, Key] = {
    "spec": Key(
        schema={"type": "string", "minLength": 1},
        description="The OpenAPI document: a file, relative to this one, or a URL.",
        problem=_text_problem,
        required=True,
    ),
    "output": Key(
        schema={"type": "string", "minLength": 1},
        description="The folder that receives the package, relative to this file and inside the repository.",
        problem=_text_problem,
        required=True,
    ),
    "package": Key(
        schema={"type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$"},
        description="The name of the Python package.",
        problem=_package_problem,
        required=True,
    ),
    "kind": Key(
        schema={"enum": list(KINDS), "default": "client"},
        description="What the package is: a client, or the models of the document alone.",
        problem=_kind_problem,
    ),
    "models": Key(
        schema={"enum": list(MODELS), "default": "pydantic"},
        description='With kind = "models": what they are. Pydantic models, dataclasses, typed dictionaries or structs.',
        problem=_models_problem,
    ),
    "source": Key(
        schema={"type": "string", "pattern": "^https?://"},
        description="The URL from which `oarlock fetch` refreshes the document; its host has to be in allow_remote.",
        problem=_source_problem,
    ),
    "root": Key(
        schema={"type": "string", "minLength": 1},
        description="The folder below which the document's files lie, relative to this file; its own by default.",
        problem=_text_problem,
    ),
    "allow_remote": Key(
        schema={"type": "array", "items": {"type": "string", "minLength": 1}},
        description="The hosts, as HOST or HOST:PORT, from which the document and its references may be fetched.",
        problem=_hosts_problem,
    ),
    "own": Key(
        schema={"type": "array", "items": {"type": "string", "minLength": 1}},
        description='The files in the package that are yours: paths below it, "folder/", patterns such as "ext_*.py".',
        problem=_own_problem,
    ),
    "ignore": Key(
        schema={"type": "array", "items": {"type": "string", "minLength": 1}},
        description="Warnings and notes that are not told: a rule, a place, a file, or several of them:"
        ' "unread-default", "#/paths/~1pets", "unread-default#/components/schemas/Pet", "common/types.yaml",'
        ' "unread-default common/types.yaml#/Pet".',
        problem=problem_of_patterns,
    ),
    "formatter": Key(
        schema={"enum": list(FORMATTERS), "default": "black"},
        description="What formats the code: black, or ruff for very large documents.",
        problem=_formatter_problem,
    ),
    "headers": Key(
        schema={"type": "object", "additionalProperties": {"type": "string"}},
        description="Headers that the client sends with every request.",
        problem=_headers_problem,
    ),
    "query": Key(
        schema={"type": "object", "additionalProperties": {"type": "string"}},
        description="Parameters of the query that the client sends with every request.",
        problem=_query_problem,
    ),
    "numbers": Key(
        schema={"enum": list(NUMBERS), "default": "float"},
        description="What `type: number` is in Python: float, or Decimal, which keeps every digit.",
        problem=_numbers_problem,
    ),
    "naive_datetimes": Key(
        schema={"enum": list(NAIVE_DATETIMES), "default": "refuse"},
        description="What becomes of a datetime without a time zone: an error, UTC, or sent as it is.",
        problem=_naive_problem,
    ),
    "datetimes": Key(
        schema={"enum": list(DATETIMES), "default": "documented"},
        description="How many digits of a second a datetime is sent with: those of the document's examples, or these.",
        problem=_datetimes_problem,
    ),
    "pagination": Key(
        schema=pagination_schema(),
        description='How lists go on, by operationId or "GET /path"; false for a list of one page.',
        problem=pagination_problem,
    ),
    "overlays": Key(
        schema={"type": "array", "items": {"type": "string", "minLength": 1}},
        description="Files with OpenAPI Overlays, relative to this one, which change the document before all else.",
        problem=_files_problem,
    ),
    "templates": Key(
        schema={"type": "string", "minLength": 1},
        description="A folder, relative to this file, with templates that are used instead of Oarlock's.",
        problem=_text_problem,
    ),
    "include": Key(
        schema={"type": "array", "items": {"type": "string", "minLength": 1}},
        description="The operations that the package has, by patterns of their ids, paths and tags:"
        ' "list*", "/users/*", "GET /health", "tag:pets". All, unless given.',
        problem=_patterns_problem,
    ),
    "exclude": Key(
        schema={"type": "array", "items": {"type": "string", "minLength": 1}},
        description="The operations that it does not have, by patterns as those of include.",
        problem=_patterns_problem,
    ),
    "drop_deprecated": Key(
        schema={"type": "boolean", "default": False},
        description="Whether the package lacks the operations that are deprecated.",
        problem=_flag_problem,
    ),
    "clients": Key(
        schema={"enum": list(CLIENTS), "default": "both"},
        description="Which clients the package has: a synchronous one, an asynchronous one, or both.",
        problem=_choice_problem(CLIENTS),
    ),
    "docstrings": Key(
        schema={"type": "boolean", "default": True},
        description="Whether the code repeats what the document says in words.",
        problem=_flag_problem,
    ),
    "dates": Key(
        schema={"enum": list(DATES), "default": "datetime"},
        description="What dates, times and durations are in Python: the types of `datetime`, or text as it came.",
        problem=_choice_problem(DATES),
    ),
    "names": Key(
        schema=names_schema(),
        description="Names instead of those that the document gives: of operations, tags, classes and arguments.",
        problem=names_problem,
    ),
    "base_url": Key(
        schema={"type": "string", "pattern": "^https?://"},
        description="The address of the API, instead of the document's servers.",
        problem=_address_problem,
    ),
}


DEFAULTS = "defaults"
"""The table of what every target inherits."""
OF_ONE_TARGET = frozenset({"spec", "package", "source"})
"""The keys that two targets cannot share."""
OF_CLIENTS = (
    *("headers", "query", "numbers", "naive_datetimes", "datetimes", "pagination"),
    *("clients", "docstrings", "dates", "base_url"),
)
"""The keys that say how a client behaves; models alone do nothing."""


def combination_problem(table: Mapping[str, Any]) -> tuple[str, str] | None:
    """Return a key of a target that its kind of package has no use for, and why; None where there is none."""
    if table.get("kind", "client") == "client":
        return ("models", 'means nothing without kind = "models"') if "models" in table else None
    for key in OF_CLIENTS:
        if key in table:
            return key, 'is about clients, and means nothing with kind = "models"'
    return None


def inherited(defaults: Mapping[str, Any], table: Mapping[str, Any]) -> dict[str, Any]:
    """Return the table of a target with what it inherits.

    Its own keys win. Tables, such as `headers`, are put together in the same way. What means nothing for its kind of
    package is not inherited.
    """
    kind = table.get("kind", defaults.get("kind", "client"))
    useless = ("models",) if kind == "client" else OF_CLIENTS
    given = {key: value for key, value in defaults.items() if key not in useless}
    for key, value in table.items():
        both = isinstance(value, Mapping) and isinstance(given.get(key), Mapping)
        given[key] = {**given[key], **value} if both else value
    return given


def configuration_schema() -> dict[str, Any]:
    """Return the JSON Schema of ``oarlock.toml``, which is also that of ``[tool.oarlock]``."""
    properties = {
        name: {"description": key.description, **key.schema} for name, key in KEYS.items()
    }
    target = {
        "type": "object",
        "additionalProperties": False,
        "required": [name for name, key in KEYS.items() if name in OF_ONE_TARGET and key.required],
        "properties": properties,
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Oarlock's configuration: oarlock.toml, or [tool.oarlock] in pyproject.toml",
        "type": "object",
        "additionalProperties": False,
        "properties": {
            REQUIRED_VERSION: {
                "description": 'The versions of oarlock that may work here: ">=1.2,<2", or "1.2.3" for that one alone.',
                "type": "string",
            },
            DEFAULTS: {
                "description": "What every target inherits that does not say something else itself.",
                "type": "object",
                "additionalProperties": False,
                "properties": {
                    name: value for name, value in properties.items() if name not in OF_ONE_TARGET
                },
            },
            "targets": {
                "description": "The clients to generate, by name.",
                "type": "object",
                "propertyNames": {"pattern": f"^{NAME.pattern}$"},
                "additionalProperties": target,
            },
        },
    }
