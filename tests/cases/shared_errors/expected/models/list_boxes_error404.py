"""Model: ListBoxesError404."""

from __future__ import annotations

from typing import TypeAlias

from .error_body import ErrorBody

ListBoxesError404: TypeAlias = ErrorBody
