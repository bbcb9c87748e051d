"""Model: ListBoxesError500."""

from __future__ import annotations

from typing import TypeAlias

from .error_body import ErrorBody

ListBoxesError500: TypeAlias = ErrorBody
