"""Models: Ping, Pings, Pong."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.model import Model


class Ping(Model):
    pong: Pong | None = None


class Pong(Model):
    pings: Pings | None = None


Pings: TypeAlias = list[Ping]
