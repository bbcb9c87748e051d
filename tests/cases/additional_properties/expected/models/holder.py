"""Model: Holder."""

from __future__ import annotations

from builtins import list as _list
from typing import Any

from .._runtime.models.model import Model


class Holder(Model):
    metadata: dict[str, Any] | None = None
    anything: Any = None
    list: _list[Any] | None = None
