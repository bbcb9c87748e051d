"""Models: Both, BothAC, BothAD, BothBC, BothBD."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.types import Integer


class BothAC(Model):
    a: Integer
    c: Integer


class BothAD(Model):
    a: Integer
    d: Integer


class BothBC(Model):
    b: Integer
    c: Integer


class BothBD(Model):
    b: Integer
    d: Integer


Both: TypeAlias = BothAC | BothAD | BothBC | BothBD
