"""Model: ListBoxesError409."""

from __future__ import annotations

from typing import TypeAlias

from .list_archives_error409 import ListArchivesError409

ListBoxesError409: TypeAlias = ListArchivesError409
