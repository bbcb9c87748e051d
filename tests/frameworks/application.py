"""An application of a web framework: how its server starts, and what calls of its client send and give."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

from tests.frameworks.server.seen import plain

Models = Any
Arguments = Mapping[str, Any] | Callable[[Models], Mapping[str, Any]]


@dataclass(frozen=True, kw_only=True)
class Failure:
    """The error that a call raises; its message contains each of what it says."""

    status: int
    body: Any
    says: tuple[str, ...] = ()


@dataclass(frozen=True)
class Call:
    """A call of a method: what the server decodes of it, and what comes back.

    What needs the models of the client is a function of them; `options` are the client's.
    """

    method: str
    arguments: Arguments = field(default_factory=dict)
    seen: list[Any] = field(default_factory=list, kw_only=True)
    gives: Any = field(default=None, kw_only=True)
    options: Mapping[str, Any] = field(default_factory=dict, kw_only=True)


@dataclass(frozen=True, kw_only=True)
class Application:
    """A server, the path of its document, and the calls of its client."""

    name: str
    command: tuple[str, ...]
    document: str
    calls: tuple[Call, ...]

    @property
    def folder(self) -> Path:
        return Path(__file__).parent / self.name

    @property
    def package(self) -> str:
        return f"{self.name}_client"


def saw(operation: str, **values: object) -> list[Any]:
    """Return what the server records of one request."""
    return [operation, plain(values)]


def of(models: ModuleType, value: Any) -> Any:
    """Return a value, or what a function of the models makes."""
    return value(models) if inspect.isfunction(value) else value
