"""A target's configuration as the lock records it: readable values, one a line.

Keeps the rest from having to know which values of a target shape its package, and how they are spelt.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from generator.config.reading import DATETIMES, FORMATTERS, NAIVE_DATETIMES, NUMBERS, Target
from generator.options import page_settings, pagination_problem

if TYPE_CHECKING:
    from generator.python import PackageOptions

Pairs = tuple[tuple[str, str], ...]

_HEADERS = "headers."
_QUERY = "query."
_PAGINATION = "pagination."
_DEFAULTS = {"datetimes": "documented", "naive_datetimes": "refuse"}
"""What is not recorded where it is the default: locks that are older than the setting stay as they are."""
_SHOWN = frozenset({"datetimes", "formatter", "naive_datetimes", "numbers"})


def settings_of(target: Target) -> Pairs:
    """Return what a target's configuration says of the package's content, sorted."""
    values = {
        "formatter": target.formatter,
        "numbers": target.numbers,
        **{
            key: value
            for key, value in (
                ("datetimes", target.datetimes),
                ("naive_datetimes", target.naive_datetimes),
            )
            if value != _DEFAULTS[key]
        },
        **{f"{_HEADERS}{name}": value for name, value in target.headers},
        **{f"{_QUERY}{name}": value for name, value in target.query},
        **{
            f"{_PAGINATION}{page.operation}": json.dumps(
                {"strategy": page.strategy, **dict(page.arguments)} if page.strategy else False
            )
            for page in target.pagination
        },
    }
    return tuple(sorted(values.items()))


def with_settings(target: Target, settings: Pairs, keys: Iterable[str]) -> Target | None:
    """Return a target with some keys as they were recorded; None where this version does not know them."""
    values = dict(settings)
    formatter, numbers = values.pop("formatter", ""), values.pop("numbers", "")
    naive = values.pop("naive_datetimes", _DEFAULTS["naive_datetimes"])
    datetimes = values.pop("datetimes", _DEFAULTS["datetimes"])
    headers = {key: values.pop(key) for key in tuple(values) if key.startswith(_HEADERS)}
    query = {key: values.pop(key) for key in tuple(values) if key.startswith(_QUERY)}
    pages = {key: values.pop(key) for key in tuple(values) if key.startswith(_PAGINATION)}
    table = _pages(pages)
    if values or table is None or formatter not in FORMATTERS or numbers not in NUMBERS:
        return None
    if naive not in NAIVE_DATETIMES or datetimes not in DATETIMES:
        return None
    former: dict[str, Any] = {
        "formatter": formatter,
        "numbers": numbers,
        "naive_datetimes": naive,
        "datetimes": datetimes,
        "headers": tuple((key.removeprefix(_HEADERS), headers[key]) for key in sorted(headers)),
        "query": tuple((key.removeprefix(_QUERY), query[key]) for key in sorted(query)),
        "pagination": page_settings(table),
    }
    return replace(target, **{key: former[key] for key in keys})


def package_options(target: Target) -> PackageOptions:
    """Return what a target's configuration says to those who render."""
    from generator.python import PackageOptions

    return PackageOptions(
        package=target.package,
        headers=target.headers,
        query=target.query,
        formatter=target.formatter,
        numbers=target.numbers,
        naive_datetimes=target.naive_datetimes,
        datetimes=target.datetimes,
        pagination=target.pagination,
    )


def moved_settings(old: Pairs, new: Pairs) -> tuple[str, ...]:
    """Name the settings that differ: `formatter "black" -> "ruff"`, `headers changed`."""
    before, after = dict(old), dict(new)
    moved = sorted(key for key in before.keys() | after.keys() if before.get(key) != after.get(key))
    return tuple(dict.fromkeys(_shown(key, before, after) for key in moved))


def key_of(moved: str) -> str:
    """Return the key of the configuration that one of the `moved_settings` is about."""
    return moved.split(" ", 1)[0]


def _shown(key: str, before: Mapping[str, str], after: Mapping[str, str]) -> str:
    if key in _SHOWN:
        usual = _DEFAULTS.get(key, "")
        return f'{key} "{before.get(key, usual)}" -> "{after.get(key, usual)}"'
    if key.startswith(_PAGINATION):
        return f"pagination of {key.removeprefix(_PAGINATION)} changed"
    # A header may be a secret; its name stands in every request, but its value is nobody's business.
    return "query changed" if key.startswith(_QUERY) else "headers changed"


def _pages(pages: Mapping[str, str]) -> dict[str, object] | None:
    try:
        table = {key.removeprefix(_PAGINATION): json.loads(text) for key, text in pages.items()}
    except ValueError:
        return None
    return None if pagination_problem(table) else table
