"""Model: GetUserResponseBody."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.types import Integer


class GetUserResponseBody(Model):
    status: Integer | None = None
