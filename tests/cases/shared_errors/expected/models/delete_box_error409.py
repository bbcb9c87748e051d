"""Model: DeleteBoxError409."""

from __future__ import annotations

from typing import TypeAlias

from .create_box_error409 import CreateBoxError409

DeleteBoxError409: TypeAlias = CreateBoxError409
