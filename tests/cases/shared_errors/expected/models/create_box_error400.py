"""Models: CreateBoxError400, CreateBoxError400Problem."""

from __future__ import annotations

from typing import TypeAlias

from .error400 import Error400, Error400Problem

CreateBoxError400: TypeAlias = Error400

CreateBoxError400Problem: TypeAlias = Error400Problem
