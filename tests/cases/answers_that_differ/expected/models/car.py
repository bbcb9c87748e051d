"""Model: Car."""

from __future__ import annotations

from typing import Annotated, Literal

from .._runtime.model import Model
from .._runtime.types import Integer
from .._runtime.unions import open_tag


class Car(Model):
    type: Annotated[Literal["Car"], open_tag()] = "Car"
    seats: Integer
