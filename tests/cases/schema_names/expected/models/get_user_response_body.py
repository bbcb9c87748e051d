"""Model: GetUserResponseBody."""

from __future__ import annotations

from .._runtime.models.model import Model
from .user_object import UserObject


class GetUserResponseBody(Model):
    user: UserObject | None = None
