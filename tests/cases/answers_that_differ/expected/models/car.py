"""Model: Car."""

from __future__ import annotations

from typing import Annotated, Literal

from .._runtime.models.model import Model
from .._runtime.models.types import Integer
from .._runtime.models.unions import open_tag


class Car(Model):
    type: Annotated[Literal["Car"], open_tag()] = "Car"
    seats: Integer
