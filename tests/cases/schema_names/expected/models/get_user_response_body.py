"""Model: GetUserResponseBody."""

from __future__ import annotations

from .._runtime.model import Model
from .user_object2 import UserObject2


class GetUserResponseBody(Model):
    user: UserObject2 | None = None
