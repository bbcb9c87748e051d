"""The options that shape a package, as a configuration names them; among them how its lists continue.

The configuration reads them, the planner and the printers follow them, and the lock records them.
"""

from __future__ import annotations

import keyword
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from generator.errors import suggestion, visible

Kind = Literal["client", "models"]
Models = Literal["pydantic", "dataclass", "typeddict", "msgspec"]
Formatter = Literal["black", "ruff"]
Numbers = Literal["float", "decimal"]
NaiveDatetimes = Literal["refuse", "utc", "keep"]
Clients = Literal["both", "sync", "async"]
Dates = Literal["datetime", "text"]
Datetimes = Literal["documented", "exact", "seconds", "milliseconds", "microseconds"]

KINDS: tuple[Kind, ...] = ("client", "models")
MODELS: tuple[Models, ...] = ("pydantic", "dataclass", "typeddict", "msgspec")
FORMATTERS: tuple[Formatter, ...] = ("black", "ruff")
NUMBERS: tuple[Numbers, ...] = ("float", "decimal")
NAIVE_DATETIMES: tuple[NaiveDatetimes, ...] = ("refuse", "utc", "keep")
CLIENTS: tuple[Clients, ...] = ("both", "sync", "async")
DATES: tuple[Dates, ...] = ("datetime", "text")
DATETIMES: tuple[Datetimes, ...] = (
    "documented",
    "exact",
    "seconds",
    "milliseconds",
    "microseconds",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Strategy:
    """A strategy of the runtime and the names of its arguments."""

    class_name: str
    required: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()

    @property
    def arguments(self) -> tuple[str, ...]:
        """All arguments."""
        return (*self.required, *self.optional)


STRATEGIES: Mapping[str, Strategy] = {
    "cursor-by-id": Strategy(
        class_name="CursorById",
        required=("items", "parameter"),
        optional=("key", "more", "last", "limit", "size"),
    ),
    "cursor-token": Strategy(
        class_name="CursorToken",
        required=("items", "token", "parameter"),
        optional=("more", "last"),
    ),
    "page-number": Strategy(
        class_name="PageNumber",
        optional=(
            "items",
            "parameter",
            "start",
            "current",
            "limit",
            "size",
            "more",
            "last",
            "total",
            "total_items",
        ),
    ),
    "offset": Strategy(
        class_name="Offset",
        optional=("items", "parameter", "start", "limit", "size", "more", "last", "total"),
    ),
    "link-header": Strategy(class_name="LinkHeader", optional=("items",)),
    "next-url": Strategy(class_name="NextUrl", required=("items", "url")),
}
WHOLE_NUMBERS = frozenset({"start", "size"})
"""Arguments that are whole numbers; all others are names in the document."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSetting:
    """What a configuration says about one list; an empty strategy: it has one page only.

    `operation` is an operation's id, or its method and path.
    """

    operation: str
    strategy: str = ""
    arguments: tuple[tuple[str, str | int], ...] = ()


NAME_KINDS = ("operations", "tags", "classes", "arguments")


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """Names that a configuration gives, in pairs: what is named, and its name in Python."""

    operations: tuple[tuple[str, str], ...] = ()
    """By id, or method and path: a method, or resource and method (`pets.find`)."""
    tags: tuple[tuple[str, str], ...] = ()
    """Attributes of the client."""
    classes: tuple[tuple[str, str], ...] = ()
    """By the name of a component, or the pointer of a schema that stands elsewhere."""
    arguments: tuple[tuple[str, str], ...] = ()
    """By the name of a parameter or property, after an operation and a dot or for all operations."""

    def __bool__(self) -> bool:
        """Return whether there is any name."""
        return any(getattr(self, kind) for kind in NAME_KINDS)


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageOptions:
    """All that a configuration says about the content of a package."""

    package: str
    """Name of the package."""
    kind: Kind = "client"
    """What the package is: a client, or the models of the document alone."""
    models: Models = "pydantic"
    """What models are, where the package is nothing else."""
    headers: tuple[tuple[str, str], ...] = ()
    """Headers that the client sends with every request."""
    query: tuple[tuple[str, str], ...] = ()
    """Parameters of the query that the client sends with every request."""
    formatter: Formatter = "black"
    numbers: Numbers = "float"
    """What `type: number` is in Python."""
    naive_datetimes: NaiveDatetimes = "refuse"
    """What becomes of a datetime without a time zone."""
    datetimes: Datetimes = "documented"
    """With how many digits of a second date-times are written."""
    pagination: tuple[PageSetting, ...] = ()
    """How lists continue, where the document does not show it."""
    include: tuple[str, ...] = ()
    """Patterns of the operations that the package has; all of them, where there is no pattern."""
    exclude: tuple[str, ...] = ()
    """Patterns of operations that it does not have."""
    drop_deprecated: bool = False
    """Whether it lacks the operations that are deprecated."""
    clients: Clients = "both"
    """Which clients it has: a synchronous one, an asynchronous one, or both."""
    docstrings: bool = True
    """Whether its code repeats what the document says in words."""
    dates: Dates = "datetime"
    """What dates, times and durations are in Python."""
    names: Names = Names()
    """Names that are not those which the document gives."""
    templates: Path | None = None
    """A folder with templates that are used instead of ours."""
    base_url: str = ""
    """The address of the API, instead of the document's servers."""


def page_settings(table: Mapping[str, Any]) -> tuple[PageSetting, ...]:
    """Return the settings in a table without problems, sorted by operation."""
    return tuple(
        PageSetting(
            operation=operation,
            strategy=value["strategy"] if value else "",
            arguments=tuple(
                sorted((name, text) for name, text in value.items() if name != "strategy")
            )
            if value
            else (),
        )
        for operation, value in sorted(table.items())
    )


def pagination_problem(value: Any) -> str | None:
    """Tell what is wrong with a table of settings, None where nothing is."""
    if not isinstance(value, dict):
        return '"pagination" must be a table of operations'
    for operation, setting in value.items():
        problem = None if setting is False else _setting_problem(setting)
        if problem:
            return f'pagination of "{visible(operation)}": {problem}'
    return None


def _setting_problem(setting: Any) -> str | None:
    if not isinstance(setting, dict):
        return "must be false or a table"
    name = setting.get("strategy")
    strategy = STRATEGIES.get(name) if isinstance(name, str) else None
    if name is None:
        return f'the key "strategy" is missing{suggestion("", STRATEGIES)}'
    if strategy is None:
        return f'unknown strategy "{visible(str(name))}"{suggestion(str(name), STRATEGIES)}'
    for key, value in setting.items():
        if key != "strategy" and (problem := _argument_problem(strategy, key, value)):
            return problem
    missing = [key for key in strategy.required if key not in setting]
    return f'the key "{missing[0]}" is missing' if missing else None


def _argument_problem(strategy: Strategy, key: str, value: Any) -> str | None:
    if key not in strategy.arguments:
        return f'unknown argument "{visible(key)}"{suggestion(key, strategy.arguments)}'
    if key in WHOLE_NUMBERS:
        is_number = isinstance(value, int) and not isinstance(value, bool)
        return None if is_number else f'"{key}" must be a whole number'
    return None if isinstance(value, str) else f'"{key}" must be a string'


def pagination_schema() -> dict[str, Any]:
    """Return the JSON Schema of the table."""
    return {
        "type": "object",
        "additionalProperties": {
            "oneOf": [
                {"const": False},
                *(_strategy_schema(name, strategy) for name, strategy in STRATEGIES.items()),
            ]
        },
    }


def _strategy_schema(name: str, strategy: Strategy) -> dict[str, Any]:
    properties = {
        key: {"type": "integer" if key in WHOLE_NUMBERS else "string"} for key in strategy.arguments
    }
    return {
        "type": "object",
        "additionalProperties": False,
        "required": ["strategy", *strategy.required],
        "properties": {"strategy": {"const": name}, **properties},
    }


def names_of(table: Mapping[str, Mapping[str, str]]) -> Names:
    """Return the names in a table without problems."""
    return Names(**{kind: tuple(sorted(table.get(kind, {}).items())) for kind in NAME_KINDS})


def names_problem(value: Any) -> str | None:
    """Tell what is wrong with a table of names, None where nothing is."""
    if not isinstance(value, dict):
        return "must be a table of names"
    for kind, table in value.items():
        if kind not in NAME_KINDS:
            return f'unknown key "{visible(kind)}" of names{suggestion(kind, NAME_KINDS)}'
        if not isinstance(table, dict):
            return f"names.{kind} must be a table of names"
        for key, name in table.items():
            parts = name.split(".") if isinstance(name, str) else [""]
            most = 2 if kind == "operations" else 1
            if len(parts) > most or not all(map(_is_name, parts)):
                return (
                    f'names.{kind} "{visible(key)}": "{visible(str(name))}" is not a name of Python'
                )
    return None


def _is_name(text: str) -> bool:
    is_private = text.startswith("_")
    return text.isascii() and text.isidentifier() and not keyword.iskeyword(text) and not is_private


def names_schema() -> dict[str, Any]:
    """Return the JSON Schema of the table."""
    name = "[A-Za-z][A-Za-z0-9_]*"
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": {
            kind: {
                "type": "object",
                "additionalProperties": {
                    "type": "string",
                    "pattern": rf"^({name}\.)?{name}$" if kind == "operations" else f"^{name}$",
                },
            }
            for kind in NAME_KINDS
        },
    }
