"""Model: GenreEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

GenreEnum: TypeAlias = Literal["drama", "comedy"] | str
