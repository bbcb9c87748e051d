"""Models: BesideProperties, BesidePropertiesB, BesidePropertiesWithA."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.types import Integer


class BesidePropertiesWithA(Model):
    kind: str | None = None
    a: str


class BesidePropertiesB(Model):
    kind: str | None = None
    b: Integer


BesideProperties: TypeAlias = BesidePropertiesWithA | BesidePropertiesB
