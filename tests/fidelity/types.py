"""The types that a source map names, as objects."""

from __future__ import annotations

import importlib
import re
import typing
from collections import abc
from functools import cache
from typing import Any

from tests.conformance.package import GeneratedPackage, locate

_DOTTED = re.compile(r"\b[A-Za-z_]\w*(?:\.\w+)+")
_MODULES = (
    "models.types",
    "streams.responses",
    "streams.sse",
    "omit",
    "encoding.sources",
    "sending.redirects",
)


def evaluate(package: GeneratedPackage, text: str) -> Any:
    """Return the type that a source map spells, such as `list[pets.models.pet.Pet]`."""
    return _evaluate(package.source_map["package"], text)


@cache
def _evaluate(name: str, text: str) -> Any:
    namespace = dict(_names(name))

    def known(match: re.Match[str]) -> str:
        key = f"name{len(namespace)}"
        namespace[key] = locate(match[0])
        return key

    return eval(_DOTTED.sub(known, text), namespace)  # noqa: S307 (generated code)


@cache
def _names(name: str) -> dict[str, Any]:
    names: dict[str, Any] = {"Any": Any, **vars(abc)}
    for each in ("date", "datetime", "time", "timedelta"):
        names[each] = getattr(importlib.import_module("datetime"), each)
    names |= {"Decimal": locate("decimal.Decimal"), "UUID": locate("uuid.UUID")}
    names |= {"Literal": typing.Literal, "Annotated": typing.Annotated}
    for module in _MODULES:
        names |= vars(importlib.import_module(f"{name}._runtime.{module}"))
    return names
