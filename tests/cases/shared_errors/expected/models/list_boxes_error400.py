"""Models: ListBoxesError400, ListBoxesError400Problem."""

from __future__ import annotations

from typing import TypeAlias

from .error400 import Error400, Error400Problem

ListBoxesError400: TypeAlias = Error400

ListBoxesError400Problem: TypeAlias = Error400Problem
