"""Model: PetObject2."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.types import Integer


class PetObject2(Model):
    b: Integer
