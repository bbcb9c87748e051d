"""Model: Film."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.models.types import Integer
from .genre_enum import GenreEnum


class Film(Model):
    genre: GenreEnum | Literal[""] | None
    own: GenreEnum | Literal[""] | None = None
    only: Integer | Literal[""]
