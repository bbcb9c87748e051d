"""Models: Error400, Error400Problem, ListArchivesError400,
ListArchivesError400Problem.
"""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.model import Model


class Error400(Model):
    detail: str
    problems: list[Error400Problem] | None = None


class Error400Problem(Model):
    field: str | None = None


ListArchivesError400: TypeAlias = Error400

ListArchivesError400Problem: TypeAlias = Error400Problem
