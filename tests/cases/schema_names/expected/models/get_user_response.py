"""Model: GetUserResponse."""

from __future__ import annotations

from .._runtime.models.model import Model
from .user import User


class GetUserResponse(Model):
    user: User | None = None
