"""Model: PetInner."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.types import Integer


class PetInner(Model):
    b: Integer
