"""Model: ListBoxesError403."""

from __future__ import annotations

from typing import TypeAlias

from .error403_body import Error403Body

ListBoxesError403: TypeAlias = Error403Body
