"""The options of a package as the lock records them: readable values, one a line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from generator.config.keys import KEYS
from generator.options import (
    DATETIMES,
    FORMATTERS,
    KINDS,
    MODELS,
    NAIVE_DATETIMES,
    NAME_KINDS,
    NUMBERS,
    PackageOptions,
    names_of,
    names_problem,
    page_settings,
    pagination_problem,
)

Pairs = tuple[tuple[str, str], ...]

_HEADERS = "headers."
_QUERY = "query."
_PAGINATION = "pagination."
_NAMES = "names."
_OVERLAYS = "overlays."
"""Files that change the document, with their digests; no options of a package."""
_DEFAULTS = {
    "datetimes": "documented",
    "kind": "client",
    "models": "pydantic",
    "naive_datetimes": "refuse",
}
"""What is not recorded where it is the default: locks that are older than the setting stay as they are."""
_FITTING = (
    *("base_url", "clients", "dates", "docstrings", "drop_deprecated", "exclude", "include"),
)
"""Keys whose values are written as TOML writes them, and only where they are not the default."""
_USUAL = PackageOptions(package="")
_SHOWN = frozenset(
    {"datetimes", "formatter", "kind", "models", "naive_datetimes", "numbers", *_FITTING}
)


def settings_of(options: PackageOptions) -> Pairs:
    """Return the options as the lock records them, sorted."""
    values = {
        "formatter": options.formatter,
        "numbers": options.numbers,
        **{
            key: value
            for key, value in (
                ("datetimes", options.datetimes),
                ("kind", options.kind),
                ("models", options.models),
                ("naive_datetimes", options.naive_datetimes),
            )
            if value != _DEFAULTS[key]
        },
        **dict(fitting_of(options)),
        **{f"{_HEADERS}{name}": value for name, value in options.headers},
        **{f"{_QUERY}{name}": value for name, value in options.query},
        **{
            f"{_PAGINATION}{page.operation}": json.dumps(
                {"strategy": page.strategy, **dict(page.arguments)} if page.strategy else False
            )
            for page in options.pagination
        },
    }
    return tuple(sorted(values.items()))


def fitting_of(options: PackageOptions) -> Pairs:
    """Return the options that fit a package to its users, where they are not the usual ones."""
    names = (
        (f"{_NAMES}{kind}.{key}", name)
        for kind in NAME_KINDS
        for key, name in getattr(options.names, kind)
    )
    plain = (
        (key, _recorded(getattr(options, key)))
        for key in _FITTING
        if getattr(options, key) != getattr(_USUAL, key)
    )
    return (*plain, *names)


def _recorded(value: str | bool | tuple[str, ...]) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _former(values: dict[str, str]) -> dict[str, Any] | None:
    """Take what was recorded of the keys of `_FITTING`; None where a target could not have such a value."""
    former: dict[str, Any] = {}
    for key in _FITTING:
        usual = getattr(_USUAL, key)
        if key not in values:
            former[key] = usual
            continue
        try:
            value = values.pop(key) if isinstance(usual, str) else json.loads(values.pop(key))
        except ValueError:
            return None
        if KEYS[key].problem(value):
            return None
        former[key] = tuple(value) if isinstance(usual, tuple) else value
    return former


def with_settings(
    options: PackageOptions, settings: Pairs, keys: Iterable[str]
) -> PackageOptions | None:
    """Return options with some keys as they were recorded; None where this version does not know them."""
    values = {key: value for key, value in settings if not key.startswith(_OVERLAYS)}
    formatter, numbers = values.pop("formatter", ""), values.pop("numbers", "")
    naive = values.pop("naive_datetimes", _DEFAULTS["naive_datetimes"])
    datetimes = values.pop("datetimes", _DEFAULTS["datetimes"])
    kind = values.pop("kind", _DEFAULTS["kind"])
    models = values.pop("models", _DEFAULTS["models"])
    headers = {key: values.pop(key) for key in tuple(values) if key.startswith(_HEADERS)}
    query = {key: values.pop(key) for key in tuple(values) if key.startswith(_QUERY)}
    pages = {key: values.pop(key) for key in tuple(values) if key.startswith(_PAGINATION)}
    names: dict[str, dict[str, str]] = {each: {} for each in NAME_KINDS}
    for key in [key for key in values if key.startswith(_NAMES)]:
        part, _, name = key.removeprefix(_NAMES).partition(".")
        names.setdefault(part, {})[name] = values.pop(key)
    if names_problem(names):
        return None
    fitting = _former(values)
    table = _pages(pages)
    if values or table is None or formatter not in FORMATTERS or numbers not in NUMBERS:
        return None
    if naive not in NAIVE_DATETIMES or datetimes not in DATETIMES:
        return None
    if kind not in KINDS or models not in MODELS:
        return None
    if fitting is None:
        return None
    former: dict[str, Any] = {
        **fitting,
        "names": names_of(names),
        "formatter": formatter,
        "kind": kind,
        "models": models,
        "numbers": numbers,
        "naive_datetimes": naive,
        "datetimes": datetimes,
        "headers": tuple((key.removeprefix(_HEADERS), headers[key]) for key in sorted(headers)),
        "query": tuple((key.removeprefix(_QUERY), query[key]) for key in sorted(query)),
        "pagination": page_settings(table),
    }
    return replace(options, **{key: former[key] for key in keys})


def key_of(recorded: str) -> str:
    """Return the key of the configuration that a recorded key belongs to: `headers.X-Version` to `headers`."""
    return recorded.partition(".")[0]


def name_of(recorded: str) -> str:
    """Return the operation or name that a recorded key is about, empty where it is about none."""
    for kind in (_NAMES, _OVERLAYS):
        if recorded.startswith(kind):
            return recorded.removeprefix(kind)
    return recorded.removeprefix(_PAGINATION) if recorded.startswith(_PAGINATION) else ""


def shown_value(recorded: str, settings: Mapping[str, str]) -> str | None:
    """Return the value of a recorded key, None where it is not to be shown.

    A header's name is in every request, but its value may be a secret.
    """
    if recorded.startswith(_NAMES):
        return settings.get(recorded, "")
    if recorded not in _SHOWN:
        return None
    usual = _DEFAULTS.get(recorded, "")
    if recorded in _FITTING:
        usual = _recorded(getattr(_USUAL, recorded))
    return settings.get(recorded, usual)


def _pages(pages: Mapping[str, str]) -> dict[str, object] | None:
    try:
        table = {key.removeprefix(_PAGINATION): json.loads(text) for key, text in pages.items()}
    except ValueError:
        return None
    return None if pagination_problem(table) else table
